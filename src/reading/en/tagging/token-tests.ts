/** Small tests of one token, to be put together in a table of corrections. */
import type { Token } from '../../text/document.ts';
import { canBeNormVerb, isKnownVerb, isNormVerb } from '../words/known-verbs.ts';
import { lemmaFor } from './lemmas.ts';

export type Test = (token: Token | undefined) => boolean;

const member = (list: string, of: 'word' | 'lemma' | 'tag'): Test => {
  const set = new Set(list.split(' '));
  return (token) => token !== undefined && set.has(token[of]);
};
export const word = (list: string): Test => member(list, 'word');
export const lemma = (list: string): Test => member(list, 'lemma');
export const tag = (list: string): Test => member(list, 'tag');
export const both =
  (a: Test, b: Test): Test =>
  (token) =>
    a(token) && b(token);
export const not =
  (test: Test): Test =>
  (token) =>
    !test(token);
export const either =
  (a: Test, b: Test): Test =>
  (token) =>
    a(token) || b(token);
export const ends =
  (suffix: string): Test =>
  (token) =>
    token?.word.endsWith(suffix) === true;
/** In its plain form. */
export const base: Test = (token) => token !== undefined && token.word === token.lemma;
export const none: Test = (token) => token === undefined;
export const determiner: Test = either(tag('DET'), word('their its his her our my your'));

/** Verbs we know, in a form that can also be a noun or an adjective: "fear", "bars", "ordered". */
export const plainVerb: Test = (token) => base(token) && token !== undefined && isKnownVerb(token.word);
export const thirdVerb: Test = (token) =>
  token?.word.endsWith('s') === true && isKnownVerb(lemmaFor(token.word, 'NOUN', token.word));
export const pastVerb: Test = (token) =>
  token?.word.endsWith('ed') === true && isKnownVerb(lemmaFor(token.word, 'VERB', token.word));

/** "Deposits", "asks" between a noun and what it takes. */
export const thirdNormVerb: Test = (token) =>
  token?.word.endsWith('s') === true && canBeNormVerb(lemmaFor(token.word, 'NOUN', token.word));

/** "Limited", "forfeited": of a verb that norms are told with. */
export const normPast: Test = (token) =>
  token?.word.endsWith('ed') === true && isNormVerb(lemmaFor(token.word, 'VERB', token.word));

/** Nouns and verbs that can be followed by what was said. */
export const told = lemma(
  'speculation talk rumor rumour claim report belief fear hope suspicion expectation possibility chance sign fact word news complaint warning idea view concern say tell warn believe think speculate suggest complain expect know learn add explain state predict order rule notice fearful worried afraid aware likely clear',
);

/** A plural that can act. */
export const agents = either(
  both(both(ends('s'), not(ends("'s"))), tag('NOUN PROPN')),
  word('people many some most few others they those staff'),
);
