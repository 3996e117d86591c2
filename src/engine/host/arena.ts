/** The memory of one run: where keys, slot values, totals, workplaces and tiles lie. Threads of a split run share one. */
import type { Program } from '../program/instruction.ts';
import type { RunInput } from '../run-input.ts';
import { keyWords } from './key.ts';
import { capacityOf, HEAP, KEYS, MASKS, tilesOf, type Tile } from './layout.ts';

/** Where things lie in a run of this size. All addresses in bytes. */
export interface Plot {
  readonly bytes: number;
  readonly capacity: number;
  readonly tiles: readonly Tile[];
  readonly starts: Int32Array;
  readonly slots: number;
  /** Shared numbers and totals: one set for each thread. */
  readonly shared: number;
  readonly sharedBytes: number;
  readonly totals: number;
  readonly totalsBytes: number;
  readonly workplaces: number;
}

/** The memory as one thread sees it. */
export interface Arena {
  readonly plot: Plot;
  readonly words: Int32Array;
  /** Totals of each thread: one row of `program.totals` for the setup, then one for each month. */
  readonly totals: readonly BigInt64Array[];
  readonly thread: number;
  readonly slotsAt: (month: number) => number;
  readonly totalsAt: (month: number) => number;
  readonly startsAt: (workplace: number) => number;
  readonly sharedAt: number;
}

const align = (bytes: number): number => Math.ceil(bytes / 16) * 16;

/** @param starts - the first row of each workplace, and all rows at the end */
export function plotOf(program: Program, input: RunInput, starts: Int32Array, threads: number): Plot {
  const capacity = capacityOf(input.plan, program.columns);
  const slots = HEAP;
  const shared = align(slots + input.months * program.slotWidth * 4);
  const sharedBytes = align(program.shared * 4);
  const totals = shared + sharedBytes * threads;
  const totalsBytes = align((input.months + 1) * program.totals * 8);
  const workplaces = totals + totalsBytes * threads;
  const from = align(workplaces + starts.length * 4);
  const tiles = tilesOf(starts, capacity, program.columns, from);
  const bytes = from + tiles.length * capacity * program.columns * 4;
  return { bytes, capacity, tiles, starts, slots, shared, sharedBytes, totals, totalsBytes, workplaces };
}

/** Writes what the run is given and clears what it adds up. */
export function fillArena(buffer: ArrayBufferLike, plot: Plot, program: Program, input: RunInput): void {
  const words = new Int32Array(buffer, 0, Math.floor(plot.bytes / 4));
  for (let lanes = 0; lanes <= 4; lanes++) words.fill(-1, MASKS / 4 + lanes * 4, MASKS / 4 + lanes * 5);
  words.set(keyWords(input), KEYS / 4);
  words.fill(0, plot.shared / 4, plot.workplaces / 4);
  words.set(plot.starts, plot.workplaces / 4);
  const slots = words.subarray(plot.slots / 4);
  input.plan.slots.forEach(({ options }, slot) => {
    const from = program.slotOffsets[slot] ?? 0;
    const values = input.values[slot] ?? new Int32Array(0);
    for (let month = 0; month < input.months; month++) {
      slots.set(values.subarray(month * options, (month + 1) * options), month * program.slotWidth + from);
    }
  });
}

export function arenaOf(
  buffer: ArrayBufferLike,
  plot: Plot,
  program: Program,
  months: number,
  thread: number,
  threads: number,
): Arena {
  const rows = (months + 1) * program.totals;
  return {
    plot,
    words: new Int32Array(buffer, 0, Math.floor(plot.bytes / 4)),
    totals: Array.from(
      { length: threads },
      (_, of) => new BigInt64Array(buffer, plot.totals + of * plot.totalsBytes, rows),
    ),
    thread,
    slotsAt: (month) => plot.slots + Math.max(0, month) * program.slotWidth * 4,
    totalsAt: (month) => plot.totals + thread * plot.totalsBytes + (month + 1) * program.totals * 8,
    startsAt: (workplace) => plot.workplaces + workplace * 4,
    sharedAt: plot.shared + thread * plot.sharedBytes,
  };
}
