/** Where the words stand that a model points at, or why they are not taken. A pointer never changes or cuts a word. */
import type { Extent, Language, Reading } from '../reading.ts';
import { covers, overlaps } from '../text/document.ts';
import type { AskedSentence } from './question.ts';

/**
 * `not-there`: no words of that sentence. `twice`: they stand there more than once. `cut`: they begin or end inside a word,
 * a number, a date or a sum. `left-out`: a "not", an "if" or a "may" of the sentence is left outside.
 */
export type PointRefusal = 'not-there' | 'twice' | 'cut' | 'left-out';

/** A word with the numbers and signs that belong to it: "7,000", "mid-March", "don’t", "30%". */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,:/'’–-][\p{L}\p{N}\p{M}]+)*%?/gu;

/** Words that carry an attribution are in the chain, not lost: "told", "ordered". */
const TELLING = /^(?:ordered|told|asked|requested|advised|urged|required|지시|요구|권고)$/i;

/** Korean denies, forbids and conditions inside a word; Russian and English have words for it. */
const ENDINGS: Readonly<Record<Language, RegExp | null>> = {
  en: null,
  ko: /[않못없]|아니|금지|말[라고]|면$|경우|듯|것으로/u,
  ru: null,
};

/**
 * What a word carries, as passages are held against another version of their text (`criticalClassOf` of evidence). Handed in:
 * reading takes only types from evidence, so that a text can be read where no case file can be opened.
 */
export type ClassOfWord = (word: string) => string | null;

/** @returns the extent in the text */
export function pointedExtent(
  text: string,
  words: string,
  sentence: AskedSentence,
  { language, times, quantities }: Reading,
  classOf: ClassOfWord,
): Extent | PointRefusal {
  const bare = words.trim();
  const places = bare === '' ? [] : sentence.parts.flatMap((part) => placesIn(text, bare, part));
  const [extent] = places;
  if (extent === undefined) return 'not-there';
  if (places.length > 1) return 'twice';
  const tokens = [...text.slice(sentence.start, sentence.end).matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: sentence.start + index,
    end: sentence.start + index + word.length,
  }));
  const whole = [...tokens, ...times, ...quantities];
  if (whole.some((item) => overlaps(item, extent) && !covers(extent, item))) return 'cut';
  if (!tokens.some((token) => covers(extent, token))) return 'not-there';
  const outside = tokens.filter((token) => !overlaps(token, extent));
  return outside.some(({ word }) => turns(word, language, classOf)) ? 'left-out' : extent;
}

function placesIn(text: string, words: string, part: Extent): Extent[] {
  const within = text.slice(part.start, part.end);
  const places: Extent[] = [];
  for (let at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1))
    places.push({ start: part.start + at, end: part.start + at + words.length });
  return places;
}

function turns(word: string, language: Language, classOf: ClassOfWord): boolean {
  const kind = classOf(word);
  if (kind === 'negation' || (kind === 'modal' && !TELLING.test(word))) return true;
  return ENDINGS[language]?.test(word) === true;
}
