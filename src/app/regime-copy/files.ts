/** The files a copy of a regime begins with. The folder is read and never written. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_FILE } from '../../regime/index.ts';
import { readRegimeDir } from '../regime-dir.ts';
import type { CopyFilesJson } from '../shapes/regime-copy.ts';

const BESIDE = ['questions.yaml', 'what-ifs.yaml', 'back-tests.yaml'];

/**
 * Without the lock: it says on which wording of each claim the original was written, and a copy is written anew
 * (`corvee lock` makes its own).
 *
 * @throws CorveeError 'regime-missing'
 */
export function copyFiles(dir: string, regime: string): CopyFilesJson {
  const files = Object.entries(readRegimeDir(dir)).filter(([name]) => name !== LOCK_FILE);
  const there = BESIDE.filter((name) => existsSync(join(dir, name)));
  return {
    schema: 1,
    regime,
    files: Object.fromEntries(files),
    beside: Object.fromEntries(there.map((name) => [name, readFileSync(join(dir, name), 'utf8')])),
  };
}
