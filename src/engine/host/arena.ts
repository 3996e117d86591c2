/** The memory of one run, filled with what the run is given: keys, slot values, workplaces; and where everything lies. */
import { keyWords } from './key.ts';
import type { Program } from '../program/instruction.ts';
import type { RunInput } from '../run-input.ts';
import type { Machine } from './kernels.ts';
import { capacityOf, HEAP, KEYS, MASKS, tilesOf, type Tile } from './layout.ts';

export interface Arena {
  readonly words: Int32Array;
  /** Totals: one row of `program.totals` for the setup, then one for each month. */
  readonly totals: BigInt64Array;
  readonly capacity: number;
  readonly tiles: readonly Tile[];
  readonly starts: Int32Array;
  /** Addresses in bytes. */
  readonly slotsAt: (month: number) => number;
  readonly totalsAt: (month: number) => number;
  readonly startsAt: (workplace: number) => number;
  readonly sharedAt: number;
}

const align = (bytes: number): number => Math.ceil(bytes / 16) * 16;

/** How many bytes a run needs, up to the tiles and in all. */
function partsOf(program: Program, months: number, workplaces: number) {
  const slots = HEAP;
  const shared = align(slots + months * program.slotWidth * 4);
  const totals = align(shared + program.shared * 4);
  const starts = align(totals + (months + 1) * program.totals * 8);
  const tiles = align(starts + (workplaces + 1) * 4);
  return { slots, shared, totals, starts, tiles };
}

export function openArena(machine: Machine, program: Program, input: RunInput, starts: Int32Array): Arena {
  const { plan, months, values } = input;
  const capacity = capacityOf(plan, program.columns);
  const parts = partsOf(program, months, starts.length - 1);
  const tiles = tilesOf(starts, capacity, program.columns, parts.tiles);
  const bytes = parts.tiles + tiles.length * capacity * program.columns * 4;
  const buffer = machine.reserve(bytes);
  const words = new Int32Array(buffer, 0, Math.ceil(bytes / 4));
  for (let lanes = 0; lanes <= 4; lanes++) words.fill(-1, MASKS / 4 + lanes * 4, MASKS / 4 + lanes * 5);
  words.set(keyWords(input), KEYS / 4);
  words.fill(0, parts.shared / 4, parts.shared / 4 + program.shared);
  words.set(starts, parts.starts / 4);
  const slots = words.subarray(parts.slots / 4);
  plan.slots.forEach(({ options }, slot) => {
    const from = program.slotOffsets[slot] ?? 0;
    for (let month = 0; month < months; month++) {
      for (let option = 0; option < options; option++) {
        slots[month * program.slotWidth + from + option] = values[slot]?.[month * options + option] ?? 0;
      }
    }
  });
  const totals = new BigInt64Array(buffer, parts.totals, (months + 1) * program.totals).fill(0n);
  return {
    words,
    totals,
    capacity,
    tiles,
    starts,
    slotsAt: (month) => parts.slots + Math.max(0, month) * program.slotWidth * 4,
    totalsAt: (month) => parts.totals + (month + 1) * program.totals * 8,
    startsAt: (workplace) => parts.starts + workplace * 4,
    sharedAt: parts.shared,
  };
}
