/** Which worker places share a workplace: contiguous blocks, the same in every replicate. */
import { threefry4x32 } from '../base/core/index.ts';
import type { Plan } from '../regime/plan/index.ts';
import { philox4x32 } from './philox.ts';
import { SETUP_MONTH } from './random.ts';

/**
 * The first row of each workplace, and `workers` at the end: Int32Array[workplaces + 1].
 * Sizes are (nearly) uniform between the plan's smallest and largest; the last workplace is cut off at `workers`.
 */
export function workplacesOf(plan: Plan, workers: number, seed: readonly [number, number]): Int32Array {
  const { min, max, block } = plan.workplace;
  const range = max - min + 1;
  const drawn = (workplace: number): number => {
    const [word] = threefry4x32([workplace, SETUP_MONTH, block, 0], [seed[0], seed[1], 0, 0]);
    return Math.floor((range * (word >>> 2)) / 2 ** 30);
  };
  /** As the benchmark `dues` draws them: 14 bits of Philox. */
  const pinned = (workplace: number): number =>
    (range * (philox4x32([workplace, 0xfffffffd, 0, 0], seed)[0] >>> 18)) >> 14;
  const starts: number[] = [];
  let row = 0;
  for (let workplace = 0; row < workers; workplace++) {
    starts.push(row);
    row += min + (plan.setupRandom === 'philox' ? pinned(workplace) : drawn(workplace));
  }
  return Int32Array.from([...starts, workers]);
}
