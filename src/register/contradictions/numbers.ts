/** Two figures for one thing at one time, from different reports. */
import type { Claim } from '../../evidence/index.ts';
import { inPairs, isOfTheWorld, sameRegion, sameTime, sameTopic, spokenFor } from './compared.ts';
import { contradictionOf, type Contradiction, type Figure, type Side } from './contradiction.ts';
import { comparable, figureOf, inDollars, ratesIn, relate, type Rate } from './figures.ts';
import { risesIn, type SumRise } from './rises.ts';

/** What several claims of one origin say alike: one word, however often it is printed. */
interface Told {
  readonly claims: readonly [Claim, ...Claim[]];
  readonly figure: Figure;
  readonly rate: Rate | null;
}

export function numberContradictions(claims: readonly Claim[]): Contradiction[] {
  const rates = ratesIn(claims);
  const rises = risesIn(claims);
  const told = toldIn(claims, rates);
  const things = Map.groupBy(told, ({ claims: [first], figure }) =>
    JSON.stringify([
      first.about.topic,
      first.about.state,
      measureOf(first),
      figure.unit,
      figure.currency,
      figure.per,
    ]),
  );
  return [...things.values()].flatMap((thing) =>
    inPairs(thing, (a, b): Contradiction[] => {
      if (!canDiffer(a, b)) return [];
      const how = relate(a.figure, b.figure);
      const overlap = sameTime(a.claims[0], b.claims[0]);
      if ((how !== 'disjoint' && how !== 'overlapping') || overlap === 'no') return [];
      // The edges of "about" are not sharp: only figures that lie apart contradict each other.
      if (how === 'overlapping' && [...a.claims, ...b.claims].some(isAbout)) return [];
      // These look through all that was told of the thing, so they are asked last.
      if (isFollowed(a, b, thing) || isFormer(a, b, rises)) return [];
      if (fitsATrade(a, b, thing) || fitsATrade(b, a, thing)) return [];
      const side = ({ claims: all, figure }: Told): Side => ({ claims: all, figure });
      const rate = [...new Set([a.rate, b.rate].flatMap((one) => one?.claims ?? []))];
      const { topic, state } = a.claims[0].about;
      return [
        contradictionOf({
          kind: 'number',
          how,
          about: { topic, state },
          sides: [side(a), side(b)],
          overlap,
          rate,
        }),
      ];
    }),
  );
}

function toldIn(claims: readonly Claim[], rates: ReadonlyMap<string, Rate>): Told[] {
  const told = new Map<string, Told>();
  for (const claim of claims) {
    const printed = isOfTheWorld(claim) ? figureOf(claim.quantity) : null;
    if (printed === null) continue;
    const { rate, ...figure } = inDollars(printed, rates);
    const { topic, state, region, trade } = claim.about;
    const { span, origin } = claim;
    const key = JSON.stringify([
      topic,
      state,
      region,
      trade,
      origin,
      measureOf(claim),
      figure,
      span.from,
      span.to.kind,
    ]);
    const same = told.get(key);
    told.set(key, { claims: same === undefined ? [claim] : [...same.claims, claim], figure, rate });
  }
  return [...told.values()];
}

/** What is measured: people of one kind, a share, a sum owed, a sum paid … Counts of different things never meet. */
function measureOf(claim: Claim): string {
  if (claim.kind === 'count') return `count of ${claim.of}`;
  if (claim.kind === 'criterion') return `criterion of ${claim.of}`;
  return claim.kind === 'duty' || claim.kind === 'order' ? 'rule' : claim.kind;
}

/** Different reports; a region or a trade is a part of a count, and no part of a rate. */
function canDiffer(a: Told, b: Told): boolean {
  const [x, y] = [a.claims[0], b.claims[0]];
  if (a.claims.some((one) => b.claims.some((other) => one.report === other.report))) return false;
  if (!sameTopic(x, y)) return false;
  const extensive = x.kind === 'count';
  if (extensive) return x.about.region === y.about.region && x.about.trade === y.about.trade;
  return (
    sameRegion(x, y) && (x.about.trade === y.about.trade || x.about.trade === null || y.about.trade === null)
  );
}

/**
 * What nobody vouches for any more is held only against what was told next: a third figure told in between, for the time of
 * both, has taken its place.
 */
function isFollowed(a: Told, b: Told, thing: readonly Told[]): boolean {
  const [x, y] = [spokenFor(a.claims[0].span), spokenFor(b.claims[0].span)];
  const [early, late] = (x?.last ?? '') <= (y?.last ?? '') ? [x, y] : [y, x];
  const [end, start] = [early?.last ?? null, late?.first ?? null];
  if (end === null || start === null || end >= start) return false;
  return thing.some((other) => {
    if (other === a || other === b) return false;
    const days = spokenFor(other.claims[0].span);
    if (days?.first == null || days.last === null || days.first <= end || days.last >= start) return false;
    return sameTime(other.claims[0], a.claims[0]) !== 'no' && sameTime(other.claims[0], b.claims[0]) !== 'no';
  });
}

/** One of them is what the other's report says was raised: before the rise it is held against the former sum only. */
function isFormer(a: Told, b: Told, rises: readonly SumRise[]): boolean {
  const former = (one: Told, raised: Told): boolean =>
    rises.some(({ before, after }) => {
      if (!raised.claims.some(({ id }) => id === after.id)) return false;
      const last = spokenFor(one.claims[0].span)?.last;
      const until = spokenFor(before.span)?.last;
      return last != null && until != null && last <= until;
    });
  return former(a, b) || former(b, a);
}

/** A figure for no trade in particular that fits what another report says of one trade contradicts none of them. */
function fitsATrade(general: Told, special: Told, thing: readonly Told[]): boolean {
  const [g, s] = [general.claims[0], special.claims[0]];
  if (g.about.trade !== null || s.about.trade === null) return false;
  return thing.some(({ claims: [other], figure }) => {
    const sameAccount =
      other.report === s.report && other.about.trade !== null && sameTime(other, s) !== 'no';
    return sameAccount && comparable(general.figure, figure) && relate(general.figure, figure) !== 'disjoint';
  });
}

function isAbout({ quantity }: Claim): boolean {
  return quantity?.kind === 'value' && quantity.approximate;
}
