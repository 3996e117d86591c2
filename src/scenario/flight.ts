/**
 * Flight (N4): the band a regime states for the host state and each year of a run, as far as its claims are known. It is
 * read off the regime, never off a run: no worker, rule or lever has a part in it.
 */
import { addMonths, firstDayOf, yearOf, type Month } from '../base/index.ts';
import type { CheckedRegime } from '../regime/index.ts';
import type { KnownClaim } from '../register/index.ts';
import { claimsKnown, type Knowledge } from './knowledge.ts';
import type { Scenario } from './scenario.ts';
import { departures } from './what-if.ts';

/** The chance, between 0 and 1, that a worker somewhere in the host state flees within the year. */
export interface FlightBand {
  readonly year: number;
  readonly low: number;
  readonly high: number;
  readonly basis: 'case' | 'assumption';
  readonly because: string;
  readonly claims: readonly KnownClaim[];
}

/** How the ends of a year's band lie in one scenario against another. */
export interface FlightDifference {
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

/**
 * One band for each year of which a month is run.
 *
 * @returns null where the regime states none, and for whatever departs from the regime as reported (N3): no lever is
 *   ever tried out against flight. A year of which nothing is known and nothing assumed is left out.
 */
export function flightBands(scenario: Scenario): FlightBand[] | null {
  if (departures(scenario).length > 0) return null;
  const { knowledge, start, months } = scenario.options;
  return bandsOf(scenario.regime, knowledge, start, months);
}

/** The same regime and years as known on another day: what has moved since, year by year. Null where there is no band. */
export function flightSince(scenario: Scenario, earlier: Knowledge): FlightDifference[] | null {
  const now = flightBands(scenario);
  const { start, months } = scenario.options;
  const then = bandsOf(scenario.regime, earlier, start, months);
  return now === null || then === null ? null : differences(now, then);
}

/** `a` less `b`, for the years both speak of. */
export function differences(a: readonly FlightBand[], b: readonly FlightBand[]): FlightDifference[] {
  return a.flatMap(({ year, low, high }) => {
    const other = b.find((band) => band.year === year);
    return other === undefined ? [] : [{ year, low: low - other.low, high: high - other.high }];
  });
}

function bandsOf(
  { regime: { flight } }: CheckedRegime,
  knowledge: Knowledge,
  start: Month,
  months: number,
): FlightBand[] | null {
  if (flight === undefined) return null;
  const known = claimsKnown(knowledge).filter(({ basis }) => basis === 'case');
  return yearsOf(start, months).flatMap((year): FlightBand[] => {
    const own = flight.years?.find((item) => item.year === year);
    const cited = (own?.claims ?? []).flatMap((slug) => known.find(({ claim }) => claim.slug === slug) ?? []);
    // A band is reckoned from all of its claims: while one is missing, it was nobody's.
    if (own !== undefined && cited.length === own.claims.length) {
      const [low, high] = own.is;
      return [{ year, low, high, basis: 'case', because: own.because, claims: cited }];
    }
    if (flight.assumption === undefined) return [];
    const { is, because } = flight.assumption;
    return [{ year, low: is[0], high: is[1], basis: 'assumption', because, claims: [] }];
  });
}

function yearsOf(start: Month, months: number): number[] {
  const all = Array.from({ length: months }, (_, m) => yearOf(firstDayOf(addMonths(start, m))));
  return [...new Set(all)];
}
