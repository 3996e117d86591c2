/** Days of contact as they could be written in a text: in figures and in words, in English, Korean and Russian (N6). */
import type { Day } from '../../base/index.ts';

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
} as const;

/** Where `text` names one of these days, with or without its year. */
export function contactDaysIn(
  text: string,
  days: ReadonlySet<Day>,
): readonly { readonly start: number; readonly end: number }[] {
  return [...days].flatMap((day) =>
    [...text.matchAll(new RegExp(writings(day).join('|'), 'giu'))].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
}

function writings(iso: Day): string[] {
  const [year = '', month = '', date = ''] = iso.split('-');
  const [m, d] = [Number(month), Number(date)];
  const en = MONTHS.en[m - 1] ?? '';
  const name = `(?:${en}|${en.slice(0, 3)}\\.?|${en.slice(0, 4)}\\.)`;
  const nth = `${String(d)}(?:st|nd|rd|th)?`;
  return [
    `(?<!\\d)${year}[-/.]0?${String(m)}[-/.]0?${String(d)}(?!\\d)`,
    `(?<!\\d)0?${String(d)}[./]0?${String(m)}[./]${year}(?!\\d)`,
    `(?<!\\d)${nth}(?: of)? ${name}(?![\\p{L}\\d])`,
    `(?<!\\p{L})${name} ${nth}(?!\\d)`,
    `(?<!\\d)${String(m)}월 ?${String(d)}일`,
    `(?<!\\d)${String(d)} ${MONTHS.ru[m - 1] ?? ''}(?!\\p{L})`,
  ];
}
