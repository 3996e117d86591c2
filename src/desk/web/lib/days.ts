/** Days as ISO text, and their places on a line. Calendar arithmetic is Temporal's; only what the page draws is here. */
import * as Plain from 'temporal-polyfill/fns/PlainDate';
import type { Day } from './types.ts';

type Record = ReturnType<typeof Plain.create>;

const recordOf = (day: Day): Record =>
  Plain.create(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
const dayFrom = (record: Record): Day => Plain.toString(record) as Day;
const epoch = Plain.create(1970, 1, 1);

/** Days since 1 January 1970; a place on a line. */
export function numberOf(day: Day): number {
  return Plain.diffDays(epoch, recordOf(day));
}

/** The day of a number, the inverse of `numberOf`; fractions are rounded. */
export function dayOfNumber(number: number): Day {
  return dayFrom(Plain.addDays(epoch, Math.round(number)));
}

export function addDays(day: Day, days: number): Day {
  return dayFrom(Plain.addDays(recordOf(day), days));
}

export function addMonths(day: Day, months: number): Day {
  return dayFrom(Plain.addMonths(recordOf(day), months));
}

/** Whole days from one to the other. */
export function daysBetween(from: Day, to: Day): number {
  return Plain.diffDays(recordOf(from), recordOf(to));
}

export function isFirstOfMonth(day: Day): boolean {
  return day.endsWith('-01');
}

export function isLastOfMonth(day: Day): boolean {
  return isFirstOfMonth(addDays(day, 1));
}

export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}01` as Day;
}

/** True for `YYYY-MM-DD` of a day that exists. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOfNumberText(text) === text;
}

function dayOfNumberText(text: string): string | null {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  try {
    return Plain.toString(Plain.create(year, month, day));
  } catch {
    return null;
  }
}

/** The first days of months or years between two days, as few as make at most `most` marks. */
export function marksBetween(
  from: Day,
  to: Day,
  most: number,
): { readonly day: Day; readonly years: boolean }[] {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((length) => months / length <= most) ?? 240;
  const start = `${from.slice(0, 4)}-01-01` as Day;
  const all: { day: Day; years: boolean }[] = [];
  for (let m = 0; ; m += step) {
    const day = addMonths(start, m);
    if (day > to) return all;
    if (day >= from) all.push({ day, years: step >= 12 });
  }
}
