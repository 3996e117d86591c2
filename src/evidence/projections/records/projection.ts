/** Evidence's own records, kind by kind of entry. */
import type { EvidenceEntry } from '../../entry.ts';
import type { Db } from '../../store/tables.ts';
import type { Projection, Recorded } from '../projection.ts';
import { apart } from '../rows.ts';
import { decideClaim, proposeClaims } from './claims.ts';
import { addReports, confirmPublication } from './reports.ts';
import { clearRecords, migrateRecords } from './schema.ts';
import { undo } from './undo.ts';
import { purgeRecords } from './withdraw.ts';
import { noteWithheld } from './withheld.ts';

type Kind = EvidenceEntry['kind'];
type Of<K extends Kind> = Recorded<Extract<EvidenceEntry, { kind: K }>>;
type Handlers = { readonly [K in Kind]: (db: Db, entries: readonly Of<K>[]) => Promise<void> };

const handlers: Handlers = {
  'case-opened': () => Promise.resolve(),
  'report-added': addReports,
  'publication-confirmed': each(confirmPublication),
  'claim-proposed': proposeClaims,
  'claim-decided': each(decideClaim),
  'claim-revised': each(decideClaim),
  'claim-named': each(decideClaim),
  'decision-undone': each((db, { seq, entry }) => undo(db, seq, entry.seq)),
  'report-withdrawn': each(noteWithheld),
  'claim-withdrawn': each(noteWithheld),
};

export const recordsProjection: Projection<EvidenceEntry> = {
  name: 'records',
  version: 2,
  migrate: migrateRecords,
  clear: clearRecords,
  withdraw: purgeRecords,
  async apply(db, entries) {
    for (const group of groupsOf(entries)) {
      await handle(
        db,
        group.filter(({ entry }) => entry.kind === 'report-added'),
      );
      await handle(
        db,
        group.filter(({ entry }) => entry.kind !== 'report-added'),
      );
    }
  },
};

/** @param run - entries of one kind */
async function handle(db: Db, run: readonly Recorded<EvidenceEntry>[]): Promise<void> {
  const kind = run[0]?.entry.kind;
  if (kind === undefined || !Object.hasOwn(handlers, kind)) return;
  await (handlers[kind] as (db: Db, run: readonly Recorded<EvidenceEntry>[]) => Promise<void>)(db, run);
}

/**
 * Reports and proposed claims that follow each other go together, reports first, because many at a time are much faster;
 * that a claim comes after its report is checked by their places. Everything else is a group by itself.
 */
function groupsOf(entries: readonly Recorded<EvidenceEntry>[]): Iterable<readonly Recorded<EvidenceEntry>[]> {
  const adds = new Set<string>(['report-added', 'claim-proposed'] satisfies Kind[]);
  return apart(entries, ({ entry }) => !adds.has(entry.kind));
}

function each<R>(
  handle: (db: Db, entry: R) => Promise<void>,
): (db: Db, entries: readonly R[]) => Promise<void> {
  return async (db, entries) => {
    for (const entry of entries) await handle(db, entry);
  };
}
