import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import vectors from '../../../test/vectors/methods.json' with { type: 'json' };
import {
  brierScore,
  calibrationBins,
  crps,
  fairCrps,
  gaussianCrps,
  logScore,
  murphy,
  rankedScore,
  type Scored,
} from './index.ts';

const { f, o, bs, rel, res, unc, log } = vectors.brier.murphy;
const decided: Scored[] = f.map((probability, i) => ({ probability, outcome: o[i] === 1 ? 1 : 0 }));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const scored = fc.array(
  fc.record({
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    outcome: fc.constantFrom(0 as const, 1 as const),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('Brier', () => {
  test('the example of the page comes apart as Murphy has it, exactly', () => {
    const parts = murphy(decided);
    expect(parts?.brier).toBeCloseTo(bs, 12);
    expect(parts?.reliability).toBeCloseTo(rel, 12);
    expect(parts?.resolution).toBeCloseTo(res, 12);
    expect(parts?.uncertainty).toBeCloseTo(unc, 12);
    expect(parts?.exact).toBe(true);
    expect(parts?.withinVariance).toBeCloseTo(0, 12);
    expect(parts?.withinCovariance).toBeCloseTo(0, 12);
  });

  test('with bins wider than one probability the two terms within bins make up the difference, and it says so', () => {
    fc.assert(
      fc.property(scored, (items) => {
        const parts = murphy(items, [0, 0.5, 1]);
        if (parts === null) throw new Error('no parts');
        const whole =
          parts.reliability -
          parts.resolution +
          parts.uncertainty +
          parts.withinVariance -
          parts.withinCovariance;
        expect(whole).toBeCloseTo(parts.brier, 10);
        if (parts.exact) expect(parts.withinVariance).toBeCloseTo(0, 12);
      }),
    );
    expect(murphy(decided, [0, 0.5, 1])?.exact).toBe(false);
  });

  test('nothing decided is nothing scored, not a score of nought', () => {
    expect(murphy([])).toBeNull();
  });

  test('saying what one believes is best: no other probability scores better on average', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (p, q) => {
          const expected = (score: (item: Scored) => number, said: number): number =>
            p * score({ probability: said, outcome: 1 }) + (1 - p) * score({ probability: said, outcome: 0 });
          expect(expected(brierScore, p)).toBeLessThanOrEqual(expected(brierScore, q) + 1e-12);
          expect(expected(logScore, p)).toBeLessThanOrEqual(expected(logScore, q) + 1e-12);
        },
      ),
    );
  });
});

describe('log score', () => {
  test('the example of the page', () => {
    expect(mean(decided.map(logScore))).toBeCloseTo(log, 12);
  });
  test('a certainty that was wrong is infinitely wrong, one that was right costs nothing', () => {
    expect(logScore({ probability: 1, outcome: 0 })).toBe(Infinity);
    expect(logScore({ probability: 1, outcome: 1 })).toBe(0);
  });
});

describe('CRPS', () => {
  test.each(vectors.crps.ensemble.cases as [number, number[], number][])(
    'of %d by %j',
    (seen, members, want) => {
      expect(crps(seen, members)).toBeCloseTo(want, 12);
    },
  );
  test.each(vectors.crps.weighted.cases as [number, number[], number[], number][])(
    'of %d by %j weighted %j',
    (seen, members, weights, want) => {
      expect(crps(seen, members, weights)).toBeCloseTo(want, 12);
    },
  );
  test.each(vectors.crps.gaussian.cases as [number, number, number, number][])(
    'of a normal %d ± %d where %d came',
    (mu, sd, seen, want) => {
      expect(gaussianCrps(seen, mu, sd)).toBeCloseTo(want, 6);
    },
  );
  test('a small ensemble is not punished for being small', () => {
    const { members, obs, crps: whole, fair } = vectors.crps.fair_ensemble;
    expect(crps(obs, members)).toBeCloseTo(whole, 12);
    expect(fairCrps(obs, members)).toBeCloseTo(fair, 12);
  });
  test('is the mean distance less half the mean distance of two members, however it is summed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: -50, max: 50 }),
        (members, seen) => {
          const pairs = mean(members.flatMap((a) => members.map((b) => Math.abs(a - b))));
          expect(crps(seen, members)).toBeCloseTo(
            mean(members.map((a) => Math.abs(a - seen))) - pairs / 2,
            9,
          );
        },
      ),
    );
  });
  test('the ranked score of ordered classes', () => {
    const { p, obs_index, sum, normalised } = vectors.brier.rps;
    expect(rankedScore(p, obs_index).sum).toBeCloseTo(sum, 12);
    expect(rankedScore(p, obs_index).normalised).toBeCloseTo(normalised, 12);
  });
});

describe('calibration', () => {
  test('an empty bin says nothing, and no forecast falls between bins or into two', () => {
    fc.assert(
      fc.property(scored, (items) => {
        const bins = calibrationBins(items);
        expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(items.length);
        for (const { n, said, came, from, to } of bins) {
          if (n === 0) expect([said, came]).toEqual([null, null]);
          else expect(said).toBeGreaterThanOrEqual(from);
          if (n > 0) expect(said).toBeLessThanOrEqual(to);
        }
      }),
    );
  });
  test('the interval of few is wide', () => {
    const [low, high] = calibrationBins([{ probability: 0.7, outcome: 1 }])[3]?.interval ?? [0, 0];
    expect(low).toBeLessThan(0.3);
    expect(high).toBeCloseTo(1, 12);
  });
});
