/** The regime `tiny` with edits, checked: for planting what the language must refuse. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCorveeError } from '../../src/base/index.ts';
import { checkRegime, LOCK_FILE, type CheckedRegime, type RegimeFiles } from '../../src/regime/index.ts';
import { root } from './command-line.ts';

export type Edits = Readonly<Record<string, (text: string) => string>>;

/** @param edits - by file of the regime; an edit that changes nothing is a mistake of the test */
export function edited(dir: string, edits: Edits): RegimeFiles {
  const files = Object.fromEntries(
    globSync('**/*.yaml', { cwd: join(root, dir) })
      // An edited regime is another one: the lock of the original says nothing of it.
      .filter((file) => file !== LOCK_FILE)
      .map((file) => [file, readFileSync(join(root, dir, file), 'utf8')]),
  );
  for (const [file, edit] of Object.entries(edits)) {
    const before = files[file] ?? '';
    const after = edit(before);
    if (after === before) throw new Error(`nothing was changed in ${file}`);
    files[file] = after;
  }
  return files;
}

export function regimeWith(dir: string, edits: Edits): CheckedRegime {
  return checkRegime(dir, edited(dir, edits));
}

/** The codes of what is wrong with `tiny` so edited; empty if it is sound. */
export function refusalOf(edits: Edits): string {
  try {
    regimeWith('test/regime/tiny', edits);
    return '';
  } catch (error) {
    if (!isCorveeError(error, 'regime-refused')) throw error;
    return error.data.problems.map(({ code }) => code).join(' ');
  }
}
