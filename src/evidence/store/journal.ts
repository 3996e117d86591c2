/**
 * Writing the journal's rows. Knows the chain and the seals, and nothing of what entries say; works inside the
 * transaction of whoever calls it.
 */
import type { Json } from '../../base/index.ts';
import type { Actor, Header } from '../entry.ts';
import type { AnyEntry } from '../projections/projection.ts';
import { chunksOf } from '../projections/rows.ts';
import { EMPTY, linkAfter, type Link } from './chain.ts';
import { rootOf } from './commitment.ts';
import { canonicalEntry, canonicalFields, newContentKey, newSalt, seal } from './content.ts';
import { textOr } from './lines.ts';
import type { Db } from './tables.ts';

/** Who acts, and in which month: given by the caller, because nothing here looks at a clock. */
export interface By {
  readonly actor: Actor;
  readonly month: Header['month'];
}

/** The last link, or EMPTY. */
export async function tipOf(db: Db): Promise<Link> {
  const tip = await db
    .selectFrom('entry')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return tip === undefined ? EMPTY : { seq: tip.seq, hash: textOr(tip.hash) };
}

/** An entry about to be written, what it destroys, and the original bytes to seal with it. */
export interface Draft<E extends AnyEntry> {
  readonly entry: E;
  readonly destroyed: readonly number[];
  readonly original: { readonly sha256: string; readonly bytes: Uint8Array } | null;
}

/** Adds entries after the tip. @returns their links, in order */
export async function writeEntries<E extends AnyEntry>(
  db: Db,
  drafts: readonly Draft<E>[],
  by: By,
): Promise<Link[]> {
  const links: Link[] = [];
  let tip = await tipOf(db);
  for (const some of chunksOf(drafts)) {
    const rows = some.map(({ entry, destroyed, original }) => {
      const key = newContentKey();
      const text = canonicalEntry(canonicalFields(entry));
      const { text: header, link } = linkAfter(tip, {
        kind: entry.kind,
        ...by,
        commitment: rootOf(key, entry as unknown as Json),
        destroyed,
        salt: newSalt(),
      });
      tip = link;
      const { seq, hash } = link;
      const sealed = seal(key, seq, 'entry', Buffer.from(text, 'utf8'));
      const blob = original && {
        sha256: original.sha256,
        seq,
        sealed: seal(key, seq, 'original', original.bytes),
      };
      links.push(link);
      return { entry: { seq, header, hash }, body: { seq, sealed }, key: { seq, key }, blob };
    });
    await db
      .insertInto('entry')
      .values(rows.map((row) => row.entry))
      .execute();
    await db
      .insertInto('body')
      .values(rows.map((row) => row.body))
      .execute();
    await db
      .insertInto('content_key')
      .values(rows.map((row) => row.key))
      .execute();
    for (const { blob } of rows) if (blob !== null) await db.insertInto('blob').values(blob).execute();
  }
  return links;
}

/** Destroys the content of these entries: keys, bodies and original bytes. Their headers stay. */
export async function destroyContent(db: Db, seqs: readonly number[]): Promise<void> {
  for (const some of chunksOf(seqs)) {
    await db.deleteFrom('content_key').where('seq', 'in', some).execute();
    await db.deleteFrom('body').where('seq', 'in', some).execute();
    await db.deleteFrom('blob').where('seq', 'in', some).execute();
  }
}
