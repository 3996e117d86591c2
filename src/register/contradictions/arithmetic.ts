/** Figures that do not add up: percentages against sums, a levy against a rise, parts against their total. */
import { daysBetween, type Day } from '../../base/index.ts';
import type { Claim } from '../../evidence/index.ts';
import { isOfTheWorld, inPairs, sameRegion, sameTime, sameTopic } from './compared.ts';
import { contradictionOf, type Contradiction, type Figure } from './contradiction.ts';
import { comparable, figureOf, relate } from './figures.ts';
import { risesIn, type SumRise } from './rises.ts';

export function arithmeticContradictions(claims: readonly Claim[]): Contradiction[] {
  const rises = risesIn(claims);
  return [...percentages(claims, rises), ...levies(claims, rises), ...parts(claims)];
}

/**
 * A percentage of one story against the rises that its sums give, all trades together: "30 to 55 percent" says that the
 * smallest rise was 30 and the greatest 55. Figures are rounded as they are printed.
 */
function percentages(claims: readonly Claim[], rises: readonly SumRise[]): Contradiction[] {
  return claims.flatMap((claim): Contradiction[] => {
    const printed = figureOf(claim.quantity);
    if (claim.kind !== 'amount' || printed?.unit !== 'percent') return [];
    const own = rises.filter(({ after }) => after.origin === claim.origin && sameTopic(after, claim));
    const values = own.map(({ percent }) => Math.round(percent));
    if (values.length === 0) return [];
    const given: Figure = { ...printed, low: Math.min(...values), high: Math.max(...values) };
    if (relate(printed, given) === 'equal') return [];
    // "About 40" for rises of 39 and 41, and one figure for one of several rises, are not wrong.
    const single = claim.quantity?.kind === 'value' && claim.quantity.min === claim.quantity.max;
    if (single && values.some((value) => value >= (printed.low ?? value) && value <= (printed.high ?? value)))
      return [];
    const sums = own.flatMap(({ before, after }) => [before, after]);
    return [
      contradictionOf({
        kind: 'arithmetic',
        how: 'inconsistent',
        about: { topic: claim.about.topic, state: claim.about.state },
        sides: [
          { claims: [claim], figure: printed },
          { claims: unique(sums), figure: { ...given, low: least(own), high: greatest(own) } },
        ],
        overlap: 'certain',
        rate: [],
      }),
    ];
  });
}

/** How far apart two beginnings may lie and still be one: "end of April" and "9 May". */
const ONE_RISE_DAYS = 45;

/** Two accounts of one rise: an extra sum on top of dues, and dues that rose by another sum at the same time. */
function levies(claims: readonly Claim[], rises: readonly SumRise[]): Contradiction[] {
  const extras = claims.filter(({ kind, about }) => kind === 'duty' && about.topic === 'levy');
  return extras.flatMap((extra) => {
    const printed = figureOf(extra.quantity);
    const others = rises.filter(
      ({ after }) =>
        after.about.topic === 'dues' &&
        after.about.state === extra.about.state &&
        after.origin !== extra.origin &&
        begunTogether(extra, after),
    );
    const stories = Map.groupBy(
      others,
      ({ after, more }) => `${after.origin} ${after.about.trade ?? ''} ${String(more)}`,
    );
    return [...stories.values()].flatMap((told): Contradiction[] => {
      const [rise] = told;
      const more = rise === undefined ? null : figureOf(moreOf(rise));
      if (printed === null || more === null || !comparable(printed, more)) return [];
      if (relate(printed, more) !== 'disjoint') return [];
      return [
        contradictionOf({
          kind: 'arithmetic',
          how: 'inconsistent',
          about: { topic: extra.about.topic, state: extra.about.state },
          sides: [
            { claims: [extra], figure: printed },
            { claims: unique(told.flatMap(({ before, after }) => [before, after])), figure: more },
          ],
          overlap: 'possible',
          rate: [],
        }),
      ];
    });
  });
}

function moreOf({ after, more }: SumRise): Claim['quantity'] {
  const { quantity } = after;
  return quantity?.kind === 'value' ? { ...quantity, min: more, max: more } : null;
}

function begunTogether(a: Claim, b: Claim): boolean {
  const [x, y] = [startOf(a), startOf(b)];
  return x !== null && y !== null && Math.abs(daysBetween(x, y)) <= ONE_RISE_DAYS;
}

function startOf({ span }: Claim): Day | null {
  return span.from.kind === 'within' ? (span.from.latest ?? span.from.earliest) : null;
}

/** A count of a part (a region, a state, a trade) that is above the count of the whole, in one unit and at one time. */
function parts(claims: readonly Claim[]): Contradiction[] {
  const counts = claims.filter((claim) => claim.kind === 'count' && isOfTheWorld(claim));
  return inPairs(counts, (a, b): Contradiction[] => {
    const [part, whole] = isPartOf(a, b) ? [a, b] : [b, a];
    if (!isPartOf(part, whole) || sameTime(part, whole) === 'no') return [];
    const [x, y] = [figureOf(part.quantity), figureOf(whole.quantity)];
    if (x === null || y === null || !comparable(x, y)) return [];
    if (x.low === null || y.high === null || x.low <= y.high) return [];
    return [
      contradictionOf({
        kind: 'part',
        how: 'inconsistent',
        about: { topic: part.about.topic, state: part.about.state },
        sides: [
          { claims: [part], figure: x },
          { claims: [whole], figure: y },
        ],
        overlap: sameTime(part, whole) === 'certain' ? 'certain' : 'possible',
        rate: [],
      }),
    ];
  });
}

function isPartOf(part: Claim, whole: Claim): boolean {
  if (part.kind !== 'count' || whole.kind !== 'count' || part.of !== whole.of) return false;
  if (part.about.topic !== whole.about.topic) return false;
  const [p, w] = [part.about, whole.about];
  const inside = (x: string | null, y: string | null): boolean => x === y || y === null;
  const smaller = p.state !== w.state || p.region !== w.region || p.trade !== w.trade;
  return (
    smaller &&
    inside(p.state, w.state) &&
    inside(p.trade, w.trade) &&
    (p.state !== w.state || sameRegion(part, whole)) &&
    inside(p.region, w.region)
  );
}

function least(rises: readonly SumRise[]): number {
  return Math.min(...rises.map(({ percent }) => percent));
}

function greatest(rises: readonly SumRise[]): number {
  return Math.max(...rises.map(({ percent }) => percent));
}

function unique(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
