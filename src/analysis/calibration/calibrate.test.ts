import { describe, expect, test } from 'vitest';
import { threefry4x32 } from '../../base/index.ts';
import { normalQuantile } from '../../scenario/index.ts';
import { calibrate, simulateReport, summariseMarginal, type Calibration, type Observed } from './index.ts';

const noise = (trial: number, k: number): number =>
  (threefry4x32([trial, k, 3, 0], [5, 0, 0, 0])[0] + 0.5) / 2 ** 32;
const count = (more: Partial<Observed> = {}): Observed => ({
  name: 'home',
  value: 50,
  side: 'about',
  reportSd: 5,
  discrepancySd: 5,
  reporting: [1, 1],
  ...more,
});
/** A world whose first number gives a count of a hundred times it, give or take two; the second does nothing. */
const world = (
  observed: readonly Observed[],
  more: { readonly checked?: readonly Observed[]; readonly mostRuns?: number } = {},
): Promise<Calibration> =>
  calibrate({
    dimensions: 2,
    observed,
    checked: more.checked ?? [],
    runs: (points, trials) =>
      Promise.resolve(
        points.map(([theta = 0], i) => {
          const given = 100 * theta + 2 * normalQuantile(noise(trials[i] ?? 0, 0));
          return [...observed, ...(more.checked ?? [])].map(() => given);
        }),
      ),
    points: 128,
    repeats: 4,
    particles: 300,
    seed: 3,
    mostRuns: more.mostRuns ?? 30_000,
  });

describe('a calibration', () => {
  test('finds the number that gave the count, as wide as report, model and chance leave it, and learns nothing of the other', async () => {
    const { abc, matched } = await world([count()]);
    expect(matched.empty).toBe(false);
    expect(abc?.tolerance).toBe(0.5);
    if (abc === null) throw new Error('nothing was fitted');
    const own = summariseMarginal(abc, 0, 1);
    // Report 5, model 5 and chance 2 together are 7.35; half a deviation of tolerance adds a twelfth of 50.
    const [low, middle, high] = own.quantiles;
    expect(Math.abs(middle - 0.5)).toBeLessThan(0.03);
    expect(Math.abs((high - low) / 2 / 1.645 - 0.0763)).toBeLessThan(0.015);
    expect(own.errors.every((error) => error > 0 && error < 0.03)).toBe(true);
    const other = summariseMarginal(abc, 1, 1);
    expect(Math.abs(other.learned)).toBeLessThan(4 * other.learnedError);
    expect(own.learned).toBeGreaterThan(0.5);
  });

  test('where nothing comes near, says so, fits nothing, and says by how much', async () => {
    const { matched, abc, predictions } = await world([count({ value: 900 }), count({ name: 'there' })]);
    expect(matched.empty).toBe(true);
    expect(abc).toBeNull();
    expect(predictions.map(({ after }) => after)).toEqual([null, null]);
    const [home, there] = matched.least;
    expect(home?.implausibility).toBeGreaterThan(100);
    expect(home?.alone).toBe(0);
    expect(there?.implausibility).toBeLessThan(0.5);
    expect(predictions[0]?.before.surprising).toBe(true);
  });

  test('two counts that exclude each other leave nothing, though each alone leaves something', async () => {
    const { matched } = await world([count({ value: 20 }), count({ name: 'there', value: 90 })]);
    expect(matched.empty).toBe(true);
    expect(matched.least.every(({ alone, implausibility }) => alone > 0.1 && implausibility < 1)).toBe(true);
    expect(matched.least.some(({ atBest }) => atBest > 3)).toBe(true);
  });

  test('without any count nothing is excluded and nothing is fitted (N8)', async () => {
    const { matched, abc } = await world([]);
    expect(matched).toMatchObject({ empty: false, share: 1 });
    expect(abc).toBeNull();
  });

  test('a least number excludes what is below it and nothing above', async () => {
    const { abc } = await world([count({ value: 70, side: 'atLeast', reportSd: 0 })]);
    if (abc === null) throw new Error('nothing was fitted');
    const [low, middle, high] = summariseMarginal(abc, 0, 1).quantiles;
    expect(low).toBeGreaterThan(0.6);
    expect(middle).toBeGreaterThan(0.78);
    expect(high).toBeGreaterThan(0.95);
  });

  test('where a half at most is reported, a report of 50 is no count of 50', async () => {
    const { abc } = await world([count({ value: 40, reporting: [0.5, 0.5] })]);
    if (abc === null) throw new Error('nothing was fitted');
    expect(Math.abs(summariseMarginal(abc, 0, 1).quantiles[1] - 0.8)).toBeLessThan(0.05);
  });

  test('what is only checked moves nothing, and is predicted: a wrong one surprises', async () => {
    const alone = await world([count()]);
    const right = count({ name: 'right' });
    const wrong = count({ name: 'wrong', value: 90 });
    const checked = await world([count()], { checked: [right, wrong] });
    expect(checked.abc).toEqual(alone.abc);
    const [, own, other] = checked.predictions;
    expect([own?.fitted, own?.after?.surprising]).toEqual([false, false]);
    expect(other?.after?.surprising).toBe(true);
    // Before the fit the second was as likely as any.
    expect(other?.before.surprising).toBe(false);
  });

  test('too few runs reach no tolerance, and no particles are given', async () => {
    const { abc } = await world([count({ reportSd: 0.1, discrepancySd: 0.1 })], { mostRuns: 600 });
    expect(abc?.tolerance).toBeNull();
    expect(abc?.particles).toEqual([]);
  });
});

test('a simulated report is never below nothing and is as wide as its parts', () => {
  const report = count({ reportSd: 30, discrepancySd: 40 });
  const reports = Array.from({ length: 4000 }, (_, i) => simulateReport(report, 500, (k) => noise(i, k)));
  const mean = reports.reduce((sum, value) => sum + value, 0) / 4000;
  const sd = Math.sqrt(reports.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4000);
  expect(Math.abs(mean - 500)).toBeLessThan(4);
  expect(Math.abs(sd - 50)).toBeLessThan(2.5);
  expect(Math.min(...reports.map((_, i) => simulateReport(report, 0, (k) => noise(i, k))))).toBe(0);
});
