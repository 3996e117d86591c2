import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Grade, gradeText, parseGrade, UNGRADED } from '../grade.ts';
import { admiraltyCredibility1, admiraltyReliability1, codeLists, icd2031, likelihoodOf } from './index.ts';

describe('code lists', () => {
  test('each has a version in its scheme, every code once, and a meaning for each', () => {
    for (const { scheme, version, codes, missing } of codeLists) {
      expect(scheme).toMatch(new RegExp(`-${String(version)}$`));
      expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
      expect(codes.filter(({ meaning }) => meaning === '')).toEqual([]);
      expect(codes.filter(({ code }) => missing.includes(code))).toEqual([]);
    }
    expect(new Set(codeLists.map(({ name }) => name)).size).toBe(codeLists.length);
  });

  test('F and 6 are missing: no grade lies between the others because nobody could judge', () => {
    expect(parseGrade('F6')).toEqual(UNGRADED);
    expect(parseGrade('B6')).toEqual({ scheme: 'admiralty-1', reliability: 'B', credibility: null });
    expect(parseGrade('f2')).toEqual({ scheme: 'admiralty-1', reliability: null, credibility: '2' });
    expect([...admiraltyReliability1.missing, ...admiraltyCredibility1.missing]).toEqual(['F', '6']);
    expect(Grade.safeParse({ ...UNGRADED, reliability: 'F' }).success).toBe(false);
  });

  test('every grade carries the version of its list, and is read back as it is printed', () => {
    for (const text of ['A2', 'B3', 'C4', 'D5', 'E6', 'F2', 'F6']) {
      const grade = parseGrade(text);
      expect(grade.scheme).toBe('admiralty-1');
      expect(gradeText(grade)).toBe(text);
    }
    expect(Grade.safeParse({ ...UNGRADED, scheme: 'admiralty-2' }).success).toBe(false);
  });

  test.each(['B1', 'G2', '2B', '', 'B', 'B22', '0.8'])('%s is no grade a person can give', (text) => {
    expect(() => parseGrade(text)).toThrow('value-invalid');
  });
});

describe('words of likelihood', () => {
  test.each([
    [0.01, 'almost-no-chance'],
    [0.05, 'very-unlikely'],
    [0.2, 'unlikely'],
    [0.45, 'even-chance'],
    [0.55, 'likely'],
    [0.8, 'very-likely'],
    [0.95, 'almost-certain'],
    [0.99, 'almost-certain'],
    [0, null],
    [0.009, null],
    [0.995, null],
    [1, null],
    [null, null],
  ] as const)('%s is %s: a band holds its lower end and not its upper', (probability, word) => {
    expect(likelihoodOf(probability)).toBe(word);
  });

  test('bands touch and never overlap: every number has one word or none', () => {
    icd2031.codes.forEach(({ low }, i) => {
      if (i > 0) expect(low).toBe(icd2031.codes[i - 1]?.high);
    });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (p) => {
        expect(likelihoodOf(p)).not.toBeNull();
      }),
    );
  });
});
