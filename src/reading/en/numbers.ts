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
const underThousand = `(?:${underHundred} hundred(?: and)?(?: ${underHundred})?|${underHundred})`;
const inWords = `(?:an? hundred(?: and)?(?: ${underHundred})?|(?:${underThousand}|an?) (?:thousand|million|billion)(?:,?(?: and)? ${underThousand})?|${underThousand})`;
/** Thousands in groups of three with one kind of separator, or a plain run; one point or comma for decimals. */
const inFigures = '(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}(?![0-9])|[0-9]{1,15}(?![0-9]))(?:\\.[0-9]{1,6}(?![0-9]))?';

/** @returns the number that English words or figures name, or null if they name none */
export function readNumber(text: string): number | null {
  if (/^[0-9]/.test(text)) {
    const value = Number(text.replaceAll(',', ''));
    return Number.isFinite(value) ? value : null;
  }
  let total = 0;
  let group = 0;
  let seen = false;
  for (const word of text.split(/[\s,-]+/)) {
    if (word === 'and' || word === '') continue;
    const scale = scales[word];
    if (word === 'a' || word === 'an') group = 1;
    else if (scale === 100) group = (group === 0 ? 1 : group) * 100;
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
  first: ['#', 'a', 'an', ...Object.keys(small), ...Object.keys(tens)],
  read: readNumber,
};

/** Whole numbers as they stand before a unit of time. */
export const whole: Vocabulary = {
  kind: 'shape',
  expression: `${underThousand}|(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,6})(?![0-9.,]?[0-9])`,
  first: ['#', ...Object.keys(small), ...Object.keys(tens)],
  read: (text) => readNumber(text.replace(/ /g, ' ')),
};
