/**
 * Allen's thirteen relations between two stretches of time whose ends are uncertain: which of them could hold. Exactly one
 * holds in the world; where only one is possible, it is certain.
 *
 * An end that is only known as a window is a variable; a relation is possible if some days fit it and all windows. That is a
 * system of differences between days, and it has a solution unless going round it in a circle gains time.
 */
import { daysBetween, earliestDay, latestDay, type Day, type End, type Span } from '../base/index.ts';

/**
 * before, meets, overlaps, starts, during, finishes, equals, and the inverse of each but the last (`…i`): `d` is "the first lies
 * inside the second", `di` "the second lies inside the first".
 */
export const allenRelations = [
  'b',
  'm',
  'o',
  's',
  'd',
  'f',
  'e',
  'fi',
  'di',
  'si',
  'oi',
  'mi',
  'bi',
] as const;
export type Allen = (typeof allenRelations)[number];

/** `x - y <= most`, for days counted from one origin; -1 is "x before y". */
type Bound = readonly [x: number, y: number, most: number];

const before = (x: number, y: number): Bound[] => [[x, y, -1]];
const same = (x: number, y: number): Bound[] => [
  [x, y, 0],
  [y, x, 0],
];

/** What a relation demands of the beginnings and (exclusive) ends of two stretches. */
function demands(relation: Allen, a: number, b: number): Bound[] {
  const [as, ae, bs, be] = [a, a + 1, b, b + 1];
  switch (relation) {
    case 'b':
      return before(ae, bs);
    case 'm':
      return same(ae, bs);
    case 'o':
      return [...before(as, bs), ...before(bs, ae), ...before(ae, be)];
    case 's':
      return [...same(as, bs), ...before(ae, be)];
    case 'd':
      return [...before(bs, as), ...before(ae, be)];
    case 'f':
      return [...before(bs, as), ...same(ae, be)];
    case 'e':
      return [...same(as, bs), ...same(ae, be)];
    case 'fi':
      return demands('f', b, a);
    case 'di':
      return demands('d', b, a);
    case 'si':
      return demands('s', b, a);
    case 'oi':
      return demands('o', b, a);
    case 'mi':
      return demands('m', b, a);
    case 'bi':
      return demands('b', b, a);
  }
}

/** Variables of the first, second and third stretch: beginning, and end one day after the last. 0 is the origin. */
const [ORIGIN, A, B, C] = [0, 1, 3, 5] as const;

/** The relations that could hold between the times of two spans, in the order of `allenRelations`; none for a span that leaves no day. */
export function possibleRelations(a: Span, b: Span): Allen[] {
  const given = [...windowsOf(a, A), ...windowsOf(b, B)];
  return allenRelations.filter((relation) => solvable([...given, ...demands(relation, A, B)], 5));
}

/** What the first can be to the third, if it is `r` to the second and the second is `s` to the third. */
export function composed(r: Allen, s: Allen): Allen[] {
  const proper = [A, B, C].flatMap((stretch) => before(stretch, stretch + 1));
  const given = [...proper, ...demands(r, A, B), ...demands(s, B, C)];
  return allenRelations.filter((relation) => solvable([...given, ...demands(relation, A, C)], 7));
}

/** Days before the earliest and after the latest that anybody writes: where a stretch has no end at all. */
const FAR = 10_000_000;
const EPOCH = '2000-01-01' as Day;

/** What is known of the days of a span. One that holds on some day stands for that day. */
function windowsOf(span: Span, at: number): Bound[] {
  const [begin, end] = [at, at + 1];
  const proper = before(begin, end);
  if (span.holds === 'someDay') {
    const [first, last] = [earliestDay(span), latestDay(span)];
    return [
      ...oneDay(begin, end),
      ...(first === null ? [] : from(begin, first, 0)),
      ...(last === null ? [] : until(begin, last, 0)),
    ];
  }
  return [...proper, ...endOf(span.from, begin, -FAR, 0), ...endOf(span.to, end, FAR, 1)];
}

/** @param after - 1 for an end, which is counted as the day after the last */
function endOf(end: End, at: number, none: number, after: 0 | 1): Bound[] {
  if (end.kind === 'unknown') return [];
  if (end.kind === 'open') {
    return [
      [at, ORIGIN, none],
      [ORIGIN, at, -none],
    ];
  }
  const { earliest, latest } = end;
  return [
    ...(earliest === null ? [] : from(at, earliest, after)),
    ...(latest === null ? [] : until(at, latest, after)),
  ];
}

const oneDay = (begin: number, end: number): Bound[] => [
  [end, begin, 1],
  [begin, end, -1],
];
const from = (at: number, day: Day, more: number): Bound[] => [
  [ORIGIN, at, -(daysBetween(EPOCH, day) + more)],
];
const until = (at: number, day: Day, more: number): Bound[] => [[at, ORIGIN, daysBetween(EPOCH, day) + more]];

/** Floyd and Warshall: no solution exactly if some circle of bounds is below nothing. */
function solvable(bounds: readonly Bound[], n: number): boolean {
  const most = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (__, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
  );
  const at = (i: number, j: number): number => most[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const tighten = (i: number, j: number, to: number): void => {
    const row = most[i];
    if (row !== undefined && to < at(i, j)) row[j] = to;
  };
  for (const [x, y, limit] of bounds) tighten(x, y, limit);
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) tighten(i, j, at(i, k) + at(k, j));
  return most.every((row, i) => (row[i] ?? 0) >= 0);
}
