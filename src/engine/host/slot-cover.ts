/** Bounds of the values that slots are given, wide enough that the next draw seldom needs new code. */
import type { Plan } from '../../regime/plan/index.ts';
import type { SlotRange } from '../program/bounds.ts';
import { MIN, ones } from '../program/range.ts';

/** @returns `known` itself if it covers the values, otherwise bounds that cover them and all that `known` covers */
export function coverSlots(
  plan: Plan,
  values: readonly Int32Array[],
  known: readonly SlotRange[] | null,
): readonly SlotRange[] {
  let covered = known !== null;
  const wider = plan.slots.map(({ options }, slot): SlotRange => {
    const before = known?.[slot]?.range;
    let [lo, hi] = [before?.lo ?? 0, before?.hi ?? 0];
    let [lowest, highest] = [0, 0];
    for (const value of values[slot] ?? []) {
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    if (lowest < lo || highest > hi) {
      covered = false;
      // The second time a slot outgrows its bounds it gets room to grow.
      if (lowest < lo) lo = MIN;
      if (highest > hi) hi = ones(before === undefined ? highest : Math.min(2 ** 31 - 1, highest * 4));
    }
    return { range: { lo, hi }, options };
  });
  return covered && known !== null ? known : wider;
}
