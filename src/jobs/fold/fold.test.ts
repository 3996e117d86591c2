/** The laws of a fold: order and split do not matter, quantiles keep their bound, means and their errors are right. */
import fc from 'fast-check';
import { mean, quantileSorted, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { bucketOf, Distribution, KEPT, RELATIVE_ERROR, valueOf } from './distribution.ts';
import { decodeFold, encodeFold } from './encode.ts';
import { ExactSums, ratio } from './exact-sums.ts';
import { Fold } from './fold.ts';

/** Values such as runs give: counts, means, sums of money, differences of either sign. */
const value = fc.oneof(
  fc.integer({ min: 0, max: 3000 }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
  fc.constantFrom(0, -0, 0.1, 1 / 3, 2 ** 53 - 1, -(2 ** 40) / 100),
);
const bytesOf = (fold: Fold): string => Buffer.from(encodeFold(fold)).toString('base64');

/** Numbers of a made-up skewed distribution, the same every time. */
function skewed(n: number, at: (u: number) => number): number[] {
  return Array.from({ length: n }, (_, i) => at(((i * 0.6180339887498949) % 1) * 0.998 + 0.001));
}

describe('a fold', () => {
  test('is the same bytes in any order and any split of the runs', () => {
    const runs = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        runs,
        fc.infiniteStream<number>(fc.nat()),
        fc.integer({ min: 1, max: 4 }),
        (pairs, keys, cluster) => {
          const shape = { cells: 2, cluster };
          const jobs = pairs.map((pair, i) => ({
            draw: Math.floor(i / cluster),
            cells: Float64Array.from(pair),
          }));
          const straight = new Fold(shape);
          for (const { draw, cells } of jobs) straight.add(draw, cells);
          const parts = [new Fold(shape), new Fold(shape), new Fold(shape)];
          const shuffled = jobs
            .map((job) => ({ job, key: Number(keys.next().value) }))
            .sort((a, b) => a.key - b.key);
          for (const { job, key } of shuffled) parts[key % 3]?.add(job.draw, job.cells);
          const [whole = new Fold(shape), ...rest] = parts.reverse();
          for (const part of rest) whole.merge(decodeFold(encodeFold(part)));
          expect(bytesOf(whole)).toBe(bytesOf(straight));
          expect(bytesOf(decodeFold(encodeFold(straight)))).toBe(bytesOf(straight));
        },
      ),
    );
  });

  test('is the same bytes where numbers are counted instead of kept, wherever the split falls', () => {
    const numbers = skewed(5000, (u) => 1000 * -Math.log(u));
    const whole = new Fold({ cells: 1, cluster: 1 });
    numbers.forEach((number, i) => {
      whole.add(i, Float64Array.of(number));
    });
    for (const cut of [1, KEPT - 1, KEPT, KEPT + 1, 2500, 4999]) {
      const parts = [numbers.slice(cut), numbers.slice(0, cut)].map((part) => {
        const fold = new Fold({ cells: 1, cluster: 1 });
        part.forEach((number, i) => {
          fold.add(i, Float64Array.of(number));
        });
        return fold;
      });
      parts[0]?.merge(parts[1] ?? whole);
      expect(bytesOf(parts[0] ?? whole)).toBe(bytesOf(whole));
    }
  });

  test('has the mean and the standard error that a statistics library finds', () => {
    const many = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(many, (values) => {
        const fold = new Fold({ cells: 1, cluster: 1 });
        values.forEach((one, i) => {
          fold.add(i, Float64Array.of(one));
        });
        const spread = Math.max(...values.map(Math.abs), 0.001);
        expect(Math.abs(fold.mean(0) - mean(values)) / spread).toBeLessThan(1e-13);
        const error = sampleStandardDeviation(values) / Math.sqrt(values.length);
        expect(Math.abs(fold.mcse(0) - error) / spread).toBeLessThan(1e-9);
      }),
    );
  });

  test('takes the error of the mean over draws, not over the replicates that share a draw', () => {
    const draws = [10, 20, 60];
    const fold = new Fold({ cells: 1, cluster: 4 });
    draws.forEach((centre, draw) => {
      for (const shift of [-3, -1, 1, 3]) fold.add(draw, Float64Array.of(centre + shift));
    });
    expect(fold.mean(0)).toBe(30);
    expect(fold.mcse(0)).toBeCloseTo(sampleStandardDeviation(draws) / Math.sqrt(3), 12);
  });

  test('finds no error where all runs agree, even at values doubles cannot hold', () => {
    const fold = new Fold({ cells: 1, cluster: 3 });
    for (let draw = 0; draw < 20; draw++) {
      for (let run = 0; run < 3; run++) fold.add(draw, Float64Array.of(0.1 * 1e9));
    }
    expect(fold.mcse(0)).toBe(0);
    expect(fold.mean(0)).toBeCloseTo(1e8, 6);
  });

  test('that was damaged on the way is refused, never read as another', () => {
    const fold = new Fold({ cells: 2, cluster: 2 });
    fold.add(0, Float64Array.of(1, 2));
    const bytes = encodeFold(fold);
    for (const cut of [0, 7, 8, 40, bytes.length - 1]) {
      expect(() => decodeFold(bytes.slice(0, cut))).toThrow(/fold-damaged/);
    }
    const longer = new Uint8Array(bytes.length + 8);
    longer.set(bytes);
    expect(() => decodeFold(longer)).toThrow(/fold-damaged/);
    expect(() =>
      decodeFold(new TextEncoder().encode('not a fold at all, but long enough to look like one')),
    ).toThrow(/fold-damaged/);
  });
});

describe('quantiles', () => {
  const ranks = [0.05, 0.25, 0.5, 0.75, 0.95];
  const filled = (values: Iterable<number>): Distribution => Distribution.of(values, []);

  test(`of up to ${KEPT} runs are exact`, () => {
    for (const n of [1, 2, 3, 48, 1000, KEPT]) {
      const values = skewed(n, (u) => (u - 0.5) ** 3 * 1e7);
      const sorted = [...values].sort((a, b) => a - b);
      for (const p of ranks) expect(filled(values).quantiles([p])[0]).toBe(quantileSorted(sorted, p));
    }
  });

  test('of more runs are off by at most 1 in 2048 of themselves, whatever the distribution', () => {
    expect(RELATIVE_ERROR).toBe(1 / 2048);
    const shapes: ((u: number) => number)[] = [
      (u) => u,
      (u) => 1e9 * -Math.log(u),
      (u) => Math.tan(Math.PI * (u - 0.5)),
      (u) => 1 / u ** 6,
      (u) => (u < 0.3 ? 0 : 5000 + 20 * u),
      (u) => -1e-7 * u,
    ];
    for (const shape of shapes) {
      for (const n of [KEPT + 1, 5000, 20_001]) {
        const values = skewed(n, shape);
        const sorted = [...values].sort((a, b) => a - b);
        for (const p of ranks) {
          const rank = p * (n - 1);
          const [lower = 0, upper = 0] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
          const bound = RELATIVE_ERROR * Math.max(Math.abs(lower), Math.abs(upper));
          expect(
            Math.abs((filled(values).quantiles([p])[0] ?? NaN) - quantileSorted(sorted, p)),
          ).toBeLessThanOrEqual(bound);
        }
      }
    }
  });

  test('of whole numbers up to 2048 stay exact however many there are', () => {
    const values = skewed(30_000, (u) => Math.round(u * 2048));
    const sorted = [...values].sort((a, b) => a - b);
    for (const p of ranks) expect(filled(values).quantiles([p])[0]).toBe(quantileSorted(sorted, p));
  });

  test('rounding to a bucket never moves a number by more than the bound', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => Math.abs(x) < 2 ** 1000);
    fc.assert(
      fc.property(finite, (x) => {
        const error = Math.abs(valueOf(bucketOf(x)) - x);
        expect(error <= RELATIVE_ERROR * Math.abs(x) || Math.abs(x) < 2 ** -1022).toBe(true);
      }),
    );
  });
});

test('a sum is exact where adding doubles is not', () => {
  const sums = new ExactSums(1);
  for (const one of [1e16, 1, -1e16, 0.1, -0.1, 2 ** -60]) sums.add(0, one);
  expect(ratio(sums.exact(0), 1n, 90)).toBe(1 + 2 ** -60);
  const squares = new ExactSums(1);
  squares.addSquare(0, 2 ** 30 + 1);
  expect(squares.exact(0) >> 90n).toBe((2n ** 30n + 1n) ** 2n);
});
