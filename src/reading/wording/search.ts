/** Looks for a wording in a sentence: only where a word stands with which it can begin, if that can be told. */
import type { Encoded } from './encode.ts';
import type { Begin, Lists, Wording } from './notation.ts';

/** At which tokens of a sentence a word of each list stands; undefined for a list that has none there. */
export type Places = (readonly number[] | undefined)[];

export function placesIn(lists: Lists, words: readonly { readonly word: string }[]): Places {
  const places: number[][] = [];
  words.forEach(({ word }, token) => {
    for (const id of lists.of.get(word) ?? []) (places[id] ??= []).push(token);
  });
  return places;
}

export function isMet({ needs }: Wording, places: Places): boolean {
  for (const need of needs) if (!need.some((id) => places[id] !== undefined)) return false;
  return true;
}

/** All matches from left to right, none overlapping the one before. */
export function* matchesOf(
  { expression, there, begins }: Wording,
  encoded: Encoded,
  places: Places,
): Generator<RegExpExecArray> {
  const { text } = encoded;
  let free = 0;
  if (begins === null) {
    for (;;) {
      expression.lastIndex = free;
      const found = expression.exec(text);
      if (found === null) return;
      free = endOf(found);
      yield found;
    }
  }
  for (const at of startsOf(begins, encoded, places)) {
    if (at < free) continue;
    there.lastIndex = at;
    const found = there.exec(text);
    if (found === null) continue;
    free = endOf(found);
    yield found;
  }
}

const endOf = (found: RegExpExecArray): number => Math.max(found.index + found[0].length, found.index + 1);

function startsOf(
  { lists, start }: NonNullable<Begin>,
  { starts }: Encoded,
  places: Places,
): readonly number[] {
  const tokens = new Set<number>();
  for (const id of lists) for (const token of places[id] ?? []) tokens.add(token);
  const found = [...tokens].map((token) => starts[token] ?? 0).sort((a, b) => a - b);
  return start ? [0, ...found] : found;
}
