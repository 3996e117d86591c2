/**
 * All prose a user reads, in English and Korean, as ICU messages. One catalogue per kind of reader and language:
 * `en/errors.json`, `ko/errors.json`, …; the desk's page has its own in `web/`.
 */
import type { CorveeError, Problem } from '../base/index.ts';
import { isMessageKey, message } from './catalogue.ts';
import type { Locale } from './format.ts';

export { isMessageKey, message, type MessageKey } from './catalogue.ts';
export { beginningText, endingText } from './when.ts';
export { locales, type Locale, type MessageValues } from './format.ts';
export { priorText } from './prior-text.ts';
export { toldText } from './told-text.ts';
export { dayText, monthText, publishedText, quantityText, spanText, windowText } from './words.ts';

/** What happened, and what to do about it. */
export function errorText(locale: Locale, error: CorveeError): string {
  return textOf(locale, `error.${error.code}`, error.data);
}

/** One finding of the regime checker, without its places. */
export function problemText(locale: Locale, problem: Problem): string {
  return textOf(locale, `problem.${problem.code}`, problem.data);
}

function textOf(locale: Locale, key: string, data: object): string {
  if (!isMessageKey(key)) return `${key} ${JSON.stringify(data)}`;
  const values = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'number' ? value : plain(value)]),
  );
  return message(locale, key, values);
}

/** Lists as lists; nothing as `none`, which texts can choose by. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(String).join(', ');
  if (value === null || value === undefined || value === '') return 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
