import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPEN, UNKNOWN, within, type Day, type Span } from '../../base/index.ts';
import { beginningText, endingText } from '../../messages/index.ts';
import { amountText } from './amount-text.ts';
import { numbersIn } from './numbers-in.ts';
import { visible } from './visible.ts';

const numbers = (text: string): string[] =>
  numbersIn(text).flatMap((piece) => (piece.number ? [piece.text] : []));

describe('numbers in our own words', () => {
  test.each([
    ['Dues: 7,000 to 10,000 USD per year.', ['7,000 to 10,000 USD per year']],
    ['Workers are sent home from missed dues: 4 months on.', ['4 months']],
    [
      'The train of 6 June 2024 came 614 days after 1 October 2022.',
      ['6 June 2024', '614 days', '1 October 2022'],
    ],
    ['A rise of 38.9 % in spring 2023', ['38.9 %', '2023']],
    ['Workers may move.', []],
  ])('%s', (text, found) => {
    expect(numbers(text)).toEqual(found);
  });

  test('the pieces give the text back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(
          numbersIn(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('when something held', () => {
  const span = (from: Span['from'], to: Span['to']): Span => ({ from, to, holds: 'everyDay' });
  const day = (text: string): Day => text as Day;

  test('an interval is said as one, never a day in it', () => {
    const found = span(within(day('2022-06-06'), day('2022-06-30')), UNKNOWN);
    expect(beginningText('en', found)).toBe('from some day between 6 and 30 June 2022');
    expect(beginningText('ko', found)).toBe('2022년 6월 6일–30일 사이의 어느 날부터');
  });

  test('what held when a report of uncertain date came out is said of that interval', () => {
    const found = span(within(null, day('2022-06-30')), within(day('2022-06-06'), null));
    expect(beginningText('en', found)).toContain('when the report came out, between 6 and 30 June 2022');
    expect(endingText('en', found)).toBeNull();
  });

  test('nothing is said of an end nobody reported', () => {
    expect(endingText('en', span(UNKNOWN, UNKNOWN))).toBeNull();
    expect(endingText('en', span(UNKNOWN, OPEN))).toBe('until further notice');
    expect(beginningText('en', span(UNKNOWN, UNKNOWN))).toBe('when is not reported');
  });
});

describe('numbers of the model', () => {
  test('money is whole, months have a decimal, an interval has its unit once where it is counted', () => {
    expect(amountText('en', [1240.4], 'USD')).toBe('USD 1,240');
    expect(amountText('en', [0, 6.94], 'month')).toBe('0 to 6.9 months');
    expect(amountText('en', [19, 641], 'USD')).toBe('USD 19 to USD 641');
  });

  test('what rounds to nothing from below is 0, not -0', () => {
    expect(amountText('en', [-0.2], 'USD')).toBe('USD 0');
  });
});

test('marks that turn the direction of text are shown as what they are', () => {
  expect(visible('a\u202eb\u2066c\u0007d\te\n')).toBe('a[U+202E]b[U+2066]c[U+0007]d\te\n');
});
