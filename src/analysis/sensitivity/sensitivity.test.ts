import { describe, expect, test } from 'vitest';
import vectors from '../../../test/vectors/methods.json' with { type: 'json' };
import { morrisDesign, morrisEffects, saltelliDesign, sobolIndices, sobolPoints } from './index.ts';

const { sobol } = vectors;
const ishigami = ([x1 = 0, x2 = 0, x3 = 0]: Float64Array): number =>
  Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
const wide = (u: Float64Array): Float64Array => u.map((x) => (2 * x - 1) * Math.PI);
const sobolG =
  (a: readonly number[]) =>
  (u: Float64Array): number =>
    a.reduce((product, ai, i) => (product * (Math.abs(4 * (u[i] ?? 0) - 2) + ai)) / (1 + ai), 1);
const each = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ name: `x${String(i + 1)}`, columns: [i] }));

function indicesOf(f: (u: Float64Array) => number, d: number, base: number, groups = each(d), seed = 1) {
  const design = saltelliDesign(groups, d, base, seed);
  return sobolIndices(
    design,
    Float64Array.from({ length: design.size }, (_, i) => f(design.point(i))),
    2,
  );
}

describe('Sobol points', () => {
  test('are those of Joe and Kuo', () => {
    const { points } = sobol.sobol_sequence_joe_kuo_3d;
    const own = sobolPoints(points.length, 3, null);
    expect(points.map((_, i) => [...own.slice(3 * i, 3 * i + 3)])).toEqual(points);
  });

  test('also in high dimensions (as scipy 1.17.1 has them)', () => {
    const own = sobolPoints(64, 128, null);
    const at = (i: number, d: number) => own[i * 128 + d];
    expect([0, 1, 9, 50, 100, 127].map((d) => at(5, d))).toEqual([0.875, 0.875, 0.125, 0.625, 0.125, 0.125]);
    expect([0, 1, 9, 50, 100, 127].map((d) => at(37, d))).toEqual([
      0.921875, 0.640625, 0.171875, 0.421875, 0.359375, 0.671875,
    ]);
  });

  test('scrambled, each dimension still has one point in every one of 2^k parts, and no point on the edge', () => {
    const [n, d] = [256, 20];
    const points = sobolPoints(n, d, 7);
    for (let k = 0; k < d; k++) {
      const parts = new Set(Array.from({ length: n }, (_, i) => Math.floor((points[i * d + k] ?? 0) * n)));
      expect(parts.size).toBe(n);
    }
    expect(points.every((x) => x > 0 && x < 1)).toBe(true);
    // In pairs, too: the first two dimensions fill 16 by 16 squares.
    expect(
      new Set(
        Array.from(
          { length: n },
          (_, i) =>
            `${String(Math.floor((points[i * d] ?? 0) * 16))} ${String(Math.floor((points[i * d + 1] ?? 0) * 16))}`,
        ),
      ).size,
    ).toBe(n);
  });

  test('another seed is another scramble; the same is the same', () => {
    expect(sobolPoints(8, 2, 1)).toEqual(sobolPoints(8, 2, 1));
    expect(sobolPoints(8, 2, 1)).not.toEqual(sobolPoints(8, 2, 2));
  });

  test('a scramble is no bias: the mean over many of them is the integral', () => {
    const means = Array.from({ length: 400 }, (_, s) => {
      const points = sobolPoints(4, 3, s + 1);
      return (
        [0, 1, 2, 3].reduce(
          (sum, i) => sum + (points[3 * i] ?? 0) * (points[3 * i + 1] ?? 0) * (points[3 * i + 2] ?? 0),
          0,
        ) / 4
      );
    });
    const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
    const error = Math.sqrt(
      means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / means.length / means.length,
    );
    expect(Math.abs(mean - 1 / 8)).toBeLessThan(4 * error);
  });
});

describe('Sobol indices', () => {
  test('of Ishigami’s function', () => {
    const { S1, ST, variance, mean } = sobol['ishigami_a7_b0.1'];
    const got = indicesOf((u) => ishigami(wide(u)), 3, 2 ** 14);
    expect(got.mean).toBeCloseTo(mean, 2);
    expect(got.variance).toBeCloseTo(variance, 1);
    got.indices.forEach(({ first, total }, i) => {
      expect(Math.abs(first - (S1[i] ?? 0))).toBeLessThan(0.01);
      expect(Math.abs(total - (ST[i] ?? 0))).toBeLessThan(0.01);
    });
  });

  test.each([
    [[78, 12, 0.5, 2, 97, 33], sobol['sobolG_a_78_12_.5_2_97_33']],
    [[0, 0.5, 3, 9, 99, 99], sobol['sobolG_a_0_.5_3_9_99_99']],
  ])('of Sobol’s G with a = %j', (a, { S1, ST }) => {
    const got = indicesOf(sobolG(a), 6, 4096);
    got.indices.forEach(({ first, total }, i) => {
      expect(Math.abs(first - (S1[i] ?? 0))).toBeLessThan(0.01);
      expect(Math.abs(total - (ST[i] ?? 0))).toBeLessThan(0.01);
    });
  });

  test('of groups: what a group does together is its own', () => {
    const got = indicesOf((u) => ishigami(wide(u)), 3, 2 ** 13, [
      { name: 'x1 and x3', columns: [0, 2] },
      { name: 'x2', columns: [1] },
    ]);
    expect(got.indices[0]?.first).toBeCloseTo(0.5576, 2);
    expect(got.indices[1]?.total).toBeCloseTo(0.4424, 2);
  });

  test('of an output that never moves are 0, not nothing', () => {
    const got = indicesOf(() => 41.7, 3, 256);
    expect(got.variance).toBe(0);
    for (const { first, total, firstInterval, totalInterval } of got.indices) {
      expect([first, total, ...firstInterval, ...totalInterval]).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });

  test('their intervals hold the truth about nine times in ten', () => {
    const { S1 } = sobol['ishigami_a7_b0.1'];
    const held = Array.from({ length: 40 }, (_, s) => {
      const { indices } = indicesOf((u) => ishigami(wide(u)), 3, 512, each(3), 100 + s);
      return indices.filter(
        ({ firstInterval: [low, high] }, i) => low <= (S1[i] ?? 0) && (S1[i] ?? 0) <= high,
      ).length;
    }).reduce((sum, n) => sum + n, 0);
    // Scrambled points do better than the bootstrap, which takes rows for independent, gives them credit for.
    expect(held / 120).toBeGreaterThan(0.8);
  });

  test('a factor that does nothing has no part, whatever the noise: the seed is a factor of its own', () => {
    const noise = (u: number): number => ((Math.sin(u * 12_345.678) * 43_758.5453) % 1) * 2;
    const got = indicesOf((u) => (u[0] ?? 0) * 3 + noise(u[2] ?? 0), 3, 4096);
    expect(got.indices[1]?.total).toBe(0);
    expect(got.indices[2]?.total).toBeGreaterThan(0.2);
  });
});

describe('Morris', () => {
  const { value, levels, N } = sobol.morris_mu_star_ishigami;

  test('screens Ishigami’s function', () => {
    const design = morrisDesign(3, N, 3, levels);
    const effects = morrisEffects(
      design,
      Float64Array.from({ length: design.size }, (_, i) => ishigami(wide(design.point(i)))),
    );
    // The page's values are of one random sample; x2 is the same for every sample.
    expect(effects[1]?.muStar).toBeCloseTo(value[1] ?? 0, 9);
    expect(Math.abs((effects[0]?.muStar ?? 0) - (value[0] ?? 0))).toBeLessThan(0.15);
    expect(Math.abs((effects[2]?.muStar ?? 0) - (value[2] ?? 0))).toBeLessThan(0.15);
  });

  test('stays on the grid, moves one factor at a time, and gives 0 where nothing moves', () => {
    const design = morrisDesign(5, 30, 1);
    for (let i = 0; i < design.size; i++) {
      expect([...design.point(i)].every((x) => x > -1e-12 && x < 1 + 1e-12)).toBe(true);
      if (design.step(i) === null) continue;
      const [now, next] = [design.point(i), design.point(i + 1)];
      expect([...now].filter((x, k) => x !== next[k])).toHaveLength(1);
    }
    const flat = morrisEffects(design, new Float64Array(design.size).fill(3));
    expect(
      flat.every(({ mu, muStar, sigma, error }) => mu === 0 && muStar === 0 && sigma === 0 && error === 0),
    ).toBe(true);
  });
});
