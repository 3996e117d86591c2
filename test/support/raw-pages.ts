/** A case in memory without a cipher, so that its pages can be read, and words as they could be written in them. */
import Database from 'better-sqlite3-multiple-ciphers';
import { Entry, projections } from '../../src/app/entry.ts';
import type { Case } from '../../src/evidence/index.ts';
import { over } from '../../src/evidence/store/open-case.ts';
import { keepNothing, sqliteDriver } from '../../src/evidence/store/sqlite/sqlite-driver.ts';
import { writings } from '../../src/evidence/store/writings.case.ts';

export interface PagedCase {
  readonly own: Case<Entry>;
  /** Every page, free ones too. */
  readonly pages: () => Buffer;
}

export async function pagedCase(): Promise<PagedCase> {
  const raw = new Database(':memory:');
  keepNothing(raw);
  const own = await over<Entry>(sqliteDriver(raw, 'memory'), { codec: Entry, projections }, true);
  return { own, pages: () => Buffer.from(raw.serialize()) };
}

/** Those of the words that stand in the bytes, however written. */
export function foundIn(bytes: Buffer, marks: readonly string[]): string[] {
  return marks.filter((mark) => writings(mark).some((needle) => bytes.includes(needle)));
}
