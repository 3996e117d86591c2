import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import vectors from '../../../test/vectors/methods.json' with { type: 'json' };
import type { Quantity } from '../../base/index.ts';
import type { Grade, OriginId } from '../../evidence/index.ts';
import type { KnownClaim } from '../../register/index.ts';
import { dataOf, knownClaim, tinyRegime } from '../made-up.case.ts';
import { samplerOf } from '../sample.ts';
import { windowAt, windowsOf } from '../window.ts';
import { coverageOf, UNGRADED_COVERAGE } from './coverage.ts';
import { normalBelow, normalQuantile } from './normal.ts';
import { priorOf, valueOf } from './prior.ts';

const money = {
  mark: 'fact',
  uncertainty: undefined,
  type: { kind: 'amount', unit: 'money', per: 'year' },
} as const;
const share = { ...money, type: { kind: 'amount', unit: 'share', per: null } } as const;
const told = (
  slug: string,
  change: { grade?: Partial<Grade>; origin?: string; background?: boolean } = {},
): KnownClaim => {
  const made = knownClaim({ slug, from: '2021-01-01', published: '2021-02-01' });
  const { grade, origin, background } = change;
  const claim = {
    ...made.claim,
    grade: { ...made.claim.grade, ...grade },
    origin: (origin ?? made.claim.origin) as OriginId,
    background: background ?? false,
  };
  return { ...made, claim };
};

describe('the normal distribution', () => {
  test('quantile and share undo each other far into the tails', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(normalBelow(normalQuantile(p)) / p).toBeCloseTo(1, 9);
      }),
    );
  });
  test('known values', () => {
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 12);
    expect(normalBelow(1)).toBeCloseTo(0.8413447460685429, 14);
    expect(normalBelow(-6) / 9.865876450376981e-10).toBeCloseTo(1, 10);
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5)]).toEqual([-Infinity, Infinity, 0]);
  });
});

describe('an interval becomes a distribution', () => {
  const dues = { low: 7000, high: 10_000 };
  const { mu, sigma, median, mean } = vectors['lognormal_5_95_7000_10000'];

  test('7,000 to 10,000 as a central 90 % is the lognormal of the page', () => {
    const prior = priorOf(money, dues, { claims: [], sectoral: false });
    expect(prior).toMatchObject({ shape: 'lognormal', coverage: 0.9 });
    expect(valueOf(prior, dues, null)).toBeCloseTo(median, 6);
    for (const u of [0.01, 0.3, 0.77]) {
      expect(Math.log(valueOf(prior, dues, u))).toBeCloseTo(mu + sigma * normalQuantile(u), 9);
    }
    const drawn = Array.from({ length: 20_000 }, (_, i) => valueOf(prior, dues, (i + 0.5) / 20_000));
    expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(mean, 0);
  });

  test('what lies between the ends is the coverage of the grade, and a worse grade reaches further out', () => {
    const inside = (claims: KnownClaim[]): number => {
      const prior = priorOf(money, dues, { claims, sectoral: false });
      const drawn = Array.from({ length: 1000 }, (_, i) => valueOf(prior, dues, (i + 0.5) / 1000));
      return drawn.filter((value) => value >= dues.low && value <= dues.high).length / 1000;
    };
    expect(inside([told('a', { grade: { reliability: 'B', credibility: '2' } })])).toBeCloseTo(0.9, 2);
    expect(inside([told('a', { grade: { reliability: 'B', credibility: '4' } })])).toBeCloseTo(0.6, 2);
    expect(inside([told('a', { grade: { reliability: 'E' } })])).toBeCloseTo(0.5, 2);
  });

  test('what cannot be judged is missing, not middling: it says so, and is no grade', () => {
    expect(coverageOf([told('a')])).toMatchObject({
      coverage: UNGRADED_COVERAGE,
      why: { code: 'ungraded', reliability: null },
    });
  });

  test('two tellings of different origin corroborate; one told twice, or background, does not', () => {
    expect(coverageOf([told('a'), told('b', { origin: 'other' })]).why).toMatchObject({
      code: 'corroborated',
      n: 2,
    });
    expect(coverageOf([told('a'), told('b')]).why.code).toBe('ungraded');
    expect(coverageOf([told('a'), told('b', { origin: 'other', background: true })]).why.code).toBe(
      'ungraded',
    );
  });

  test('a share stays a share, an amount stays above nothing, a quantile further up is a value no lower', () => {
    const u = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
    const ends = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, u, u, fc.constantFrom(money, share), ([a, b], p, q, of) => {
        const interval = { low: Math.min(a, b), high: Math.max(a, b) };
        const prior = priorOf(of, interval, { claims: [], sectoral: false });
        const [x, y] = [Math.min(p, q), Math.max(p, q)].map((at) => valueOf(prior, interval, at)) as [
          number,
          number,
        ];
        expect(y).toBeGreaterThanOrEqual(x - 1e-9);
        expect(x).toBeGreaterThanOrEqual(0);
        if (of === share && interval.low > 0 && interval.high < 1) expect(y).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a lever stays between its ends whatever its grade, without piling up at them (N3)', () => {
    const prior = priorOf({ ...money, mark: 'lever' }, dues, {
      claims: [told('a', { grade: { credibility: '5' } })],
      sectoral: false,
    });
    const drawn = Array.from({ length: 2000 }, (_, i) => valueOf(prior, dues, (i + 0.5) / 2000));
    expect(Math.min(...drawn)).toBeGreaterThan(dues.low);
    expect(Math.max(...drawn)).toBeLessThan(dues.high);
    expect(new Set(drawn).size).toBe(2000);
    expect(prior.why.map(({ code }) => code)).toContain('lever');
  });

  test('uniform only where the regime says that the ends are limits', () => {
    expect(priorOf({ ...money, uncertainty: 'hard' }, dues, { claims: [], sectoral: false }).shape).toBe(
      'uniform',
    );
    expect(priorOf(money, dues, { claims: [told('a')], sectoral: false }).shape).not.toBe('uniform');
  });
});

describe('what the reader’s files say', () => {
  const own = tinyRegime().parameters.find(({ name }) => name === 'dues');
  const reads = { kinds: ['duty'], topic: 'dues', take: 'quantity' } as const;
  const dues = own && {
    ...own,
    values: [],
    by: 'trade',
    options: ['construction', 'forestry'],
    reads: { ...reads, kinds: [...reads.kinds] },
  };
  const sum = (min: number, max: number): Quantity => ({
    kind: 'value',
    min,
    max,
    unit: 'money',
    currency: 'USD',
    per: 'P1Y',
    approximate: false,
  });
  const file = (slug: string, quantity: Quantity, origin?: string): KnownClaim => {
    const made = knownClaim({
      slug,
      topic: 'dues',
      from: '2030-01-01',
      published: '2030-01-02',
      basis: 'file',
      quantity,
    });
    return { ...made, claim: { ...made.claim, origin: (origin ?? made.claim.origin) as OriginId } };
  };
  const windowOf = (claims: KnownClaim[]) => {
    if (dues === undefined) throw new Error('no dues');
    const windows = windowsOf(dues, { data: dataOf(claims), state: 'RU', known: null, recorded: null });
    const found = windowAt(windows, 'construction', '2030-06-01' as never);
    if (found === null) throw new Error('no window');
    return { window: found, sampler: samplerOf(dues, found) };
  };

  test('a range told over all trades is a mixture of its ends, not noise around the middle', () => {
    const { window, sampler } = windowOf([file('range', sum(20_000, 30_000))]);
    expect(sampler.prior).toMatchObject({ shape: 'parts', why: [{ code: 'sectoral' }, { code: 'lever' }] });
    const [interval] = window.amounts;
    const drawn = [0.1, 0.4, 0.6, 0.9].map((u) => sampler.value(interval ?? { low: 0, high: 0 }, u));
    expect(drawn).toEqual([20_000, 20_000, 30_000, 30_000]);
  });

  test('two tellings of different origin are both heard and neither is overwritten; one told again is', () => {
    const both = windowOf([file('one', sum(20_000, 20_000), 'x'), file('two', sum(40_000, 40_000), 'y')]);
    expect(both.window.voices.map(({ interval }) => interval.low)).toEqual([20_000, 40_000]);
    expect([0.2, 0.8].map((u) => both.sampler.value({ low: 0, high: 0 }, u))).toEqual([20_000, 40_000]);
    expect(both.sampler.value({ low: 0, high: 0 }, null)).toBe(30_000);
    expect(both.sampler.prior.why[0]).toMatchObject({ code: 'pooled', n: 2 });
    expect(
      windowOf([file('one', sum(20_000, 20_000), 'x'), file('two', sum(40_000, 40_000), 'x')]).window.voices,
    ).toEqual([]);
  });
});
