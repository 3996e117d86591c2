/**
 * Where the words of a passage stand in another version of their text. Only the very same words are ever found without
 * asking; words that differ in layout or in the spelling of a long word are proposed to a person; words that differ in
 * what they say are refused and shown. A score does not decide: "four" and "three" differ in little and in everything.
 */
import search from 'approx-string-match';
import type { Passage } from '../passage.ts';
import { criticalClassOf } from './critical-words.ts';
import { plainTextOf, type PlainText } from './plain-text.ts';
import { wordChanges, wordsOf, type WordChange } from './word-changes.ts';

/** Offsets are UTF-16 code units in the new text. */
export type ReAnchored =
  | { readonly kind: 'holds'; readonly start: number; readonly end: number }
  /** The very same words, once, elsewhere. */
  | { readonly kind: 'moved'; readonly start: number; readonly end: number }
  /** The very same words more than once, and what stands around them does not say which. */
  | { readonly kind: 'several'; readonly places: readonly number[] }
  /** Layout or spelling differs; a person decides. */
  | {
      readonly kind: 'proposed';
      readonly start: number;
      readonly end: number;
      readonly changes: readonly WordChange[];
    }
  /** The nearest words say something else. */
  | {
      readonly kind: 'refused';
      readonly start: number;
      readonly end: number;
      readonly changes: readonly WordChange[];
    }
  | { readonly kind: 'gone' };

/** At most a quarter of the characters may differ for words to be called near; the library counts up to 256. */
const NEAR = 4;
const MAX_ERRORS = 256;

/** A text made ready once, so that many passages can be looked for in it. */
export interface AnchorText {
  readonly text: string;
  readonly plain: PlainText;
}

export function anchorTextOf(text: string): AnchorText {
  return { text, plain: plainTextOf(text) };
}

/** Pure; never throws. Time grows with text × passage ÷ 32. */
export function reAnchor(passage: Passage, { text, plain }: AnchorText): ReAnchored {
  const { exact, start } = passage;
  const places = allPlaces(text, exact);
  const place =
    places.find((at) => at === start) ?? (places.length === 1 ? places[0] : byContext(passage, text, places));
  if (place === undefined) return places.length > 1 ? { kind: 'several', places } : nearest(passage, plain);
  const found = { start: place, end: place + exact.length };
  const changes = changesAround(passage, text, found);
  if (changes.length > 0) return { kind: 'refused', ...found, changes };
  return { kind: place === start ? 'holds' : 'moved', ...found };
}

/** Where the words stand as whole words: "four months" does not stand in "twenty-four months". */
function allPlaces(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const joined = JOINED.test(text.slice(Math.max(0, at - 2), at + 1));
    const end = at + words.length;
    if (!joined && !JOINED.test(text.slice(end - 1, end + 2))) places.push(at);
  }
  return places;
}

/** Two letters or digits with nothing, or only what joins numbers and compounds, between them. */
const JOINED = /[\p{L}\p{M}\p{N}][-‐‑.,]?[\p{L}\p{N}]/u;

/** The one place around which the same text stands as before, if there is just one. */
function byContext({ exact, prefix, suffix }: Passage, text: string, places: readonly number[]) {
  const fitting = places.filter(
    (at) =>
      text.slice(0, at).endsWith(prefix) &&
      text.startsWith(suffix, at + exact.length) &&
      prefix + suffix !== '',
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Words of number, negation, modality, date or comparison that came or went close by in the same sentence. */
function changesAround(passage: Passage, text: string, place: { start: number; end: number }): WordChange[] {
  const { start, end } = place;
  const before = [tailOf(passage.prefix), tailOf(text.slice(Math.max(0, start - CONTEXT), start))] as const;
  const after = [headOf(passage.suffix), headOf(text.slice(end, end + CONTEXT))] as const;
  const ended = /[.!?…]["'”’]?$/u.test(passage.exact);
  return [...comeAndGone(...before), ...(ended ? [] : comeAndGone(...after))];
}

/** As much as a passage keeps on each side. */
const CONTEXT = 32;
/** How many words on each side can turn what a passage says. */
const CLOSE = 3;

/** Words of the same sentence, nearest to the passage first; a word cut by the edge is left out. */
function tailOf(prefix: string): string[] {
  const sentence = prefix.split(/[.!?…]\s|\n/u).at(-1) ?? '';
  const whole = sentence.length === prefix.length ? sentence.replace(/^\S*\s/u, '') : sentence;
  return wordsOf(whole).toReversed();
}

function headOf(suffix: string): string[] {
  const sentence = suffix.split(/[.!?…](?:\s|$)|\n/u)[0] ?? '';
  const whole = sentence.length === suffix.length ? sentence.replace(/\s\S*$/u, '') : sentence;
  return wordsOf(whole);
}

function comeAndGone(was: readonly string[], now: readonly string[]): WordChange[] {
  return [
    ...turners(was, now).map(({ word, kind }): WordChange => ({ was: word, now: null, kind })),
    ...turners(now, was).map(({ word, kind }): WordChange => ({ was: null, now: word, kind })),
  ];
}

function turners(these: readonly string[], those: readonly string[]) {
  return these.slice(0, CLOSE).flatMap((word) => {
    const kind = criticalClassOf(word);
    return kind === null || kind === 'name' || those.slice(0, CLOSE + 2).includes(word)
      ? []
      : [{ word, kind }];
  });
}

function nearest(passage: Passage, plain: PlainText): ReAnchored {
  const wanted = plainTextOf(passage.exact).text.trim();
  if (wanted === '') return { kind: 'gone' };
  const found = search(plain.text, wanted, Math.min(MAX_ERRORS, Math.floor(wanted.length / NEAR)));
  const best = found.toSorted((a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start))[0];
  if (best === undefined) return { kind: 'gone' };
  const { from, to } = wholeWords(plain.text, best.start, best.end);
  const changes = wordChanges(wanted, plain.text.slice(from, to));
  const place = { start: plain.from[from] ?? 0, end: plain.to[to - 1] ?? 0, changes };
  return changes.every(({ kind }) => kind === 'spelling')
    ? { kind: 'proposed', ...place }
    : { kind: 'refused', ...place };
}

/** A match that begins or ends inside a word takes the whole word, so that a cut word shows as a change. */
function wholeWords(text: string, start: number, end: number): { from: number; to: number } {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  let from = start;
  let to = end;
  while (from > 0 && letter.test(text[from - 1] ?? '') && letter.test(text[from] ?? '')) from--;
  while (to < text.length && letter.test(text[to - 1] ?? '') && letter.test(text[to] ?? '')) to++;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { from, to };
}
