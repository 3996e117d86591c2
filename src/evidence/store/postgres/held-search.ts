/**
 * Substring search over a sealed store: the server has no index, because an index of sealed words gives them away (whoever
 * knows one published report learns how its letter groups look, and reads the others by them). The desk opens the texts once,
 * holds them in memory and looks through them: exact for every term, however short, in any script.
 *
 * A hundred thousand claims are some ten megabytes. What is withdrawn, here or at another desk, is let go of at the next
 * question; all of it when the case is closed.
 */
import { sql } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import { fold } from '../../projections/search/fold.ts';
import type { SearchIndex } from '../../projections/search/search-index.ts';
import type { CaseTables } from '../tables.ts';

type Reading = ReadonlyKysely<CaseTables>;

interface Doc {
  readonly seq: number;
  readonly kind: 'report' | 'claim';
  readonly folded: string;
}

const BATCH = 2000;

export interface HeldSearch extends SearchIndex {
  /** Lets go of every text. */
  forget(): void;
}

export function heldSearch(): HeldSearch {
  /** Oldest first; only what is committed. */
  let held: Doc[] = [];
  /** The entry up to which `held` is known to be what the store has. */
  let upTo = 0;
  let syncing: Promise<void> = Promise.resolve();

  /** One after another: two that come at once must not add the same texts twice. */
  const sync = (db: Reading): Promise<void> =>
    (syncing = syncing.catch(() => undefined).then(() => catchUp(db)));

  const catchUp = async (db: Reading): Promise<void> => {
    const tip = await tipOf(db);
    if (tip < upTo) held = [];
    if (tip < upTo) upTo = 0;
    if (tip === upTo) return;
    const gone = await withdrawnIn(db, upTo);
    if (gone) {
      const there = new Set(
        (await db.selectFrom('search_doc').select('seq').execute()).map(({ seq }) => seq),
      );
      held = held.filter(({ seq }) => there.has(seq));
    }
    for (let after = held.at(-1)?.seq ?? 0; ;) {
      const docs = await docsAfter(db, after);
      held.push(...docs);
      after = docs.at(-1)?.seq ?? after;
      if (docs.length < BATCH) break;
    }
    upTo = tip;
  };

  /** Everything that can be found through `db`, newest first. A draft sees its own texts, and they are not held. */
  const seen = async (db: Reading): Promise<Iterable<Doc>> => {
    if (!isDraft(db)) {
      await sync(db);
      return [...held].reverse();
    }
    const mine = await docsAfter(db, upTo, Number.MAX_SAFE_INTEGER);
    const before = held.filter(({ seq }) => seq <= upTo);
    return [...before, ...mine].reverse();
  };

  return {
    create: () => Promise.resolve(),
    drop: () => Promise.resolve(),
    add: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    check: () => Promise.resolve(true),
    async find(db, terms, { before, limit }) {
      const found: number[] = [];
      for (const { seq, folded } of await seen(db)) {
        if (found.length >= limit) break;
        if (seq < before && terms.every((term) => folded.includes(term))) found.push(seq);
      }
      return found;
    },
    async claimsWith(db, words) {
      const terms = words.map(fold);
      const seqs: number[] = [];
      for (const { seq, kind, folded } of await seen(db))
        if (kind === 'claim' && terms.every((term) => folded.includes(term))) seqs.push(seq);
      return sql<boolean>`claim.seq = any(${seqs}::int[])`;
    },
    forget() {
      held = [];
      upTo = 0;
    },
  };
}

async function tipOf(db: Reading): Promise<number> {
  const tip = await db.selectFrom('entry').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return tip?.seq ?? 0;
}

/** True if an entry after this one destroyed something. */
async function withdrawnIn(db: Reading, after: number): Promise<boolean> {
  return (
    (await db.selectFrom('withheld').select('seq').where('seq', '>', after).executeTakeFirst()) !== undefined
  );
}

async function docsAfter(db: Reading, after: number, limit: number = BATCH): Promise<Doc[]> {
  return db
    .selectFrom('search_doc')
    .select(['seq', 'kind', 'folded'])
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(Math.min(limit, 2 ** 31 - 1))
    .execute();
}

function isDraft(db: Reading): boolean {
  return (db as { readonly isTransaction?: boolean }).isTransaction ?? false;
}
