/**
 * The books. At the end of every month each account holds what it held, plus what was paid in, less what was paid out,
 * and nobody has paid what he did not have. A plan that breaks this is refused, not reported on.
 */
import { CorveeError } from '../base/core/index.ts';
import type { Plan } from '../regime/plan/index.ts';

interface Account {
  readonly name: string;
  readonly inward: readonly number[];
  readonly outward: readonly number[];
  readonly payers: readonly string[];
}

/** What the accounts of a plan held when the books were last closed. */
export interface Books {
  readonly accounts: readonly Account[];
  readonly held: readonly bigint[];
}

/** An account at the end of a month: what all rows hold together, and whether any row holds less than nothing. */
export interface Balance {
  readonly total: bigint;
  readonly overdrawn: boolean;
}

/** Opens the books on what each account of the plan holds before the first month. */
export function openBooks(plan: Plan, held: readonly bigint[]): Books {
  const accounts = plan.accounts.map((index): Account => {
    const name = plan.columns[index]?.name ?? '';
    const into = plan.flows.filter(({ to }) => to === name);
    const out = plan.flows.filter(({ from }) => from === name);
    return {
      name,
      inward: into.map(({ tally }) => tally),
      outward: out.map(({ tally }) => tally),
      payers: [...new Set(out.map(({ rule }) => rule))],
    };
  });
  return { accounts, held };
}

/**
 * Closes a month and opens the next. @param totals - the month's tallies, exact
 * @throws CorveeError 'books-unbalanced' or 'account-overdrawn'
 */
export function closeBooks(
  books: Books,
  month: number,
  totals: Float64Array,
  balances: readonly Balance[],
): Books {
  books.accounts.forEach(({ name, inward, outward, payers }, i) => {
    const { total, overdrawn } = balances[i] ?? { total: 0n, overdrawn: false };
    const sum = (tallies: readonly number[]): bigint =>
      tallies.reduce((all, tally) => all + BigInt(totals[tally] ?? 0), 0n);
    const expected = (books.held[i] ?? 0n) + sum(inward) - sum(outward);
    if (total !== expected) {
      const difference = String(total - expected);
      throw new CorveeError('books-unbalanced', { account: name, month: String(month), difference });
    }
    if (overdrawn) {
      throw new CorveeError('account-overdrawn', { account: name, month: String(month), rules: payers });
    }
  });
  return { accounts: books.accounts, held: balances.map(({ total }) => total) };
}

/** What the rows of an account hold. Exact for any number of rows. */
export function balanceOf(column: Int32Array): Balance {
  let [high, low, lowest] = [0, 0, 0];
  for (const value of column) {
    high += value >> 16;
    low += value & 0xffff;
    if (value < lowest) lowest = value;
  }
  return { total: BigInt(high) * 65536n + BigInt(low), overdrawn: lowest < 0 };
}
