/** Every verb our tables know, without its particle: a word the tagger takes for a noun is a verb after a plural if it is one. */
import { cueVerbs } from './speech.ts';
import { verbClasses } from './verbs.ts';

const known = new Set(
  [...Object.values(verbClasses), ...Object.values(cueVerbs)].flatMap((words) =>
    words.split('|').map((word) => word.trim().split(' ')[0] ?? ''),
  ),
);

export function isKnownVerb(lemma: string): boolean {
  return known.has(lemma);
}
