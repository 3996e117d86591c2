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
}

const compiled = new WeakMap<readonly TopicCue[], readonly Cue[]>();

function cuesOf(cues: readonly TopicCue[]): readonly Cue[] {
  const known = compiled.get(cues);
  if (known !== undefined) return known;
  const made = cues.map(({ topic, all, weight }) => ({
    topic,
    weight,
    cells: all.map((cell) => cell.split('|')),
  }));
  compiled.set(cues, made);
  return made;
}

/** @returns the heaviest topic; null if no cue is found. Ties go to the topic whose cue stands first in the table. */
export function topicOf(
  cues: readonly TopicCue[],
  units: readonly AnyUnit[],
  among?: readonly Topic[],
): Topic | null {
  const words = wordsOf(units);
  const scores = new Map<Topic, number>();
  for (const { topic, cells, weight } of cuesOf(cues)) {
    if (among?.includes(topic) === false) continue;
    if (cells.every((cell) => cell.some((name) => words.has(name)))) {
      scores.set(topic, (scores.get(topic) ?? 0) + weight);
    }
  }
  let best: Topic | null = null;
  for (const [topic, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = topic;
  return best;
}
