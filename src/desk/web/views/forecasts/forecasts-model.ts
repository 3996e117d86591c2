/** The ledger in the order a reader wants it: what waits for somebody to resolve it, what came out how, what never can. Pure. */
import type { Day, ScoreJson } from '../../lib/types.ts';

export type Line = ScoreJson['forecasts'][number];

export interface Ledger {
  /** The deadline has passed and nobody has resolved it. That nothing was reported resolves nothing. */
  readonly due: readonly Line[];
  readonly open: readonly Line[];
  readonly settled: readonly Line[];
}

/** @param today - what the deadlines are held against; it decides what is due, never what came true */
export function ledgerOf(forecasts: readonly Line[], today: Day): Ledger {
  const byDeadline = [...forecasts].sort((a, b) => (b.deadline ?? '9').localeCompare(a.deadline ?? '9'));
  const settled = byDeadline.filter(({ resolution }) => resolution !== null);
  const unsettled = byDeadline.filter(({ resolution }) => resolution === null);
  const isDue = ({ deadline }: Line): boolean => deadline !== null && deadline < today;
  return {
    due: unsettled.filter(isDue),
    open: unsettled.filter((line) => !isDue(line)),
    settled,
  };
}

/** Forecasts that go back to one telling stand together, each telling once. */
export function byTelling(lines: readonly Line[]): Line[][] {
  return [...Map.groupBy(lines, ({ telling }) => telling).values()];
}
