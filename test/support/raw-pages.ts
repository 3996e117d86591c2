/** A case in memory without a cipher, so that its pages can be read, and words as they could be written in them. */
import Database from 'better-sqlite3-multiple-ciphers';
import { Entry, projections } from '../../src/app/entry.ts';
import type { Case } from '../../src/evidence/index.ts';
import { over } from '../../src/evidence/store/open-case.ts';
import { keepNothing, sqliteDriver } from '../../src/evidence/store/sqlite/sqlite-driver.ts';

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

/** A word in UTF-8, UTF-16 of both orders, hexadecimal, base64 at each of its phases, and as an address has it. */
export function writings(mark: string): readonly Buffer[] {
  const utf8 = Buffer.from(mark, 'utf8');
  const utf16 = Buffer.from(mark, 'utf16le');
  const base64 = [0, 1, 2].map((phase) => {
    const padded = Buffer.concat([Buffer.alloc(phase), utf8]).toString('base64');
    return padded.slice(4, Math.floor(padded.replace(/=+$/, '').length / 4) * 4 - 4);
  });
  const percent = Array.from(utf8, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const texts = [
    utf8.toString('hex'),
    utf8.toString('hex').toUpperCase(),
    percent,
    percent.toUpperCase(),
    encodeURIComponent(mark),
    ...base64,
  ];
  return [utf8, utf16, Buffer.from(utf16).swap16(), ...texts.map((text) => Buffer.from(text, 'latin1'))];
}

/** Those of the words that stand in the bytes, however written. */
export function foundIn(bytes: Buffer, marks: readonly string[]): string[] {
  return marks.filter((mark) => writings(mark).some((needle) => bytes.includes(needle)));
}
