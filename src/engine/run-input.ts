/** What goes into a run and what comes out. Plain arrays, so that runs travel between threads and machines as they are. */
import type { Plan } from '../regime/plan/index.ts';

/** Largest number of worker places of one run. */
export const MAX_WORKERS = 20_000_000;
/** Largest number of months of one run. */
export const MAX_MONTHS = 1200;

export interface RunInput {
  readonly plan: Plan;
  /** Worker places, 0 … MAX_WORKERS. */
  readonly workers: number;
  /** 1 … MAX_MONTHS. */
  readonly months: number;
  /** Two unsigned 32-bit words. */
  readonly seed: readonly [number, number];
  /** Which draw of the uncertain parameters, which structural variant and which repetition this is. */
  readonly draw: number;
  readonly variant: number;
  readonly replicate: number;
  /** For each slot of the plan: Int32Array[months · options], the option running fastest. */
  readonly values: readonly Int32Array[];
}

export interface RunResult {
  /** Float64Array[months · tallies], the tally running fastest; exact integers. */
  readonly tallies: Float64Array;
  /** The columns after the last month, Int32Array[workers] each; never written to a file (N1). */
  readonly columns: readonly Int32Array[];
}
