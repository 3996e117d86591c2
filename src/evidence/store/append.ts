/** Entries into the journal and the projections, inside the caller's transaction: all of them or none. */
import type { z } from 'zod';
import { CorveeError, sha256 } from '../../base/index.ts';
import type { EvidenceEntry } from '../entry.ts';
import type { AnyEntry, Projection } from '../projections/projection.ts';
import { apart } from '../projections/rows.ts';
import { isWithdrawal, withdrawalOf, type WithdrawalEntry } from '../projections/records/withdraw.ts';
import type { Link } from './chain.ts';
import { destroyContent, writeEntries, type By, type Draft } from './journal.ts';
import { openLine, parseEntry, readRaw } from './lines.ts';
import { project, withdrawFrom } from './projecting.ts';
import type { Db } from './tables.ts';

/** What an append needs to know besides the entries. */
export interface Journal<E extends AnyEntry> {
  readonly codec: z.ZodType<E>;
  readonly projections: readonly Projection<E>[];
}

/** Original bytes by their SHA-256; needed only for a report whose bytes are not just the UTF-8 of its text. */
export type Originals = ReadonlyMap<string, Uint8Array>;

/** Kinds that cannot be undone: they added content, destroyed it, or are themselves an undoing. */
const FINAL: ReadonlySet<string> = new Set<EvidenceEntry['kind']>([
  'case-opened',
  'report-added',
  'claim-proposed',
  'decision-undone',
  'report-withdrawn',
  'claim-withdrawn',
]);

/**
 * @returns the links of the entries, in order
 * @throws CorveeError 'value-invalid' if an entry breaks the codec or a received report comes without its bytes, and
 * whatever a projection refuses an entry for; the caller then rolls everything back
 */
export async function appendTo<E extends AnyEntry>(
  db: Db,
  { codec, projections }: Journal<E>,
  entries: readonly E[],
  by: By,
  originals: Originals,
): Promise<readonly Link[]> {
  const parsed = entries.map((entry) => parseEntry(codec, entry));
  const links: Link[] = [];
  for (const group of apart(parsed, (entry) => isWithdrawal(entry) || isUndo(entry))) {
    const drafts: Draft<E>[] = [];
    for (const entry of group) drafts.push(await draftOf(db, { codec, projections }, entry, originals));
    const written = await writeEntries(db, drafts, by);
    await project(
      db,
      projections,
      drafts.map(({ entry }, i) => ({ seq: written[i]?.seq ?? 0, entry, ...by })),
    );
    links.push(...written);
  }
  return links;
}

async function draftOf<E extends AnyEntry>(
  db: Db,
  { codec, projections }: Journal<E>,
  entry: E,
  originals: Originals,
): Promise<Draft<E>> {
  if (isWithdrawal(entry)) {
    const { claims } = await withdrawalOf(db, entry);
    const completed: E & WithdrawalEntry = { ...entry, claims };
    const destroyed = await withdrawFrom(db, projections, completed);
    await destroyContent(db, destroyed);
    await db
      .insertInto('pending_purge')
      .values({ seq: destroyed[0] ?? 0 })
      .onConflict((on) => on.doNothing())
      .execute();
    return { entry: completed, destroyed, original: null };
  }
  if (isUndo(entry)) await refuseFinal(db, codec, entry.seq);
  return { entry, destroyed: [], original: isAdded(entry) ? originalOf(entry, originals) : null };
}

/** The bytes to seal; null if the text gives them back. A `summary` has none: nobody here holds the page. */
function originalOf({ report, text }: Added, originals: Originals): Draft<AnyEntry>['original'] {
  const wanted = report.bytes.sha256;
  const bytes = originals.get(wanted);
  if (sha256(text) === wanted) return null;
  if (bytes === undefined && report.text === 'summary') return null;
  if (bytes === undefined || bytes.length !== report.bytes.length || sha256(bytes) !== wanted) {
    throw new CorveeError('value-invalid', {
      what: 'report-added',
      issues: ['report.bytes: the original bytes'],
    });
  }
  return { sha256: wanted, bytes };
}

async function refuseFinal<E extends AnyEntry>(db: Db, codec: z.ZodType<E>, seq: number): Promise<void> {
  const [row] = await readRaw(db, seq - 1, 1);
  if (row?.seq !== seq) throw new CorveeError('value-invalid', { what: 'decision-undone', issues: ['seq'] });
  const { header, entry } = openLine(row, codec);
  if (entry === null) throw new CorveeError('transition-refused', { from: 'withdrawn', to: 'undone' });
  if (FINAL.has(header.kind))
    throw new CorveeError('transition-refused', { from: header.kind, to: 'undone' });
}

export type Added = Extract<EvidenceEntry, { kind: 'report-added' }>;

export function isAdded<E extends AnyEntry>(entry: E): entry is E & Added {
  return entry.kind === 'report-added';
}

function isUndo<E extends AnyEntry>(
  entry: E,
): entry is E & Extract<EvidenceEntry, { kind: 'decision-undone' }> {
  return entry.kind === 'decision-undone';
}
