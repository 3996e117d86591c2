/**
 * The head of a case, kept beside it as `<case>.head`: `{schema, seq, hash}` and nothing of any content.
 *
 * It is written after each commit, so after a crash it may lag behind the chain but can never be ahead of it: a chain
 * that does not contain the kept head is not the chain that was written here. Whoever can replace both files together
 * can roll both back; a head noted on paper or on another device sees that too.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../base/index.ts';
import type { HeadKeeper } from './driver.ts';
import { withFile } from './file-error.ts';

const Head = z.strictObject({
  schema: z.literal(1),
  seq: z.int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Where the head of the case at `path` is kept. */
export function headPathOf(path: string): string {
  return `${path}.head`;
}

/** The head kept beside the case at `path`. */
export function headFile(path: string): HeadKeeper {
  const file = headPathOf(path);
  return {
    read() {
      const text = readOrNull(file);
      if (text === null) return null;
      const head = Head.safeParse(jsonOrNull(text));
      return head.success ? { seq: head.data.seq, hash: head.data.hash } : 'broken';
    },
    write({ seq, hash }) {
      writeWhole(file, `${canonicalJson({ schema: 1, seq, hash })}\n`);
    },
  };
}

/** Writes beside the file, pushes it to the disk, and puts it in the file's place in one step. */
function writeWhole(file: string, text: string): void {
  // Two processes may keep the head of one case on a server.
  const next = `${file}.${String(process.pid)}.new`;
  try {
    withFile(file, () => {
      const handle = openSync(next, 'w', 0o600);
      try {
        writeSync(handle, text);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      renameSync(next, file);
      syncFolder(dirname(file));
    });
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

/** Makes a rename last through a power cut. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return '';
  }
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
