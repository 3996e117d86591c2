import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved, sentenceAfter, trimmed, wordsOf } from './words.ts';

const TEXT = 'Workers pay 300 dollars.  They may not leave. 노동자들은 떠나지 못한다.';
const shown = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);

test('words are what stands between spaces, in any script', () => {
  expect(wordsOf(TEXT).map(shown)).toEqual([
    'Workers',
    'pay',
    '300',
    'dollars.',
    'They',
    'may',
    'not',
    'leave.',
    '노동자들은',
    '떠나지',
    '못한다.',
  ]);
});

test('the first choice is the sentence after a place, and the last one has an end', () => {
  const after = (place: number): string => {
    const found = sentenceAfter(TEXT, place);
    return found === null ? '' : shown(found);
  };
  expect(after(0)).toBe('Workers pay 300 dollars.');
  expect(after(24)).toBe('They may not leave.');
  expect(after(45)).toBe('노동자들은 떠나지 못한다.');
  expect(sentenceAfter(TEXT, TEXT.length)).toBeNull();
});

test('however it is moved, a stretch stays inside the text, holds a word and begins and ends with one', () => {
  const step = fc.tuple(
    fc.constantFrom('start' as const, 'end' as const),
    fc.constantFrom(1 as const, -1 as const),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '가', ' ', '\n', '.') }),
      fc.array(step),
      (text, steps) => {
        const first = wordsOf(text)[0];
        fc.pre(first !== undefined);
        const last = steps.reduce((at, [side, by]) => moved(text, at, side, by), first);
        expect(last.start).toBeLessThan(last.end);
        expect(trimmed(text, last)).toEqual(last);
      },
    ),
  );
});

test('a selection loses the spaces at its ends; of spaces alone nothing is left', () => {
  expect(trimmed(TEXT, { start: 24, end: 27 })).toEqual({ start: 26, end: 27 });
  expect(trimmed(TEXT, { start: 24, end: 26 })).toBeNull();
});
