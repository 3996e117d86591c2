/** From a sentence to its units. Noun phrases get the classes of their heads, pronouns those of what they stand for. */
import type { Document, Sentence } from '../text/document.ts';
import { formNames } from './forms.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { type AnyUnit, isFinite, isWord, type NounPhrase, type Phrases, type VerbGroup } from './units.ts';
import { verbGroupAt } from './verb-groups.ts';

/** The classes of words, from a language's tables. */
export interface WordClasses {
  readonly nounClasses: (words: string, lemma: string) => ReadonlySet<string>;
  /** Of a verb's lemma, or of a lemma with its particle: `step up`. */
  readonly verbClasses: (words: string) => ReadonlySet<string>;
}

export function chunkDocument(document: Document, classes: WordClasses): Phrases[] {
  let memory = NO_MEMORY;
  return document.sentences.map((sentence) => {
    const read = unitsOf(sentence, classes, memory);
    memory = read.memory;
    return {
      sentence,
      start: sentence.start,
      end: sentence.end,
      units: read.units,
      places: inventory(read.units),
    };
  });
}

/** What a pronoun can stand for: who acted last, one and many. */
interface Memory {
  /** First noun phrase before a verb in the last sentence, and in this one once there is one. */
  readonly subject: NounPhrase | null;
  /** The last that acted in the plural, and the first of its sentence. */
  readonly plural: NounPhrase | null;
  readonly firstPlural: NounPhrase | null;
}

const NO_MEMORY: Memory = { subject: null, plural: null, firstPlural: null };
const AGENTS = ['worker', 'workplace', 'authority', 'official', 'manager', 'source', 'order'];

function unitsOf(
  sentence: Sentence,
  classes: WordClasses,
  before: Memory,
): { units: AnyUnit[]; memory: Memory } {
  const { tokens } = sentence;
  const units: AnyUnit[] = [];
  let memory: Memory = before;
  let isFirst = true;
  for (let at = 0; at < tokens.length;) {
    const unit = unitAt(sentence, at, classes, memory, units.at(-1));
    const last = units.at(-1);
    const subject = isWord(last, 'that', 'which', 'who') ? units.at(-2) : last;
    if (
      unit.kind === 'vg' &&
      subject?.kind === 'np' &&
      !subject.pronoun &&
      AGENTS.some((name) => subject.classes.has(name))
    ) {
      memory = acted(memory, subject, isFirst);
      isFirst = false;
    }
    units.push(unit);
    at = unit.last;
  }
  return { units, memory: isFirst ? fallback(units, memory) : memory };
}

function acted(memory: Memory, np: NounPhrase, isFirst: boolean): Memory {
  return {
    subject: isFirst ? np : memory.subject,
    plural: np.plural ? np : memory.plural,
    firstPlural:
      np.plural && (isFirst || memory.firstPlural === null) ? np : isFirst ? null : memory.firstPlural,
  };
}

/** A sentence whose subject stands apart from its verb: the first agent in it. */
function fallback(units: readonly AnyUnit[], memory: Memory): Memory {
  const verb = units.findIndex(isFinite);
  const np = units
    .slice(0, Math.max(verb, 0))
    .find(
      (unit): unit is NounPhrase =>
        unit.kind === 'np' && !unit.pronoun && AGENTS.some((name) => unit.classes.has(name)),
    );
  return np === undefined ? memory : acted(memory, np, true);
}

function unitAt(
  sentence: Sentence,
  at: number,
  classes: WordClasses,
  memory: Memory,
  last: AnyUnit | undefined,
): AnyUnit {
  const { tokens } = sentence;
  const noun = nounPhraseAt(tokens, at);
  if (noun !== null) {
    const named = classes.nounClasses(noun.words, noun.head.lemma);
    const own = quantified(noun, named);
    return { ...noun, classes: noun.pronoun && own.size === 0 ? antecedent(noun, memory, last) : own };
  }
  const verb = verbGroupAt(tokens, at);
  if (verb !== null) {
    return withParticle(tokens, verb, classes);
  }
  const token = tokens[at];
  if (token === undefined) throw new RangeError('no token');
  return {
    kind: 'word',
    first: at,
    last: at + 1,
    start: token.start,
    end: token.end,
    word: token.word,
    token,
  };
}

/** "Stepped up": the particle belongs to the verb if the two are a verb of their own. */
function withParticle(
  tokens: Sentence['tokens'],
  verb: Omit<VerbGroup, 'classes'>,
  classes: WordClasses,
): VerbGroup {
  const next = tokens.slice(verb.last, verb.last + 2).map((token) => token.word);
  const own = classes.verbClasses(verb.lemma);
  for (let n = next.length; n > 0; n--) {
    const phrasal = classes.verbClasses([verb.lemma, ...next.slice(0, n)].join(' '));
    const end = tokens[verb.last + n - 1]?.end;
    if (phrasal.size === 0 || end === undefined) continue;
    return { ...verb, last: verb.last + n, end, classes: phrasal };
  }
  return { ...verb, classes: own };
}

/** "No outings", "each deckhand": what is denied of all or said of all, beside what it is said of. */
function quantified(noun: Omit<NounPhrase, 'classes'>, named: ReadonlySet<string>): ReadonlySet<string> {
  if (noun.none) return new Set([...named, 'none']);
  return noun.determiner === 'each' || noun.determiner === 'every' ? new Set([...named, 'each']) : named;
}

const NOTHING: ReadonlySet<string> = new Set();

function antecedent(
  pronoun: Omit<NounPhrase, 'classes'>,
  memory: Memory,
  last: AnyUnit | undefined,
): ReadonlySet<string> {
  if (/^(he|him|she|this|these|those)$/.test(pronoun.head.word)) return NOTHING;
  if (!pronoun.plural) return memory.subject?.plural === false ? memory.subject.classes : NOTHING;
  // "They …", "…, so they …": whoever the sentence began with, not the last to act.
  const joined = last === undefined || isWord(last, 'so', 'and', 'but', 'yet', 'or', '"');
  const plural = joined ? (memory.firstPlural ?? memory.plural) : memory.plural;
  return plural?.classes ?? NOTHING;
}

/** Under which name any unit of a kind is in a sentence's inventory; no word, class or form has a `~~`. */
export function kindName(kind: AnyUnit['kind']): string {
  return `~~${kind}`;
}

function inventory(units: readonly AnyUnit[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const add = (name: string, at: number): void => {
    const known = places.get(name);
    if (known === undefined) places.set(name, [at]);
    else known.push(at);
  };
  units.forEach((unit, at) => {
    add(kindName(unit.kind), at);
    if (unit.kind === 'word') add(unit.word, at);
    else for (const name of unit.classes) add(name, at);
    if (unit.kind === 'vg') for (const name of formNames(unit)) add(name, at);
  });
  return places;
}
