/**
 * How a run lies in memory. One block of bytes, the same for generated JavaScript and for WebAssembly: fixed things first,
 * then tiles. A tile is some whole workplaces, one column after another, so that a column is a fixed distance away.
 */
import type { Plan } from '../../regime/plan/index.ts';

/** Masks of 16 bytes each: no lane, the first one, two, three lanes, all lanes. */
export const MASKS = 0;
/** The key words of the run: five of Threefry, then the replicate and the seed. */
export const KEYS = 80;
export const REPLICATE = KEYS + 20;
export const SEED = KEYS + 24;
/** Where the parts of varying size begin. */
export const HEAP = 128;

/** Rows beyond the last that whole groups of four may touch. */
const SLACK = 4;
const TILE_BYTES = 96 * 1024;
const FEWEST_ROWS = 256;
const MOST_ROWS = 2048;

/** How many rows a tile has room for: enough for the largest workplace, and few enough to stay in the nearest cache. */
export function capacityOf(plan: Plan, columns: number): number {
  const cached = Math.floor(TILE_BYTES / (4 * Math.max(1, columns)));
  const rows = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, cached), plan.workplace.max);
  return Math.ceil(rows / 4) * 4 + SLACK;
}

/** Rows of a tile that belong to workers. */
export interface Tile {
  /** Address of its first column. */
  readonly at: number;
  readonly first: number;
  readonly rows: number;
  /** Its first workplace, and how many it has. */
  readonly workplace: number;
  readonly workplaces: number;
}

/** Puts whole workplaces into tiles. @param starts - the first row of each workplace, and all rows at the end */
export function tilesOf(starts: Int32Array, capacity: number, columns: number, from: number): Tile[] {
  const tiles: Tile[] = [];
  const bytes = capacity * columns * 4;
  const last = starts.length - 1;
  for (let workplace = 0; workplace < last;) {
    const first = starts[workplace] ?? 0;
    let end = workplace + 1;
    while (end < last && (starts[end + 1] ?? 0) - first <= capacity - SLACK) end++;
    const rows = (starts[end] ?? 0) - first;
    tiles.push({ at: from + tiles.length * bytes, first, rows, workplace, workplaces: end - workplace });
    workplace = end;
  }
  return tiles;
}
