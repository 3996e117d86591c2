/** What every resolver of times is given and gives back, and what they share. */
import type { Day } from '../../base/index.ts';
import type { Captured } from '../notation/letters.ts';
import type { Mod, TimeType } from '../reading.ts';
import type { CalendarUnit, Part, Stretch } from './calendar.ts';

/** From where a relative expression is reckoned. */
export interface Anchor {
  /** One end of the publication interval, or null if it is open. */
  readonly publication: Day | null;
  /** Day of telling: "told us on Monday" anchors what was told. Equal to `publication` where nothing is said. */
  readonly telling: Day | null;
  readonly tense: 'past' | 'future' | null;
  /** With `future`: the date may be over when it is told. */
  readonly isDue: boolean;
  /** The last date the text named before this place, for "since then" and "the same day". */
  readonly last: Stretch | null;
}

/** What an expression means at one anchor. `moves`: it was reckoned from the publication date. */
export interface Resolved extends Stretch {
  readonly type: TimeType;
  readonly moves: boolean;
}

export type TimeArguments = Readonly<Record<string, string | number>>;
export type Resolver = (captured: Captured, anchor: Anchor, args: TimeArguments) => Resolved | null;

export function number(captured: Captured, label: string, args: TimeArguments = {}): number | null {
  const meaning = captured[label]?.meaning ?? args[label];
  return meaning === undefined ? null : Number(meaning);
}

export function word(captured: Captured, label: string, args: TimeArguments): string | null {
  const meaning = captured[label]?.meaning ?? args[label];
  return meaning === undefined ? null : String(meaning);
}

export const partOf = (c: Captured, args: TimeArguments): Part | null => word(c, 'part', args) as Part | null;
export const modOf = (c: Captured, args: TimeArguments): Mod | null => word(c, 'mod', args) as Mod | null;
export const unitOf = (c: Captured, args: TimeArguments): CalendarUnit =>
  (word(c, 'unit', args) ?? 'day') as CalendarUnit;

export const date = (stretch: Stretch, moves = false): Resolved => ({ ...stretch, type: 'DATE', moves });
export const unknown = (value: string, type: TimeType = 'DATE', mod: Mod | null = null): Resolved => ({
  value,
  mod,
  from: null,
  to: null,
  type,
  moves: true,
});

/** Two-digit years belong to the century that puts them nearest to now, as people write them. */
export function fullYear(captured: Captured): number | null {
  const year = number(captured, 'year');
  if (year === null || (captured['year']?.text.length ?? 4) > 2) return year;
  return year + (year > 50 ? 1900 : 2000);
}

/**
 * The year of a month named without one: the most recent on or before the anchor, or the next on or after it if the
 * tense is future. Where no verb tells, a month that begins within a quarter of a year is the coming one. What was due in
 * the last quarter of a year ("ordered to pay by the end of March", told in April) was due then, not next year.
 */
export function yearFor(month: number, anchor: Anchor): number | null {
  if (anchor.publication === null) return null;
  const [year, current] = [Number(anchor.publication.slice(0, 4)), Number(anchor.publication.slice(5, 7))];
  const ahead = (month - current + 12) % 12;
  const behind = (current - month + 12) % 12;
  if (anchor.isDue && behind >= 1 && behind <= SOON) return month <= current ? year : year - 1;
  const isAhead = anchor.tense === 'future' || (anchor.tense === null && ahead >= 1 && ahead <= SOON);
  if (isAhead) return month >= current ? year : year + 1;
  return month <= current ? year : year - 1;
}

const SOON = 3;

export const SHIFT_LIMIT = 10_000;

const TIMEX_UNIT: Readonly<Record<string, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'NI',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** ISO 8601 duration; `X` for an amount that nobody said. */
export function period(amount: number | null, unit: string): string {
  const time = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  return `P${time}${amount === null ? 'X' : String(amount)}${TIMEX_UNIT[unit] ?? 'D'}`;
}
