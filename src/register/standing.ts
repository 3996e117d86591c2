/** When a provision held, from the claims it rests on: the dates are the claims', never its own. */
import { earlier, later, latestDay, UNKNOWN, within, type Day, type End, type Span } from '../base/index.ts';
import type { Claim } from '../evidence/index.ts';

/**
 * The time for which one claim vouches that a rule or state stands.
 *
 * An `order` or an `event` tells of a beginning: what began goes on until somebody says otherwise, and is vouched for on
 * the day of the beginning only. All other kinds vouch for their own span.
 */
export function standingOf(claim: Claim): Span {
  if (claim.kind !== 'order' && claim.kind !== 'event') return claim.span;
  const { from, to } = claim.span;
  const earliest = from.kind === 'within' ? from.earliest : null;
  const latest = latestDay(claim.span) ?? (from.kind === 'within' ? from.latest : null);
  const seen = to.kind === 'within' ? to.latest : latest;
  return { from: within(earliest, latest), to: within(seen, null), holds: 'everyDay' };
}

/**
 * The span on which several claims about one thing agree best.
 *
 * The beginning is where their windows for it meet, or the whole of them where they do not meet. The end is known to lie
 * after the last day any of them vouches for, and before the first day any of them says it was over.
 * @returns null for no claims
 */
export function combined(spans: readonly Span[]): Span | null {
  const [first] = spans;
  if (first === undefined) return null;
  const from = spans.map((span) => span.from).reduce(meet);
  const ends = spans.map((span) => span.to);
  const open = ends.every((end) => end.kind === 'open');
  const seen = ends.flatMap((end) => (end.kind === 'within' && end.earliest !== null ? [end.earliest] : []));
  const over = ends.flatMap((end) => (end.kind === 'within' && end.latest !== null ? [end.latest] : []));
  const lastSeen = seen.length === 0 ? null : seen.reduce(later);
  const firstOver = over.length === 0 ? null : over.reduce(earlier);
  const consistent = lastSeen === null || firstOver === null || lastSeen <= firstOver;
  const to: End = open
    ? { kind: 'open' }
    : consistent
      ? within(lastSeen, firstOver)
      : within(firstOver, lastSeen);
  const holds = spans.every((span) => span.holds === 'someDay') ? 'someDay' : 'everyDay';
  return { from, to, holds };
}

/** Where two windows for one day meet; the whole of both where they do not; an unknown one adds nothing. */
function meet(a: End, b: End): End {
  if (a.kind !== 'within') return b.kind === 'unknown' ? a : b;
  if (b.kind !== 'within') return a;
  const earliest = pick(later, a.earliest, b.earliest);
  const latest = pick(earlier, a.latest, b.latest);
  if (earliest !== null && latest !== null && earliest > latest) {
    return within(hull(earlier, a.earliest, b.earliest), hull(later, a.latest, b.latest));
  }
  return earliest === null && latest === null ? UNKNOWN : within(earliest, latest);
}

function pick(choose: (a: Day, b: Day) => Day, a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? (a ?? b) : choose(a, b);
}

function hull(choose: (a: Day, b: Day) => Day, a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : choose(a, b);
}
