/** Places on a line as percent of its length, so that a drawing made of boxes follows its column. */
import { daysBetween } from './days.ts';
import type { Day } from './types.ts';

/** From a value to its place; values outside lie outside. */
export type Scale<T> = (value: T) => number;

export function numberScale(from: number, to: number): Scale<number> {
  return (value) => ((value - from) / (to - from)) * 100;
}

export function dayScale(from: Day, to: Day): Scale<Day> {
  const length = daysBetween(from, to);
  return (day) => (daysBetween(from, day) / length) * 100;
}

/** Keeps a place on the line. */
export function onLine(place: number): number {
  return Math.min(100, Math.max(0, place));
}
