/**
 * What a projection is: tables made of nothing but the journal, so that they can be dropped and built again.
 *
 * Contract for whoever writes one (evidence's own and those of other parts):
 * - `apply` sees every entry of the journal exactly once and in order, in groups of any size; how they are grouped must
 *   not matter. It ignores kinds it does not know. It may refuse an entry by throwing a CorveeError: the append is then
 *   not made. It uses nothing but its own tables and those of projections before it: no clock, no entropy.
 * - `withdraw` comes before the entry that withdraws is applied. It deletes every row made from the withdrawn report or
 *   claims and names the entries of *its own kinds* whose content must go too. On a rebuild those entries are no longer
 *   there to be applied, so `apply` must not need a withdrawn claim to exist.
 * - Rows of different projections never share a table. Table names are prefixed by whoever could clash.
 */
import type { Actor, Header } from '../entry.ts';
import type { ClaimId, ReportId } from '../ids.ts';
import type { Db } from '../store/tables.ts';

/** Anything a journal can hold. */
export interface AnyEntry {
  readonly kind: string;
}

/** An entry with its place in the journal and who made it. */
export interface Recorded<E extends AnyEntry> {
  readonly seq: number;
  readonly entry: E;
  readonly actor: Actor;
  readonly month: Header['month'];
}

/** What a withdrawal takes; `report` is null if only claims go. */
export interface Withdrawal {
  readonly report: ReportId | null;
  readonly claims: readonly ClaimId[];
}

export interface Projection<E extends AnyEntry> {
  readonly name: string;
  /** Raised whenever `migrate` or `apply` would give other rows: cases then build it again when they are opened. */
  readonly version: number;
  /** Makes the tables, empty. */
  migrate(db: Db): Promise<void>;
  /** Drops every table any version of it ever made, if it is there. */
  clear(db: Db): Promise<void>;
  apply(db: Db, entries: readonly Recorded<E>[]): Promise<void>;
  /** @returns the sequence numbers of the entries whose content is destroyed with the rows */
  withdraw?(db: Db, withdrawal: Withdrawal): Promise<readonly number[]>;
}
