/**
 * Backups that have been read back, from a file or a server, to a file or a server. A copy is made of an open case under the same key, then opened with the same passphrase and
 * checked from the first entry to the last; only then is it called a backup.
 */
import { rmSync } from 'node:fs';
import { CorveeError } from '../base/index.ts';
import {
  createTeamCase,
  headPathOf,
  isTeamAddress,
  openCase,
  openTeamCase,
  type Case,
  type Link,
} from '../evidence/index.ts';
import { Entry, projections } from './entry.ts';
import { openOwnOrSample, type AskPassphrase } from './open.ts';
import { headsFolder, shownPlace } from './team/case-place.ts';

/** What was read back. */
export interface Sound {
  readonly entries: number;
  readonly withheld: number;
  readonly tip: Link;
}

/**
 * Writes an encrypted copy of the case at `path` to `out`, opens it and checks all of it. What was withdrawn before is not in
 * it; what is withdrawn later stays in it.
 *
 * @throws CorveeError as `openCase` does; 'case-exists', 'disk-full', 'file-unreadable'; 'backup-unsound' if what was read
 * back is not what was written: the copy is then removed
 */
export async function backupCase(path: string, out: string, ask: AskPassphrase): Promise<Sound> {
  const asked = once(ask);
  const opened = await openOwnOrSample(path, asked);
  return copyAndCheck(opened, out, asked);
}

/**
 * Checks a backup from the first entry to the last, and with `to` brings it back there as a case of its own. Without `to` it is a
 * drill: nothing is left behind. The backup itself is never changed.
 *
 * @throws CorveeError as `openCase` does for the backup; 'case-exists' if something is at `to`; 'backup-unsound'
 */
export async function restoreCase(backup: string, to: string | null, ask: AskPassphrase): Promise<Sound> {
  const asked = once(ask);
  const opened = await openOwnOrSample(backup, asked);
  try {
    const sound = await checked(opened, shownPlace(backup), null);
    if (to === null) {
      await opened.close();
      return sound;
    }
  } catch (error) {
    await opened.close();
    throw error;
  }
  return copyAndCheck(opened, to, asked);
}

/** Closes `opened` whatever happens. */
async function copyAndCheck(opened: Case<Entry>, out: string, ask: AskPassphrase): Promise<Sound> {
  const onServer = isTeamAddress(out);
  let tip: Link;
  try {
    tip = await opened.tip();
    if (onServer) {
      const heads = headsFolder();
      const options = { codec: Entry, projections, url: out, passphrase: await ask(), heads };
      await (await createTeamCase<Entry>(options, opened)).close();
    } else await opened.backup(out);
  } finally {
    await opened.close();
  }
  const how = { codec: Entry, projections, passphrase: await ask(), readOnly: true };
  let copy: Case<Entry> | null = null;
  try {
    copy = onServer
      ? await openTeamCase<Entry>({ ...how, url: out, heads: headsFolder() })
      : await openCase<Entry>({ ...how, path: out });
    const sound = await checked(copy, shownPlace(out), tip);
    await copy.close();
    return sound;
  } catch (error) {
    await copy?.close();
    if (!onServer) for (const file of [out, `${out}-wal`, headPathOf(out)]) rmSync(file, { force: true });
    throw error;
  }
}

async function checked(opened: Case<Entry>, path: string, expected: Link | null): Promise<Sound> {
  const { ok, entries, withheld, tip, problems } = await opened.verify();
  const same = expected === null || (expected.seq === tip.seq && expected.hash === tip.hash);
  if (!ok || !same) throw new CorveeError('backup-unsound', { path, faults: Math.max(1, problems.length) });
  return { entries, withheld, tip };
}

/** Nobody is asked twice for one passphrase. */
function once(ask: AskPassphrase): AskPassphrase {
  let given: Promise<string | null> | null = null;
  return () => (given ??= ask());
}
