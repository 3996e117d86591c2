/** Reads from the words of a statement what it is about. */
import type { Topic } from '../../evidence/index.ts';
import type { AnyUnit } from '../phrases/units.ts';
import type { TopicCue } from './rules.ts';

/** Classes of the units, and `=word` of what they say. */
export function wordsOf(units: readonly AnyUnit[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const unit of units) {
    if (unit.kind === 'word') words.add(`=${unit.word}`);
    else if (unit.kind === 'np') {
      for (const name of unit.classes) words.add(name);
      for (const word of unit.words.split(' ')) words.add(`=${word}`);
      words.add(`=${unit.head.word}`);
      if (unit.determiner !== null) words.add(`=${unit.determiner}`);
    } else {
      for (const name of unit.classes) words.add(name);
      words.add(`=${unit.lemma}`);
      for (const adverb of unit.adverbs) words.add(`=${adverb}`);
      if (unit.negated) for (const name of unit.classes) words.add(`not:${name}`);
      if (unit.voice === 'passive') words.add(`=passive-${unit.lemma}`);
    }
  }
  return words;
}

interface Cue {
  readonly topic: Topic;
  readonly cells: readonly (readonly string[])[];
  readonly weight: number;
  /** Place in the table. */
  readonly order: number;
}

/** Cues by the words that their first cell holds; those without cells under the empty word. */
type CueIndex = ReadonlyMap<string, readonly Cue[]>;

const compiled = new WeakMap<readonly TopicCue[], CueIndex>();

function cuesOf(cues: readonly TopicCue[]): CueIndex {
  const known = compiled.get(cues);
  if (known !== undefined) return known;
  const index = new Map<string, Cue[]>();
  cues.forEach(({ topic, all, weight }, order) => {
    const cue = { topic, weight, order, cells: all.map((cell) => cell.split('|')) };
    for (const name of new Set(cue.cells[0] ?? [''])) index.set(name, [...(index.get(name) ?? []), cue]);
  });
  compiled.set(cues, index);
  return index;
}

/** The cues that all of their cells find, in the order of the table. */
function found(index: CueIndex, words: ReadonlySet<string>): Cue[] {
  const cues = new Set(index.get(''));
  for (const word of words) {
    for (const cue of index.get(word) ?? []) {
      if (cue.cells.every((cell, i) => i === 0 || cell.some((name) => words.has(name)))) cues.add(cue);
    }
  }
  return [...cues].sort((a, b) => a.order - b.order);
}

/** @returns the heaviest topic; null if no cue is found. Ties go to the topic whose cue stands first in the table. */
export function topicOf(
  cues: readonly TopicCue[],
  units: readonly AnyUnit[],
  among?: readonly Topic[],
): Topic | null {
  const words = wordsOf(units);
  const scores = new Map<Topic, number>();
  for (const { topic, weight } of found(cuesOf(cues), words)) {
    if (among?.includes(topic) !== false) scores.set(topic, (scores.get(topic) ?? 0) + weight);
  }
  let best: Topic | null = null;
  for (const [topic, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = topic;
  return best;
}
