/** A report and its translation side by side: which sentences tell the same, and where they do not. Pure. */
import type { Extent, Reading } from '../reading.ts';
import { align } from './align.ts';
import { type Disagreement, disagreementsOf } from './disagreements.ts';
import { featuresOf, type SentenceFeatures } from './features.ts';

/** One side of a link: consecutive sentences and their words; none where the other text tells it alone. */
export interface LinkedSentence extends Extent {
  readonly text: string;
}

export interface Link {
  readonly en: readonly LinkedSentence[];
  readonly ko: readonly LinkedSentence[];
  /** Amounts, dates and terms that both have: why they are linked. */
  readonly shared: number;
  readonly disagreements: readonly Disagreement[];
}

/**
 * @param en - the English text with its reading, `ko` the Korean one; each read with its own date of publication
 * @returns links in the order of the texts: every sentence that is no boilerplate stands in exactly one. Never throws.
 */
export function linkReadings(
  en: { readonly text: string; readonly reading: Reading },
  ko: { readonly text: string; readonly reading: Reading },
): Link[] {
  const [left, right] = [featuresOf(en.text, en.reading), featuresOf(ko.text, ko.reading)];
  return align(left.slice(0, MOST), right.slice(0, MOST)).map((bead) => {
    const [a, b] = [pick(left, bead.left), pick(right, bead.right)];
    return {
      en: a.map(words),
      ko: b.map(words),
      shared: sharedIn(a, b),
      disagreements: disagreementsOf(a, b),
    };
  });
}

/** The cost grows with the product of both lengths: a report has tens of sentences, never thousands. */
const MOST = 600;

function pick(sentences: readonly SentenceFeatures[], indices: readonly number[]): SentenceFeatures[] {
  return indices.flatMap((i) => sentences[i] ?? []);
}

function words({ start, end, text }: SentenceFeatures): LinkedSentence {
  return { start, end, text };
}

function sharedIn(a: readonly SentenceFeatures[], b: readonly SentenceFeatures[]): number {
  const all = (list: readonly SentenceFeatures[]): Set<string> =>
    new Set(
      list.flatMap(({ keys, terms }) => [...keys, ...[...terms].map((term) => `term ${String(term)}`)]),
    );
  const right = all(b);
  return [...all(a)].filter((key) => right.has(key)).length;
}
