/** Keeps projections in step with the journal, and builds them again from it. Inside the caller's transaction. */
import type { z } from 'zod';
import { CorveeError, isCorveeError } from '../../base/index.ts';
import type { AnyEntry, Projection, Recorded } from '../projections/projection.ts';
import { apart } from '../projections/rows.ts';
import { isWithdrawal, type WithdrawalEntry } from '../projections/records/withdraw.ts';
import type { Problem } from './check-line.ts';
import { checkedLines } from './checked-lines.ts';
import { tipOf } from './journal.ts';
import type { Db } from './tables.ts';

/** What a rebuilding says by itself; any other code is a projection refusing what it once took. */
const SAID: ReadonlySet<string> = new Set(['journal-broken', 'value-invalid', 'disk-full']);

/** Applies entries that were just written, and notes how far the projections are. */
export async function project<E extends AnyEntry>(
  db: Db,
  projections: readonly Projection<E>[],
  entries: readonly Recorded<E>[],
): Promise<void> {
  const last = entries.at(-1);
  if (last === undefined) return;
  for (const projection of projections) await projection.apply(db, entries);
  const names = projections.map(({ name }) => name);
  await db.updateTable('projection').set({ seq: last.seq }).where('name', 'in', names).execute();
}

/** Those that this code's version of is not built up to the tip. */
export async function stale<E extends AnyEntry>(
  db: Db,
  projections: readonly Projection<E>[],
): Promise<readonly Projection<E>[]> {
  const { seq } = await tipOf(db);
  const built = await db.selectFrom('projection').selectAll().execute();
  const current = (projection: Projection<E>): boolean =>
    built.some(
      (row) => row.name === projection.name && row.version === projection.version && row.seq === seq,
    );
  return projections.filter((projection) => !current(projection));
}

/** @throws CorveeError 'case-changed' if another version of this program has built the projections anew meanwhile */
export async function refuseOtherVersion<E extends AnyEntry>(
  db: Db,
  where: string,
  projections: readonly Projection<E>[],
): Promise<void> {
  if ((await stale(db, projections)).length > 0) throw new CorveeError('case-changed', { path: where });
}

/**
 * Drops these projections and builds them from the journal, checking each entry against the chain on the way.
 *
 * @throws CorveeError 'journal-broken' at the first entry that is not what the chain says; 'case-damaged' if a projection
 * refuses an entry that it took when it was appended, so that one of them is not what it was
 */
export async function rebuild<E extends AnyEntry>(
  db: Db,
  { where, codec, projections }: Rebuilding<E>,
): Promise<void> {
  for (const projection of [...projections].reverse()) await projection.clear(db);
  for (const projection of projections) await projection.migrate(db);
  const { seq } = await tipOf(db);
  for (const { name, version } of projections) {
    await db.deleteFrom('projection').where('name', '=', name).execute();
    await db.insertInto('projection').values({ name, version, seq }).execute();
  }
  try {
    for await (const entries of recordedIn(db, codec)) await replay(db, projections, entries);
  } catch (error) {
    if (!isCorveeError(error) || SAID.has(error.code)) throw error;
    throw new CorveeError('case-damaged', { path: where, detail: error.code }, { cause: error });
  }
}

export interface Rebuilding<E extends AnyEntry> {
  /** What errors call the case. */
  readonly where: string;
  readonly codec: z.ZodType<E>;
  readonly projections: readonly Projection<E>[];
}

/** Every entry that still has its content, in order, in groups. @throws CorveeError 'journal-broken' */
export async function* recordedIn<E extends AnyEntry>(
  db: Db,
  codec: z.ZodType<E>,
): AsyncGenerator<readonly Recorded<E>[]> {
  for await (const lines of checkedLines(db, codec)) {
    const recorded: Recorded<E>[] = [];
    for (const { link, header, entry, problems } of lines) {
      for (const problem of problems) throw brokenAt(link.seq, header?.kind ?? '', problem);
      if (entry !== null && header !== null) {
        recorded.push({ seq: link.seq, entry, actor: header.actor, month: header.month });
      }
    }
    yield recorded;
  }
}

function brokenAt(seq: number, kind: string, { why, detail }: Problem): CorveeError {
  if (why === 'unknown') return new CorveeError('value-invalid', { what: kind, issues: [detail] });
  const ofChain = why === 'hash' || why === 'link' || why === 'gap';
  return new CorveeError('journal-broken', { seq, why: ofChain ? why : 'commitment' });
}

/** Applies entries as they were applied when they were appended: what a withdrawal takes goes before it is noted. */
export async function replay<E extends AnyEntry>(
  db: Db,
  projections: readonly Projection<E>[],
  entries: readonly Recorded<E>[],
): Promise<void> {
  for (const group of apart(entries, ({ entry }) => isWithdrawal(entry))) {
    const entry: AnyEntry | undefined = group[0]?.entry;
    if (entry !== undefined && isWithdrawal(entry)) await withdrawFrom(db, projections, entry);
    for (const projection of projections) await projection.apply(db, group);
  }
}

/** Purges what a completed withdrawal takes. @returns the entries whose content must be destroyed, in order */
export async function withdrawFrom<E extends AnyEntry>(
  db: Db,
  projections: readonly Projection<E>[],
  entry: WithdrawalEntry,
): Promise<readonly number[]> {
  const report = entry.kind === 'report-withdrawn' ? entry.report : null;
  const destroyed = new Set<number>();
  for (const projection of projections) {
    const seqs = (await projection.withdraw?.(db, { report, claims: entry.claims ?? [] })) ?? [];
    for (const seq of seqs) destroyed.add(seq);
  }
  return [...destroyed].sort((a, b) => a - b);
}
