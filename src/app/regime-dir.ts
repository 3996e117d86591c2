/** Reads the files of a regime's folder. What they mean is the regime language's business. */
import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CorveeError } from '../base/index.ts';
import { checkRegime, LOCK_FILE, MAX_BYTES, type CheckedRegime, type RegimeFiles } from '../regime/index.ts';

/** The regime that is used when none is named. */
export const DEFAULT_REGIME = fileURLToPath(new URL('../../models/dprk-russia', import.meta.url));

/** More than the language takes: four bytes for each of its characters, and one. */
const MOST_BYTES = 4 * MAX_BYTES + 1;

/** @throws CorveeError 'regime-missing' if there is no such folder, or none with a `regime.yaml` */
export function readRegimeDir(dir: string): RegimeFiles {
  const files: Record<string, string> = {};
  const read = (path: string): void => {
    if (path.endsWith('.yaml')) files[path] = readStart(join(dir, path));
  };
  if (!isDirectory(dir)) throw new CorveeError('regime-missing', { dir });
  for (const name of readdirSync(dir)) if (name === 'regime.yaml' || name === LOCK_FILE) read(name);
  for (const part of ['parameters', 'rules']) {
    if (isDirectory(join(dir, part)))
      for (const name of readdirSync(join(dir, part))) read(`${part}/${name}`);
  }
  return files;
}

/** Reads and checks a regime. @throws as readRegimeDir and checkRegime do */
export function loadRegime(dir: string = DEFAULT_REGIME): CheckedRegime {
  return checkRegime(dir, readRegimeDir(dir));
}

/** A file's text, or so much of it that the language sees that it is too large: nobody's memory is filled by a file. */
function readStart(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(fstatSync(file).size, MOST_BYTES));
    const read = readSync(file, bytes, 0, bytes.length, 0);
    return bytes.toString('utf8', 0, read);
  } finally {
    closeSync(file);
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
