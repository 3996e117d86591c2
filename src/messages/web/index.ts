/** The prose of the desk's page, alone, so that the page does not carry the rest. */
import { format, type Locale, type MessageValues } from '../format.ts';
import en from './en.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };

export { locales, type Locale } from '../format.ts';
export type WebKey = keyof typeof en;

const catalogues: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, ko };

/** The text of a message of the page; English where a translation is missing. */
export function webMessage(locale: Locale, key: WebKey, values?: MessageValues): string {
  return format(locale, catalogues[locale][key] ?? en[key], values);
}
