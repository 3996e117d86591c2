/** The functions that turn captured words into lengths, sets and times of day. They know no language. */
import type { Captured } from '../notation/letters.ts';
import {
  modOf,
  number,
  period,
  type Resolver,
  SHIFT_LIMIT,
  type TimeArguments,
  unknown,
  word,
} from './anchor.ts';
import { type CalendarUnit, moved, pad } from './calendar.ts';
import { dateResolvers } from './resolve-dates.ts';

/** `hour`:`minute` with `half` of the day (pm 12, am −1) as hh:mm. */
function lengthClock(c: Captured, args: TimeArguments): string | null {
  const hour = number(c, 'hour');
  const [minute, half] = [number(c, 'minute') ?? 0, number(c, 'half', args) ?? 0];
  if (hour === null || hour > 24 || minute > 59) return null;
  const whole = half > 0 && hour < 12 ? hour + 12 : half < 0 && hour === 12 ? 0 : hour;
  return `${pad(whole)}:${pad(minute)}`;
}

export const lengthResolvers = {
  /** `n` `unit`, `mod`: a length, tied to no day. */
  duration(c, _anchor, args) {
    const unit = word(c, 'unit', args) ?? 'day';
    return { ...unknown(period(number(c, 'n', args), unit), 'DURATION', modOf(c, args)), moves: false };
  },

  /** `n` `unit` and a half more. */
  durationAndHalf(c, _anchor, args) {
    const unit = word(c, 'unit', args) ?? 'day';
    const amount = number(c, 'n', args);
    return {
      ...unknown(period(amount === null ? null : amount + 0.5, unit), 'DURATION', modOf(c, args)),
      moves: false,
    };
  },

  /** `n` years and `month` months; with `in` "month" all in months. */
  yearsAndMonths(c, _anchor, args) {
    const [years, months] = [number(c, 'n'), number(c, 'month')];
    if (years === null || months === null) return null;
    return args['in'] === 'month'
      ? { ...unknown(period(years * 12 + months, 'month'), 'DURATION', modOf(c, args)), moves: false }
      : { ...unknown(`P${String(years)}Y${String(months)}M`, 'DURATION'), moves: false };
  },

  /** Every day, however often on it. */
  setOfDay() {
    return { ...unknown('P1D', 'SET'), moves: false };
  },

  /** The last or next `n` `unit`: a length that begins or ends on the day of telling. `direction` −1 or +1. */
  durationToNow(c, anchor, args) {
    const unit = word(c, 'unit', args) ?? 'day';
    const amount = number(c, 'n', args);
    const value = unknown(period(amount, unit), 'DURATION', modOf(c, args));
    const from = anchor.telling ?? anchor.publication;
    const direction = number(c, 'direction', args) ?? -1;
    if (from !== null && amount === null) return direction < 0 ? { ...value, to: from } : { ...value, from };
    if (
      from === null ||
      amount === null ||
      amount > SHIFT_LIMIT ||
      !(unit in { day: 1, week: 1, month: 1, quarter: 1, year: 1, decade: 1, century: 1 })
    ) {
      return value;
    }
    const other = moved(from, amount * direction, unit as CalendarUnit);
    return direction < 0 ? { ...value, from: other, to: from } : { ...value, from, to: other };
  },

  /** Every `unit`, or every `n` `unit`. */
  set(c, _anchor, args) {
    const unit = word(c, 'unit', args) ?? 'day';
    return { ...unknown(period(number(c, 'n', args) ?? 1, unit), 'SET'), moves: false };
  },

  /** Every `daypart`. */
  setOfDayPart(c) {
    return { ...unknown(`XXXX-XX-XXT${word(c, 'daypart', {}) ?? ''}`, 'SET'), moves: false };
  },

  /** A `daypart` of the last day the text named. */
  dayPartOfLast(c, anchor) {
    const day = anchor.last?.from === anchor.last?.to ? (anchor.last?.from ?? null) : null;
    const part = word(c, 'daypart', {}) ?? '';
    if (day === null) return unknown(`XXXX-XX-XXT${part}`, 'TIME');
    return { value: `${day}T${part}`, mod: null, from: day, to: day, type: 'TIME', moves: false };
  },

  /** Every `month`. */
  setOfMonth(c) {
    const month = number(c, 'month');
    return month === null ? null : { ...unknown(`XXXX-${pad(month)}`, 'SET'), moves: false };
  },

  /** A time of day on a `weekday`, or `shift` days away. */
  clockOfDay(c, anchor, args) {
    const clock = lengthClock(c, args);
    const day =
      c['weekday'] === undefined
        ? dateResolvers.dayShift(c, anchor, args)
        : dateResolvers.weekday(c, anchor, args);
    return clock === null || day === null ? null : { ...day, type: 'TIME', value: `${day.value}T${clock}` };
  },

  /** The `day` of every month. */
  setOfMonthDay(c) {
    const day = number(c, 'day');
    return day === null || day < 1 || day > 31
      ? null
      : { ...unknown(`XXXX-XX-${pad(day)}`, 'SET'), moves: false };
  },

  /** Every `weekday`. */
  setOfWeekday(c) {
    const weekday = number(c, 'weekday');
    return weekday === null ? null : { ...unknown(`XXXX-WXX-${String(weekday)}`, 'SET'), moves: false };
  },

  /** A `daypart` of a `weekday` or of the day `shift` away. */
  dayPart(c, anchor, args) {
    const part = word(c, 'daypart', args);
    const day =
      c['weekday'] === undefined
        ? dateResolvers.dayShift(c, anchor, args)
        : dateResolvers.weekday(c, anchor, args);
    return part === null || day === null ? null : { ...day, type: 'TIME', value: `${day.value}T${part}` };
  },

  /** `hour`:`minute`, `half` pm → +12. The day stays open: nobody said it. */
  clock(c, _anchor, args) {
    const clock = lengthClock(c, args);
    return clock === null ? null : { ...unknown(`T${clock}`, 'TIME'), moves: false };
  },
} as const satisfies Record<string, Resolver>;
