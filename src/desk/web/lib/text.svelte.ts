/** The page's prose and numbers in the reader's language; whatever uses them follows when the language changes. */
import { webMessage, type WebKey } from '../../../messages/web/index.ts';
import { moneyText, numberText, percentText, quantityText, rangeText } from './amount-text.ts';
import { betweenText, dayText, markText, monthText } from './day-text.ts';
import { preferences } from './preferences.svelte.ts';
import { spanText, startText, whenText } from './span-text.ts';
import type { Day, End, Month, Quantity, Span } from './types.ts';

type Values = Readonly<Record<string, string | number>>;

export const t = (key: WebKey, values?: Values): string => webMessage(preferences.locale, key, values);

/** The message for a code that came with the data, as `topic.dues`; the code itself where there is none. */
export function tCode(group: string, code: string): string {
  try {
    return webMessage(preferences.locale, `${group}.${code}` as WebKey);
  } catch {
    return code;
  }
}

export const say = {
  day: (day: Day) => dayText(preferences.locale, day),
  month: (month: Month) => monthText(preferences.locale, month),
  between: (from: Day, to: Day) => betweenText(preferences.locale, from, to),
  mark: (day: Day, years: boolean) => markText(preferences.locale, day, years),
  when: (from: Day, to: Day) => whenText(preferences.locale, from, to),
  span: (span: Span) => spanText(preferences.locale, span),
  start: (end: End) => startText(preferences.locale, end),
  number: (value: number, most?: number) => numberText(preferences.locale, value, most),
  money: (value: number, currency: string) => moneyText(preferences.locale, value, currency),
  quantity: (quantity: Quantity | null) => quantityText(preferences.locale, quantity),
  range: (low: number | null, high: number | null, one: (value: number) => string) =>
    rangeText(preferences.locale, low, high, one),
  percent: (low: number | null, high: number | null) => percentText(preferences.locale, low, high),
  /** Korean lists read better with commas alone. */
  list: (items: readonly string[]) =>
    preferences.locale === 'ko'
      ? items.join(', ')
      : new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items),
  /** "32, 614 or 807". */
  either: (items: readonly string[]) =>
    preferences.locale === 'ko'
      ? items.join(', ')
      : new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items),
  /** A state by its two letters; null is no state in particular. */
  state: (code: string | null) =>
    code === null
      ? t('state.none')
      : (new Intl.DisplayNames(preferences.locale, { type: 'region' }).of(code) ?? code),
};

/** Stands in a message where a piece of the page is to go; `Rich` puts it there. */
export const slot = (name: string): string => `\u0001${name}\u0001`;
