/**
 * When something held, with ends that say how well they are known.
 *
 * A span is true on every day between its ends (precise) or on at least one of them (imprecise), the distinction the
 * Security Force Monitor handbook makes. It never narrows what a source said: "mid-March" is an end between two days.
 */
import { z } from 'zod';
import { Day, earlier, firstDayOf, lastDayOf, later, type Month } from './day.ts';
import { CorveeError } from './errors.ts';

/**
 * One end of a span.
 * `within`: the end lies between two days; a null side has no known limit.
 * `unknown`: nothing is known of this end. `open`: there is none (it had always been so, or it goes on).
 */
export const End = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('within'), earliest: Day.nullable(), latest: Day.nullable() }).readonly(),
  z.strictObject({ kind: z.literal('unknown') }).readonly(),
  z.strictObject({ kind: z.literal('open') }).readonly(),
]);
export type End = z.infer<typeof End>;

export const Span = z
  .strictObject({
    from: End,
    to: End,
    /** `everyDay`: true on each day between the ends; `someDay`: true on at least one of them. */
    holds: z.enum(['everyDay', 'someDay']),
  })
  .readonly();
export type Span = z.infer<typeof Span>;

/** How sure an answer about a day is. `no` means the span excludes the day, never "not reported". */
export type Certainty = 'certain' | 'possible' | 'no';

export const UNKNOWN: End = { kind: 'unknown' };
export const OPEN: End = { kind: 'open' };

/** The days between which an uncertain end lies. @throws CorveeError 'span-backwards' if earliest is after latest. */
export function within(earliest: Day | null, latest: Day | null): End {
  if (earliest === null && latest === null) return UNKNOWN;
  if (earliest !== null && latest !== null && earliest > latest) {
    throw new CorveeError('span-backwards', { earliest, latest });
  }
  return { kind: 'within', earliest, latest };
}

/** An end on exactly this day. */
export function on(day: Day): End {
  return within(day, day);
}

/** True on this one day. */
export function spanOfDay(day: Day): Span {
  return { from: on(day), to: on(day), holds: 'everyDay' };
}

/** True on some day of `[first, last]`: the usual reading of "in mid-March" for an event. */
export function someDayIn(first: Day, last: Day): Span {
  return first === last ? spanOfDay(first) : { from: on(first), to: on(last), holds: 'someDay' };
}

/** True on some day of the month. */
export function someDayInMonth(month: Month): Span {
  return someDayIn(firstDayOf(month), lastDayOf(month));
}

/** True from some day within `[earliest, latest]` on; `seenUntil` is the last day for which a source vouches. */
export function since(earliest: Day | null, latest: Day | null, seenUntil: Day | null): Span {
  return { from: within(earliest, latest), to: within(seenUntil, null), holds: 'everyDay' };
}

/** Nothing is known of when. */
export const SOMETIME: Span = { from: UNKNOWN, to: UNKNOWN, holds: 'someDay' };

/** The first day on which the span could hold; null = no known limit. */
export function earliestDay(span: Span): Day | null {
  return span.from.kind === 'within' ? span.from.earliest : null;
}

/** The last day on which the span could hold; null = no known limit. */
export function latestDay(span: Span): Day | null {
  return span.to.kind === 'within' ? span.to.latest : null;
}

/**
 * The days on which the span certainly holds, both inclusive; null if there is no such day.
 * An unknown end vouches for nothing beyond the other end; an open end for everything.
 */
export function certainDays(span: Span): { readonly first: Day | null; readonly last: Day | null } | null {
  if (span.holds === 'someDay') {
    const only = earliestDay(span);
    return only !== null && only === latestDay(span) ? { first: only, last: only } : null;
  }
  const first = span.from.kind === 'within' ? span.from.latest : null;
  const last = span.to.kind === 'within' ? span.to.earliest : null;
  const firstKnown = first !== null || span.from.kind === 'open';
  const lastKnown = last !== null || span.to.kind === 'open';
  if (!firstKnown && !lastKnown) return null;
  if (!firstKnown) return last === null ? null : { first: last, last };
  if (!lastKnown) return first === null ? null : { first, last: first };
  if (first !== null && last !== null && first > last) return null;
  return { first, last };
}

/** Does the span hold on `day`? */
export function holdsOn(span: Span, day: Day): Certainty {
  const first = earliestDay(span);
  const last = latestDay(span);
  if ((first !== null && day < first) || (last !== null && day > last)) return 'no';
  const sure = certainDays(span);
  if (sure === null) return 'possible';
  const inside = (sure.first === null || day >= sure.first) && (sure.last === null || day <= sure.last);
  return inside ? 'certain' : 'possible';
}

/** Do the spans share a day? */
export function overlap(a: Span, b: Span): Certainty {
  const starts = [earliestDay(a), earliestDay(b)].filter((day) => day !== null);
  const ends = [latestDay(a), latestDay(b)].filter((day) => day !== null);
  const start = starts.length === 0 ? null : starts.reduce(later);
  const end = ends.length === 0 ? null : ends.reduce(earlier);
  if (start !== null && end !== null && start > end) return 'no';
  const sureA = certainDays(a);
  const sureB = certainDays(b);
  if (sureA === null || sureB === null) return 'possible';
  const sureStart = laterOrNull(sureA.first, sureB.first);
  const sureEnd = earlierOrNull(sureA.last, sureB.last);
  return sureStart === null || sureEnd === null || sureStart <= sureEnd ? 'certain' : 'possible';
}

/** The weaker of two certainties. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'possible' || b === 'possible' ? 'possible' : 'certain';
}

function laterOrNull(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return later(a, b);
}

function earlierOrNull(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return earlier(a, b);
}
