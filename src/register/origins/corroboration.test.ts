import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OriginId } from '../../evidence/index.ts';
import { CORROBORATION, corroborationOf, type ToldItem } from './corroboration.ts';

const item = fc.record({
  origin: fc.constantFrom('a', 'b', 'c', 'd') as fc.Arbitrary<OriginId>,
  side: fc.constantFrom('for' as const, 'for' as const, 'for' as const, 'against' as const),
  strength: fc.constantFrom('CT', 'PR', 'PS', 'U'),
  grade: fc.record({
    reliability: fc.constantFrom(null, 'A', 'B', 'C', 'D', 'E'),
    credibility: fc.constantFrom(null, '2', '3', '4', '5'),
  }),
  contested: fc.boolean(),
}) as fc.Arbitrary<ToldItem>;
const items = fc.array(item, { minLength: 1, maxLength: 8 });
const rank = (some: readonly ToldItem[]): number =>
  CORROBORATION.indexOf(corroborationOf(some)?.level ?? 'denied');
const told = (origin: string, more: Partial<ToldItem> = {}): ToldItem => ({
  origin: origin as OriginId,
  side: 'for',
  strength: 'CT',
  grade: { reliability: null, credibility: null },
  contested: false,
  ...more,
});

describe('laws', () => {
  test('telling the same again, or something weaker of the same origin, changes nothing', () => {
    fc.assert(
      fc.property(items, fc.nat(), (some, n) => {
        const one = some[n % some.length] as ToldItem;
        const groups = (list: readonly ToldItem[]) => corroborationOf(list)?.groups;
        expect(groups([...some, one, one])).toEqual(groups(some));
        expect(rank([...some, { ...one, strength: 'U' }])).toBe(rank(some));
      }),
    );
  });

  test('another report of an origin that vouches already never makes it more', () => {
    fc.assert(
      fc.property(items, item, (some, more) => {
        const before = corroborationOf(some);
        const there = before?.groups.some(
          ({ origin, side, counts }) => origin === more.origin && side === more.side && counts === 'vouches',
        );
        fc.pre(there === true);
        expect(corroborationOf([...some, more])).toEqual(before);
      }),
    );
  });

  test('to find that two groups are one never strengthens', () => {
    fc.assert(
      fc.property(items, (some) => {
        const merged = some.map((one) => (one.origin === 'b' ? { ...one, origin: 'a' as OriginId } : one));
        expect(rank(merged)).toBeLessThanOrEqual(rank(some));
      }),
      { numRuns: 2000 },
    );
  });

  test('a group against weakens whatever was told for, and is never outvoted', () => {
    fc.assert(
      fc.property(items, (some) => {
        const favour = some.map((one) => ({ ...one, side: 'for' as const }));
        const refuted = [...favour, told('z', { side: 'against', strength: 'U' })];
        expect(rank(refuted)).toBeLessThan(rank(favour));
        expect(rank([...refuted, told('x'), told('y')])).toBe(rank(refuted));
      }),
    );
  });

  test('one more group for it never weakens, and the order of telling does not matter', () => {
    fc.assert(
      fc.property(items, item, (some, more) => {
        expect(rank([...some, { ...more, origin: 'z' as OriginId, side: 'for' }])).toBeGreaterThanOrEqual(
          rank(some),
        );
        expect(rank(some.toReversed())).toBe(rank(some));
      }),
    );
  });
});

describe('words', () => {
  test.each([
    ['one origin, told five times', [1, 2, 3, 4, 5].map(() => told('a')), 'single-origin'],
    ['two origins', [told('a'), told('b')], 'corroborated'],
    ['a rumour of three', ['a', 'b', 'c'].map((name) => told(name, { strength: 'PS' })), 'hinted'],
    [
      'two, one of them often wrong',
      [told('a'), told('b', { grade: { reliability: 'E', credibility: null } })],
      'single-origin',
    ],
    ['two, one of which a person contests', [told('a'), told('b', { contested: true })], 'single-origin'],
    ['a source that says it and denies it', [told('a'), told('a', { side: 'against' })], 'contested'],
    ['denied', [told('a', { side: 'against' })], 'denied'],
    [
      'a firm word of a liar and a hint of an honest one, of one origin',
      [told('a', { grade: { reliability: 'E', credibility: null } }), told('a', { strength: 'PS' })],
      'hinted',
    ],
  ] as const)('%s: %s', (_, some, level) => {
    expect(corroborationOf(some)?.level).toBe(level);
  });

  test('nothing told is no word, and only corroboration assumes that groups are independent', () => {
    expect(corroborationOf([])).toBeNull();
    expect(corroborationOf([told('a'), told('b')])?.assumesIndependence).toBe(true);
    expect(corroborationOf([told('a')])?.assumesIndependence).toBe(false);
  });
});
