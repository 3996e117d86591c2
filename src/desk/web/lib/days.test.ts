import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOfNumber,
  daysBetween,
  isDay,
  isLastOfMonth,
  marksBetween,
  numberOf,
} from './days.ts';
import type { Day } from './types.ts';

const day = (text: string): Day => text as Day;
const someDay = fc.integer({ min: -20_000, max: 40_000 }).map(dayOfNumber);

test('a day and its number are one thing', () => {
  expect(numberOf(day('1970-01-01'))).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), (number) => {
      expect(numberOf(dayOfNumber(number))).toBe(number);
    }),
  );
});

test('days between two days are the days to add to come from one to the other', () => {
  fc.assert(
    fc.property(someDay, someDay, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
    }),
  );
});

test('a month too short ends on its last day, also in a leap year', () => {
  expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
  expect(addMonths(day('2023-01-31'), 1)).toBe('2023-02-28');
  expect(isLastOfMonth(day('2024-02-28'))).toBe(false);
  expect(isLastOfMonth(day('2023-02-28'))).toBe(true);
});

test.each(['2022-02-30', '2022-13-01', '2022-1-1', '', 'yesterday', '2022-06-20T00:00'])(
  '"%s" is no day',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);

test('marks lie on the line, stand at the beginning of months and are few', () => {
  fc.assert(
    fc.property(
      someDay,
      fc.integer({ min: 40, max: 20_000 }),
      fc.integer({ min: 3, max: 12 }),
      (from, length, most) => {
        const to = addDays(from, length);
        const marks = marksBetween(from, to, most);
        expect(marks.length).toBeLessThanOrEqual(most + 1);
        for (const mark of marks) {
          expect(mark.day >= from && mark.day <= to && mark.day.endsWith('-01')).toBe(true);
        }
      },
    ),
  );
});
