/** Writes a file so that it is there whole or as it was before, whatever happens meanwhile: a kill, a power cut, a full disk. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CorveeError } from '../base/index.ts';

/** @throws CorveeError 'disk-full', 'out-not-writable'; the file is then as it was */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const partial = `${path}.partial`;
  try {
    const file = openSync(partial, 'w');
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw writeError(error, path);
  }
}

/** The system's refusal to write as Corvée's. */
export function writeError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (error instanceof CorveeError || typeof code !== 'string') return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new CorveeError('disk-full', { path }, { cause: error });
  return new CorveeError('out-not-writable', { dir: dirname(path), reason: code }, { cause: error });
}
