/**
 * All prose a user reads, in English and Korean, as ICU messages. One catalogue per kind of reader and language:
 * `en/errors.json`, `ko/errors.json`, …; the desk's page has its own in `web/`.
 */
import type { CorveeError, Problem } from '../base/index.ts';
import enErrors from './en/errors.json' with { type: 'json' };
import enProblems from './en/problems.json' with { type: 'json' };
import { format, type Locale, type MessageValues } from './format.ts';
import koErrors from './ko/errors.json' with { type: 'json' };
import koProblems from './ko/problems.json' with { type: 'json' };

export { locales, type Locale, type MessageValues } from './format.ts';

const en = { ...enErrors, ...enProblems };
const ko: Readonly<Record<string, string>> = { ...koErrors, ...koProblems };
export type MessageKey = keyof typeof en;

/** True if there is prose for `key`. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** The text of a message; English where a translation is missing. */
export function message(locale: Locale, key: MessageKey, values?: MessageValues): string {
  return format(locale, locale === 'ko' ? (ko[key] ?? en[key]) : en[key], values);
}

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
