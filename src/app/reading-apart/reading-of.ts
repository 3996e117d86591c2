/** One file’s text becomes a reading with its contacts: the part of taking a report in that takes time. Pure, so that a thread may do it. */
import { basename } from 'node:path';
import type { SavedPage } from '../../intake/index.ts';
import type { Locale } from '../../messages/index.ts';
import { read, type Reading } from '../../reading/index.ts';
import { pageLimits, type GivenDate } from '../brief/read-files.ts';
import { findContacts, type FoundContacts } from '../contacts/index.ts';

export interface ToRead {
  readonly path: string;
  readonly text: string;
  /** When it was published, as somebody says. */
  readonly given: GivenDate | null;
  /** What is known of a saved page besides its text. */
  readonly page: SavedPage;
  readonly locale: Locale;
}

export interface ReadText {
  readonly reading: Reading;
  readonly contacts: FoundContacts;
}

export function readingOf({ path, text, given, page, locale }: ToRead): ReadText {
  const context = pageLimits(page, locale);
  const reading = read(text, { published: given, outlet: basename(path), context });
  return { reading, contacts: findContacts(text, reading) };
}
