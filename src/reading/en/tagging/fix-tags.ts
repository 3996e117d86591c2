/** Applies the table of corrections to a sentence, and gives a verb to a sentence in which the tagger saw none. */
import type { Tag, Token } from '../../text/document.ts';
import { type Fix, fixes } from './fixes.ts';
import { irregular, lemmaFor } from './lemmas.ts';
import { either, pastVerb, plainVerb, tag, thirdVerb } from './token-tests.ts';

const byWord = new Map<string, Fix[]>();
const byTag = new Map<string, Fix[]>();
for (const fix of fixes) {
  const [index, keys] = fix.words === undefined ? [byTag, fix.from ?? ''] : [byWord, fix.words];
  for (const key of keys.split(' ')) index.set(key, [...(index.get(key) ?? []), fix]);
}

/** @returns the tokens, each seen after the one before it has been put right */
export function fixTags(tokens: readonly Token[]): Token[] {
  const fixed: Token[] = [];
  tokens.forEach((token, i) => {
    const fits = ({ from, like, after, before, then }: Fix): boolean =>
      (from === undefined || from.includes(token.tag)) &&
      like?.(token) !== false &&
      after?.(fixed[i - 1]) !== false &&
      before?.(tokens[i + 1]) !== false &&
      then?.(tokens[i + 2]) !== false;
    const fix = byWord.get(token.word)?.find(fits) ?? byTag.get(token.tag)?.find(fits);
    fixed.push(retagged(token, fix?.to ?? token.tag));
  });
  return withVerb(fixed);
}

function retagged(token: Token, as: Tag): Token {
  if (Object.hasOwn(irregular, token.word)) {
    return { ...token, tag: as, lemma: irregular[token.word] ?? token.lemma };
  }
  return as === token.tag ? token : { ...token, tag: as, lemma: lemmaFor(token.word, as, token.lemma) };
}

const canBeVerb = either(plainVerb, either(pastVerb, thirdVerb));
const [misread, actor, object] = [
  tag('ADJ NOUN'),
  tag('NOUN PROPN ADJ PRON'),
  tag('NOUN PROPN DET PRON ADJ ADP NUM'),
];

/** A sentence in which no verb was found: the first word that can be one between a noun and what follows it. */
function withVerb(tokens: readonly Token[]): Token[] {
  const hasVerb = tokens.some(
    (token, i) =>
      token.tag === 'AUX' ||
      (token.tag === 'VERB' && tokens[i - 1]?.word !== 'to' && !token.word.endsWith('ing')),
  );
  if (hasVerb) return [...tokens];
  const at = tokens.findIndex(
    (token, i) =>
      i > 0 && misread(token) && canBeVerb(token) && actor(tokens[i - 1]) && object(tokens[i + 1]),
  );
  return tokens.map((token, i) => {
    if (i === at) return retagged(token, 'VERB');
    return i === at - 1 && token.tag === 'ADJ' ? retagged(token, 'NOUN') : token;
  });
}
