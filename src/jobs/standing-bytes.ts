/**
 * A standing as one small piece of bytes: for a checkpoint, a row of a database, a file of a cluster's task. It says
 * which ensemble it belongs to; a piece of another is never taken for one of this.
 */
import { deflateSync, inflateSync } from 'node:zlib';
import { CorveeError } from '../base/index.ts';
import type { Standing } from './ensemble.ts';
import type { Done } from './fold/done.ts';
import { decodeFold, encodeFold } from './fold/encode.ts';

/** Far above any standing, so that damaged bytes cannot fill the memory. */
const MAX_BYTES = 1 << 30;

/** @param key - the ensemble's */
export function encodeStanding(key: string, { done, fold }: Standing): Buffer {
  const header = Buffer.from(`${JSON.stringify({ corvee: 'ensemble', key, done })}\n`);
  return deflateSync(Buffer.concat([header, encodeFold(fold)]), { level: 3 });
}

/**
 * @throws CorveeError 'ensemble-other' if the bytes belong to another ensemble, 'fold-damaged' if they are no standing
 */
export function decodeStanding(key: string, bytes: Uint8Array): Standing {
  const plain = inflated(bytes);
  const end = plain.indexOf(10);
  const header = headerOf(plain.toString('utf8', 0, Math.max(0, end)));
  if (header.key !== key) throw new CorveeError('ensemble-other', {});
  return { done: header.done, fold: decodeFold(Uint8Array.from(plain.subarray(end + 1))) };
}

function inflated(bytes: Uint8Array): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    throw new CorveeError('fold-damaged', {}, { cause: error });
  }
}

function headerOf(text: string): { readonly key: string; readonly done: Done } {
  try {
    const { corvee, key, done } = JSON.parse(text) as { corvee: unknown; key: string; done: Done };
    if (corvee === 'ensemble' && Array.isArray(done)) return { key, done };
  } catch {
    // Said below.
  }
  throw new CorveeError('fold-damaged', {});
}
