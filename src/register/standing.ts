/**
 * When a provision held, from the claims it rests on: the dates are the claims', never its own.
 *
 * A claim that vouches for a stretch of time says when a thing began and how long it was seen to last. A claim that vouches
 * for one day, or for some day of several, is a sighting: it shows that the thing was there, and says nothing of its ends.
 */
import {
  certainDays,
  earliestDay,
  latestDay,
  OPEN,
  UNKNOWN,
  within,
  type Certainty,
  type Day,
  type End,
  type Span,
} from '../base/index.ts';
import type { Claim } from '../evidence/index.ts';

/**
 * The time for which one claim vouches that a rule or state stands.
 *
 * An `order` or an `event` tells of a beginning: what began goes on until somebody says otherwise, and is vouched for on
 * the last day on which it can have begun, and no further. All other kinds vouch for their own span.
 */
export function standingOf(claim: Claim): Span {
  if (claim.kind !== 'order' && claim.kind !== 'event') return claim.span;
  const { from } = claim.span;
  if (from.kind === 'open') return claim.span;
  const earliest = earliestDay(claim.span);
  const begins = from.kind === 'within' ? from.latest : null;
  const latest = isSighting(claim.span) ? latestDay(claim.span) : (begins ?? latestDay(claim.span));
  return { from: within(earliest, latest), to: within(latest, null), holds: 'everyDay' };
}

/** One day, or some day of several. */
function isSighting(span: Span): boolean {
  const [first, last] = [earliestDay(span), latestDay(span)];
  return span.holds === 'someDay' || (first !== null && first === last);
}

/**
 * The span on which several claims about one thing agree.
 *
 * Each end lies where the claims' windows for it meet. Windows that do not meet contradict each other: then the end lies
 * anywhere between the narrowest of them, so that nobody's word is dropped. Sightings stretch the span where they lie
 * outside it, and never narrow it. The order of the claims does not matter.
 * @returns null for no claims
 */
export function combined(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  const [sightings, stretches] = [spans.filter(isSighting), spans.filter((span) => !isSighting(span))];
  const seen = sightings.map((span) => ({ first: earliestDay(span), last: latestDay(span) }));
  if (stretches.length === 0) return hullOf(seen);
  const from = agreed(stretches.map(({ from: end }) => windowOf(end, START)));
  const to = agreed(stretches.map(({ to: end }) => windowOf(end, END)));
  // What anybody vouches for, and what anybody saw outside the span, stays possible.
  const vouched = stretches.map(certainDays).filter((days) => days !== null);
  const before = seen.filter(({ last }) => last !== null && last < from.low);
  const after = seen.filter(({ first }) => first !== null && first > to.high);
  from.low = least([from.low, ...[...vouched, ...before].map(({ first }) => first ?? START)]);
  to.high = most([to.high, ...[...vouched, ...after].map(({ last }) => last ?? END)]);
  return { from: endOf(from, START), to: endOf(to, END), holds: 'everyDay' };
}

/** Had the thing begun by `day`? What it was followed by does not matter. */
export function begunBy({ from, to, holds }: Span, day: Day): Certainty {
  if (from.kind === 'open') return 'certain';
  const [earliest, latest] = from.kind === 'within' ? [from.earliest, from.latest] : [null, null];
  if (earliest !== null && day < earliest) return 'no';
  const last = to.kind === 'within' ? to.latest : null;
  const surely = holds === 'someDay' ? last : (latest ?? (to.kind === 'within' ? to.earliest : null));
  return surely !== null && day >= surely ? 'certain' : 'possible';
}

/** Sorts before every day. */
const START = '';
/** Sorts after every day. */
const END = '~';

/** The days between which an end lies, both inclusive. */
interface Window {
  low: string;
  high: string;
}

/** @param always - where an end lies that there is none of: before all days, or after them */
function windowOf(end: End, always: typeof START | typeof END): Window {
  if (end.kind === 'open') return { low: always, high: always };
  if (end.kind === 'unknown') return { low: START, high: END };
  return { low: end.earliest ?? START, high: end.latest ?? END };
}

function endOf({ low, high }: Window, always: typeof START | typeof END): End {
  if (low === always && high === always) return OPEN;
  const [earliest, latest] = [dayOf(low), dayOf(high)];
  return earliest === null && latest === null ? UNKNOWN : within(earliest, latest);
}

function agreed(windows: readonly Window[]): Window {
  const low = most(windows.map((window) => window.low));
  const high = least(windows.map((window) => window.high));
  if (low <= high) return { low, high };
  const narrowest = windows.filter((wide) => !windows.some((other) => contains(wide, other)));
  return {
    low: least(narrowest.map((window) => window.low)),
    high: most(narrowest.map((window) => window.high)),
  };
}

/** Contains it and is wider. */
function contains(wide: Window, other: Window): boolean {
  const same = wide.low === other.low && wide.high === other.high;
  return !same && wide.low <= other.low && wide.high >= other.high;
}

/** Sightings alone: on some day between the first and the last; what lies between two of them is not vouched for. */
function hullOf(seen: readonly { readonly first: Day | null; readonly last: Day | null }[]): Span {
  const first = dayOf(least(seen.map((days) => days.first ?? START)));
  const last = dayOf(most(seen.map((days) => days.last ?? END)));
  const [from, to] = [within(first, first), within(last, last)];
  return { from, to, holds: first !== null && first === last ? 'everyDay' : 'someDay' };
}

function least(days: readonly string[]): string {
  return days.reduce((a, b) => (a <= b ? a : b));
}

function most(days: readonly string[]): string {
  return days.reduce((a, b) => (a >= b ? a : b));
}

function dayOf(text: string): Day | null {
  return text === START || text === END ? null : (text as Day);
}
