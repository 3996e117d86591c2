/** Keeps the folded texts and their index in step with the journal. */
import type { EvidenceEntry } from '../../entry.ts';
import type { Db } from '../../store/tables.ts';
import type { Projection, Recorded } from '../projection.ts';
import { chunksOf } from '../rows.ts';
import { stored } from './fold.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchTables } from './tables.ts';

type Doc = SearchTables['search_doc'];

/** @param index - the store's own */
export function searchProjection(index: SearchIndex): Projection<EvidenceEntry> {
  return {
    name: 'search',
    version: 1,

    async migrate(db) {
      await db.schema
        .createTable('search_doc')
        .addColumn('seq', 'integer', (c) => c.primaryKey())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('ref', 'text', (c) => c.notNull())
        .addColumn('folded', 'text', (c) => c.notNull())
        .execute();
      await index.create(db);
    },

    async clear(db) {
      await index.drop(db);
      await db.schema.dropTable('search_doc').ifExists().execute();
    },

    async apply(db, entries) {
      for (const docs of chunksOf(entries.flatMap(docsOf))) {
        const fresh = await firstSeen(db, docs);
        if (fresh.length === 0) continue;
        await db.insertInto('search_doc').values(fresh).execute();
        await index.add(
          db,
          fresh.map((doc) => doc.seq),
        );
      }
    },

    async withdraw(db, { report, claims }) {
      for (const refs of chunksOf<string>(report === null ? claims : [report, ...claims])) {
        const rows = await db.selectFrom('search_doc').select('seq').where('ref', 'in', refs).execute();
        const seqs = rows.map((row) => row.seq);
        if (seqs.length === 0) continue;
        await index.remove(db, seqs);
        await db.deleteFrom('search_doc').where('seq', 'in', seqs).execute();
      }
      return [];
    },
  };
}

function docsOf({ seq, entry }: Recorded<EvidenceEntry>): readonly Doc[] {
  switch (entry.kind) {
    case 'report-added':
      return [{ seq, kind: 'report', ref: entry.report.id, folded: stored(entry.text) }];
    case 'claim-proposed':
    case 'claim-revised':
      return [{ seq, kind: 'claim', ref: entry.claim.id, folded: stored(entry.claim.summary) }];
    default:
      return [];
  }
}

/** Those that came in with their entry: a claim that comes again after an undo is indexed already. */
async function firstSeen(db: Db, docs: readonly Doc[]): Promise<readonly Doc[]> {
  const claims = docs.filter(({ kind }) => kind === 'claim').map(({ ref }) => ref);
  if (claims.length === 0) return docs;
  const rows = await db.selectFrom('claim').select('seq').where('id', 'in', claims).execute();
  const first = new Set(rows.map((row) => row.seq));
  return docs.filter(({ kind, seq }) => kind === 'report' || first.has(seq));
}
