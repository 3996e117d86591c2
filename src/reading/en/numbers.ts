/** Numbers as English writes them, in figures and in words; shared by times, quantities and claims. */
import type { Vocabulary } from '../notation/vocabulary.ts';

const small: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1_000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const keys = (table: Readonly<Record<string, number>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
const underHundred = `(?:(?:${keys(tens)})(?:[- ](?:${keys(small)}))?|${keys(small)})`;
const underThousand = `${underHundred}(?: hundred(?: and)?(?: ${underHundred})?)?`;
const large = '(?:million|billion|trillion)';
const halved = `(?:hundred|thousand|${large})`;
const rest = `(?:,?(?: and)? ${underThousand})?`;
const scaled = `(?: ${large}(?:,?(?: and)? ${underThousand} thousand)?| thousand)${rest}`;
/**
 * Each first word is tried once, whatever follows it. What a word cuts ("half a million", "one and a half million", "a
 * quarter of a million") is read whole or not at all, never its last part.
 */
const inWords = [
  `half an? (?:dozen|${halved})`,
  `(?:a|one|three)[ -]quarters? of an? ${large}`,
  `an?(?: dozen| ${halved} and a half|${scaled}| hundred(?: and)?(?: ${underHundred})?)`,
  `${underHundred}(?: dozen| and a half ${halved}| ${halved} and a half|(?: hundred(?: and)?(?: ${underHundred})?)?${scaled}| hundred(?: and)?(?: ${underHundred})?)?`,
].join('|');
/** What a number before a group of three digits is when it is no part of it: "12 May 300 men", "room 4 200 beds". */
const named =
  'january|february|march|april|may|june|july|august|september|october|november|december|article|room|no\\.|number|flight|page|item|group|team|camp|unit';
/** Thousands in groups of three with one kind of separator, or a plain run; one point for decimals. */
const inFigures = `(?:(?=[1-9][0-9]{0,2} [0-9]{3})(?<!(?:${named}) )[1-9][0-9]{0,2}(?: [0-9]{3}){1,4}(?![0-9]|[.,-][0-9])|(?:(?!0[0-9])[0-9]{1,3}(?:,[0-9]{3}){1,5}(?![0-9])|(?!0[0-9])[0-9]{1,15}(?![0-9]))(?:\\.[0-9]{1,6}(?![0-9]))?)`;

const QUARTERS: Readonly<Record<string, number>> = { a: 0.25, one: 0.25, three: 0.75 };

/** "Half a million", "a million and a half", "one and a half million", "a quarter of a million". */
function readParts(text: string): number | null {
  const half = /^half an? ([a-z]+)$/.exec(text);
  if (half !== null) return 0.5 * (scales[half[1] ?? ''] ?? NaN);
  const quarter = /^(a|one|three)[ -]quarters? of an? ([a-z]+)$/.exec(text);
  if (quarter !== null) return (QUARTERS[quarter[1] ?? ''] ?? NaN) * (scales[quarter[2] ?? ''] ?? NaN);
  const cut = /^([a-z -]{1,20}) (?:and a half ([a-z]+)|([a-z]+) and a half)$/.exec(text);
  const count = cut === null ? null : readNumber(cut[1] ?? '');
  return cut === null || count === null
    ? null
    : (count + 0.5) * (scales[cut[2] ?? ''] ?? scales[cut[3] ?? ''] ?? NaN);
}

/** @returns the number that English words or figures name, or null if they name none */
export function readNumber(text: string): number | null {
  if (/^[0-9]/.test(text)) {
    const value = Number(text.replace(/[, ]/g, ''));
    return Number.isFinite(value) ? value : null;
  }
  if (/half|quarter/.test(text)) return readParts(text.replace(/ +/g, ' '));
  let total = 0;
  let group = 0;
  let seen = false;
  for (const word of text.split(/[\s,-]+/)) {
    if (word === 'and' || word === '') continue;
    const scale = scales[word];
    if (word === 'a' || word === 'an') group = 1;
    else if (scale === 100 || scale === 12) group = (group === 0 ? 1 : group) * scale;
    else if (scale !== undefined) {
      total += (group === 0 ? 1 : group) * scale;
      group = 0;
    } else {
      const value = small[word] ?? tens[word];
      if (value === undefined) return null;
      group += value;
    }
    seen = true;
  }
  return seen ? total + group : null;
}

/** `4`, `7,000`, `1.5`, `four`, `twenty-five`, `a hundred and twenty`, `two thousand five hundred`. */
export const number: Vocabulary = {
  kind: 'shape',
  expression: `${inWords}|${inFigures}`,
  first: ['#', 'a', 'an', 'half', ...Object.keys(small), ...Object.keys(tens)],
  read: readNumber,
};

/** Whole numbers as they stand before a unit of time. */
export const whole: Vocabulary = {
  kind: 'shape',
  expression: `${underThousand}|(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,6})(?![0-9.,]?[0-9])`,
  first: ['#', ...Object.keys(small), ...Object.keys(tens)],
  read: (text) => readNumber(text.replace(/ /g, ' ')),
};

/** Numbers that a scale word can follow. */
export const low: Vocabulary = {
  kind: 'shape',
  expression: `${underHundred}|[1-9][0-9]{0,2}(?:\\.[0-9]{1,2})?(?![0-9]|[.,][0-9])`,
  first: ['#', ...Object.keys(small), ...Object.keys(tens)],
  read: readNumber,
};

const parts: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** "A third", "two-fifths", as a meaning "2/5". */
export const shares: Vocabulary = {
  kind: 'words',
  words: Object.fromEntries(
    Object.entries(parts).flatMap(([part, whole]) => [
      ...['a ', 'one ', 'one-'].map((one) => [`${one}${part}`, `1/${String(whole)}`] as const),
      ...Object.entries(small)
        .filter(([, n]) => n > 1 && n < whole)
        .flatMap(([word, n]) =>
          [' ', '-'].map((joint) => [`${word}${joint}${part}s`, `${String(n)}/${String(whole)}`] as const),
        ),
    ]),
  ),
};

/** How every number begins, in figures or in words, and nothing else: cheap to look for. */
export const numberStart = `[0-9]|(?:${keys(small)}|${keys(tens)})(?![a-z])|half(?![a-z])|an? (?:hundred|thousand|million|billion|trillion|dozen|quarter)`;
