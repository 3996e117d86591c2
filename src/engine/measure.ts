/** From the exact totals of a run to the numbers people ask for: one series of months per measure. */

/** The sum of some tallies each month, in whole units, as it is or as a mean over what another tally counts. */
export interface Measure {
  readonly tallies: readonly number[];
  /** The tally to divide by; null for a sum. */
  readonly over: number | null;
  /** What one unit is in the engine's integers: 100 for money, else 1. */
  readonly scale: number;
}

/**
 * Writes one value per month to `into`, from `at` on. A mean over nobody is 0.
 * @param totals - Float64Array[months · tallies], the tally running fastest, as in `RunResult`
 */
export function measureInto(
  into: Float64Array | number[],
  at: number,
  { tallies, over, scale }: Measure,
  totals: Float64Array,
  tallyCount: number,
): void {
  const months = totals.length / tallyCount;
  for (let month = 0; month < months; month++) {
    const first = month * tallyCount;
    let sum = 0;
    for (const tally of tallies) sum += totals[first + tally] ?? 0;
    const value = sum / scale;
    const heads = over === null ? 1 : (totals[first + over] ?? 0);
    into[at + month] = heads === 0 ? 0 : value / heads;
  }
}
