/**
 * Plan → program: which columns everybody shares, between which bounds values lie, what each phase comes down to. The work
 * of code generators begins where this ends.
 */
import type { EachPhase, Node, Plan } from '../../regime/plan/index.ts';
import { columnBounds, type SlotRange } from './bounds.ts';
import { drawsOf, type DrawTable } from './draws.ts';
import type { Each, Gather, Program, Step, Sum } from './instruction.ts';
import { FULL } from './range.ts';
import { sharedColumns } from './shared.ts';
import { dropUnread, simplify, type Facts } from './simplify.ts';

/** @param slots - bounds of the values each slot will be given; the program is right for such values only */
export function compileProgram(plan: Plan, slots: readonly SlotRange[]): Program {
  const columnShared = sharedColumns(plan);
  const draws = drawsOf(plan, columnShared.filter((shared) => shared !== null).length);
  const bounds = columnBounds(plan, slots);
  const totals = new Totals(plan);
  const eachOf = (phase: EachPhase, at: number, table: DrawTable): Each => {
    const facts: Facts = { columns: bounds.before(at), columnShared, slots, place: table.place };
    const { instructions, of } = simplify(phase, facts);
    const value = (node: number): number => of[node] ?? 0;
    return dropUnread({
      kind: 'each',
      instructions,
      stores: phase.stores
        .filter(({ column }) => columnShared[column] === null)
        .map(({ column, node }) => ({ column, value: value(node) })),
      sums: totals.sums(phase, at, value, columnShared),
      signs: totals.signs(phase, at).map(({ total, value: node }) => ({ total, value: value(node) })),
    });
  };
  const month = [...plan.phases, ...totals.closing()].map((phase, at): Step => {
    if (phase.kind === 'each') return eachOf(phase, at, draws.month);
    const shared = columnShared[phase.into] ?? null;
    if (shared !== null) return { kind: 'share', total: totals.world(phase.into), shared };
    if (phase.scope !== 'workplace') {
      return { kind: 'plain', scope: phase.scope, by: phase.by, from: phase.from, into: phase.into };
    }
    const range = bounds.before(at)[phase.from] ?? FULL;
    return { kind: 'gather', from: phase.from, into: phase.into, range, faults: mayOverflow(range, plan) };
  });
  const unset = plan.columns.flatMap((_, column) =>
    plan.setup.stores.some((store) => store.column === column) ? [] : [column],
  );
  const setup = eachOf(withZeros(plan.setup, unset), -1, draws.setup);
  const slotOffsets: number[] = [];
  const slotWidth = plan.slots.reduce((at, { options }) => {
    slotOffsets.push(at);
    return at + options;
  }, 0);
  return {
    columns: draws.columns,
    shared: draws.shared,
    totals: totals.count + 1,
    setup,
    setupDraws: draws.setup.draws,
    month: withoutCopies(month),
    draws: draws.month.draws,
    tallies: totals.tallies,
    accounts: totals.accounts,
    columnShared,
    slotOffsets,
    slotWidth,
    setupRandom: plan.setupRandom,
  };
}

/** Which totals a month has, and who adds to which. */
class Totals {
  readonly #plan: Plan;
  readonly #byKey = new Map<string, number>();
  /** For each account, the phase that says what it is at the end of the month: -1 is the closing one. */
  readonly #last: readonly number[];
  readonly tallies: readonly number[][];
  readonly accounts: readonly { readonly total: number; readonly sign: number }[];
  readonly #world = new Map<number, number>();
  count = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.tallies = Array.from({ length: plan.tallies }, () => []);
    this.accounts = plan.accounts.map(() => ({ total: this.count++, sign: this.count++ }));
    this.#last = plan.accounts.map((account) => {
      const last = plan.phases.findLastIndex((phase) =>
        phase.kind === 'each'
          ? phase.stores.some(({ column }) => column === account)
          : phase.into === account,
      );
      return plan.phases[last]?.kind === 'each' ? last : plan.phases.length;
    });
  }

  /** The total that a sum over the world adds up in. */
  world(column: number): number {
    const found = this.#world.get(column) ?? this.count++;
    this.#world.set(column, found);
    return found;
  }

  sums(
    phase: EachPhase,
    at: number,
    value: (node: number) => number,
    columnShared: readonly (number | null)[],
  ): Sum[] {
    const sums: Sum[] = [];
    const total = (instruction: number, known?: number): number => {
      const key = `${String(at)} ${String(instruction)}`;
      const found = known ?? this.#byKey.get(key) ?? this.count++;
      if (!sums.some((sum) => sum.total === found)) sums.push({ value: instruction, total: found });
      if (!this.#byKey.has(key)) this.#byKey.set(key, found);
      return found;
    };
    this.#accountNodes(phase, at).forEach(({ node, index }) =>
      total(value(node), this.accounts[index]?.total),
    );
    for (const { column, node } of phase.stores) {
      if ((columnShared[column] ?? null) !== null && at >= 0) total(value(node), this.world(column));
    }
    for (const { tally, node } of phase.tallies) this.tallies[tally]?.push(total(value(node)));
    return sums;
  }

  signs(phase: EachPhase, at: number): Sum[] {
    if (at < 0) return [];
    return this.#accountNodes(phase, at).map(({ node, index }) => ({
      value: node,
      total: this.accounts[index]?.sign ?? 0,
    }));
  }

  #accountNodes(phase: EachPhase, at: number): { readonly node: number; readonly index: number }[] {
    return this.#plan.accounts.flatMap((account, index) => {
      if (at >= 0 && this.#last[index] !== at) return [];
      const store = phase.stores.findLast(({ column }) => column === account);
      return store === undefined ? [] : [{ node: store.node, index }];
    });
  }

  /** A phase that only reads accounts which no phase of the month stores last. */
  closing(): EachPhase[] {
    const left = this.#plan.accounts.filter((_, i) => this.#last[i] === this.#plan.phases.length);
    if (left.length === 0) return [];
    const nodes = left.map((column): Node => ({ op: 'column', column }));
    return [{ kind: 'each', nodes, stores: left.map((column, node) => ({ column, node })), tallies: [] }];
  }
}

function mayOverflow({ lo, hi }: { readonly lo: number; readonly hi: number }, plan: Plan): boolean {
  const rows = plan.workplace.max;
  return lo * rows < FULL.lo || hi * rows > FULL.hi;
}

function withZeros(phase: EachPhase, columns: readonly number[]): EachPhase {
  const zero = phase.nodes.length;
  return {
    ...phase,
    nodes: [...phase.nodes, { op: 'const', value: 0 }],
    stores: [...phase.stores, ...columns.map((column) => ({ column, node: zero }))],
  };
}

/** A phase that only copies a column which is then summed over workplaces: the sum reads the column itself. */
function withoutCopies(steps: readonly Step[]): Step[] {
  return steps.flatMap((step, i): Step[] => {
    if (step.kind === 'gather') {
      const copied = copyBefore(steps[i - 1], step);
      return [copied === null ? step : { ...step, from: copied }];
    }
    const next = steps[i + 1];
    return next?.kind === 'gather' && copyBefore(step, next) !== null ? [] : [step];
  });
}

function copyBefore(step: Step | undefined, { from, into }: Gather): number | null {
  if (step?.kind !== 'each' || from !== into || step.sums.length + step.signs.length > 0) return null;
  const [store, ...others] = step.stores;
  const only = step.instructions[0]?.does;
  const copies = others.length === 0 && step.instructions.length === 1 && store?.column === from;
  return copies && only?.op === 'column' ? only.column : null;
}
