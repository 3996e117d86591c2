/**
 * The functions that turn captured words into days. None knows a language: a language's table names one of them and
 * labels its words as the function expects. Each is pure and resolves against one anchor; the caller resolves at both
 * ends of an uncertain publication interval and merges.
 */
import { addToDay, dayOf, weekdayOf } from '../../base/index.ts';
import {
  date,
  fullYear,
  modOf,
  number,
  partOf,
  type Resolver,
  SHIFT_LIMIT,
  unitOf,
  unknown,
  word,
  yearFor,
} from './anchor.ts';
import {
  dayStretch,
  halfStretch,
  isYear,
  monthStretch,
  moved,
  pad,
  quarterStretch,
  type Season,
  seasonMonths,
  seasonStretch,
  unitAt,
  weekStretch,
  yearsStretch,
} from './calendar.ts';
import { quarterBefore, monthOf, yearOf, shiftedUnit, exactDay } from './whole-dates.ts';

export const dateResolvers = {
  /** `year` `month` `day`, the year being optional; a day that does not exist is no date. */
  day: exactDay,

  /** `month`/`day`/`year`, which some write with the day first: where both can be meant, from one to the other. */
  slashed(c) {
    const [month, day, year] = [number(c, 'month'), number(c, 'day'), fullYear(c)];
    if (month === null || day === null || year === null) return null;
    const [first, second] = [dayOf(year, month, day), dayOf(year, day, month)];
    const exact = first ?? second;
    if (exact === null) return null;
    const [from, to] = [first ?? exact, second ?? exact].sort();
    return date({ ...dayStretch(exact), from: from ?? exact, to: to ?? exact });
  },

  /** The week that a day lies in, or, with `edge`, that begins (1) or ends (−1) on it. */
  weekOfDay(c, anchor, args) {
    const day = exactDay(c, anchor)?.from ?? null;
    const edge = number(c, 'edge', args);
    if (day === null) return unknown('XXXX-WXX');
    const week = weekStretch(day);
    const days =
      edge === null
        ? week
        : edge > 0
          ? { from: day, to: addToDay(day, { days: 6 }) }
          : { from: addToDay(day, { days: -6 }), to: day };
    return date({ ...week, from: days.from, to: days.to }, fullYear(c) === null);
  },

  /** The first (`edge` 1) or last (−1) `n` months of a `year`, or of the year `shift` away. */
  monthsOfYear(c, anchor, args) {
    const [n, shift] = [number(c, 'n'), number(c, 'shift', args) ?? 0];
    const year =
      fullYear(c) ?? (anchor.publication === null ? null : Number(anchor.publication.slice(0, 4)) + shift);
    if (n === null || n < 1 || n > 12) return null;
    if (year === null || !isYear(year)) return unknown(`P${String(n)}M`, 'DURATION');
    const isFirst = (number(c, 'edge', args) ?? 1) > 0;
    return {
      ...unknown(`P${String(n)}M`, 'DURATION'),
      from: monthStretch(year, isFirst ? 1 : 13 - n).from,
      to: monthStretch(year, isFirst ? n : 12).to,
      moves: fullYear(c) === null,
    };
  },

  /** Earlier (`part` START) or later (END) in the current `unit`: up to, or from, the publication. */
  restOfUnit(c, anchor, args) {
    const whole = shiftedUnit(c, anchor, args);
    if (anchor.publication === null || whole === null) return whole;
    const [from, to] =
      partOf(c, args) === 'START' ? [whole.from, anchor.publication] : [anchor.publication, whole.to];
    // "Earlier this weekend", told on a Tuesday: which weekend, nobody can say.
    return from !== null && to !== null && from > to ? whole : { ...whole, from, to };
  },

  /** `part`? `month` `year`? */
  month: monthOf,

  /** A `week` of a `month`, 1 to 4, or −1 for its last seven days. */
  weekOfMonth(c, anchor, args) {
    const whole = monthOf(c, anchor, args);
    const week = number(c, 'week', args);
    if (whole?.from == null || whole.to === null || week === null) return whole;
    const [from, to] =
      week < 0
        ? [addToDay(whole.to, { days: -6 }), whole.to]
        : [addToDay(whole.from, { days: 7 * (week - 1) }), addToDay(whole.from, { days: 7 * week - 1 })];
    return { ...whole, from, to };
  },

  /** The first or second `half` of a `month`: the 15th ends the first. */
  halfOfMonth(c, anchor, args) {
    const whole = monthOf(c, anchor, args);
    const half = number(c, 'half', args);
    if (whole?.from == null || whole.to === null || half === null) return whole;
    return half === 1
      ? { ...whole, to: addToDay(whole.from, { days: 14 }) }
      : { ...whole, from: addToDay(whole.from, { days: 15 }) };
  },

  /** The first (`edge` 1) or last (−1) day of a `month`, or of the `unit` that is `shift` away. */
  edgeDay(c, anchor, args) {
    const whole = c['month'] === undefined ? shiftedUnit(c, anchor, args) : monthOf(c, anchor, args);
    const day = (number(c, 'edge', args) ?? 1) < 0 ? whole?.to : whole?.from;
    if (day == null) return whole === null ? null : unknown('XXXX-XX-XX');
    return date(dayStretch(day), whole?.moves === true);
  },

  /** A feast by its `holiday`, "MM-DD", and `year`? */
  holiday(c, anchor) {
    const [month = 0, day = 0] = (word(c, 'holiday', {}) ?? '').split('-').map(Number);
    const explicit = fullYear(c);
    const year = explicit ?? yearFor(month, anchor);
    const exact = year === null ? null : dayOf(year, month, day);
    if (exact === null) return unknown(`XXXX-${pad(month)}-${pad(day)}`);
    return date(dayStretch(exact), explicit === null);
  },

  /** The `week`th `weekday` of a `month`, 1 to 4, or −1 for its last. */
  weekdayOfMonth(c, anchor, args) {
    const whole = monthOf(c, anchor, args);
    const [weekday, week] = [number(c, 'weekday'), number(c, 'week', args)];
    if (whole?.from == null || whole.to === null || weekday === null || week === null) return whole;
    const days =
      week < 0
        ? { from: whole.to, by: -((weekdayOf(whole.to) - weekday + 7) % 7) }
        : { from: whole.from, by: ((weekday - weekdayOf(whole.from) + 7) % 7) + 7 * (week - 1) };
    return date(dayStretch(addToDay(days.from, { days: days.by })), whole.moves);
  },

  /** The `month` or `season` that follows the last date the text named. */
  followingLast(c, anchor) {
    const from = anchor.last?.to ?? null;
    const [month, season] = [number(c, 'month'), word(c, 'season', {}) as Season | null];
    const first = month ?? (season === null ? null : seasonMonths[season][0]);
    if (first === null) return null;
    if (from === null) return unknown(season === null ? `XXXX-${pad(first)}` : `XXXX-${season}`);
    const year = Number(from.slice(0, 4)) + (Number(from.slice(5, 7)) < first ? 0 : 1);
    if (!isYear(year)) return null;
    return date(season === null ? monthStretch(year, first) : seasonStretch(year, season));
  },

  /** The `weekday` after (`direction` 1) or before (−1) the last date the text named; where it named none, no day. */
  weekdayFromLast(c, anchor, args) {
    const weekday = number(c, 'weekday');
    if (weekday === null) return null;
    const direction = number(c, 'direction', args) ?? 1;
    const { last } = anchor;
    const from = last?.from === last?.to ? (last?.from ?? null) : null;
    if (from === null) return unknown(`XXXX-WXX-${String(weekday)}`);
    const ahead = (weekday - weekdayOf(from) + 7) % 7;
    const days = direction > 0 ? (ahead === 0 ? 7 : ahead) : ahead === 0 ? -7 : ahead - 7;
    return date(dayStretch(addToDay(from, { days })));
  },

  /** `month` of this, last or next year: `shift` */
  monthOfYear(c, anchor, args) {
    const [month, shift] = [number(c, 'month'), number(c, 'shift', args)];
    if (month === null || shift === null) return null;
    if (anchor.publication === null) return unknown(`XXXX-${pad(month)}`);
    return date(monthStretch(Number(anchor.publication.slice(0, 4)) + shift, month, partOf(c, args)), true);
  },

  /** `day` of this or last month: `shift` */
  dayOfMonth(c, anchor, args) {
    const [day, shift] = [number(c, 'day'), number(c, 'shift', args) ?? 0];
    if (day === null || day < 1 || day > 31) return null;
    if (anchor.publication === null) return unknown(`XXXX-XX-${pad(day)}`);
    const month = unitAt(moved(anchor.publication, shift, 'month') ?? anchor.publication, 'month');
    const exact = dayOf(Number(month.value.slice(0, 4)), Number(month.value.slice(5, 7)), day);
    if (exact === null) return null;
    const before = shift === 0 && exact > anchor.publication && anchor.tense !== 'future';
    return date(dayStretch(before ? (moved(exact, -1, 'month') ?? exact) : exact), true);
  },

  /** `month` `day` of this, last or next year: `shift` */
  dayOfYear(c, anchor, args) {
    const [month, day, shift] = [number(c, 'month'), number(c, 'day'), number(c, 'shift', args)];
    if (month === null || day === null || shift === null) return null;
    if (anchor.publication === null) return unknown(`XXXX-${pad(month)}-${pad(day)}`);
    const exact = dayOf(Number(anchor.publication.slice(0, 4)) + shift, month, day);
    return exact === null ? null : date(dayStretch(exact), true);
  },

  year: yearOf,

  /** A `year`, or a `month` of it. */
  yearOrMonth(c, anchor, args) {
    return c['month'] === undefined ? yearOf(c, anchor, args) : monthOf(c, anchor, args);
  },

  /** `year` is the first of the ten. */
  decade(c, _anchor, args) {
    const year = number(c, 'year');
    if (year === null) return null;
    return date(yearsStretch(year < 100 ? year + (year < 30 ? 2000 : 1900) : year, 1, partOf(c, args)));
  },

  /** `n`th century */
  century(c, _anchor, args) {
    const n = number(c, 'n');
    return n === null || n < 1 || n > 99 ? null : date(yearsStretch((n - 1) * 100, 2, partOf(c, args)));
  },

  /** `quarter` `year`?: without a year the most recent, or the next if the tense is future. */
  quarter(c, anchor, args) {
    const quarter = number(c, 'quarter', args);
    if (quarter === null || quarter < 1 || quarter > 4) return null;
    const explicit = fullYear(c);
    // Quarters are reported on: without "next" the one meant is the last that has begun.
    const year = explicit ?? yearFor(quarter * 3 - 2, { ...anchor, tense: 'past' });
    if (year === null) return unknown(`XXXX-Q${String(quarter)}`);
    return date(quarterStretch(year, quarter), explicit === null);
  },

  /** The quarter a report of results is about, `shift` quarters from the current one. */
  quarterShift(c, anchor, args) {
    if (anchor.publication === null) return unknown('XXXX-QX');
    const day = moved(anchor.publication, number(c, 'shift', args) ?? -1, 'quarter');
    return day === null ? null : date(unitAt(day, 'quarter'), true);
  },

  /** `half` `year`?, or `half` of the year `shift` away. */
  half(c, anchor, args) {
    const half = number(c, 'half', args);
    if (half === null) return null;
    const shift = number(c, 'shift', args);
    const shifted =
      shift === null || anchor.publication === null ? null : Number(anchor.publication.slice(0, 4)) + shift;
    const explicit = fullYear(c);
    const year = explicit ?? shifted ?? yearFor(half * 6 - 5, anchor);
    return year === null
      ? unknown(`XXXX-H${String(half)}`)
      : date(halfStretch(year, half), explicit === null);
  },

  /** `season` `year`?, or `season` with `shift`: this, last, next. */
  season(c, anchor, args) {
    const season = word(c, 'season', args) as Season | null;
    if (season === null) return null;
    const explicit = fullYear(c);
    if (explicit !== null) return date(seasonStretch(explicit, season, partOf(c, args)));
    if (anchor.publication === null) return unknown(`XXXX-${season}`);
    const shift = number(c, 'shift', args);
    const [first] = seasonMonths[season];
    const year = Number(anchor.publication.slice(0, 4));
    const begun = (y: number): boolean => (monthStretch(y, first).from ?? '') <= (anchor.publication ?? '');
    const over = (y: number): boolean => (seasonStretch(y, season).to ?? '') < (anchor.publication ?? '');
    const latest = begun(year) ? year : year - 1;
    const current = !over(latest) ? latest : null;
    const last = current === null ? latest : latest - 1;
    const next = latest + 1;
    const none = anchor.tense === 'future' ? (current ?? next) : latest;
    const chosen =
      shift === null
        ? none
        : shift < 0
          ? last
          : shift > 0
            ? next
            : (current ?? (season === 'WI' ? latest : year));
    return date(seasonStretch(chosen, season, partOf(c, args)), true);
  },

  /** `weekday`, with `shift` for last (−1) and next (+1). */
  weekday(c, anchor, args) {
    const weekday = number(c, 'weekday');
    if (weekday === null) return null;
    const from = anchor.telling ?? anchor.publication;
    if (from === null) return unknown(`XXXX-WXX-${String(weekday)}`);
    const shift = number(c, 'shift', args);
    const back = (weekdayOf(from) - weekday + 7) % 7;
    const forward = shift === null ? anchor.tense === 'future' : shift > 0;
    const days = forward
      ? back === 0
        ? 7
        : 7 - back
      : shift !== null && shift < 0 && back === 0
        ? -7
        : -back;
    return date(dayStretch(addToDay(from, { days })), true);
  },

  /** Today, yesterday, tomorrow: `shift` days from the telling. */
  dayShift(c, anchor, args) {
    const from = anchor.telling ?? anchor.publication;
    if (from === null) return unknown('XXXX-XX-XX');
    const to = moved(from, number(c, 'shift', args) ?? 0, 'day');
    return to === null ? null : date(dayStretch(to), true);
  },

  /** This, last, next `unit`: `shift`; with `part` for its beginning, middle or end. */
  unitShift: shiftedUnit,

  /** `n` `unit` `direction` (−1 ago, +1 from now): as sharp as its unit, never sharper. */
  distance(c, anchor, args) {
    const amount = number(c, 'n', args);
    const direction = number(c, 'direction', args) ?? -1;
    const unit = unitOf(c, args);
    if (amount === null || Math.abs(amount) > SHIFT_LIMIT) return null;
    const from = anchor.publication;
    const quarter = unit === 'year' ? quarterBefore(anchor.last, amount * direction) : null;
    if (quarter !== null) return date(quarter, true);
    if (from === null)
      return unknown(
        unit === 'day' ? 'XXXX-XX-XX' : unit === 'month' ? 'XXXX-XX' : 'XXXX',
        'DATE',
        modOf(c, args),
      );
    const day = moved(from, amount * direction, unit);
    if (day === null) return null;
    const sharp = Number.isInteger(amount) ? unit : 'month';
    return date({ ...unitAt(day, sharp), mod: modOf(c, args) }, true);
  },

  /** `n` `unit` before or after the last date the text named; of unknown date where it named none. */
  distanceFromLast(c, anchor, args) {
    const amount = number(c, 'n', args);
    const unit = unitOf(c, args);
    const direction = number(c, 'direction', args) ?? -1;
    const isOneDay = anchor.last !== null && anchor.last.from === anchor.last.to;
    // "The next day" after a month is no day of it.
    if (args['day'] !== undefined && !isOneDay) return unknown('XXXX-XX-XX');
    const from = anchor.last?.from ?? anchor.publication;
    if (amount === null || Math.abs(amount) > SHIFT_LIMIT) return null;
    const quarter = unit === 'year' ? quarterBefore(anchor.last, amount * direction) : null;
    if (quarter !== null) return date(quarter);
    if (from === null) return unknown(unit === 'day' ? 'XXXX-XX-XX' : 'XXXX');
    const day = moved(from, amount * direction, unit);
    return day === null ? null : date({ ...unitAt(day, unit), mod: modOf(c, args) }, anchor.last === null);
  },

  /** Then, that time: the last date the text named. */
  last(_c, anchor) {
    return anchor.last === null ? unknown('XXXX') : date({ ...anchor.last });
  },

  /** That day, the same month: the `unit` the last named date lies in. */
  sameUnit(c, anchor, args) {
    const from = anchor.last?.from ?? null;
    if (from === null) return unknown('XXXX');
    return date(unitAt(from, unitOf(c, args)));
  },

  past(_c, { publication }) {
    return { ...unknown('PAST_REF'), to: publication };
  },
  present(_c, { publication }) {
    return { ...unknown('PRESENT_REF'), from: publication, to: publication };
  },
  future(_c, { publication }) {
    return { ...unknown('FUTURE_REF'), from: publication };
  },

  /** A whole week that a day lies in, by its ISO number: `week` `year` */
  week(c) {
    const [year, week] = [number(c, 'year'), number(c, 'week')];
    const fourth = year === null ? null : dayOf(year, 1, 4);
    if (fourth === null || week === null || week < 1 || week > 53) return null;
    const day = moved(fourth, (week - 1) * 7, 'day');
    return day === null ? null : date(weekStretch(day));
  },
} as const satisfies Record<string, Resolver>;
