/**
 * Which sentences of a translation tell what which of the original tell: dynamic programming over both texts in order
 * (Gale and Church 1993 count lengths; here shared amounts, dates and terms count more). One may answer to several. Pure.
 */
import type { SentenceFeatures } from './features.ts';

/** Indices into both lists; an empty side has no answer. */
export interface Bead {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly score: number;
}

/** Sizes a bead may have, and what it costs against one to one. */
const SHAPES: readonly (readonly [left: number, right: number, cost: number])[] = [
  [1, 1, 0],
  [1, 2, 0.9],
  [2, 1, 0.9],
  [1, 3, 2.3],
  [3, 1, 2.3],
  [2, 2, 1.6],
  [1, 0, 1.1],
  [0, 1, 1.1],
];

const KEY = 2;
const TERM = 0.8;
const LENGTH = 0.9;
const LONE_KEY = 0.35;

/** Korean takes half the letters of English; these texts' own ratio counts more the longer they are. */
const USUAL_RATIO = 0.5;
const WEIGHT = 400;

/** @param left - the English sentences, `right` the Korean ones */
export function align(left: readonly SentenceFeatures[], right: readonly SentenceFeatures[]): Bead[] {
  const ratio = (lengthOf(right) + USUAL_RATIO * WEIGHT) / (lengthOf(left) + WEIGHT);
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width).fill(-Infinity);
  const step = new Int8Array(best.length).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= left.length; i++)
    for (let j = 0; j <= right.length; j++) {
      SHAPES.forEach(([a, b, cost], shape) => {
        if (a > i || b > j) return;
        const before = best[(i - a) * width + j - b] ?? -Infinity;
        if (before === -Infinity) return;
        const score = before - cost + likeness(left.slice(i - a, i), right.slice(j - b, j), ratio);
        if (score > (best[i * width + j] ?? -Infinity)) {
          best[i * width + j] = score;
          step[i * width + j] = shape;
        }
      });
    }
  return traced(left, right, step, ratio);
}

function traced(
  left: readonly SentenceFeatures[],
  right: readonly SentenceFeatures[],
  step: Int8Array,
  ratio: number,
): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [left.length, right.length];
  while (i > 0 || j > 0) {
    const [a, b] = SHAPES[step[i * (right.length + 1) + j] ?? 0] ?? [1, 1];
    const range = (end: number, size: number): number[] =>
      Array.from({ length: size }, (_, k) => end - size + k);
    const score = likeness(left.slice(i - a, i), right.slice(j - b, j), ratio);
    beads.unshift({ left: range(i, a), right: range(j, b), score });
    [i, j] = [i - a, j - b];
  }
  return beads;
}

/** How much two groups of sentences have in common; 0 for an empty side. */
function likeness(
  left: readonly SentenceFeatures[],
  right: readonly SentenceFeatures[],
  ratio: number,
): number {
  if (left.length === 0 || right.length === 0) return 0;
  const [keysLeft, keysRight] = [union(left, 'keys'), union(right, 'keys')];
  const [termsLeft, termsRight] = [union(left, 'terms'), union(right, 'terms')];
  const keys = sharedBy(keysLeft, keysRight);
  const lone = keysLeft.size + keysRight.size - 2 * keys;
  const length = Math.abs(Math.log((lengthOf(right) || 1) / (lengthOf(left) * ratio || 1)));
  return (
    KEY * Math.min(keys, 3) +
    TERM * Math.min(sharedBy(termsLeft, termsRight), 4) -
    LONE_KEY * Math.min(lone, 4) -
    LENGTH * length
  );
}

function union(sentences: readonly SentenceFeatures[], name: 'keys' | 'terms'): ReadonlySet<unknown> {
  return new Set<unknown>(sentences.flatMap((sentence) => [...sentence[name]]));
}

function sharedBy(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared;
}

function lengthOf(sentences: readonly SentenceFeatures[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}
