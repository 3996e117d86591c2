/** Numbers as Russian writes them: figures in groups parted by blanks, a decimal comma, and small words in their cases. */
import type { Vocabulary } from '../notation/vocabulary.ts';

const words: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    1: 'один одна одного одной одну',
    2: 'два две двух двум',
    3: 'три трех трёх трем',
    4: 'четыре четырех четырёх',
    5: 'пять пяти',
    6: 'шесть шести',
    7: 'семь семи',
    8: 'восемь восьми',
    9: 'девять девяти',
    10: 'десять десяти',
    11: 'одиннадцать одиннадцати',
    12: 'двенадцать двенадцати',
    15: 'пятнадцать пятнадцати',
    20: 'двадцать двадцати',
    30: 'тридцать тридцати',
  }).flatMap(([value, forms]) => forms.split(' ').map((form) => [form, Number(value)] as const)),
);

const inFigures = '(?:[0-9]{1,3}(?: [0-9]{3}(?![0-9])){1,4}|[0-9]{1,12}(?![0-9]))(?:,[0-9]{1,4}(?![0-9]))?';
const inWords = Object.keys(words)
  .sort((a, b) => b.length - a.length)
  .join('|');

export function readRussianNumber(text: string): number | null {
  if (Object.hasOwn(words, text)) return words[text] ?? null;
  const value = Number(text.replaceAll(' ', '').replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

export const number: Vocabulary = {
  kind: 'shape',
  expression: `${inWords}|${inFigures}`,
  first: ['#', ...Object.keys(words)],
  read: readRussianNumber,
};

export const whole: Vocabulary = {
  kind: 'shape',
  expression: `${inWords}|[0-9]{1,5}(?![0-9])`,
  first: ['#', ...Object.keys(words)],
  read: readRussianNumber,
};
