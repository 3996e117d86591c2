/** Sets of days as ordered, disjoint intervals: just enough to intersect what several reasons leave. */
import { addToDay, type Day, dayOf, earlier, later } from '../../base/index.ts';

export interface Days {
  readonly from: Day;
  readonly to: Day;
}

export function intersect(a: readonly Days[], b: readonly Days[]): Days[] {
  const both = a.flatMap((x) => b.map((y) => ({ from: later(x.from, y.from), to: earlier(x.to, y.to) })));
  return both.filter(({ from, to }) => from <= to).sort((x, y) => (x.from < y.from ? -1 : 1));
}

/** The same day of every year, and the day after it: dispatches are published on their day or the next. */
export function everyDay(month: number, day: number, firstYear: number, lastYear: number): Days[] {
  const days: Days[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const from = dayOf(year, month, day);
    if (from !== null) days.push({ from, to: addToDay(from, { days: 1 }) });
  }
  return days;
}

/** The same stretch of every year in a range of years: from a month and day, some months long. */
export function everyYear(
  month: number,
  day: number,
  months: number,
  firstYear: number,
  lastYear: number,
): Days[] {
  const days: Days[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const from = dayOf(year, month, day);
    if (from !== null) days.push({ from, to: addToDay(addToDay(from, { months }), { days: -1 }) });
  }
  return days;
}
