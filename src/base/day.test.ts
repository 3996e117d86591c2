import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  addToDay,
  dayOf,
  daysBetween,
  firstDayOf,
  isDay,
  lastDayOf,
  monthOf,
  monthsBetween,
  parseDay,
  weekdayOf,
} from './day.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => parseDay(date.toISOString().slice(0, 10)));

describe('days', () => {
  test('a day that does not exist is not a day', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2023-02-29')).toBe(false);
    expect(dayOf(2023, 4, 31)).toBeNull();
    expect(() => parseDay('22 June 2022')).toThrow('day-invalid');
  });

  test('the weekdays the two seed reports rest on', () => {
    expect(weekdayOf(parseDay('2022-06-22'))).toBe(3);
    expect(weekdayOf(parseDay('2022-06-20'))).toBe(1);
    expect(weekdayOf(parseDay('2023-04-03'))).toBe(1);
    expect(weekdayOf(parseDay('2021-05-09'))).toBe(7);
  });

  test('a month too short ends on its last day', () => {
    expect(addToDay(parseDay('2023-01-31'), { months: 1 })).toBe('2023-02-28');
    expect(addToDay(parseDay('2022-06-20'), { months: 4 })).toBe('2022-10-20');
  });

  test('moving by days and back is nothing, and daysBetween measures it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
        const moved = addToDay(day, { days });
        expect(daysBetween(day, moved)).toBe(days);
        expect(addToDay(moved, { days: -days })).toBe(day);
      }),
    );
  });

  test('months have a first and a last day, and monthsBetween inverts addMonths', () => {
    expect(lastDayOf(monthOf(parseDay('2024-02-10')))).toBe('2024-02-29');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, n) => {
        const month = monthOf(day);
        expect(monthsBetween(month, addMonths(month, n))).toBe(n);
        expect(monthOf(firstDayOf(month))).toBe(month);
        expect(addToDay(lastDayOf(month), { days: 1 })).toBe(firstDayOf(addMonths(month, 1)));
      }),
    );
  });
});
