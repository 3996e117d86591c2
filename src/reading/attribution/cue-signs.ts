/**
 * What speaks for and against a word being a cue: its lemma, what follows it, who stands before it. Each sign has a name;
 * a table says how many points each is worth (`points.ts`). English, like the phrases it looks at.
 *
 * The same function gives the signs that `bench/reading/learn-cues.mjs` weighs, so that table and reader cannot differ.
 */
import {
  type AnyUnit,
  isFinite,
  isWord,
  type NounPhrase,
  type VerbGroup,
  type Word,
} from '../phrases/units.ts';
import type { Extent } from '../reading.ts';

/** A word that may put something on somebody's word. */
export interface CueCandidate extends Extent {
  readonly kind: 'verb' | 'noun' | 'word';
  /** Index of its unit. */
  readonly at: number;
  /** Kind and lemma: `verb say`, `noun view`, `verb be confident`. */
  readonly name: string;
  readonly signs: readonly string[];
}

/** @param isKnown - candidates whose name is not known are left out, and cost next to nothing */
export function cueCandidates(
  units: readonly AnyUnit[],
  isKnown: (name: string) => boolean = () => true,
): CueCandidate[] {
  let quotes: readonly boolean[] | null = null;
  return units.flatMap((unit, at): CueCandidate[] => {
    const head = headOf(units, at);
    if (head === null || !isKnown(head.name)) return [];
    quotes ??= insideQuotes(units);
    const signs = [...commonSigns(units, at, head, quotes), ...ownSigns(units, at, head)];
    return [{ start: head.start, end: head.end, kind: head.kind, at, name: head.name, signs }];
  });
}

interface Head extends Extent {
  readonly kind: CueCandidate['kind'];
  readonly lemma: string;
  readonly name: string;
  /** Index of the unit after it. */
  readonly after: number;
}

function headOf(units: readonly AnyUnit[], at: number): Head | null {
  const unit = units[at];
  switch (unit?.kind) {
    case 'vg': {
      const next = units[at + 1];
      const joins = unit.lemma === 'be' && next?.kind === 'word' && isDescription(next);
      return joins
        ? head('verb', `be ${next.word}`, unit.start, next.end, at + 2)
        : head('verb', unit.lemma, unit.start, unit.end, at + 1);
    }
    case 'np':
      return unit.pronoun || unit.head.tag === 'PROPN'
        ? null
        : head('noun', unit.head.lemma, unit.head.start, unit.head.end, at + 1);
    case 'word': {
      const before = units[at - 1];
      const isPart = before?.kind === 'vg' && before.lemma === 'be';
      return !isPart && (isDescription(unit) || isWord(unit, 'according', ':', 'per'))
        ? head('word', unit.word === ':' ? ':' : unit.token.lemma, unit.start, unit.end, at + 1)
        : null;
    }
    default:
      return null;
  }
}

function head(kind: Head['kind'], lemma: string, start: number, end: number, after: number): Head {
  return { kind, lemma, name: `${kind} ${lemma}`, start, end, after };
}

function isDescription({ token }: Word): boolean {
  return token.tag === 'ADJ' || token.tag === 'VERB';
}

/** For each unit, whether it stands inside quotation marks of its sentence. */
function insideQuotes(units: readonly AnyUnit[]): boolean[] {
  let open = false;
  return units.map((unit) => {
    const before = open;
    if (isWord(unit, '"')) open = !open;
    return before;
  });
}

function commonSigns(
  units: readonly AnyUnit[],
  at: number,
  { kind, name, after }: Head,
  quotes: readonly boolean[],
): string[] {
  const then = whatFollows(units, after);
  const by = whoBefore(units, at - 1);
  const place = at < 3 ? 'early' : at > units.length - 4 ? 'late' : 'middle';
  const signs = [
    name,
    `${name} + ${then}`,
    `any ${kind} + ${then}`,
    `${by} < ${kind}`,
    `${by} < ${kind} + ${then}`,
    `any ${kind} ${place}`,
  ];
  if (units.length < SHORT) signs.push(`any ${kind} in a short sentence`);
  if (quotes[at] === true) signs.push('any in a quotation', `${name} in a quotation`);
  else if (quotes.includes(true)) signs.push(`any ${kind} beside a quotation`);
  return signs;
}

const SHORT = 12;

function ownSigns(units: readonly AnyUnit[], at: number, head: Head): string[] {
  const unit = units[at];
  if (unit?.kind === 'vg') return verbSigns(units, at, unit, head);
  return unit?.kind === 'np' ? nounSigns(units, at, unit, head) : [];
}

const NEAR = 8;

function verbSigns(units: readonly AnyUnit[], at: number, verb: VerbGroup, { name, after }: Head): string[] {
  const form = verb.voice === 'passive' ? 'passive' : verb.form;
  const by = whoBefore(units, at - 1);
  const object = units[after];
  const following = units.slice(after, after + NEAR);
  const signs = [
    `any verb is ${form}`,
    `${name} is ${form}`,
    `any verb is ${form} + ${whatFollows(units, after)}`,
    `${by} < verb is ${form}`,
    `any verb of the ${verb.tense ?? 'open'}`,
    following.slice(1).some(isFinite) ? 'any verb, clause later' : 'any verb, no clause later',
  ];
  if (verb.modal !== null) signs.push(`any verb with ${verb.modal}`);
  if (verb.negated) signs.push('any verb with not', `${name} with not`);
  if (verb.progressive) signs.push('any verb going on');
  if (verb.perfect) signs.push('any verb in the perfect');
  if (object?.kind === 'np') signs.push(`any verb > ${whoIs(object)}`, `${name} > ${whoIs(object)}`);
  if (following.some((next) => isWord(next, '"')))
    signs.push('any verb, quotation later', `${name}, quotation later`);
  if (units.slice(Math.max(0, at - 6), at).some((other) => isWord(other, '"')))
    signs.push('any verb, quotation earlier', `${name}, quotation earlier`);
  if (verb.form === 'infinitive' || verb.form === 'ing' || by === 'and' || by === 'comma' || by === 'to') {
    const governor = units.findLast((other, i) => i < at && other.kind === 'vg');
    if (governor?.kind === 'vg') signs.push(`under ${governor.lemma}`);
  }
  return signs;
}

const POSSESSIVE = /^(his|her|their|its|my|your|our)$/;

function nounSigns(units: readonly AnyUnit[], at: number, noun: NounPhrase, { name, lemma }: Head): string[] {
  const whose =
    /'s\b|' /.test(noun.words) || POSSESSIVE.test(noun.determiner ?? '') ? 'of somebody' : 'of nobody';
  const before = units[at - 1];
  const signs = [`any noun ${whose}`, `${name} ${whose}`, `any noun with ${noun.determiner ?? 'no article'}`];
  if (before?.kind === 'vg') signs.push(`verb ${before.lemma} > a noun`, `verb ${before.lemma} > ${lemma}`);
  if (noun.plural) signs.push('any noun, several');
  return signs;
}

const CLASSES =
  'outlet expert source official manager authority worker workplace order person time money'.split(' ');

/** A noun phrase by what it names: a class of the tables, a pronoun, a name, a thing. */
function whoIs(noun: NounPhrase): string {
  if (noun.pronoun) return noun.head.word;
  const known = CLASSES.find((name) => noun.classes.has(name));
  if (known !== undefined) return known;
  return noun.head.tag === 'PROPN' || noun.head.capital ? 'Name' : noun.plural ? 'things' : 'thing';
}

const LINKS = new Set('who which that and but to or of by in with for'.split(' '));

function whoBefore(units: readonly AnyUnit[], before: number): string {
  const unit = units[before];
  if (unit === undefined) return 'first';
  if (unit.kind === 'np') return whoIs(unit);
  if (unit.kind === 'vg') return 'verb';
  if (unit.word === '"') return 'quote';
  if (unit.word === ',') return isWord(units[before - 1], '"') ? 'quote' : 'comma';
  return LINKS.has(unit.word) ? unit.word : unit.token.tag.toLowerCase();
}

const OPENERS = new Set(
  'about for against on of as how why in with by at from over into out up when where whether if what because like'.split(
    ' ',
  ),
);

/** What follows a candidate, in a few words: `that`, `clause`, `to-verb`, `np-quote`, `about` … */
function whatFollows(units: readonly AnyUnit[], after: number): string {
  const [next, second] = [units[after], units[after + 1]];
  if (next === undefined) return 'end';
  if (next.kind === 'vg')
    return next.form === 'ing' ? 'ing' : next.form === 'infinitive' ? 'to-verb' : 'verb';
  if (next.kind === 'np') return whatFollowsNoun(units, after, next);
  const { word } = next;
  if (word === 'that') return 'that';
  if (word === '"') return 'quote';
  if (word === ':') return 'colon';
  if (word === 'to') return second?.kind === 'vg' ? 'to-verb' : 'to';
  if (word === ',' || word === '.')
    return isWord(second, '"') ? 'mark-quote' : word === ',' ? 'comma' : 'stop';
  return OPENERS.has(word) ? word : next.token.tag.toLowerCase();
}

function whatFollowsNoun(units: readonly AnyUnit[], at: number, noun: NounPhrase): string {
  const [next, second] = [units[at + 1], units[at + 2]];
  if (noun.classes.has('time')) return 'time';
  if (isFinite(next)) return 'clause';
  if (isWord(next, 'that')) return 'np-that';
  if (isWord(next, 'to')) return second?.kind === 'vg' ? 'np-to-verb' : 'np-to';
  if (next?.kind === 'np' && isFinite(second)) return 'np-clause';
  if (isWord(next, ',', '"', ':') && units.slice(at + 1, at + 4).some((unit) => isWord(unit, '"')))
    return 'np-quote';
  if (next?.kind === 'word' && isWord(next, 'for', 'as', 'of', 'with', 'about', 'on'))
    return `np-${next.word}`;
  return noun.pronoun ? 'pronoun' : 'np';
}
