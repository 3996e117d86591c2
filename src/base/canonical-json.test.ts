import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { deriveBytes, hashOf, sha256 } from './hash.ts';

describe('canonical JSON', () => {
  test('the ordering example of RFC 8785 section 3.2.3', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    );
  });

  test('numbers as RFC 8785 writes them', () => {
    expect(
      canonicalJson([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0]),
    ).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27,0]');
  });

  test.each([
    ['undefined', { a: undefined }, '$.a'],
    ['NaN', [1, Number.NaN], '$[1]'],
    ['a lone surrogate', { a: '\ud800' }, '$.a'],
    ['a date', { a: { b: new Date(0) } }, '$.a.b'],
  ])('%s has no canonical text and is refused with its path', (_, value, path) => {
    expect(() => canonicalJson(value)).toThrow(`"path":"${path}"`);
  });

  test('equal values have equal text whatever the order of their keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson({ ...value }));
      }),
    );
  });
});

describe('hashes', () => {
  test('SHA-256 of "abc" (FIPS 180-4)', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('joined keys do not collide: the hash is of structure, not of text laid end to end', () => {
    expect(hashOf(['a.b', 'c'])).not.toBe(hashOf(['a', 'b.c']));
  });

  test('one secret gives unrelated bytes for two purposes', () => {
    const secret = new Uint8Array(32).fill(7);
    expect(deriveBytes(secret, 'seal')).not.toEqual(deriveBytes(secret, 'salt'));
    expect(deriveBytes(secret, 'seal')).toHaveLength(32);
  });
});
