/** Lemmas for words whose tag we corrected: the tagger's lemma was that of the wrong part of speech. English only. */
import type { Tag } from '../../text/document.ts';

const PLAIN_E = /(?:[^aeiou]l|[aeiou][cgsvz]|[^aeiou][cgsvz]|[aeiou]t|[aiou]r|iev|aiv|as|os|us|is)$/;
const DOUBLED = /([bdfgklmnprt])\1$/;
const KEEPS_DOUBLE = /(?:ll|ss|zz|ff)$/;

/** Lemmas the tagger gets wrong, by the word. */
export const irregular: Readonly<Record<string, string>> = {
  fined: 'fine',
  fines: 'fine',
  fining: 'fine',
  lying: 'lie',
  dying: 'die',
  fled: 'flee',
  women: 'woman',
  men: 'man',
};

/** @returns the lemma that regular spelling gives; irregular forms keep the tagger's */
export function lemmaFor(word: string, tag: Tag, given: string): string {
  if (tag === 'NOUN') return singular(word);
  if (tag !== 'VERB' || given !== word) return given;
  if (word.endsWith('ing') && word.length > 5) return stem(word.slice(0, -3));
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ed') && word.length > 4) return stem(word.slice(0, -2));
  return given;
}

function singular(word: string): string {
  if (word === 'people') return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

function stem(base: string): string {
  if (DOUBLED.test(base) && !KEEPS_DOUBLE.test(base)) return base.slice(0, -1);
  return PLAIN_E.test(base) && !/(?:[aeiou]{2}[st]|[aeiou]x|ear|eer|oor|our|air|it|et|ress|ish)$/.test(base)
    ? `${base}e`
    : base;
}
