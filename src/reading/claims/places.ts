/** Finds names of states and regions, and words of trades, by the tables of a language. */
import type { Trade } from '../../evidence/index.ts';
import { sourceOfVocabulary } from '../notation/vocabulary.ts';
import type { Phrases } from '../phrases/units.ts';
import type { Extent } from '../reading.ts';
import { inside } from '../text/ranges.ts';
import type { ClaimLanguage, Place } from './rules.ts';

export interface PlaceFinder {
  readonly names: RegExp;
  readonly placeOf: ClaimLanguage['placeOf'];
  readonly trades: RegExp;
  readonly tradeOf: ReadonlyMap<string, Trade>;
}

export function compilePlaces({ placeNames, placeOf, trades }: ClaimLanguage): PlaceFinder {
  const tradeOf = new Map(
    Object.entries(trades).flatMap(([trade, words]) =>
      words.split('|').map((word) => [word.trim(), trade as Trade] as const),
    ),
  );
  return { names: anyOf(placeNames), placeOf, trades: anyOf([...tradeOf.keys()]), tradeOf };
}

function anyOf(names: readonly string[]): RegExp {
  const words = Object.fromEntries(names.map((name) => [name, name]));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sourceOfVocabulary({ kind: 'words', words })})(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

/** Words of trades; a capital in mid-sentence is part of a name ("Construction Bureau") and no trade. */
export function findTrades(
  { trades, tradeOf }: PlaceFinder,
  text: string,
  folded: string,
): (Extent & { trade: Trade })[] {
  return [...folded.matchAll(trades)].flatMap((match) => {
    const trade = tradeOf.get(match[0].replace(/ +/g, ' '));
    const isName =
      text.charAt(match.index) !== folded.charAt(match.index) &&
      /[\p{L},] $/u.test(folded.slice(Math.max(0, match.index - 2), match.index));
    return trade === undefined || isName
      ? []
      : [{ start: match.index, end: match.index + match[0].length, trade }];
  });
}

export function findPlaces({ names, placeOf }: PlaceFinder, folded: string): (Extent & Place)[] {
  return [...folded.matchAll(names)].flatMap((match) => {
    const place = placeOf(match[0].replace(/ +/g, ' '));
    return place === null ? [] : [{ start: match.index, end: match.index + match[0].length, ...place }];
  });
}

/** The state whose people are sent: whose name stands most often inside a phrase for workers ("Cuban doctors"). */
export function senderOf(
  places: readonly (Extent & Place)[],
  phrases: readonly Phrases[],
  otherwise: string,
): string {
  const workers = phrases.flatMap(({ units }) =>
    units.filter((unit) => unit.kind === 'np' && unit.classes.has('worker')),
  );
  const named = workers.flatMap((np) => inside(places, np)).filter((place) => place.region === null);
  return mostNamed(named) ?? otherwise;
}

/** The state other than the sender that is named most, the first of them if there are several. */
export function hostStateOf(places: readonly Place[], sender: string): string | null {
  return mostNamed(places.filter(({ state }) => state !== sender));
}

function mostNamed(places: readonly Place[]): string | null {
  const counts = new Map<string, number>();
  for (const { state } of places) counts.set(state, (counts.get(state) ?? 0) + 1);
  return (
    [...counts].reduce<readonly [string, number] | null>(
      (best, entry) => (best === null || entry[1] > best[1] ? entry : best),
      null,
    )?.[0] ?? null
  );
}
