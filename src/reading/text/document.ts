/** A text cut into lines, sentences and words, with what later layers look up about a place. */
import type { Extent, Language } from '../reading.ts';

/** Universal part-of-speech tags; `X` where no tagger reads the language. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token extends Extent {
  /** Folded words of the token. */
  readonly word: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** True if the text itself begins it with a capital. */
  readonly capital: boolean;
}

export interface Sentence extends Extent {
  /** Index of its line. */
  readonly line: number;
  readonly tokens: readonly Token[];
}

export interface Document {
  readonly text: string;
  readonly folded: string;
  readonly language: Language;
  readonly lines: readonly Extent[];
  readonly sentences: readonly Sentence[];
}

/** The item of an ordered, disjoint list that holds a place; null if none does. */
export function itemAt<Item extends Extent>(items: readonly Item[], at: number): Item | null {
  let [low, high] = [0, items.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined) return null;
    if (at < item.start) high = middle - 1;
    else if (at >= item.end) low = middle + 1;
    else return item;
  }
  return null;
}

export function covers(outer: Extent, inner: Extent): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Extent, b: Extent): boolean {
  return a.start < b.end && b.start < a.end;
}
