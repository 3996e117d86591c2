/** A party as a page names it: as the report does, or that the report does not. */
import { message, type Locale } from '../../messages/index.ts';

/** Labels readers give to a party the text leaves out. */
const LEFT_OUT = new Set(['unnamed', '']);

export function partyText(locale: Locale, label: string): string {
  return LEFT_OUT.has(label) ? message(locale, 'brief.party.unnamed') : label;
}
