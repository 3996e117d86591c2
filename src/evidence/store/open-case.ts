/** The three ways to a case: make a file, open a file, or have one in memory. */
import type { z } from 'zod';
import { CorveeError } from '../../base/index.ts';
import { evidenceProjections } from '../projections/index.ts';
import type { AnyEntry, Projection } from '../projections/projection.ts';
import type { Journal } from './append.ts';
import { caseOver } from './case-over.ts';
import type { Case } from './case.ts';
import type { Driver } from './driver.ts';
import { headStateOf, keepHead } from './head.ts';
import { tipOf } from './journal.ts';
import { migrate } from './migrations.ts';
import { rebuild, stale } from './projecting.ts';
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
    await driver.db.transaction().execute(async (db) => {
      const outdated = await stale(db, journal.projections);
      if (outdated.length > 0) await rebuild(db, { where: driver.where, codec, projections: outdated });
    });
    if (headAtOpen === 'behind') keepHead(driver, tip);
    await purgeIfPending(driver);
    return caseOver(driver, journal, { readOnly, headAtOpen });
  } catch (error) {
    await driver.close();
    throw error;
  }
}
