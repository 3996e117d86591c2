/**
 * What a case is to the rest of the house: the journal, its projections, and one handle on both. Opened by
 * `open-case.ts`, made by `case-over.ts`; read by the functions of `projections/queries`, which take any `Reader`.
 */
import type { ReadonlyKysely } from 'kysely/readonly';
import type { ReportId } from '../ids.ts';
import type { AnyEntry } from '../projections/projection.ts';
import type { SearchIndex } from '../projections/search/search-index.ts';
import type { Originals } from './append.ts';
import type { Link } from './chain.ts';
import type { HeadState } from './head.ts';
import type { By } from './journal.ts';
import type { Hides } from './commitment.ts';
import type { JournalLine } from './lines.ts';
import type { ShownEntry } from './shown-entry.ts';
import type { CaseTables } from './tables.ts';
import type { Verdict } from './verify.ts';

/** What queries need. Nothing can be written through it. */
export interface Reader {
  /** The file's path, the server's address without user and password, or `memory`. */
  readonly where: string;
  readonly db: ReadonlyKysely<CaseTables>;
  readonly search: SearchIndex;
}

/** What a case and a throw-away draft of it have in common. */
export interface Journalled<E extends AnyEntry> extends Reader {
  /**
   * Records entries, all or none, and brings the projections up to them.
   *
   * @param entries - in order; for many, one call is much faster than many calls
   * @param originals - bytes of reports whose text does not give them back, by SHA-256
   * @param check - looks at the case as it stands when it is these entries' turn, with everybody else waiting; what it throws
   * stops them
   * @returns each entry's place in the chain; for a file, only after the disk has it
   * @throws CorveeError 'case-read-only', 'value-invalid', 'already-recorded', 'claim-unknown', 'report-unknown',
   * 'passage-mismatch', 'slug-taken', 'transition-refused', 'disk-full', or what a projection of another part throws
   */
  append(
    entries: readonly E[],
    by: By,
    originals?: Originals,
    check?: (as: Reader) => Promise<void>,
  ): Promise<readonly Link[]>;
  /** The last entry's place; `seq` 0 if there is none. */
  tip(): Promise<Link>;
  /** The lines after entry `after` (default 0), in order, at most `limit` (default 500). */
  lines(page?: { readonly after?: number; readonly limit?: number }): Promise<readonly JournalLine<E>[]>;
  /** A report's bytes exactly as they came; null if it is withheld, unknown, or a summary without bytes. */
  original(report: ReportId): Promise<Uint8Array | null>;
}

export interface Case<E extends AnyEntry> extends Journalled<E> {
  readonly readOnly: boolean;
  /** How the head kept outside the file compared with the chain when the case was opened. */
  readonly headAtOpen: HeadState;
  /**
   * Runs `work` on an overlay that has everything the case has and takes appends, and throws the overlay away, whether
   * `work` succeeds or fails. Meanwhile other calls on the case wait; calls on it from inside `work` are refused.
   *
   * @throws CorveeError 'draft-open' for a draft inside a draft, and whatever `work` throws
   */
  draft<T>(work: (overlay: Journalled<E>) => Promise<T>): Promise<T>;
  /**
   * Shows an entry to somebody who has only the chain, with what `hides` says left as hashes; null if the entry was withdrawn, is
   * not there, or was recorded before parts of an entry could be shown.
   */
  show(seq: number, hides: Hides): Promise<ShownEntry | null>;
  /** Checks everything; takes as long as building the case again. Never throws for what it finds. */
  verify(): Promise<Verdict>;
  /** Builds every projection again from the journal, checking the chain on the way. @throws CorveeError 'journal-broken' */
  rebuild(): Promise<void>;
  /**
   * Writes a copy that opens with the same passphrase, with its head beside it. Never copy the file of an open case by
   * other means from the same process: closing that copy's handle would drop the operating system's lock on the case.
   *
   * @throws CorveeError 'case-exists', 'disk-full', 'file-unreadable'; 'not-built' for a case in memory
   */
  backup(path: string): Promise<void>;
  /** Waits for what is under way, and lets go of the file. */
  close(): Promise<void>;
}
