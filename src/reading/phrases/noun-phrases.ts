/** Finds the noun phrases of a sentence: determiner to head, with possessors and compounds before it. English only. */
import type { Token } from '../text/document.ts';
import type { NounPhrase } from './units.ts';

const RELATIVE = new Set(['who', 'which', 'whom', 'that', 'what', 'where']);
const NONE = new Set(['no', 'none', 'nobody', 'nothing', 'neither', 'nor']);
const POSSESSIVE = new Set(['their', 'its', 'his', 'her', 'our', 'my', 'your', 'whose']);
/** "Some of the workers": the phrase is about the workers. */
const QUANTIFIERS = new Set(
  'some many most all several one none part few dozens hundreds thousands majority half rest number group each both any more others lot plenty scores tens third quarter portion'.split(
    ' ',
  ),
);

/** A noun phrase without its classes, or null if none begins at this token. */
export function nounPhraseAt(tokens: readonly Token[], first: number): Omit<NounPhrase, 'classes'> | null {
  if (opensClause(tokens, first)) return null;
  const simple = simpleAt(tokens, first);
  if (simple === null) return null;
  const quantifier = tokens[simple.head];
  if (quantifier === undefined) return null;
  if (QUANTIFIERS.has(quantifier.word) && tokens[simple.last]?.word === 'of') {
    const inner = simpleAt(tokens, simple.last + 1);
    if (inner !== null) return made(tokens, first, inner.last, inner.head, NONE.has(quantifier.word));
  }
  return made(tokens, first, simple.last, simple.head, NONE.has(tokens[first]?.word ?? ''));
}

function made(
  tokens: readonly Token[],
  first: number,
  last: number,
  headAt: number,
  none: boolean,
): Omit<NounPhrase, 'classes'> | null {
  const [start, end, head] = [tokens[first], tokens[last - 1], tokens[headAt]];
  if (start === undefined || end === undefined || head === undefined) return null;
  const words = tokens
    .slice(first, headAt)
    .filter((token) => token.tag !== 'DET' && token.tag !== 'PUNCT' && !POSSESSIVE.has(token.word))
    .map((token) => token.word);
  return {
    kind: 'np',
    first,
    last,
    start: start.start,
    end: end.end,
    head,
    words: [...words, head.lemma].join(' '),
    plural:
      head.tag === 'PRON'
        ? /^(they|them|these|those|we|us|both|themselves)$/.test(head.word)
        : head.word !== head.lemma || head.word === 'people',
    pronoun:
      head.tag === 'PRON' && /^(it|they|them|he|him|she|itself|themselves|this|these|those)$/.test(head.word),
    determiner: start.tag === 'DET' || POSSESSIVE.has(start.word) ? start.word : null,
    whose: start.word === 'whose',
    none,
  };
}

interface Simple {
  readonly head: number;
  readonly last: number;
}

function simpleAt(tokens: readonly Token[], first: number): Simple | null {
  let head = -1;
  let quote = -1;
  let at = first;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (RELATIVE.has(token.word) && !isDeterminer(tokens, at))) break;
    const part = partOf(tokens, at, first, head);
    if (part === 'head') head = at;
    else if (part === 'quote') quote = quote < 0 ? at : -1;
    else if (part === 'none') break;
    if (part === 'alone') return { head: at, last: at + 1 };
  }
  if (head < 0) return adjectiveHead(tokens, first, at);
  if (
    tokens[head + 1]?.tag === 'PRON' &&
    /^(?:them|it|him|her)sel(?:f|ves)$/.test(tokens[head + 1]?.word ?? '')
  )
    return { head, last: head + 2 };
  const closes = quote >= 0 && isQuote(tokens[head + 1]) && openQuotes(tokens, first, head) === 1;
  return { head, last: closes ? head + 2 : head + 1 };
}

type PartOfPhrase = 'head' | 'modifier' | 'quote' | 'alone' | 'none';

function partOf(tokens: readonly Token[], at: number, first: number, head: number): PartOfPhrase {
  const token = tokens[at];
  if (token === undefined) return 'none';
  const isFirst = at === first;
  switch (token.tag) {
    case 'NOUN':
    case 'PROPN':
    case 'SYM':
      return 'head';
    case 'NUM':
      return 'head';
    case 'PRON':
      if (POSSESSIVE.has(token.word))
        return isFirst || head >= 0 ? (head >= 0 ? 'none' : 'modifier') : 'none';
      return isFirst ? 'alone' : 'none';
    case 'DET':
      return head < 0 ? 'modifier' : 'none';
    case 'ADJ':
      if (head >= 0 && /^(?:last|next|late|early|past|previous)$/.test(token.word)) return 'none';
      return head >= 0 && !isNounSoon(tokens, at) ? 'none' : 'modifier';
    case 'ADV':
      return isFirst ? 'none' : tokens[at + 1]?.tag === 'ADJ' && head < 0 ? 'modifier' : 'none';
    case 'PART':
      return (token.word === "'s" || token.word === "'") && head >= 0 ? 'modifier' : 'none';
    case 'PUNCT':
      return punctuation(tokens, at, first, head);
    case 'VERB':
      return participleBeforeNoun(tokens, at, head) ? 'modifier' : 'none';
    default:
      return 'none';
  }
}

function punctuation(tokens: readonly Token[], at: number, first: number, head: number): PartOfPhrase {
  const word = tokens[at]?.word ?? '';
  if (
    word === "'" &&
    head === at - 1 &&
    tokens[at - 1]?.word.endsWith('s') === true &&
    isNounSoon(tokens, at)
  )
    return 'modifier';
  if (word === "'s" && head >= 0) return 'modifier';
  if (!isQuote(tokens[at])) return 'none';
  // An opening quotation mark inside a phrase: “party funds”; not at its very start, where a whole quotation begins.
  const opens = openQuotes(tokens, first, at - 1) === 0;
  if (!opens) return head === at - 1 && isNounSoon(tokens, at) ? 'quote' : 'none';
  return closesWithin(tokens, at) ? 'quote' : 'none';
}

const QUOTED_WORDS = 5;

/** A quotation of a few words without a verb is part of the phrase. */
function closesWithin(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 1 + QUOTED_WORDS; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (isQuote(token)) return i > at + 1;
    if (!['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PART'].includes(token.tag)) return false;
  }
  return false;
}

function openQuotes(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to + 1).filter(isQuote).length % 2;
}

export function isQuote(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.word === '"' || token.word === '\u00ab' || token.word === '\u00bb' || token.word === '\u2018')
  );
}

function isDeterminer(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.tag === 'DET' && isNounSoon(tokens, at) && !opensClause(tokens, at);
}

/** "That passenger trains will run": before a plural "that" opens a clause. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== 'that') return false;
  let head = at + 1;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[head + 1]?.tag ?? '')) head++;
  const noun = tokens[head];
  return noun?.tag === 'NOUN' && noun.word !== noun.lemma && noun.word.endsWith('s');
}

function isNounSoon(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (next.tag === 'NOUN' || next.tag === 'PROPN') return true;
  return (
    next.tag === 'ADJ' &&
    (tokens[at + 2]?.tag === 'NOUN' || tokens[at + 2]?.tag === 'PROPN' || tokens[at + 2]?.tag === 'ADJ')
  );
}

/** "Forced repatriation", "the detained workers": a participle that belongs to the noun after it. */
function participleBeforeNoun(tokens: readonly Token[], at: number, head: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || head >= 0 || !isNounSoon(tokens, at)) return false;
  const afterDeterminer =
    before !== undefined &&
    (before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'NUM' || POSSESSIVE.has(before.word));
  if (token.word.endsWith('ing')) return afterDeterminer;
  return (
    token.word !== token.lemma && !token.word.endsWith('s') && (afterDeterminer || before?.tag === 'ADP')
  );
}

/** "The sick", "those": a phrase without a noun. */
function adjectiveHead(tokens: readonly Token[], first: number, end: number): Simple | null {
  const determiner = tokens[first];
  if (determiner?.tag !== 'DET') return null;
  const last = tokens[end - 1];
  if (end - first >= 2 && last?.tag === 'ADJ' && ['the', 'these', 'those'].includes(determiner.word))
    return { head: end - 1, last: end };
  if (/^(those|these|some|all|many|each|both|none|any|this|that)$/.test(determiner.word))
    return { head: first, last: first + 1 };
  return null;
}
