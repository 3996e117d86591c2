/** The journal's rows as they are read back: opened, but not yet held against the chain (`check-line.ts`). */
import { z } from 'zod';
import { CorveeError } from '../../base/index.ts';
import { Header } from '../entry.ts';
import type { AnyEntry } from '../projections/projection.ts';
import { unseal } from './content.ts';
import type { Db } from './tables.ts';

/** One line of the journal; `entry` is null if its content was destroyed. */
export interface JournalLine<E extends AnyEntry> {
  readonly header: Header;
  readonly hash: string;
  readonly entry: E | null;
}

/** A row of the journal before anything is checked: `sealed` and `key` are null where content was destroyed. */
export interface RawLine {
  readonly seq: number;
  readonly header: string;
  readonly hash: string;
  readonly sealed: Uint8Array | null;
  readonly key: Uint8Array | null;
}

/**
 * The rows after entry `after`, in order, at most `limit`. A damaged page can put anything into a column: what is not of
 * its type comes as empty, which fits no hash and opens under no key.
 */
export async function readRaw(db: Db, after: number, limit: number): Promise<readonly RawLine[]> {
  const rows = await db
    .selectFrom('entry')
    .leftJoin('body', 'body.seq', 'entry.seq')
    .leftJoin('content_key', 'content_key.seq', 'entry.seq')
    .select(['entry.seq', 'entry.header', 'entry.hash', 'body.sealed', 'content_key.key'])
    .where('entry.seq', '>', after)
    .orderBy('entry.seq')
    .limit(limit)
    .execute();
  return rows.map(({ seq, header, hash, sealed, key }) => ({
    seq,
    header: textOr(header),
    hash: textOr(hash),
    sealed: bytesOr(sealed),
    key: bytesOr(key),
  }));
}

/** A column that should hold text. */
export const textOr = (value: unknown): string => (typeof value === 'string' ? value : '');

function bytesOr(value: unknown): Uint8Array | null {
  if (value === null) return null;
  return value instanceof Uint8Array ? value : new Uint8Array();
}

/**
 * Opens a row; whether it is what the chain commits to is for `check-line.ts`.
 *
 * @throws CorveeError 'journal-broken' if header or content do not open or do not belong together; 'value-invalid' if the
 * entry is of a kind or form that this program does not know
 */
export function openLine<E extends AnyEntry>(raw: RawLine, codec: z.ZodType<E>): JournalLine<E> {
  const { seq, hash } = raw;
  const header = headerOf(raw);
  if (header === null) throw new CorveeError('journal-broken', { seq, why: 'hash' });
  if (raw.sealed === null || raw.key === null) return { header, hash, entry: null };
  const content = contentOf(raw);
  if (content?.kind !== header.kind) throw new CorveeError('journal-broken', { seq, why: 'commitment' });
  return { header, hash, entry: parseEntry(codec, content) };
}

/** The header, or null if the row does not hold one. */
export function headerOf({ header }: RawLine): Header | null {
  return Header.safeParse(jsonOrNull(header)).data ?? null;
}

/** What was sealed, as plain data; null if it was destroyed or does not open. */
export function contentOf({ seq, sealed, key }: RawLine): AnyEntry | null {
  const plain = sealed && key && unseal(key, seq, 'entry', sealed);
  const content = plain && jsonOrNull(Buffer.from(plain).toString('utf8'));
  return Content.safeParse(content).data ?? null;
}

const Content = z.looseObject({ kind: z.string() });

/** @throws CorveeError 'value-invalid' with the places that are wrong */
export function parseEntry<E extends AnyEntry>(codec: z.ZodType<E>, entry: AnyEntry): E {
  const parsed = codec.safeParse(entry);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new CorveeError('value-invalid', { what: entry.kind, issues }, { cause: parsed.error });
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
