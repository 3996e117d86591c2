/** What the tellings of a statement amount to, by origin, in words. */
import { message } from './catalogue.ts';
import type { Locale } from './format.ts';

/** As much of it as is said. */
export interface Told {
  readonly level: string;
  readonly groups: readonly { readonly side: string; readonly counts: string }[];
}

/** Null where nothing is told. */
export function toldText(locale: Locale, told: Told | null): string | null {
  if (told === null) return null;
  const favour = told.groups.filter(({ side }) => side === 'for');
  const vouching = favour.filter(({ counts }) => counts === 'vouches').length;
  const level = told.level === 'single-origin' ? 'single' : told.level;
  const text = message(locale, 'words.told', { level, n: vouching });
  const aside = favour.length - vouching;
  return vouching === 0 || aside === 0
    ? text
    : `${text}; ${message(locale, 'words.told.aside', { n: aside })}`;
}
