/** Days, months and what lies between two days, in the reader's language. */
import type { Locale } from '../../../messages/web/index.ts';
import { isFirstOfMonth, isLastOfMonth } from './days.ts';
import type { Day, Month } from './types.ts';

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', ko: 'ko-KR' };

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(id) ?? new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' });
  formats.set(id, format);
  return format;
}

const long = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const longMonth = { year: 'numeric', month: 'long' } as const;
const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** 20 June 2022 */
export function dayText(locale: Locale, day: Day): string {
  return formatOf(locale, long).format(dateOf(day));
}

/** June 2022 */
export function monthText(locale: Locale, month: Month): string {
  return formatOf(locale, longMonth).format(dateOf(`${month}-01` as Day));
}

/** Jan, or 2022 where marks are whole years. */
export function markText(locale: Locale, day: Day, years: boolean): string {
  return years ? day.slice(0, 4) : formatOf(locale, { month: 'short' }).format(dateOf(day));
}

/** The shortest honest text for two days: one day, whole months, whole years, or both days. */
export function betweenText(locale: Locale, from: Day, to: Day): string {
  if (from === to) return dayText(locale, from);
  const years = from.endsWith('-01-01') && to.endsWith('-12-31');
  const months = isFirstOfMonth(from) && isLastOfMonth(to);
  const options = years ? ({ year: 'numeric' } as const) : months ? longMonth : long;
  return formatOf(locale, options).formatRange(dateOf(from), dateOf(to));
}

/** True if `betweenText` names whole months or years, which read "in", not "between". */
export function isWhole(from: Day, to: Day): boolean {
  return isFirstOfMonth(from) && isLastOfMonth(to);
}
