/**
 * Gregorian days without a zone, as ISO text, so that they sort, hash and travel as they are.
 * Calendar arithmetic is Temporal's, never ours.
 */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { CorveeError } from './errors.ts';

/** A Gregorian day `YYYY-MM-DD`, years 0001 to 9999, no zone. Compare with `<` and `>`. */
export const Day = z.iso.date().brand<'Day'>();
export type Day = z.infer<typeof Day>;

/** A calendar month `YYYY-MM`. */
export const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .brand<'Month'>();
export type Month = z.infer<typeof Month>;

/** A length of calendar time. `{months: 4}` and `{days: 120}` are different lengths. */
export interface Length {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Days that were parsed before: the same few come up again and again, and parsing costs more than reckoning. */
const parsed = new Map<Day, Temporal.PlainDate>();
const MOST_PARSED = 2000;

function plain(day: Day): Temporal.PlainDate {
  const known = parsed.get(day);
  if (known !== undefined) return known;
  if (parsed.size >= MOST_PARSED) parsed.clear();
  const date = Temporal.PlainDate.from(day);
  parsed.set(day, date);
  return date;
}

const dayFrom = (date: Temporal.PlainDate): Day => date.toString() as Day;

/** True if `text` is a day that exists: `2024-02-29` is, `2023-02-29` is not. */
export function isDay(text: string): text is Day {
  return Day.safeParse(text).success;
}

/**
 * Reads `YYYY-MM-DD`.
 *
 * @throws CorveeError 'day-invalid' if the text is not a day that exists
 */
export function parseDay(text: string): Day {
  if (!isDay(text)) throw new CorveeError('day-invalid', { text });
  return text;
}

/** The day of a year, month (1–12) and day of the month; null if there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** `day` moved by `length`; a month too short ends on its last day (31 January + 1 month = 28 or 29 February). */
export function addToDay(day: Day, length: Length): Day {
  return dayFrom(plain(day).add(length));
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return plain(from).until(plain(to), { largestUnit: 'days' }).days;
}

export function weekdayOf(day: Day): Weekday {
  return plain(day).dayOfWeek as Weekday;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

/** Month of the year, 1–12. */
export function monthNumberOf(day: Day | Month): number {
  return Number(day.slice(5, 7));
}

export function firstDayOf(month: Month): Day {
  return `${month}-01` as Day;
}

export function lastDayOf(month: Month): Day {
  const first = plain(firstDayOf(month));
  return dayFrom(first.with({ day: first.daysInMonth }));
}

/** `month` moved by `n` months, `n` may be negative. */
export function addMonths(month: Month, n: number): Month {
  return monthOf(addToDay(firstDayOf(month), { months: n }));
}

/** Whole months from `from` to `to`; negative if `to` is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + (monthNumberOf(to) - monthNumberOf(from));
}

/**
 * The day it was at an instant where it was latest on earth (UTC+14): whatever had happened by then bears no later date anywhere.
 *
 * @param instant - ISO 8601 with its zone, `2023-05-03T22:10:00Z`; null for what is none
 */
export function latestDayAt(instant: string): Day | null {
  try {
    return dayFrom(Temporal.Instant.from(instant).toZonedDateTimeISO('+14:00').toPlainDate());
  } catch {
    return null;
  }
}

export function earlier(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

export function later(a: Day, b: Day): Day {
  return a >= b ? a : b;
}
