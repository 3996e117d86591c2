/** Which random words belong to whom: blocks come from stable names, so a new rule does not shift the others' draws. */
import { sha256 } from '../../base/index.ts';

/** The block of a name: the first 32 bits of its SHA-256. */
export function blockOf(name: string): number {
  return Number.parseInt(sha256(name).slice(0, 8), 16);
}

/** Hands out words for one rule: four to a block, then the next block of the same rule. */
export function wordsOf(name: string): () => { readonly block: number; readonly word: 0 | 1 | 2 | 3 } {
  let used = 0;
  return () => {
    const word = (used % 4) as 0 | 1 | 2 | 3;
    const block = blockOf(`${name}#${String(Math.floor(used / 4))}`);
    used++;
    return { block, word };
  };
}
