/** The ways to a case: make or open a file, make or open one on a server, or have one in memory. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { CorveeError, sha256 } from '../../base/index.ts';
import { evidenceProjections } from '../projections/index.ts';
import type { AnyEntry, Projection } from '../projections/projection.ts';
import type { Journal } from './append.ts';
import { caseOver } from './case-over.ts';
import type { Case } from './case.ts';
import { EMPTY } from './chain.ts';
import { copyJournal } from './copy-journal.ts';
import type { Driver } from './driver.ts';
import { headFile } from './head-file.ts';
import { headStateOf, keepHead } from './head.ts';
import { tipOf } from './journal.ts';
import { migrate } from './migrations.ts';
import { rebuild, stale } from './projecting.ts';
import { parseTeamPlace } from './postgres/place.ts';
import type { TeamCase } from './postgres/postgres-driver.ts';
import { purgeIfPending } from './purge.ts';
import { fileDriver, makeCaseFile, type CaseFile } from './sqlite/file-driver.ts';
import { memoryDriver } from './sqlite/memory-driver.ts';

export interface CaseOptions<E extends AnyEntry> {
  /** Every kind of entry this program writes and reads; EvidenceEntry's among them. */
  readonly codec: z.ZodType<E>;
  /**
   * Of other parts, in the order in which they may rely on each other; evidence's own are always there, first. Always
   * give all of them: a withdrawal destroys what the projections that are there name.
   */
  readonly projections?: readonly Projection<E>[];
  /** Refuses appends; drafts are still possible. */
  readonly readOnly?: boolean;
}

export interface OpenOptions<E extends AnyEntry> extends CaseOptions<E>, CaseFile {
  /** Opens a case although its chain does not contain the head kept beside it: to look at it, or after a restore. */
  readonly ignoreHead?: boolean;
}

/**
 * Makes a new case file with a new key, and opens it.
 *
 * @throws CorveeError 'case-exists', 'case-passphrase-needed', 'disk-full', 'file-unreadable'
 */
export async function createCase<E extends AnyEntry>(options: OpenOptions<E>): Promise<Case<E>> {
  await makeCaseFile(options, (driver) => migrate(driver.db, driver.where, true));
  return openCase(options);
}

/**
 * Opens a case file. Nobody else can open it meanwhile, in this process or another.
 *
 * @throws CorveeError 'case-missing', 'case-not-a-case', 'case-passphrase-needed', 'case-passphrase', 'case-in-use',
 * 'case-newer', 'case-damaged', 'file-unreadable', or 'journal-broken' with why `head` if this is an older copy
 */
export async function openCase<E extends AnyEntry>(options: OpenOptions<E>): Promise<Case<E>> {
  return over(await fileDriver(options), options, false);
}

export interface TeamOptions<E extends AnyEntry> extends CaseOptions<E>, Omit<TeamCase, 'head'> {
  /** A folder of this computer in which the heads of cases on servers are remembered; null: none is. */
  readonly heads: string | null;
  readonly ignoreHead?: boolean;
}

/**
 * Makes a new case in a schema of a server, and opens it.
 *
 * @param from - a case whose journal is copied into it, entry by entry; left out: it is empty
 * @throws CorveeError 'case-exists', 'case-passphrase-needed', 'store-url', 'store-down', 'store-refused'
 */
export async function createTeamCase<E extends AnyEntry>(
  options: TeamOptions<E>,
  from?: Pick<Case<E>, 'db' | 'tip'>,
): Promise<Case<E>> {
  const { makeTeamCase } = await servers();
  const team = teamCaseOf(options);
  const head = from === undefined ? EMPTY : await from.tip();
  await makeTeamCase(team, async (db) => {
    if (from !== undefined) await copyJournal(from.db, db, head);
  });
  // Of another case that lay at this place, this computer may remember one.
  team.head?.write(head);
  return openTeamCase(options);
}

/**
 * Opens a case on a server. Others may have it open too.
 *
 * @throws CorveeError 'store-url', 'store-down', 'store-refused', 'case-missing', 'case-not-a-case', 'case-passphrase-needed',
 * 'case-passphrase', 'case-newer', 'case-damaged', or 'journal-broken' with why `head` if the server has gone back
 */
export async function openTeamCase<E extends AnyEntry>(options: TeamOptions<E>): Promise<Case<E>> {
  const { postgresDriver } = await servers();
  return over(await postgresDriver(teamCaseOf(options)), options, false);
}

/** Only who has a case on a server loads what speaks to one. */
const servers = () => import('./postgres/postgres-driver.ts');

function teamCaseOf<E extends AnyEntry>({ url, passphrase, heads, kdf }: TeamOptions<E>): TeamCase {
  const { where } = parseTeamPlace(url);
  const head = heads === null ? null : headFile(teamFilesOf(heads, where));
  return { url, passphrase, head, ...(kdf && { kdf }) };
}

/** Where this computer keeps what belongs beside a case on a server: its head, and time stamps of it. Named by a hash. */
export function teamFilesOf(heads: string, where: string): string {
  mkdirSync(heads, { recursive: true, mode: 0o700 });
  return join(heads, sha256(where).slice(0, 16));
}

/** A case in memory, empty: for the sample and for throw-away work. */
export async function memoryCase<E extends AnyEntry>(
  options: Omit<CaseOptions<E>, 'readOnly'>,
): Promise<Case<E>> {
  return over(memoryDriver(), options, true);
}

/** The same case, refusing appends; closing either closes both. */
export function readOnlyCase<E extends AnyEntry>(open: Case<E>): Case<E> {
  const refuse = () => Promise.reject(new CorveeError('case-read-only', { path: open.where }));
  return { ...open, readOnly: true, append: refuse };
}

/** Brings a driver's tables up to date and puts a case over it; closes the driver if that fails. */
export async function over<E extends AnyEntry>(
  driver: Driver,
  options: CaseOptions<E> & Pick<OpenOptions<E>, 'ignoreHead'>,
  fresh: boolean,
): Promise<Case<E>> {
  const { codec, readOnly = false, ignoreHead = false } = options;
  try {
    const own = evidenceProjections(driver.search) as unknown as Projection<E>[];
    const journal: Journal<E> = { codec, projections: [...own, ...(options.projections ?? [])] };
    await migrate(driver.db, driver.where, fresh);
    const headAtOpen = await headStateOf(driver, driver.db);
    const tip = await tipOf(driver.db);
    if (headAtOpen === 'broken' && !ignoreHead)
      throw new CorveeError('journal-broken', { seq: tip.seq, why: 'head' });
    // Looked at again under the lock: another process may be in the middle of an append, or of the same building.
    if ((await stale(driver.db, journal.projections)).length > 0) {
      await driver.db.transaction().execute(async (db) => {
        await driver.lock(db);
        const outdated = await stale(db, journal.projections);
        if (outdated.length > 0) await rebuild(db, { where: driver.where, codec, projections: outdated });
      });
    }
    if (headAtOpen === 'behind') keepHead(driver, tip);
    await purgeIfPending(driver);
    return caseOver(driver, journal, { readOnly, headAtOpen });
  } catch (error) {
    await driver.close();
    throw error;
  }
}
