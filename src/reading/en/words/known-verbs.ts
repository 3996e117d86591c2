/** Every verb our tables know, without its particle: a word the tagger takes for a noun is a verb after a plural if it is one. */
import { cueVerbs } from './speech.ts';
import { normVerbs } from '../norms/lexicon.ts';
import { verbClasses } from './verbs.ts';

const firstWords = (words: string): string[] =>
  words.split('|').map((word) => word.trim().split(' ')[0] ?? '');
/** Classes of norms whose verbs are seldom nouns. */
const norms = [
  'binding',
  'forbidding',
  'permitting',
  'ordering',
  'limiting',
  'suffering',
  'harming',
  'bringing',
];
const ofNorms = new Set(norms.flatMap((name) => firstWords(normVerbs[name] ?? '')));
const known = new Set([
  ...[...Object.values(verbClasses), ...Object.values(cueVerbs)].flatMap(firstWords),
  ...ofNorms,
]);

/** A verb that binds, forbids, permits or harms: after "is" its participle is no adjective. */
export function isNormVerb(lemma: string): boolean {
  return ofNorms.has(lemma);
}

const ofAnyNorm = new Set(Object.values(normVerbs).flatMap(firstWords));

/** A verb of any class of norms, also one that is more often a noun: "deposits", "records". */
export function canBeNormVerb(lemma: string): boolean {
  return ofAnyNorm.has(lemma);
}

export function isKnownVerb(lemma: string): boolean {
  return known.has(lemma);
}
