/** Writes a briefing's files, all or none. A folder that is not ours is never touched. */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
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
  const contents: Contents = {
    'claims.json': `${JSON.stringify(BriefClaimsJson.parse(briefing.claims), null, 2)}\n`,
    'register.json': `${JSON.stringify(BriefRegisterJson.parse(briefing.register), null, 2)}\n`,
    'runs.csv': runsCsv(briefing.run),
    'index.html': await briefingPage(briefing),
  };
  return onDisk(dir, () => {
    refuseForeign(dir);
    mkdirSync(dirname(resolve(dir)), { recursive: true });
    const place = existsSync(dir) ? realpathSync(dir) : resolve(dir);
    if (!putFolder(place, contents)) putFiles(place, contents);
    return BRIEF_FILES.map((name) => join(dir, name));
  });
}

type Contents = Readonly<Record<(typeof BRIEF_FILES)[number], string>>;

/**
 * Writes the files into a folder beside the place and moves it there: the briefing appears whole or not at all, and the
 * one that was there before goes only when the new one stands.
 *
 * @returns false, with nothing changed, where folders cannot be moved there: a disk of its own, or no right to its parent
 */
function putFolder(place: string, contents: Contents): boolean {
  let own: string | null = null;
  try {
    own = mkdtempSync(join(dirname(place), `.${basename(place)}-`));
    const [fresh, old] = [join(own, 'new'), join(own, 'old')];
    mkdirSync(fresh);
    for (const name of BRIEF_FILES) writeFileSync(join(fresh, name), contents[name]);
    if (existsSync(place)) renameSync(place, old);
    try {
      renameSync(fresh, place);
    } catch (error) {
      if (existsSync(old)) renameSync(old, place);
      throw error;
    }
    return true;
  } catch (error) {
    if (existsSync(place) && cannotMove(error)) return false;
    throw error;
  } finally {
    if (own !== null) rmSync(own, { recursive: true, force: true });
  }
}

function cannotMove(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(code ?? '');
}

/** Writes every file under another name first, and puts them in place when all are written. */
function putFiles(place: string, contents: Contents): void {
  const places = BRIEF_FILES.map((name) => placeOf(place, name));
  try {
    for (const { name, partial } of places) writeFileSync(partial, contents[name]);
    putInPlace(places);
  } finally {
    for (const { partial } of places) rmSync(partial, { force: true });
  }
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
    if (found === undefined) {
      // Rights alone do not tell: some places take no folders.
      rmdirSync(mkdtempSync(join(nearest(resolve(dir)), '.corvee-')));
      return;
    }
    // What a killed run left half-done is ours, too.
    const known = new Set<string>(
      BRIEF_FILES.flatMap((name) => [name, `.${name}.partial`, `.${name}.before`]),
    );
    const isOurs = (entry: Dirent): boolean => entry.isFile() && known.has(entry.name);
    if (!found.isDirectory() || !readdirSync(dir, { withFileTypes: true }).every(isOurs)) {
      throw new CorveeError('out-not-ours', { dir });
    }
    accessSync(dir, constants.W_OK);
  });
}

/** The nearest folder above that is there. */
function nearest(dir: string): string {
  const parent = dirname(dir);
  return existsSync(parent) || parent === dir ? parent : nearest(parent);
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
