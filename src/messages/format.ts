/** Fills in an ICU message: `{name}` is replaced, numbers and plurals follow the language. */
import { IntlMessageFormat } from 'intl-messageformat';

export const locales = ['en', 'ko'] as const;
export type Locale = (typeof locales)[number];
export type MessageValues = Readonly<Record<string, string | number>>;

const compiled = new Map<string, IntlMessageFormat>();

/** @throws if a value the text needs is missing: a mistake of the caller, not of the user */
export function format(locale: Locale, text: string, values: MessageValues = {}): string {
  const id = `${locale} ${text}`;
  const ready = compiled.get(id) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  compiled.set(id, ready);
  return String(ready.format(values));
}
