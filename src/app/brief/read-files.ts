/** The files of a briefing become readings: taken in, dated as well as can be, read. Nothing is written anywhere. */
import { basename } from 'node:path';
import { CorveeError, type Day, type Sha256 } from '../../base/index.ts';
import { readTextFile } from '../../intake/index.ts';
import { read, type Reading } from '../../reading/index.ts';
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
  /** The file as it is. */
  readonly bytes: Uint8Array;
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
  readonly likeness: (agreeing: number, publishers: readonly string[]) => string;
}

/**
 * @throws CorveeError 'usage' if there are no files, 'file-twice' if two have the same content, and whatever
 *   `readTextFile` throws for a file that is no text
 */
export async function readFiles({ paths, published, held, likeness }: ReadFilesOptions): Promise<ReadFile[]> {
  const files: ReadFile[] = [];
  for (const path of paths) {
    const { text, sha256, bytes } = await readTextFile(path);
    const other = files.find((file) => file.sha256 === sha256);
    if (other !== undefined) throw new CorveeError('file-twice', { file: path, other: other.path });
    const given = published.get(path) ?? null;
    const outlet = basename(path);
    const first = read(text, { published: given, outlet });
    const like = likestStory(first.claims, held, likeness);
    const dated = given !== null || first.published.how === 'stated' || like === null;
    const reading = dated ? first : read(text, { published: null, outlet, context: [like.limit] });
    const contacts = findContacts(text, reading);
    files.push({ path, name: basename(path), sha256, bytes, text, reading, contacts, like });
  }
  return files;
}
