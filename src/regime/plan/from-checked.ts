/** Checked → plan: rules become masked operations over columns, in the order of the month. */
import type { Purse } from '../resolved/ast.ts';
import {
  typeText,
  type Checked,
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
} from './ast.ts';
import { blockOf, wordsOf } from './block.ts';
import { PhaseBuilder } from './builder.ts';
import { drawsIn, lower, sumsIn, type Lowering } from './lower.ts';

/** Options that change what is compiled. */
export interface PlanOptions {
  /** Rules left out, to show what a rule does. Their draws go with them and shift no other rule's. */
  readonly without?: readonly string[];
}

/** Compiles a regime. Pure: the same regime and options give the same plan. */
export function planFromChecked(regime: CheckedRegime, options: PlanOptions = {}): Plan {
  const rules = regime.rules.filter((rule) => options.without?.includes(rule.id) !== true);
  const work = new PlanBuilder(regime);
  rules.forEach((rule, index) => {
    work.rule(rule, index);
  });
  for (const output of regime.outputs) work.output(output);
  return work.build(rules.map((rule) => rule.id));
}

class PlanBuilder {
  readonly #regime: CheckedRegime;
  readonly #columns: PlanColumn[];
  readonly #slots: readonly Slot[];
  readonly #phases: (EachPhase | SumPhase)[] = [];
  readonly #flows: Flow[] = [];
  readonly #outputs: PlanOutput[] = [];
  #phase = new PhaseBuilder();
  #tallies = 0;

  constructor(regime: CheckedRegime) {
    this.#regime = regime;
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

  rule(rule: CheckedRule, index: number): void {
    const lets = new Map(rule.let.map(({ name, value }) => [name, value]));
    const others = [...rule.set.map(({ value }) => value), ...rule.pay.map((pay) => pay.amount)];
    const parts = [...lets.values(), ...(rule.when === null ? [] : [rule.when]), ...others];
    const sums = new Map<Checked, number>();
    const shared = { rule: index, lets, draws: drawsOf(`rule ${rule.id}`, parts), sums };
    for (const over of sumsIn(parts)) {
      const into = this.#columns.push({ name: `sum ${String(this.#columns.length)}`, type: 'temporary' }) - 1;
      this.#phase.store(into, lower(over.a, this.#lowering(shared)));
      this.#finishPhase();
      this.#phases.push({ kind: 'sum', scope: over.scope, from: into, into, rule: index });
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
    for (const { name, value } of rule.set) {
      const column = this.#column(name);
      changes.set(column, masked(lower(value, to), phase.column(column)));
    }
    const move = (purse: Purse, op: 'add' | 'subtract', node: number): void => {
      if (purse.kind === 'party') return;
      const column = this.#column(purse.column);
      const before = changes.get(column) ?? phase.column(column);
      changes.set(column, phase.node({ op, a: before, b: node, rule: to.rule }));
    };
    for (const pay of rule.pay) {
      const node = masked(lower(pay.amount, to), phase.constant(0));
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
    }
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
      workplace: { min, max, block: blockOf('workplace size') },
      columns: this.#columns,
      slots: this.#slots,
      rules,
      setup: this.#setup(),
      phases: this.#phases,
      tallies: this.#tallies,
      outputs: this.#outputs,
      flows: this.#flows,
      accounts: this.#regime.columns.flatMap((column, i) => (column.account ? [i] : [])),
    };
  }

  #setup(): EachPhase {
    const phase = new PhaseBuilder();
    for (const { name, start } of this.#regime.columns) {
      const draws = drawsOf(`start ${name}`, [start]);
      const to = { ...this.#lowering({ rule: -1, lets: new Map(), draws, sums: new Map() }), phase };
      phase.store(this.#column(name), lower(start, to));
    }
    return phase.build();
  }

  #lowering(rest: Pick<Lowering, 'rule' | 'lets' | 'draws' | 'sums'>): Lowering {
    return {
      ...rest,
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
