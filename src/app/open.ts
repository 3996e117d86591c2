/** Opens the case a command works on: a user's own by path, or the sample, which cannot be written to. */
import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { CorveeError, isCorveeError } from '../base/index.ts';
import {
  createCase,
  createTeamCase,
  isTeamAddress,
  newPassphrase,
  openCase,
  openTeamCase,
  type Case,
} from '../evidence/index.ts';
import { Entry, projections } from './entry.ts';
import { openSample } from './sample.ts';
import { headsFolder } from './team/case-place.ts';

const whole = { codec: Entry, projections };

/** Asked for the passphrase of a case that is there; null if nobody can be asked. */
export type AskPassphrase = () => Promise<string | null>;

/**
 * @param path - a case file, or the `postgres://` address of a team's case; left out: the sample
 * @param ignoreHead - opens a case although it is older than the head kept beside it, to say what is wrong
 * @throws CorveeError as `openCase` and `openTeamCase` do; 'case-passphrase-needed' if `ask` gives none
 */
export async function openOwnOrSample(
  path: string | undefined,
  ask: AskPassphrase,
  ignoreHead = false,
): Promise<Case<Entry>> {
  if (path === undefined) return openSample();
  const open = (passphrase: string | null): Promise<Case<Entry>> =>
    isTeamAddress(path)
      ? openTeamCase<Entry>({ ...whole, url: path, passphrase, ignoreHead, heads: headsFolder() })
      : openCase<Entry>({ ...whole, path, passphrase, ignoreHead });
  try {
    return await open(null);
  } catch (error) {
    if (!isCorveeError(error, 'case-passphrase-needed')) throw error;
    return open(await ask());
  }
}

/** True if there is something at `path`: a file, or tables at that place of a server. @throws CorveeError 'store-url', 'store-down', 'store-refused' */
export async function caseIsThere(path: string): Promise<boolean> {
  if (!isTeamAddress(path)) return existsSync(path);
  try {
    await (await openTeamCase<Entry>({ ...whole, url: path, passphrase: null, heads: null })).close();
    return true;
  } catch (error) {
    if (isCorveeError(error, 'case-missing')) return false;
    if (isCorveeError(error, 'case-passphrase-needed') || isCorveeError(error, 'case-not-a-case'))
      return true;
    throw error;
  }
}

/**
 * Makes a new case with a passphrase, generated unless one is given.
 *
 * @returns the case, opened, and the passphrase: shown once, kept nowhere
 * @throws CorveeError 'case-exists', 'disk-full', 'file-unreadable', 'file-missing' if its folder is not there; on a server as
 * `createTeamCase` does
 */
export async function makeCase(
  path: string,
  title: string,
  given: string | null,
): Promise<{ readonly case: Case<Entry>; readonly passphrase: string }> {
  const folder = dirname(path);
  const onServer = isTeamAddress(path);
  if (!onServer && !existsSync(folder)) throw new CorveeError('file-missing', { file: folder });
  const passphrase = given ?? newPassphrase();
  const made = onServer
    ? await createTeamCase<Entry>({ ...whole, url: path, passphrase, heads: headsFolder() })
    : await createCase<Entry>({ ...whole, path, passphrase });
  try {
    await made.append([{ kind: 'case-opened', title, purpose: 'own' }], {
      actor: { role: 'editor', name: null },
      month: null,
    });
  } catch (error) {
    // A case whose passphrase nobody was told would stand there for ever, closed.
    await made.close();
    if (!onServer) for (const file of [path, `${path}-wal`, `${path}.head`]) rmSync(file, { force: true });
    throw error;
  }
  return { case: made, passphrase };
}
