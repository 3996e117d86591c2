/**
 * Intervals of the calendar with their TIMEX3 values. The conventions of the whole project are fixed here:
 * early, mid and late month are days 1–10, 11–20 and 21–end; thirds of a year are four months each; seasons are those
 * of the northern hemisphere, three whole months, winter counted to the year of its December; weeks are ISO weeks.
 */
import { Temporal } from 'temporal-polyfill';
import {
  addMonths,
  addToDay,
  type Day,
  firstDayOf,
  lastDayOf,
  type Length,
  type Month,
} from '../../base/index.ts';
import type { Mod } from '../reading.ts';

/** Days with the TIMEX3 value that names them. */
export interface Stretch {
  readonly value: string;
  readonly mod: Mod | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

export type Part = 'START' | 'MID' | 'END';
export const calendarUnits = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

export function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}

export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

function monthIn(year: number, month: number): Month {
  return `${pad(year, 4)}-${pad(month)}` as Month;
}

export function dayStretch(day: Day): Stretch {
  return { value: day, mod: null, from: day, to: day };
}

export function monthStretch(year: number, month: number, part: Part | null = null): Stretch {
  const of = monthIn(year, month);
  const from = part === 'MID' ? (`${of}-11` as Day) : part === 'END' ? (`${of}-21` as Day) : firstDayOf(of);
  const to = part === 'START' ? (`${of}-10` as Day) : part === 'MID' ? (`${of}-20` as Day) : lastDayOf(of);
  return { value: of, mod: part, from, to };
}

/** From the first day of one month to the last of another, both in `year` unless `last` is above 12. */
function months(year: number, first: number, last: number): Pick<Stretch, 'from' | 'to'> {
  const start = monthIn(year, first);
  return { from: firstDayOf(start), to: lastDayOf(addMonths(start, last - first)) };
}

export function yearStretch(year: number, part: Part | null = null): Stretch {
  const [first, last] =
    part === null ? [1, 12] : part === 'START' ? [1, 4] : part === 'MID' ? [5, 8] : [9, 12];
  return { value: pad(year, 4), mod: part, ...months(year, first, last) };
}

export function quarterStretch(year: number, quarter: number): Stretch {
  return {
    value: `${pad(year, 4)}-Q${String(quarter)}`,
    mod: null,
    ...months(year, quarter * 3 - 2, quarter * 3),
  };
}

export function halfStretch(year: number, half: number): Stretch {
  return { value: `${pad(year, 4)}-H${String(half)}`, mod: null, ...months(year, half * 6 - 5, half * 6) };
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export const seasonMonths: Readonly<Record<Season, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};

export function seasonStretch(year: number, season: Season, part: Part | null = null): Stretch {
  const [first, last] = seasonMonths[season];
  const third = part === null ? [first, last] : Array(2).fill(first + ['START', 'MID', 'END'].indexOf(part));
  const [from = first, to = last] = third as number[];
  return { value: `${pad(year, 4)}-${season}`, mod: part, ...months(year, from, to) };
}

/** `1990` with width 1 is the nineties, with width 2 the century that begins with 1900. */
export function yearsStretch(first: number, digits: 1 | 2, part: Part | null = null): Stretch {
  const length = 10 ** digits;
  // Thirds, rounded outwards: nobody says whether 1993 is early or mid.
  const thirds = Math.ceil(length / 3);
  const offset =
    part === null || part === 'START' ? 0 : part === 'MID' ? Math.floor(length / 3) : length - thirds;
  const years = part === null ? length : thirds;
  return {
    value: pad(Math.floor(first / length), 4 - digits),
    mod: part,
    from: isYear(first + offset) ? firstDayOf(monthIn(first + offset, 1)) : null,
    to: isYear(first + offset + years - 1) ? lastDayOf(monthIn(first + offset + years - 1, 12)) : null,
  };
}

export function weekStretch(day: Day): Stretch {
  const date = Temporal.PlainDate.from(day);
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  const value = `${pad(date.yearOfWeek ?? date.year, 4)}-W${pad(date.weekOfYear ?? 1)}`;
  return { value, mod: null, from: monday.toString() as Day, to: monday.add({ days: 6 }).toString() as Day };
}

/** Saturday and Sunday of the week a day lies in. */
export function weekendStretch(day: Day): Stretch {
  const week = weekStretch(day);
  const sunday = week.to ?? day;
  return { value: `${week.value}-WE`, mod: null, from: addToDay(sunday, { days: -1 }), to: sunday };
}

/** The unit of the calendar that `day` lies in. */
export function unitAt(day: Day, unit: CalendarUnit, part: Part | null = null): Stretch {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  switch (unit) {
    case 'day':
      return { ...dayStretch(day), mod: part };
    case 'week':
      return { ...weekStretch(day), mod: part };
    case 'month':
      return monthStretch(year, month, part);
    case 'quarter':
      return quarterStretch(year, Math.ceil(month / 3));
    case 'year':
      return yearStretch(year, part);
    case 'decade':
      return yearsStretch(year - (year % 10), 1, part);
    case 'century':
      return yearsStretch(year - (year % 100), 2, part);
  }
}

export function lengthOf(n: number, unit: CalendarUnit): Length {
  switch (unit) {
    case 'day':
      return { days: n };
    case 'week':
      return { weeks: n };
    case 'month':
      return { months: n };
    case 'quarter':
      return { months: 3 * n };
    case 'year':
      return { years: n };
    case 'decade':
      return { years: 10 * n };
    case 'century':
      return { years: 100 * n };
  }
}

/** `day` moved, or null where that leaves the years 1 to 9999. */
export function moved(day: Day, n: number, unit: CalendarUnit): Day | null {
  const MOST_YEARS = 9000;
  const perYear = { day: 366, week: 53, month: 12, quarter: 4, year: 1, decade: 0.1, century: 0.01 }[unit];
  if (Math.abs(n) / perYear > MOST_YEARS) return null;
  const whole = Number.isInteger(n) ? lengthOf(n, unit) : lengthOf(Math.round(n * 12), 'month');
  try {
    const date = Temporal.PlainDate.from(day).add(whole);
    return isYear(date.year) ? (date.toString() as Day) : null;
  } catch {
    return null;
  }
}
