/**
 * Currencies whose name several states share: "450 dinars" are those of the state that the text names nearest before
 * them, else nearest after. Where it names none, nobody can know, and the sum is not read. Pure.
 */
import { sourceOfVocabulary, wordList } from '../notation/vocabulary.ts';

/** By code, the folded words that name its state, `|` between. */
export type SharedCurrency = Readonly<Record<string, string>>;

export interface SharedCurrencies {
  /** One of the words of any code of the unit. */
  readonly expression: RegExp;
  readonly codes: ReadonlyMap<string, string>;
}

export function compileSharedCurrencies(
  units: Readonly<Record<string, SharedCurrency>>,
): ReadonlyMap<string, SharedCurrencies> {
  return new Map(
    Object.entries(units).map(([unit, codes]) => {
      const rows = Object.entries(codes).flatMap(([code, words]) =>
        words.split(' | ').map((word) => [word, code] as const),
      );
      const source = sourceOfVocabulary(wordList(rows.map(([word]) => word).join(' | ')));
      return [
        unit,
        {
          expression: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'),
          codes: new Map(rows),
        },
      ];
    }),
  );
}

/** Finds the code for a unit at a place. A text is searched once for each unit, however many sums it has. */
export function currencyFinder(
  units: ReadonlyMap<string, SharedCurrencies>,
  folded: string,
): (unit: string, at: number) => string | null {
  const named = new Map<string, { readonly at: number; readonly code: string }[]>();
  return (unit, at) => {
    const shared = units.get(unit);
    if (shared === undefined) return null;
    let places = named.get(unit);
    if (places === undefined) {
      places = [...folded.matchAll(shared.expression)].map(({ index, 0: word }) => ({
        at: index,
        code: shared.codes.get(word.replace(/ +/g, ' ')) ?? '',
      }));
      named.set(unit, places);
    }
    return (lastBefore(places, at) ?? places[0])?.code ?? null;
  };
}

function lastBefore<Item extends { readonly at: number }>(
  items: readonly Item[],
  at: number,
): Item | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
