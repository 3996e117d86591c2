/** Numbers as Korean writes them: figures, figures with 천, 만 and 억, native words before counters, and 두세 for two or three. */
import { type Vocabulary, wordTable } from '../notation/vocabulary.ts';

const ones: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const tens: Readonly<Record<string, number>> = {
  열: 10,
  스물: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};

/** `넉` = 4, `스무` = 20, `마흔다섯` = 45: as they stand before a counter. */
const native: Readonly<Record<string, number>> = {
  ...ones,
  ...tens,
  석: 3,
  넉: 4,
  스무: 20,
  ...Object.fromEntries(
    Object.entries(tens).flatMap(([ten, value]) =>
      Object.entries(ones).map(([one, more]) => [ten + one, value + more] as const),
    ),
  ),
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
/** A second part is smaller than the first one's scale: 7천 7천 is two numbers, 5천 70 is one. */
const below = '[0-9]{1,3}(?![0-9,.]?[0-9]|[천만억조]| ?(?:천|백)?만)';
const scaled = [
  `${figure} ?[억조](?: ?${figure} ?(?:천만|백만|만|천)?)?`,
  `${figure} ?(?:천|백)?만(?: ?(?:[0-9](?:\\.[0-9]{1,3})? ?천(?!만)|[0-9]{1,4}(?![0-9,.]?[0-9]| ?[천만억조])))?`,
  `${figure} ?천(?: ?${below})?`,
].join('|');

/** `오천`, `삼만 육천`: words of Chinese origin. They begin with a digit's word, so that 천 in a name is no number. */
const sino = '[일이삼사오육칠팔구][십백천만][일이삼사오육칠팔구십백천만억]{0,8}';
const digits = '영일이삼사오육칠팔구';
const small: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000 };
const large: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8 };

function readSino(text: string): number | null {
  let [total, block, digit] = [0, 0, 0];
  for (const char of text) {
    const value = digits.indexOf(char);
    if (value > 0) {
      if (digit > 0) return null;
      digit = value;
    } else if (small[char] !== undefined) {
      block += Math.max(1, digit) * small[char];
      digit = 0;
    } else {
      total += Math.max(1, block + digit) * (large[char] ?? 1);
      [block, digit] = [0, 0];
    }
  }
  return total + block + digit;
}

/** `7천` = 7000, `1만 5천` = 15000, `4만5000` = 45000, `네` = 4, `오천` = 5000; null for a text that is no number. */
export function readKoreanNumber(text: string): number | null {
  if (Object.hasOwn(native, text)) return native[text] ?? null;
  if (!/[0-9]/.test(text)) return text === '' ? null : readSino(text);
  let total = 0;
  for (const [, digits = '', scale = ''] of text.matchAll(/([0-9][0-9,.]*) ?(천만|백만|천|만|억|조)?/g)) {
    const value = Number(digits.replaceAll(',', ''));
    const factor = scale === '' ? 1 : (scales[scale] ?? 1);
    total += Number(`${String(value)}e${String(Math.round(Math.log10(factor)))}`);
  }
  return Number.isFinite(total) ? total : null;
}

export const number: Vocabulary = {
  kind: 'shape',
  expression: `${scaled}|${figure}|${sino}`,
  first: ['#', ...Array.from('일이삼사오육칠팔구')],
  read: readKoreanNumber,
};

/** A word of its own: 한 in 북한 is no number. */
const words = `(?<![가-힣])(?:${Object.keys(native)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

export const whole: Vocabulary = {
  kind: 'shape',
  expression: `${words}|[0-9]{1,5}(?![0-9])`,
  first: ['#', ...Object.keys(native)],
  read: readKoreanNumber,
};

/** A native number only: `네` of 네 명. */
export const counter: Vocabulary = {
  kind: 'shape',
  expression: words,
  first: Object.keys(native),
  read: readKoreanNumber,
};

/** 두세, 서너, 대여섯: the lower and the upper of two neighbours. */
export const fewLow: Vocabulary = wordTable({ 1: '한', 2: '두', 3: '서', 4: '너', 5: '대' });
export const fewHigh: Vocabulary = wordTable({ 2: '두', 3: '세', 4: '너', 5: '댓', 6: '여섯' });

/** Names of lengths in days. */
export const dayLengths: Vocabulary = wordTable({
  2: '이틀',
  3: '사흘',
  4: '나흘',
  5: '닷새',
  6: '엿새',
  7: '이레',
  8: '여드레',
  9: '아흐레',
  10: '열흘',
  15: '보름',
});
