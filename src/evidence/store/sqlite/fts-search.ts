/**
 * Substring search in SQLite: an FTS5 trigram index. The tokenizer silently drops terms of one or two code points, and
 * many Korean words have two syllables; a short term is therefore looked up as all indexed trigrams that begin with it.
 * (Texts are stored with two characters behind them, so that a term at the very end begins a trigram too.)
 */
import { sql, type RawBuilder } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import { isCorveeError } from '../../../base/index.ts';
import type { SearchIndex } from '../../projections/search/search-index.ts';
import type { CaseTables } from '../tables.ts';

const TRIGRAM = 3;

/** A term that begins more trigrams than this is so common that reading texts from the newest back finds it sooner. */
const MAX_TRIGRAMS = 400;

export const ftsSearch: SearchIndex = {
  async create(db) {
    await sql`create virtual table search_index using fts5(
      folded, content='search_doc', content_rowid='seq', tokenize='trigram case_sensitive 1'
    )`.execute(db);
    await sql`create virtual table search_index_terms using fts5vocab(search_index, 'row')`.execute(db);
    // Without it a deleted row's trigrams stay in the index until some later merge.
    await sql`insert into search_index(search_index, rank) values('secure-delete', 1)`.execute(db);
  },

  async drop(db) {
    await sql`drop table if exists search_index_terms`.execute(db);
    await sql`drop table if exists search_index`.execute(db);
  },

  async add(db, seqs) {
    await sql`insert into search_index(rowid, folded)
      select seq, folded from search_doc where seq in (${sql.join(seqs)})`.execute(db);
  },

  async remove(db, seqs) {
    await sql`insert into search_index(search_index, rowid, folded)
      select 'delete', seq, folded from search_doc where seq in (${sql.join(seqs)})`.execute(db);
  },

  async find(db, terms, { before, limit }) {
    const phrases: string[] = [];
    const scanned: string[] = [];
    for (const term of terms) {
      const trigrams = await trigramsOf(db, term);
      if (trigrams === null) scanned.push(term);
      else if (trigrams.length === 0) return [];
      else phrases.push(`(${trigrams.map(quoted).join(' OR ')})`);
    }
    const query = selecting(phrases.join(' AND '), scanned, before, limit);
    return (await run(query, db)).map((row) => row.seq);
  },

  claimsWith(_db, words) {
    const each = words.map(
      (word) => sql`claim.json like ${`%"summary":"%${escapedJson(word)}%","about"%`} escape '~'`,
    );
    return Promise.resolve(sql<boolean>`(${sql.join(each, sql` and `)})`);
  },

  async check(db) {
    try {
      await sql`insert into search_index(search_index, rank) values('integrity-check', 1)`.execute(db);
      return true;
    } catch (error) {
      if (isCorveeError(error, 'case-damaged')) return false;
      throw error;
    }
  },
};

/** What to look up for a term: itself, or the trigrams that begin with it; null if there are too many of them. */
async function trigramsOf(db: ReadonlyKysely<CaseTables>, term: string): Promise<readonly string[] | null> {
  if (Array.from(term).length >= TRIGRAM) return [term];
  const rows = await run(
    sql<{ term: string }>`select term from search_index_terms
      where term >= ${term} and term < ${`${term}\u{10ffff}`} limit ${MAX_TRIGRAMS + 1}`,
    db,
  );
  return rows.length > MAX_TRIGRAMS ? null : rows.map((row) => row.term);
}

function selecting(
  match: string,
  scanned: readonly string[],
  before: number,
  limit: number,
): RawBuilder<{ seq: number }> {
  const contains = scanned.map((term) => sql`and instr(search_doc.folded, ${term}) > 0`);
  const scan = sql.join(contains, sql` `);
  if (match === '') {
    return sql`select seq from search_doc where seq < ${before} ${scan} order by seq desc limit ${limit}`;
  }
  if (scanned.length === 0) {
    return sql`select rowid as seq from search_index
      where search_index match ${match} and rowid < ${before} order by rowid desc limit ${limit}`;
  }
  return sql`select search_doc.seq from search_index cross join search_doc on search_doc.seq = search_index.rowid
    where search_index match ${match} and search_index.rowid < ${before} ${scan}
    order by search_index.rowid desc limit ${limit}`;
}

/** A quoted string is one phrase, and a phrase of consecutive trigrams is a substring. */
function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}

/** Raw selects are not in the read-only type; these are selects. */
async function run<R>(query: RawBuilder<R>, db: ReadonlyKysely<CaseTables>): Promise<readonly R[]> {
  return (await query.execute(db as never)).rows;
}

/** A word as it stands in the JSON of a claim, with what `like` gives a meaning to taken by its letter. */
function escapedJson(word: string): string {
  return JSON.stringify(word)
    .slice(1, -1)
    .replace(/[~%_]/g, (sign) => `~${sign}`);
}
