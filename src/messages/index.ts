/**
 * All prose a user reads, in English and Korean, as ICU messages (`en.json`, `ko.json`): `{name}` is filled in, numbers
 * and plurals follow the language.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { CorveeError, Problem } from '../base/index.ts';
import en from './en.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };

export const locales = ['en', 'ko'] as const;
export type Locale = (typeof locales)[number];
export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, ko };
const compiled = new Map<string, IntlMessageFormat>();

/** True if there is prose for `key`. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** The text of a message. @throws if a value the text needs is missing: that is a mistake in the caller, not the user's */
export function message(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  const id = `${locale} ${key}`;
  const format =
    compiled.get(id) ??
    new IntlMessageFormat(catalogues[locale][key] ?? en[key], locale, undefined, { ignoreTag: true });
  compiled.set(id, format);
  return String(format.format(values));
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
