/** Between which bounds every column lies as each phase of any month begins. */
import type { Plan } from '../../regime/plan/index.ts';
import { exactly, FULL, join, widen, type Range } from './range.ts';
import { simplify, type Facts } from './simplify.ts';

/** Bounds of the values a slot is given, and by how many options it is given. */
export interface SlotRange {
  readonly range: Range;
  readonly options: number;
}

export interface ColumnBounds {
  /** The bounds as phase `at` begins; -1: as the setup begins. */
  readonly before: (at: number) => readonly Range[];
}

/** After this many rounds bounds that still move are widened. */
const PATIENCE = 3;

export function columnBounds(plan: Plan, slots: readonly SlotRange[]): ColumnBounds {
  const nothing = plan.columns.map(() => exactly(0));
  const start = after(plan, plan.setup, nothing, slots, 1);
  let begin = start;
  for (let round = 0; ; round++) {
    const before: (readonly Range[])[] = [];
    let now = begin;
    for (const phase of plan.phases) {
      before.push(now);
      now = after(plan, phase, now, slots, workplaceRows(plan));
    }
    before.push(now);
    const next = begin.map((range, column) => {
      const end = now[column] ?? FULL;
      // Books are closed at the end of every month: nobody begins one with less than nothing.
      const held = plan.accounts.includes(column)
        ? { lo: Math.max(0, end.lo), hi: Math.max(0, end.hi) }
        : end;
      const joined = join(range, held);
      const moved = joined.lo !== range.lo || joined.hi !== range.hi;
      return moved && round >= PATIENCE ? widen(joined) : joined;
    });
    if (next.every((range, i) => range.lo === begin[i]?.lo && range.hi === begin[i].hi)) {
      return { before: (at) => (at < 0 ? nothing : (before[at] ?? now)) };
    }
    begin = next;
  }
}

function after(
  plan: Plan,
  phase: Plan['phases'][number],
  columns: readonly Range[],
  slots: readonly SlotRange[],
  rows: number,
): Range[] {
  const result = [...columns];
  if (phase.kind === 'sum') {
    const { lo, hi } = columns[phase.from] ?? FULL;
    const clip = (value: number): number => Math.max(FULL.lo, Math.min(FULL.hi, value));
    result[phase.into] =
      phase.scope === 'workplace'
        ? { lo: clip(Math.min(lo, lo * rows)), hi: clip(Math.max(hi, hi * rows)) }
        : { lo: lo < 0 ? FULL.lo : 0, hi: hi > 0 ? FULL.hi : 0 };
    return result;
  }
  const facts: Facts = {
    columns,
    columnShared: plan.columns.map(() => null),
    slots,
    place: (_, block, word) => ({ op: 'word', block, word }),
  };
  const { instructions, of } = simplify(phase, facts);
  for (const { column, node } of phase.stores) {
    result[column] = instructions[of[node] ?? 0]?.range ?? FULL;
  }
  return result;
}

const workplaceRows = (plan: Plan): number => plan.workplace.max;
