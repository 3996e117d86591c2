/** Numbers as Korean writes them: figures, figures with 천, 만 and 억, and the native words before counters. */
import type { Vocabulary } from '../notation/vocabulary.ts';

const native: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  석: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
  스무: 20,
};

const scales: Readonly<Record<string, number>> = {
  천: 1e3,
  만: 1e4,
  백만: 1e6,
  천만: 1e7,
  억: 1e8,
  조: 1e12,
};
const figures = '[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,12}';
const figure = `(?:${figures})(?:\\.[0-9]{1,4})?`;
const scaled = `${figure} ?(?:천만|백만|천|만|억|조)(?: ?${figure} ?(?:천|만)?)?`;

/** `7천` = 7000, `1만 5천` = 15000, `4만5000` = 45000, `네` = 4. */
export function readKoreanNumber(text: string): number | null {
  if (Object.hasOwn(native, text)) return native[text] ?? null;
  let total = 0;
  for (const [, digits = '', scale = ''] of text.matchAll(/([0-9][0-9,.]*) ?(천만|백만|천|만|억|조)?/g)) {
    const value = Number(digits.replaceAll(',', ''));
    const factor = scale === '' ? 1 : (scales[scale] ?? 1);
    total += Number(`${String(value)}e${String(Math.round(Math.log10(factor)))}`);
  }
  return Number.isFinite(total) && text !== '' ? total : null;
}

export const number: Vocabulary = {
  kind: 'shape',
  expression: `${scaled}|${figure}`,
  first: ['#'],
  read: readKoreanNumber,
};

export const whole: Vocabulary = {
  kind: 'shape',
  expression: `${Object.keys(native)
    .sort((a, b) => b.length - a.length)
    .join('|')}|[0-9]{1,5}(?![0-9])`,
  first: ['#', ...Object.keys(native)],
  read: readKoreanNumber,
};
