/** Two days for one beginning, for one event, or two holders for one expectation in a story and its translation. */
import { daysBetween, earliestDay, latestDay, type Day, type Span } from '../../base/index.ts';
import type { Claim } from '../../evidence/index.ts';
import { inPairs, sameRegion, sameTopic } from './compared.ts';
import {
  contradictionOf,
  type Contradiction,
  type ContradictionKind,
  type How,
  type Stories,
} from './contradiction.ts';

/** Beginnings further apart are two beginnings. */
const ONE_BEGINNING_DAYS = 92;

export function dateContradictions(claims: readonly Claim[], stories: Stories): Contradiction[] {
  return [...beginnings(claims), ...translations(claims, stories)];
}

/** Two reports say since when one thing stands still or runs, and the windows do not meet. */
function beginnings(claims: readonly Claim[]): Contradiction[] {
  const told = claims.filter(({ kind, span }) => kind === 'state' && windowOf(span) !== null);
  const alike = Map.groupBy(told, ({ about, origin, span, ...claim }) =>
    JSON.stringify([about, origin, span.from, 'runs' in claim ? claim.runs : null]),
  );
  return inPairs([...alike.values()], (one, other): Contradiction[] => {
    const [a, b] = [one[0], other[0]];
    if (a?.kind !== 'state' || b?.kind !== 'state' || a.runs === null || a.runs !== b.runs) return [];
    if (!sameTopic(a, b) || !sameRegion(a, b) || shareReport(one, other)) return [];
    const [x, y] = [windowOf(a.span), windowOf(b.span)];
    if (x === null || y === null) return [];
    const [early, late] = x.last < y.first ? [x, y] : [y, x];
    if (early.last >= late.first || daysBetween(early.last, late.first) > ONE_BEGINNING_DAYS) return [];
    return [found('beginning', 'disjoint', one, other)];
  });
}

function shareReport(one: readonly Claim[], other: readonly Claim[]): boolean {
  return one.some((a) => other.some((b) => a.report === b.report));
}

function windowOf(span: Span): { readonly first: Day; readonly last: Day } | null {
  if (span.holds !== 'everyDay' || span.from.kind !== 'within' || span.to.kind === 'open') return null;
  // What ends on a known day is a stretch somebody counted, not the telling of a beginning.
  if (span.to.kind === 'within' && span.to.latest !== null) return null;
  const { earliest, latest } = span.from;
  return earliest === null || latest === null ? null : { first: earliest, last: latest };
}

/** A story and its translation put one event on different days, or one expectation into different mouths. */
function translations(claims: readonly Claim[], { translationOf }: Stories): Contradiction[] {
  const byReport = Map.groupBy(claims, ({ report }) => report);
  return [...byReport].flatMap(([report, own]) => {
    const original = translationOf(report);
    const theirs = original === null ? [] : (byReport.get(original) ?? []);
    return own.flatMap((a) => theirs.filter((b) => sameTopic(a, b)).flatMap((b) => translated(a, b)));
  });
}

function translated(a: Claim, b: Claim): Contradiction[] {
  if (a.kind === 'event' && b.kind === 'event') {
    const before = (x: Claim, y: Claim): boolean => (latestDay(x.span) ?? '~') < (earliestDay(y.span) ?? '');
    return before(a, b) || before(b, a) ? [found('date', 'disjoint', [a], [b])] : [];
  }
  if (a.kind === 'forecast' && b.kind === 'forecast' && a.deadline !== null && a.deadline === b.deadline) {
    return a.holder.kind === b.holder.kind ? [] : [found('who', 'opposed', [a], [b])];
  }
  return [];
}

function found(
  kind: ContradictionKind,
  how: How,
  one: readonly Claim[],
  other: readonly Claim[],
): Contradiction {
  const { topic = 'conditions', state = null } = one[0]?.about ?? {};
  const sides = [
    { claims: one, figure: null },
    { claims: other, figure: null },
  ] as const;
  return contradictionOf({ kind, how, about: { topic, state }, sides, overlap: 'certain', rate: [] });
}
