/** After the last month: were all months sound, do the books close, and what came out. */
import { CorveeError } from '../../base/core/index.ts';
import { closeBooks, openBooks } from '../books.ts';
import type { Program } from '../program/instruction.ts';
import { interpretMonth } from '../reference.ts';
import type { RunInput } from '../run-input.ts';
import type { Arena } from './arena.ts';

/** The state of a run of so many months: asked for where a fault is to be named. */
export type Replay = (input: RunInput) => readonly Int32Array[];

/**
 * The tallies of all months.
 * @param replay - runs the months before the one that failed
 * @throws CorveeError as `runReference` does
 */
export function audit(input: RunInput, program: Program, arena: Arena, replay: Replay): Float64Array {
  const { plan, months } = input;
  const fault = program.totals - 1;
  const rowOf = (month: number): readonly bigint[] =>
    Array.from({ length: program.totals }, (_, total) =>
      arena.totals.reduce((sum, of) => sum + (of[(month + 1) * program.totals + total] ?? 0n), 0n),
    );
  const setup = rowOf(-1);
  if (setup[fault] !== 0n) diagnose(input, 0, replay);
  const tallies = new Float64Array(months * plan.tallies);
  let books = openBooks(
    plan,
    program.accounts.map(({ total }) => setup[total] ?? 0n),
  );
  for (let month = 0; month < months; month++) {
    const totals = rowOf(month);
    if (totals[fault] !== 0n) diagnose(input, month, replay);
    const own = tallies.subarray(month * plan.tallies, (month + 1) * plan.tallies);
    program.tallies.forEach((parts, tally) => {
      const sum = Number(parts.reduce((all, part) => all + (totals[part] ?? 0n), 0n));
      if (!Number.isSafeInteger(sum)) diagnose(input, month, replay);
      own[tally] = sum;
    });
    const balances = program.accounts.map(({ total, sign }) => ({
      total: totals[total] ?? 0n,
      overdrawn: totals[sign] !== 0n,
    }));
    books = closeBooks(books, month, own, balances);
  }
  return tallies;
}

/** The interpreter knows which rule failed: it does the month again. @throws CorveeError always */
function diagnose(input: RunInput, month: number, replay: Replay): never {
  const before = month === 0 ? null : replay(firstMonths(input, month));
  interpretMonth(firstMonths(input, month + 1), before);
  throw new CorveeError('engine-disagrees', { month: String(month) });
}

function firstMonths(input: RunInput, months: number): RunInput {
  const { plan, values } = input;
  const options = (slot: number): number => plan.slots[slot]?.options ?? 1;
  return {
    ...input,
    months,
    values: values.map((series, slot) => series.subarray(0, months * options(slot))),
  };
}

/** The columns of the plan after the last month. */
export function columnsOf(input: RunInput, program: Program, { plot, words, sharedAt }: Arena): Int32Array[] {
  return input.plan.columns.map((_, column) => {
    const rows = new Int32Array(input.workers);
    const shared = program.columnShared[column] ?? null;
    if (shared !== null) return rows.fill(words[sharedAt / 4 + shared] ?? 0);
    for (const tile of plot.tiles) {
      const from = tile.at / 4 + column * plot.capacity;
      rows.set(words.subarray(from, from + tile.rows), tile.first);
    }
    return rows;
  });
}
