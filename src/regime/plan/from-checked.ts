/** Checked → plan: rules become masked operations over columns, in the order of the month. */
import type { Purse } from '../resolved/ast.ts';
import {
  typeText,
  type Checked,
  type CheckedDefinition,
  type CheckedOutput,
  type CheckedRegime,
  type CheckedRule,
} from '../checked/index.ts';
import {
  PLAN_VERSION,
  type EachPhase,
  type Flow,
  type Plan,
  type PlanColumn,
  type PlanOutput,
  type Slot,
  type SumPhase,
  type Trace,
} from './ast.ts';
import { blockOf, wordsOf } from './block.ts';
import { PhaseBuilder } from './builder.ts';
import { drawsIn, lower, sumsIn, type Lowering } from './lower.ts';

/** Options that change what is compiled. */
export interface PlanOptions {
  /** Rules left out, to show what a rule does. Their draws go with them and shift no other rule's. */
  readonly without?: readonly string[];
  /** Also counts what each rule does to the workers with this option of this category column. */
  readonly trace?: { readonly column: string; readonly option: number };
}

/** Compiles a regime. Pure: the same regime and options give the same plan. */
export function planFromChecked(regime: CheckedRegime, options: PlanOptions = {}): Plan {
  const rules = regime.rules.filter((rule) => options.without?.includes(rule.id) !== true);
  const work = new PlanBuilder(regime, options.trace);
  work.begin();
  rules.forEach((rule, index) => {
    work.rule(rule, index);
  });
  for (const output of regime.outputs) work.output(output);
  return work.build(rules.map((rule) => rule.id));
}

class PlanBuilder {
  readonly #regime: CheckedRegime;
  readonly #trace: PlanOptions['trace'];
  readonly #definitions: ReadonlyMap<string, CheckedDefinition>;
  readonly #traces: Trace[] = [];
  readonly #columns: PlanColumn[];
  readonly #slots: readonly Slot[];
  readonly #phases: (EachPhase | SumPhase)[] = [];
  readonly #flows: Flow[] = [];
  readonly #outputs: PlanOutput[] = [];
  #phase = new PhaseBuilder();
  #tallies = 0;

  constructor(regime: CheckedRegime, trace: PlanOptions['trace']) {
    this.#regime = regime;
    this.#trace = trace;
    this.#definitions = new Map(regime.definitions.map((definition) => [definition.name, definition]));
    const { currency } = regime.regime;
    this.#columns = regime.columns.map(({ name, type }) => ({ name, type: typeText(type, currency) }));
    this.#slots = [
      ...regime.parameters.map((p) => ({
        name: p.name,
        kind: 'parameter' as const,
        options: p.options.length,
      })),
      ...regime.gates.map((g) => ({ name: g.name, kind: 'gate' as const, options: g.options.length })),
      ...regime.variants.map((v) => ({ name: v.name, kind: 'variant' as const, options: 1 })),
    ];
  }

  /** What is traced of a month before its first rule: how many there are of the kind, which exceptions hold for them. */
  begin(): void {
    if (this.#trace === undefined) return;
    const to = this.#lowering({ rule: -1, lets: new Map(), draws: new Map(), sums: new Map() });
    this.#traced('', 'heads', 0, to.phase.constant(1));
    for (const { name, except } of this.#regime.definitions) {
      except.forEach(({ when }, i) => {
        this.#traced(name, 'exception', i, lower(when, to));
      });
    }
  }

  rule(rule: CheckedRule, index: number): void {
    const lets = new Map(rule.let.map(({ name, value }) => [name, value]));
    const others = [...rule.set.map(({ value }) => value), ...rule.pay.map((pay) => pay.amount)];
    const parts = [...lets.values(), ...(rule.when === null ? [] : [rule.when]), ...others];
    const sums = new Map<Checked, number>();
    const draws = drawsOf(`rule ${rule.id}`, parts);
    const shared = { rule: index, lets, draws, sums, per: rule.each, block: rule.block };
    for (const over of sumsIn(parts)) {
      const into = this.#columns.push({ name: `sum ${String(this.#columns.length)}`, type: 'temporary' }) - 1;
      this.#phase.store(into, lower(over.a, this.#lowering(shared)));
      this.#finishPhase();
      const by = over.within === 'category' ? this.#column(over.scope) : null;
      this.#phases.push({ kind: 'sum', scope: over.within, by, from: into, into, rule: index });
      sums.set(over, into);
    }
    this.#body(rule, this.#lowering(shared));
  }

  /** All of a rule reads the state as it stood before the rule; what it changes, it changes at once. */
  #body(rule: CheckedRule, to: Lowering): void {
    const { phase } = to;
    const when = rule.when === null ? null : lower(rule.when, to);
    const masked = (node: number, otherwise: number): number =>
      when === null ? node : phase.node({ op: 'choose', a: when, b: node, c: otherwise });
    const changes = new Map<number, number>();
    this.#traced(rule.id, 'acted', 0, when ?? phase.constant(1));
    rule.set.forEach(({ name, value }, i) => {
      const column = this.#column(name);
      const before = phase.column(column);
      const after = masked(lower(value, to), before);
      changes.set(column, after);
      if (this.#trace !== undefined) {
        const same = phase.node({ op: 'equal', a: after, b: before, rule: to.rule });
        this.#traced(rule.id, 'set', i, phase.node({ op: 'not', a: same }));
      }
    });
    const move = (purse: Purse, op: 'add' | 'subtract', node: number): void => {
      if (purse.kind === 'party') return;
      const column = this.#column(purse.column);
      const before = changes.get(column) ?? phase.column(column);
      changes.set(column, phase.node({ op, a: before, b: node, rule: to.rule }));
    };
    rule.pay.forEach((pay, i) => {
      const amount = masked(lower(pay.amount, to), phase.constant(0));
      const node = phase.node({ op: 'payable', a: amount, rule: to.rule });
      this.#traced(rule.id, 'paid', i, node);
      move(pay.from, 'subtract', node);
      move(pay.to, 'add', node);
      const tally = this.#tally(node);
      this.#flows.push({
        from: purseName(pay.from),
        to: purseName(pay.to),
        for: pay.for,
        rule: rule.id,
        tally,
      });
    });
    for (const [column, node] of changes) phase.store(column, node);
  }

  output(output: CheckedOutput): void {
    const to = this.#lowering({ rule: -1, lets: new Map(), draws: new Map(), sums: new Map() });
    const one = to.phase.constant(1);
    const among = output.among === null ? one : lower(output.among, to);
    const { name, label, about, value } = output;
    const unit = typeText(output.type, this.#regime.regime.currency);
    const push = (tallies: readonly number[], over: number | null): void => {
      this.#outputs.push({ name, label, about, unit, tallies, over });
    };
    if (value === null) {
      push(
        this.#flows.filter((flow) => flow.to === output.paidTo).map((flow) => flow.tally),
        null,
      );
      return;
    }
    const counted = this.#tally(
      to.phase.node({ op: 'choose', a: among, b: lower(value, to), c: to.phase.constant(0) }),
    );
    push([counted], output.how === 'mean' ? this.#tally(among) : null);
  }

  build(rules: readonly string[]): Plan {
    this.#finishPhase();
    const { regime, currency, workplace } = this.#regime.regime;
    const [min, max] = workplace.size;
    return {
      version: PLAN_VERSION,
      regime,
      currency,
      setupRandom: this.#regime.regime.setup ?? 'threefry',
      workplace: { min, max, block: blockOf('workplace size') },
      columns: this.#columns,
      slots: this.#slots,
      rules,
      setup: this.#setup(),
      phases: this.#phases,
      tallies: this.#tallies,
      outputs: this.#outputs,
      flows: this.#flows,
      traces: this.#traces,
      accounts: this.#regime.columns.flatMap((column, i) => (column.account ? [i] : [])),
    };
  }

  #setup(): EachPhase {
    const phase = new PhaseBuilder();
    for (const { name, start, of, block } of this.#regime.columns) {
      const draws = drawsOf(`start ${name}`, [start]);
      const place = { rule: -1, lets: new Map(), draws, sums: new Map(), per: of, block };
      const to = { ...this.#lowering(place), phase };
      phase.store(this.#column(name), lower(start, to));
    }
    return phase.build();
  }

  /** Adds a node to what is traced, for the workers of the kind only; nothing if nothing is traced. */
  #traced(of: string, what: Trace['what'], index: number, node: number): void {
    if (this.#trace === undefined) return;
    const { column, option } = this.#trace;
    const kind = this.#phase.node({
      op: 'equal',
      a: this.#phase.column(this.#column(column)),
      b: this.#phase.constant(option),
      rule: -1,
    });
    const mine = this.#phase.node({ op: 'choose', a: kind, b: node, c: this.#phase.constant(0) });
    this.#traces.push({ of, what, index, tally: this.#tally(mine) });
  }

  #lowering(
    rest: Pick<Lowering, 'rule' | 'lets' | 'draws' | 'sums'> & Partial<Pick<Lowering, 'per' | 'block'>>,
  ): Lowering {
    return {
      per: 'worker',
      block: null,
      ...rest,
      definitions: this.#definitions,
      phase: this.#phase,
      column: (name) => this.#column(name),
      slot: (name) => this.#slots.findIndex((slot) => slot.name === name),
    };
  }

  #column(name: string): number {
    return this.#columns.findIndex((column) => column.name === name);
  }

  #tally(node: number): number {
    this.#phase.tally(this.#tallies, node);
    return this.#tallies++;
  }

  #finishPhase(): void {
    if (!this.#phase.isEmpty()) this.#phases.push(this.#phase.build());
    this.#phase = new PhaseBuilder();
  }
}

function drawsOf(name: string, parts: readonly Checked[]): Lowering['draws'] {
  const next = wordsOf(name);
  return new Map(drawsIn(parts).map((draw) => [draw, next()]));
}

function purseName(purse: Purse): string {
  return purse.kind === 'party' ? purse.party : purse.column;
}
