/** The files of a briefing become readings: taken in, dated as well as can be, read. Nothing is written anywhere. */
import { basename } from 'node:path';
import { CorveeError, Day, latestDayAt, type Sha256 } from '../../base/index.ts';
import { readReportFile, type SavedPage } from '../../intake/index.ts';
import { dayText, message, type Locale } from '../../messages/index.ts';
import { read, type OutsideLimit, type Reading } from '../../reading/index.ts';
import { findContacts, type FoundContacts } from '../contacts/index.ts';
import { likestStory, type Likeness, type PublishedClaim } from './date-from-case.ts';

/** When a file was published, as the user says. */
export interface GivenDate {
  readonly from: Day;
  readonly to: Day;
}

export interface ReadFile {
  /** Path as given. */
  readonly path: string;
  /** Last part of the path: what outputs show. */
  readonly name: string;
  readonly sha256: Sha256;
  /** What is sealed: the file as it is, the body of an e-mail, the page of an archive. */
  readonly bytes: Uint8Array;
  /** How the text was made from it. */
  readonly derived: { readonly by: string; readonly version: number };
  /** Where it was published, if what it came in says so; of an archive of the web, where it was fetched. */
  readonly address: string | null;
  /** Its title, if what it came in says so apart from the text. */
  readonly title?: string | null;
  readonly text: string;
  readonly reading: Reading;
  /** Words and days of contact in it (N6). */
  readonly contacts: FoundContacts;
  /** The story of the case that this file tells, if it clearly tells one. */
  readonly like: Likeness | null;
}

export interface ReadFilesOptions {
  readonly paths: readonly string[];
  readonly published: ReadonlyMap<string, GivenDate>;
  /** Claims of the case, to date a file by what is known already. */
  readonly held: readonly PublishedClaim[];
  /** Language of the reasons for an inferred date. */
  readonly locale: Locale;
  /** Open PDF and DOCX even where their parser cannot be kept from the network. */
  readonly acceptRisk?: boolean;
  /** Pages chosen among those of archives. */
  readonly pages?: readonly string[];
}

/**
 * @throws CorveeError 'usage' if there are no files, 'file-twice' if two have the same content, and whatever
 *   `readReportFile` throws for a file that is no text
 */
export async function readFiles({
  paths,
  published,
  held,
  locale,
  acceptRisk = false,
  pages = [],
}: ReadFilesOptions): Promise<ReadFile[]> {
  const files: ReadFile[] = [];
  for (const path of paths) {
    const { text, sha256, bytes, derivedBy, version, page } = await readReportFile(path, {
      acceptRisk,
      pages,
    });
    const derived = { by: derivedBy, version };
    const other = files.find((file) => file.sha256 === sha256);
    if (other !== undefined) throw new CorveeError('file-twice', { file: path, other: other.path });
    const given = published.get(path) ?? null;
    const outlet = basename(path);
    const own = pageLimits(page, locale);
    const first = read(text, { published: given, outlet, context: own });
    const like = likestStory(first.claims, held, (n, publishers) =>
      message(locale, 'brief.reason.like', { n, publishers: publishers.join(', ') }),
    );
    const dated = given !== null || first.published.how === 'stated' || page.stated !== null || like === null;
    const reading = dated ? first : read(text, { published: null, outlet, context: [...own, like.limit] });
    const contacts = findContacts(text, reading);
    files.push({
      path,
      name: outlet,
      sha256,
      bytes,
      derived,
      address: page.address,
      text,
      reading,
      contacts,
      like,
    });
  }
  return files;
}

/**
 * Limits from outside a page's text, with their reasons: the day it says it was published on, and the day by which an archive saw it. To
 * be seen is not to be published: the second is an end and never a beginning.
 */
export function pageLimits({ stated, seen }: SavedPage, locale: Locale): OutsideLimit[] {
  const limits: OutsideLimit[] = [];
  const day = Day.safeParse(stated);
  if (day.success) {
    const reason = message(locale, 'brief.reason.page', { day: dayText(locale, day.data) });
    limits.push({ notBefore: day.data, notAfter: day.data, reason });
  }
  const by = seen === null ? null : latestDayAt(seen);
  if (by !== null) {
    limits.push({ notAfter: by, reason: message(locale, 'brief.reason.seen', { day: dayText(locale, by) }) });
  }
  return limits;
}
