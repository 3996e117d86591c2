/** Dates that several ways of saying them share: a month, a year, a day of a month, the unit a few units away. */
import { type Day, dayOf, daysBetween } from '../../base/index.ts';
import { type Captured } from '../notation/letters.ts';
import {
  type Anchor,
  date,
  fullYear,
  number,
  partOf,
  type Resolved,
  type TimeArguments,
  unknown,
  word,
  yearFor,
} from './anchor.ts';
import {
  type CalendarUnit,
  dayStretch,
  isYear,
  monthStretch,
  moved,
  pad,
  quarterStretch,
  type Stretch,
  unitAt,
  weekendStretch,
  yearStretch,
} from './calendar.ts';

/** Where the text speaks of a quarter, "a year earlier" is the same quarter of another year. */
export function quarterBefore(last: Stretch | null, years: number): Stretch | null {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(last?.value ?? '') ?? [];
  const other = Number(year) + years;
  return year === undefined || !Number.isInteger(years) || !isYear(other)
    ? null
    : quarterStretch(other, Number(quarter));
}

export function monthOf(c: Captured, anchor: Anchor, args: TimeArguments): Resolved | null {
  const month = number(c, 'month');
  const explicit = fullYear(c);
  if (month === null || (explicit !== null && !isYear(explicit))) return null;
  const shift = number(c, 'shift', args);
  const year =
    explicit ?? yearFor(month, shift === null ? anchor : { ...anchor, tense: shift > 0 ? 'future' : 'past' });
  if (year === null) return unknown(`XXXX-${pad(month)}`, 'DATE', partOf(c, args));
  return date(monthStretch(year, month, partOf(c, args)), explicit === null);
}

export function yearOf(c: Captured, _anchor: Anchor, args: TimeArguments): Resolved | null {
  const year = fullYear(c);
  return year === null || !isYear(year) ? null : date(yearStretch(year, partOf(c, args)));
}

export function shiftedUnit(c: Captured, anchor: Anchor, args: TimeArguments): Resolved | null {
  const unit = word(c, 'unit', args) ?? 'day';
  if (anchor.publication === null)
    return unknown(unit === 'year' ? 'XXXX' : unit === 'month' ? 'XXXX-XX' : 'XXXX');
  const shift = number(c, 'shift', args) ?? 0;
  if (unit === 'weekend') {
    const day = moved(anchor.publication, shift, 'week');
    return day === null ? null : date(weekendStretch(day), true);
  }
  const day = moved(anchor.publication, shift, unit as CalendarUnit);
  return day === null ? null : date(unitAt(day, unit as CalendarUnit, partOf(c, args)), true);
}

export function exactDay(c: Captured, anchor: Anchor): Resolved | null {
  const [month, day] = [number(c, 'month'), number(c, 'day')];
  const explicit = fullYear(c);
  if (month === null || day === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const year = explicit ?? yearFor(month, anchor);
  if (year === null) return unknown(`XXXX-${pad(month)}-${pad(day)}`);
  const exact = dayOf(year, month, day);
  if (exact === null) return null;
  return explicit === null ? openDay(exact, anchor) : date(dayStretch(exact));
}

/** Days of the year are seldom told without their year when they lie further back than this. */
const HALF_A_YEAR = 183;
const LONG_AGO = 270;

/**
 * A day without a year that is read as long over: the coming one where no verb says "over", else both stay open, and
 * the nearer of them is named.
 */
function openDay(past: Day, { publication, tense }: Anchor): Resolved {
  const read = date(dayStretch(past), true);
  if (publication === null || tense === 'future' || past > publication) return read;
  const behind = daysBetween(past, publication);
  const next = moved(past, 1, 'year');
  if (behind <= HALF_A_YEAR || next === null) return read;
  if (tense === null) return date(dayStretch(next), true);
  return { ...read, value: behind > LONG_AGO ? next : past, to: next };
}
