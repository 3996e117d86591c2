/** Looks up the classes of English words. */
import type { WordClasses } from '../../phrases/chunk.ts';
import { normNouns, normVerbs } from '../norms/lexicon.ts';
import { nounClasses } from './nouns.ts';
import { cueVerbs } from './speech.ts';
import { verbClasses } from './verbs.ts';

type Index = ReadonlyMap<string, ReadonlySet<string>>;

/** In a table `*cutter` stands for every word that ends so: stonecutter, woodcutter. */
const SHORTEST_ENDING = 3;

function indexOf(classes: Readonly<Record<string, string>>): Index {
  const index = new Map<string, Set<string>>();
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words.split('|')) {
      const key = word.trim();
      index.set(key, (index.get(key) ?? new Set()).add(name));
    }
  }
  return index;
}

const nouns = indexOf({ ...nounClasses, ...normNouns });
const verbs = indexOf({ ...verbClasses, ...cueVerbs, ...normVerbs });
const NONE: ReadonlySet<string> = new Set();
const MOST_WORDS = 3;

/** The classes of the longest ending of a phrase that has any. */
function nounClassesOf(words: string, lemma: string): ReadonlySet<string> {
  const list = withoutNumber(words).split(' ');
  for (let n = Math.min(MOST_WORDS, list.length); n > 1; n--) {
    const found = nouns.get(list.slice(-n).join(' '));
    if (found !== undefined) return found;
  }
  return (
    nouns.get(list.length < words.split(' ').length ? (list.at(-1) ?? '') : lemma) ??
    nouns.get(list.at(-1) ?? '') ??
    byEnding(lemma)
  );
}

/** "Clause 8", "Annex 4": what is numbered is what counts. */
function withoutNumber(words: string): string {
  return words.replace(/ [0-9]+$/, '');
}

function byEnding(lemma: string): ReadonlySet<string> {
  for (let at = 2; lemma.length - at >= SHORTEST_ENDING; at++) {
    const found = nouns.get(`*${lemma.slice(at)}`);
    if (found !== undefined) return found;
  }
  return NONE;
}

export const wordClasses: WordClasses = {
  nounClasses: nounClassesOf,
  verbClasses: (words) => verbs.get(words) ?? NONE,
};
