/** Writes a briefing's files, all or none. A folder that is not ours is never touched. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
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
    const places = BRIEF_FILES.map((name) => placeOf(dir, name));
    try {
      for (const { name, partial } of places) writeFileSync(partial, contents[name]);
      putInPlace(places);
    } finally {
      for (const { partial } of places) rmSync(partial, { force: true });
    }
    return places.map(({ path }) => path);
  });
}

interface Place {
  readonly name: (typeof BRIEF_FILES)[number];
  readonly path: string;
  /** Where it is written first. */
  readonly partial: string;
  /** Where the one it replaces waits until all are in place. */
  readonly before: string;
}

function placeOf(dir: string, name: Place['name']): Place {
  return {
    name,
    path: join(dir, name),
    partial: join(dir, `.${name}.partial`),
    before: join(dir, `.${name}.before`),
  };
}

/** Replaces all; if one cannot be replaced, every one is as it was. */
function putInPlace(places: readonly Place[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const { path, before } of places) {
      if (!existsSync(path)) continue;
      renameSync(path, before);
      undo.push(() => {
        renameSync(before, path);
      });
    }
    for (const { path, partial } of places) {
      renameSync(partial, path);
      undo.push(() => {
        rmSync(path, { force: true });
      });
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  for (const { before } of places) rmSync(before, { force: true });
}

/** @throws CorveeError 'out-not-ours', 'out-not-writable': before any long work is done */
export function refuseForeign(dir: string): void {
  onDisk(dir, () => {
    const found = statSync(dir, { throwIfNoEntry: false });
    if (found === undefined) return;
    // What a killed run left half-done is ours, too.
    const known = new Set<string>(
      BRIEF_FILES.flatMap((name) => [name, `.${name}.partial`, `.${name}.before`]),
    );
    const isOurs = (entry: Dirent): boolean => entry.isFile() && known.has(entry.name);
    if (!found.isDirectory() || !readdirSync(dir, { withFileTypes: true }).every(isOurs)) {
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
