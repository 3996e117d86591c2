import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  test('keeps the length of any text, so that offsets stay true', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => fold(text).length === text.length),
      { numRuns: 1000 },
    );
    expect(fold('İstanbul ẞ ΑΣ Ⅷ').length).toBe('İstanbul ẞ ΑΣ Ⅷ'.length);
  });

  test('reads one apostrophe, one hyphen, one blank, and full-width digits as digits', () => {
    expect(fold('Workers’ “dues” 7,000–10,000\u00a0US\u2011Dollars ７０００')).toBe(
      'workers\' "dues" 7,000-10,000 us-dollars 7000',
    );
  });

  test('blanks out what has no width, no partner or no meaning', () => {
    expect(fold('a\u200eb\ud800c\0d')).toBe('a b c d');
  });

  test('joins lines broken by a mail program, and no others', () => {
    const wrapped = 'the crews were told that whoever missed the payment for four\nmonths would be sent home';
    expect(fold(wrapped)).not.toContain('\n');
    expect(fold('A short line\nand another')).toContain('\n');
    expect(fold('The crews were told about the payment at a meeting.\nnobody asked')).toContain('\n');
  });
});
