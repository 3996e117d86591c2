/** Folding and the way back: what is found can be pointed at in the text as it stands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snippetOf } from '../queries/search.ts';
import { fold, unfold } from './fold.ts';

const runs = { numRuns: process.env['SLOW'] === '1' ? 100_000 : 2000 };
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    // What changes its length or its neighbours when folded.
    fc
      .array(
        fc.constantFrom(
          'İ',
          'ǰ',
          'J\u030c',
          'Σ',
          'ς',
          'K',
          'e\u0301',
          'É',
          '각',
          '\u1100\u1161\u11a8',
          'ﬁ',
          '👩‍👩‍👧',
          'ẞ',
          'a',
          ' ',
        ),
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => text.isWellFormed());

const placeOf = (text: string, term: string): string[] =>
  snippetOf(text, [fold(term)]).matches.map(({ start, end }) => text.slice(start, end));

describe('folding', () => {
  test('composed and decomposed letters, capitals and both small sigmas are one', () => {
    expect(fold('CAFE\u0301')).toBe(fold('café'));
    expect(fold('\u1100\u1161\u11a8')).toBe('각');
    expect(fold('ΟΔΟΣ')).toBe(fold('οδος'));
    expect(fold('Рабочие')).toBe('рабочие');
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      runs,
    );
  });

  test('every place in the folded text has a place in the text, and it folds to what was looked for', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat({ max: 8 }), (text, at, length) => {
        const folded = fold(text);
        const back = unfold(text);
        if (back === null || folded === '') return;
        const start = at % folded.length;
        const end = Math.min(folded.length, start + 1 + length);
        if (!folded.slice(start, end).isWellFormed()) return;
        const range = back({ start, end });
        expect(fold(text.slice(range.start, range.end))).toContain(folded.slice(start, end));
      }),
      runs,
    );
  });
});

describe('a snippet', () => {
  test('points at the words as they stand, however they are written', () => {
    expect(placeOf('The Cafe\u0301 is shut.', 'CAFÉ')).toEqual(['Cafe\u0301']);
    expect(placeOf('İstanbul, ISTANBUL', 'stan')).toEqual(['stan', 'STAN']);
    expect(placeOf('노동자들은 당비를 낸다', '당비')).toEqual(['당비']);
    expect(placeOf('당비를'.normalize('NFD'), '당비')).toEqual(['당비'.normalize('NFD')]);
    expect(placeOf('👩‍👩‍👧 pays dues', 'dues')).toEqual(['dues']);
  });

  test('is a piece of the text around the first match, never half a character', () => {
    const text = `${'😀'.repeat(50)}dues${'😀'.repeat(50)}`;
    const { text: piece, start, matches } = snippetOf(text, ['dues']);
    expect(piece.isWellFormed()).toBe(true);
    expect(text.slice(start, start + piece.length)).toBe(piece);
    expect(matches).toEqual([{ start: 100, end: 104 }]);
  });
});
