/**
 * The books. At the end of every month each account holds what it held, plus what was paid in, less what was paid out,
 * and nobody has paid what he did not have. A plan that breaks this is refused, not reported on.
 */
import { CorveeError } from '../base/index.ts';
import type { Plan } from '../regime/plan/index.ts';

interface Account {
  readonly name: string;
  readonly column: Int32Array;
  readonly inward: readonly number[];
  readonly outward: readonly number[];
  readonly payers: readonly string[];
}

export interface Books {
  /** @throws CorveeError 'books-unbalanced' or 'account-overdrawn' */
  readonly close: (month: number, totals: Float64Array) => void;
}

/** Opens the books on the columns as they stand before the first month. */
export function openBooks(plan: Plan, columns: readonly Int32Array[]): Books {
  const accounts = plan.accounts.map((index): Account => {
    const name = plan.columns[index]?.name ?? '';
    const into = plan.flows.filter(({ to }) => to === name);
    const out = plan.flows.filter(({ from }) => from === name);
    return {
      name,
      column: columns[index] ?? new Int32Array(0),
      inward: into.map(({ tally }) => tally),
      outward: out.map(({ tally }) => tally),
      payers: [...new Set(out.map(({ rule }) => rule))],
    };
  });
  const held = accounts.map(({ column }) => total(column));
  const close = (month: number, totals: Float64Array): void => {
    accounts.forEach(({ name, column, inward, outward, payers }, i) => {
      const sum = (tallies: readonly number[]): number =>
        tallies.reduce((all, tally) => all + (totals[tally] ?? 0), 0);
      const expected = (held[i] ?? 0) + sum(inward) - sum(outward);
      const found = total(column);
      if (found !== expected) {
        const difference = String(found - expected);
        throw new CorveeError('books-unbalanced', { account: name, month: String(month), difference });
      }
      if (column.some((balance) => balance < 0)) {
        throw new CorveeError('account-overdrawn', { account: name, month: String(month), rules: payers });
      }
      held[i] = found;
    });
  };
  return { close };
}

function total(column: Int32Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}
