/** Which worker places share a workplace: contiguous blocks, the same in every replicate. */
import { threefry4x32 } from '../base/index.ts';
import type { Plan } from '../regime/plan/index.ts';
import { SETUP_MONTH } from './random.ts';

/**
 * The first row of each workplace, and `workers` at the end: Int32Array[workplaces + 1].
 * Sizes are uniform between the plan's smallest and largest; the last workplace is cut off at `workers`.
 */
export function workplacesOf(plan: Plan, workers: number, seed: readonly [number, number]): Int32Array {
  const { min, max, block } = plan.workplace;
  const starts: number[] = [];
  let row = 0;
  for (let workplace = 0; row < workers; workplace++) {
    starts.push(row);
    const [word] = threefry4x32([workplace, SETUP_MONTH, block, 0], [seed[0], seed[1], 0, 0]);
    row += min + Math.floor(((max - min + 1) * (word >>> 2)) / 2 ** 30);
  }
  return Int32Array.from([...starts, workers]);
}
