/** When a statement says it held, from the time expressions around it. Never narrower than what was said. */
import {
  addToDay,
  type Day,
  type End,
  on,
  SOMETIME,
  since,
  type Span,
  someDayIn,
  UNKNOWN,
  within,
} from '../../base/index.ts';
import type { ClaimKind } from '../../evidence/index.ts';
import type { Time } from '../reading.ts';
import type { Interval } from '../times/resolve-times.ts';

/** Whether a kind says that something happened once or that it holds on. */
const LASTS: Readonly<Record<ClaimKind, boolean>> = {
  order: false,
  duty: true,
  sanction: true,
  permission: true,
  prohibition: true,
  criterion: true,
  event: false,
  state: true,
  amount: true,
  count: false,
  practice: true,
  motive: true,
  forecast: false,
  belief: true,
  testimony: true,
};

/** The expression that dates a statement: a date in it, the one that binds it first. */
export function datingTime(times: readonly Time[]): Time | null {
  const dates = times.filter(
    (time) =>
      time.type === 'DATE' && !time.value.endsWith('_REF') && (time.from !== null || time.to !== null),
  );
  return dates.find((time) => time.relation === 'since') ?? dates[0] ?? null;
}

/**
 * @param vouched - the day up to which somebody vouches for it: the telling, else the publication
 * @returns the span of a statement that `time` dates; without a time, that it was so by the time of publication
 */
export function spanOf(kind: ClaimKind, time: Time | null, published: Interval, vouched: Interval): Span {
  const seen = vouched.from;
  if (time === null) return undated(kind, published, seen);
  const { from, to } = time.bare;
  if (time.relation === 'since' || time.relation === 'from') return safe(since(from, to, later(seen, to)));
  if (time.relation === 'before') return before(from);
  if (time.relation === 'after') return { from: end(to, null), to: UNKNOWN, holds: 'someDay' };
  if (time.relation === 'until') return { from: UNKNOWN, to: end(from, to), holds: 'everyDay' };
  if (from === null || to === null)
    return { from: end(time.from, null), to: end(null, time.to), holds: 'someDay' };
  return LASTS[kind] ? safe(since(from, to, later(seen, to))) : someDayIn(from, to);
}

/** It began before it was told; when, nobody says. What lasts is vouched for on the day of telling and no longer. */
function undated(kind: ClaimKind, published: Interval, seen: Day | null): Span {
  if (published.from === null && published.to === null) return SOMETIME;
  if (!LASTS[kind]) return { from: UNKNOWN, to: end(null, published.to), holds: 'someDay' };
  const told = seen ?? published.from;
  return { from: end(null, published.to), to: end(told, null), holds: 'everyDay' };
}

/** Some day from publication to the last day on which it would still come true. */
export function forecastSpan(published: Interval, deadline: Day | null): Span {
  if (published.from === null)
    return deadline === null ? SOMETIME : { from: UNKNOWN, to: on(deadline), holds: 'someDay' };
  if (deadline !== null && deadline < published.from)
    return { from: UNKNOWN, to: on(deadline), holds: 'someDay' };
  return { from: on(published.from), to: deadline === null ? UNKNOWN : on(deadline), holds: 'someDay' };
}

/** The last day on which a forecast that `time` dates would still come true. */
export function deadlineOf(times: readonly Time[]): Day | null {
  const ahead = times.filter(
    (time) => time.type === 'DATE' && time.to !== null && !time.value.endsWith('_REF'),
  );
  const bound = ahead.find((time) => time.relation === 'before' || time.relation === 'by') ?? ahead[0];
  return bound?.to ?? null;
}

function before(day: Day | null): Span {
  return {
    from: UNKNOWN,
    to: day === null ? UNKNOWN : within(null, addToDay(day, { days: -1 })),
    holds: 'someDay',
  };
}

function end(earliest: Day | null, latest: Day | null): End {
  return within(earliest, latest);
}

function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a >= b ? a : b;
}

/** An end that would lie before its beginning is an unknown end. */
function safe(span: Span): Span {
  const first = span.from.kind === 'within' ? span.from.latest : null;
  const last = span.to.kind === 'within' ? span.to.earliest : null;
  return first !== null && last !== null && last < first ? { ...span, to: UNKNOWN } : span;
}
