/** Writes a briefing's files, all or none. A folder that is not ours is never touched. */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CorveeError } from '../../base/index.ts';
import {
  BriefClaimsJson,
  briefingPage,
  BriefRegisterJson,
  runsCsv,
  type Briefing,
} from '../../publish/index.ts';

/** The files of a briefing, in the order they are put in place: the page last. */
export const BRIEF_FILES = ['claims.json', 'register.json', 'runs.csv', 'index.html'] as const;

/**
 * @returns the paths written
 * @throws CorveeError 'out-not-ours' if the folder holds anything a briefing would not, 'out-not-writable', 'disk-full'
 */
export async function writeBriefing(dir: string, briefing: Briefing): Promise<string[]> {
  const contents: Readonly<Record<(typeof BRIEF_FILES)[number], string>> = {
    'claims.json': `${JSON.stringify(BriefClaimsJson.parse(briefing.claims), null, 2)}\n`,
    'register.json': `${JSON.stringify(BriefRegisterJson.parse(briefing.register), null, 2)}\n`,
    'runs.csv': runsCsv(briefing.run),
    'index.html': await briefingPage(briefing),
  };
  return onDisk(dir, () => {
    refuseForeign(dir);
    mkdirSync(dir, { recursive: true });
    const fresh = BRIEF_FILES.map((name) => ({
      path: join(dir, name),
      partial: join(dir, `.${name}.partial`),
    }));
    try {
      fresh.forEach(({ partial }, i) => {
        writeFileSync(partial, contents[BRIEF_FILES[i] ?? 'index.html']);
      });
      for (const { partial, path } of fresh) renameSync(partial, path);
    } finally {
      for (const { partial } of fresh) rmSync(partial, { force: true });
    }
    return fresh.map(({ path }) => path);
  });
}

/** @throws CorveeError 'out-not-ours', 'out-not-writable': before any long work is done */
export function refuseForeign(dir: string): void {
  onDisk(dir, () => {
    const found = statSync(dir, { throwIfNoEntry: false });
    if (found === undefined) return;
    const known: readonly string[] = BRIEF_FILES;
    if (!found.isDirectory() || readdirSync(dir).some((name) => !known.includes(name))) {
      throw new CorveeError('out-not-ours', { dir });
    }
  });
}

function onDisk<T>(dir: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CorveeError) throw error;
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new CorveeError('disk-full', { path: dir }, { cause: error });
    throw new CorveeError('out-not-writable', { dir, reason: code }, { cause: error });
  }
}
