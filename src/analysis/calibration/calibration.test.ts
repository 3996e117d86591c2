import { describe, expect, test } from 'vitest';
import vectors from '../../../test/vectors/methods.json' with { type: 'json' };
import { threefry4x32 } from '../../base/index.ts';
import { normalQuantile } from '../../scenario/index.ts';
import {
  abcSmc,
  historyMatch,
  implausibility,
  weightedQuantile,
  type AbcResult,
  type Observed,
} from './index.ts';

const noise = (trial: number, k: number): number =>
  (threefry4x32([trial, k, 9, 0], [77, 0, 0, 0])[0] + 0.5) / 2 ** 32;
const column = ({ particles }: AbcResult): number[] => particles.map((point) => point[0] ?? 0);
const moment = (result: AbcResult, f: (x: number) => number): number =>
  column(result).reduce((sum, x, i) => sum + (result.weights[i] ?? 0) * f(x), 0);

describe('sequential ABC', () => {
  const { rows } = vectors.abc.sisson_mixture;

  test.each(rows.filter(({ eps }) => eps === 0.5 || eps === 1))(
    'the mixture of Sisson et al. at a tolerance of $eps: target and tolerance together',
    async ({ eps, var: variance, 'p.3': within }) => {
      const result = await abcSmc({
        bounds: [[-10, 10]],
        distance: (points, trials) =>
          points.map(([theta = 0], i) => {
            const trial = trials[i] ?? 0;
            const sd = noise(trial, 0) < 0.5 ? 1 : 0.1;
            return Math.abs(theta + sd * normalQuantile(noise(trial, 1)));
          }),
        particles: 3000,
        tolerances: eps === 1 ? [2, 1] : [2, 1, 0.5],
        seed: 4,
        mostRuns: 400_000,
      });
      expect(result.tolerance).toBe(eps);
      expect(result.effective).toBeGreaterThan(1000);
      expect(Math.abs(moment(result, (x) => x * x) - variance)).toBeLessThan(0.08);
      expect(Math.abs(moment(result, (x) => Number(Math.abs(x) < 0.3)) - within)).toBeLessThan(0.04);
    },
    30_000,
  );

  test('seven of twenty with a flat prior is the beta distribution', async () => {
    const { mean, var: variance, q } = vectors.abc.beta_binomial_7_of_20_flat;
    const result = await abcSmc({
      bounds: [[0, 1]],
      distance: (points, trials) =>
        points.map(([p = 0], i) => {
          const hits = Array.from({ length: 20 }, (_, k) => Number(noise(trials[i] ?? 0, k) < p));
          return Math.abs(hits.reduce((sum, hit) => sum + hit, 0) - 7);
        }),
      particles: 2000,
      tolerances: [3, 1, 0],
      seed: 8,
      mostRuns: 200_000,
    });
    expect(Math.abs(moment(result, (x) => x) - mean)).toBeLessThan(0.01);
    expect(Math.abs(moment(result, (x) => (x - mean) ** 2) - variance)).toBeLessThan(0.0015);
    [0.025, 0.5, 0.975].forEach((at, i) => {
      expect(Math.abs(weightedQuantile(column(result), result.weights, at) - (q[i] ?? 0))).toBeLessThan(
        0.025,
      );
    });
  }, 30_000);

  test('what no run comes near is not reached, and it says so instead of giving particles', async () => {
    const distance = (points: readonly Float64Array[]): number[] => points.map(() => 5);
    const result = await abcSmc({
      bounds: [[0, 1]],
      distance,
      particles: 50,
      tolerances: [1],
      seed: 1,
      mostRuns: 1000,
    });
    expect(result).toMatchObject({ tolerance: null, particles: [], effective: 0 });
    expect(result.runs).toBeLessThanOrEqual(1280);
  });
});

describe('history matching', () => {
  const report: Observed = {
    name: 'returns',
    value: 100,
    side: 'about',
    reportSd: 10,
    discrepancySd: 0,
    reporting: [1, 1],
  };

  test('a point three deviations away is still plausible, one further is not', () => {
    expect(implausibility(report, { mean: 130, variance: 0 })).toBe(3);
    const points = [100, 130, 131].map((mean) => [{ mean, variance: 0 }]);
    expect(historyMatch([report], points).kept).toEqual([0, 1]);
  });

  test('discrepancy of the model and the spread between seeds widen what is plausible', () => {
    expect(implausibility({ ...report, discrepancySd: 30 }, { mean: 160, variance: 0 })).toBeLessThan(3);
    expect(implausibility(report, { mean: 160, variance: 900 })).toBeLessThan(3);
  });

  test('where only some are ever reported, more are plausible: a report of few is no count of all', () => {
    const some = { ...report, value: 10, reportSd: 2, reporting: [0.1, 0.1] as const };
    expect(implausibility(some, { mean: 100, variance: 0 })).toBe(0);
    expect(implausibility({ ...some, reporting: [1, 1] }, { mean: 100, variance: 0 })).toBeGreaterThan(3);
  });

  test('no report excludes nothing (N8)', () => {
    expect(historyMatch([], [[], []]).kept).toEqual([0, 1]);
    expect(historyMatch([report], [[null]]).kept).toEqual([0]);
  });

  test('reports that cannot hold together leave nothing, which is a finding, though each alone leaves something', () => {
    const other = { ...report, name: 'stayed', value: 500 };
    const points = [100, 500].map((mean) => [
      { mean, variance: 0 },
      { mean, variance: 0 },
    ]);
    const found = historyMatch([report, other], points);
    expect(found).toMatchObject({ empty: true, share: 0, kept: [] });
    expect(found.least.map(({ implausibility: least }) => least)).toEqual([0, 0]);
  });
});
