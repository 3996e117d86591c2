/** Intervals of a calibration hold the truth of made-up worlds about as often as they say. */
import { expect, test } from 'vitest';
import { coverage } from '../support/coverage.ts';

test('nine tenths hold the truth in 85 to 95 of a hundred, over 200 made-up worlds', async () => {
  const found = await coverage({
    worlds: 200,
    workers: 60,
    months: 12,
    points: 128,
    repeats: 3,
    particles: 100,
    mostRuns: 5000,
    seed: 1,
  });
  expect(found.empty + found.unreached).toBeLessThanOrEqual(6);
  for (const { share } of [found.all, found.learned, found.heldBack]) {
    expect(share).toBeGreaterThanOrEqual(0.85);
    expect(share).toBeLessThanOrEqual(0.95);
  }
  // The reports did teach something, or the figure would be that of the priors.
  expect(found.learned.n).toBeGreaterThan(100);
}, 1_200_000);
