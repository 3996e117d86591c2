/** Which claims speak of the same thing at the same time, so that they can contradict each other at all. */
import {
  certainDays,
  earliestDay,
  latestDay,
  overlap,
  SOMETIME,
  type Certainty,
  type Day,
  type Span,
} from '../../base/index.ts';
import type { Claim } from '../../evidence/index.ts';

/** Expectations, opinions and motives are about minds; only what is said of the world is compared. */
export function isOfTheWorld({ kind }: Claim): boolean {
  return !['forecast', 'belief', 'motive'].includes(kind);
}

/** Same topic, and the same state. */
export function sameTopic(a: Claim, b: Claim): boolean {
  return a.about.topic === b.about.topic && a.about.state === b.about.state;
}

/** The same region, or one of them speaks of the whole state. */
export function sameRegion(a: Claim, b: Claim): boolean {
  const [x, y] = [a.about.region, b.about.region];
  return x === y || x === null || y === null;
}

/** Could both speak of one day? A claim that says nothing at all about when speaks of no day in particular. */
export function sameTime(a: Claim, b: Claim): Certainty {
  return isSometime(a.span) || isSometime(b.span) ? 'no' : overlap(a.span, b.span);
}

function isSometime(span: Span): boolean {
  return span.from.kind === SOMETIME.from.kind && span.to.kind === SOMETIME.to.kind;
}

/** The days somebody speaks for: those vouched for, or the window of a sighting. Null if there are none. */
export function spokenFor(span: Span): { readonly first: Day | null; readonly last: Day | null } | null {
  if (span.holds === 'someDay') return { first: earliestDay(span), last: latestDay(span) };
  return certainDays(span);
}

/**
 * Do both speak for one day, and not merely not exclude it? Certainly so if each vouches for it, or if one vouches for every
 * day on which the other can have been seen.
 */
export function bothSpeak(a: Claim, b: Claim): Certainty {
  const [x, y] = [spokenFor(a.span), spokenFor(b.span)];
  if (x === null || y === null) return 'no';
  const meet = (x.first ?? '') <= (y.last ?? '~') && (y.first ?? '') <= (x.last ?? '~');
  if (!meet) return 'no';
  const covers = (outer: typeof x, inner: typeof x): boolean =>
    (outer.first ?? '') <= (inner.first ?? '') && (outer.last ?? '~') >= (inner.last ?? '~');
  const sure = (one: Claim, days: typeof x, other: Claim, otherDays: typeof x): boolean =>
    one.span.holds === 'everyDay' && (other.span.holds === 'everyDay' || covers(days, otherDays));
  return sure(a, x, b, y) || sure(b, y, a, x) ? 'certain' : 'possible';
}

/** What `find` finds in every two items, once; the pairs themselves are not kept. */
export function inPairs<T, F>(items: readonly T[], find: (a: T, b: T) => readonly F[]): F[] {
  const found: F[] = [];
  items.forEach((a, i) => {
    for (let j = i + 1; j < items.length; j++) {
      const b = items[j];
      if (b !== undefined) found.push(...find(a, b));
    }
  });
  return found;
}
