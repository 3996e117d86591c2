/** Which words of a passage became which others, and whether a person may be asked if it is still the same passage. */
import { criticalClassOf, turnsAround, type CriticalClass } from './critical-words.ts';

/** `was` or `now` is null where a word was added or is gone. */
export interface WordChange {
  readonly was: string | null;
  readonly now: string | null;
  /** `spelling`: a letter inside a long word. `words`: any other change of what is said. */
  readonly kind: CriticalClass | 'negation' | 'spelling' | 'words';
}

const WORD = /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|[%$€£¥₩₽?]/gu;

/** Words, numbers whole, signs of money and the question mark, in order; other punctuation is layout. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}

/** The changes that turn one text into the other, in order; least number of words touched. Quadratic in words. */
export function wordChanges(before: string, after: string): WordChange[] {
  const was = wordsOf(before);
  const now = wordsOf(after);
  const cost = costs(was, now);
  const changes: WordChange[] = [];
  let i = 0;
  let j = 0;
  while (i < was.length || j < now.length) {
    const here = at(cost, i, j);
    if (i < was.length && j < now.length && was[i] === now[j] && here === at(cost, i + 1, j + 1)) {
      i++;
      j++;
    } else if (i < was.length && j < now.length && here === at(cost, i + 1, j + 1) + 1) {
      changes.push(change(was[i++] ?? null, now[j++] ?? null, i === 1));
    } else if (i < was.length && here === at(cost, i + 1, j) + 1) {
      changes.push(change(was[i++] ?? null, null, false));
    } else {
      changes.push(change(null, now[j++] ?? null, false));
    }
  }
  return changes;
}

function at(cost: readonly (readonly number[])[], i: number, j: number): number {
  return cost[i]?.[j] ?? Infinity;
}

/** `costs[i][j]`: the fewest changes that turn the words from `i` on into those from `j` on. */
function costs(was: readonly string[], now: readonly string[]): number[][] {
  const cost = Array.from({ length: was.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = was.length; i >= 0; i--) {
    for (let j = now.length; j >= 0; j--) {
      const row = cost[i] ?? [];
      if (i === was.length || j === now.length) row[j] = was.length - i + now.length - j;
      else if (was[i] === now[j]) row[j] = at(cost, i + 1, j + 1);
      else row[j] = 1 + Math.min(at(cost, i + 1, j + 1), at(cost, i + 1, j), at(cost, i, j + 1));
    }
  }
  return cost;
}

/** @param first - a capital at the very beginning is no name */
function change(was: string | null, now: string | null, first: boolean): WordChange {
  const sides = [was, now].filter((word) => word !== null);
  for (const order of ['number', 'negation', 'modal', 'date', 'comparison'] as const) {
    if (sides.some((word) => criticalClassOf(word) === order)) return { was, now, kind: order };
  }
  if (was === null || now === null) return { was, now, kind: 'words' };
  if (turnsAround(was, now)) return { was, now, kind: 'negation' };
  if (!first && sides.some((word) => criticalClassOf(word) === 'name')) return { was, now, kind: 'name' };
  return { was, now, kind: isSpelling(was, now) ? 'spelling' : 'words' };
}

/** Shorter words turn into other words too easily. */
const LONG = 6;

/** One letter inside a word of six letters or more; beginning and ending stand, since there the grammar is. */
function isSpelling(was: string, now: string): boolean {
  if (Math.min(was.length, now.length) < LONG || Math.abs(was.length - now.length) > 1) return false;
  let start = 0;
  while (start < was.length && start < now.length && was[start] === now[start]) start++;
  let end = 0;
  while (end < was.length - start && end < now.length - start && was.at(-1 - end) === now.at(-1 - end)) end++;
  const left = Math.max(was.length, now.length) - start - end;
  return left <= 1 && start >= 2 && end >= 1 && /^\p{Script=Latin}+$/u.test(was + now);
}
