/**
 * What phrase rules see of a sentence: noun phrases, verb groups, and the words between them. Each unit knows its
 * extent in the text and its place among the sentence's tokens.
 */
import type { Extent } from '../reading.ts';
import type { Sentence, Token } from '../text/document.ts';

interface Unit extends Extent {
  /** Index of the first token, and of the one after the last. */
  readonly first: number;
  readonly last: number;
}

export interface NounPhrase extends Unit {
  readonly kind: 'np';
  readonly head: Token;
  /** Folded words without determiners, lemma of the head last. */
  readonly words: string;
  readonly plural: boolean;
  readonly pronoun: boolean;
  /** Its first word if that is a determiner: `each`, `the`, `whose`. */
  readonly determiner: string | null;
  /** "Whose visas": opens a relative clause. */
  readonly whose: boolean;
  /** "no support", "nobody": what is said of it is denied. */
  readonly none: boolean;
  /** Classes of the head (en/words/nouns.ts), and `none` or `each`; a pronoun has those of what it stands for. */
  readonly classes: ReadonlySet<string>;
}

export type VerbForm = 'finite' | 'bare' | 'ed' | 'ing' | 'infinitive';

export interface VerbGroup extends Unit {
  readonly kind: 'vg';
  readonly lemma: string;
  /** Place of the main verb, without its auxiliaries. */
  readonly main: Token;
  readonly form: VerbForm;
  readonly voice: 'active' | 'passive';
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** `can`, `may`, `must`, `would` …; null if there is none. */
  readonly modal: string | null;
  readonly negated: boolean;
  readonly adverbs: readonly string[];
  readonly classes: ReadonlySet<string>;
}

export interface Word extends Unit {
  readonly kind: 'word';
  readonly word: string;
  readonly token: Token;
}

export type AnyUnit = NounPhrase | VerbGroup | Word;

export interface Phrases extends Extent {
  readonly sentence: Sentence;
  readonly units: readonly AnyUnit[];
  /** Every class, form and word in the sentence and at which units, so that a rule that needs one it lacks is not even tried. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** A stretch of units, `from` to `to` exclusive. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

export function isWord(unit: AnyUnit | undefined, ...words: readonly string[]): boolean {
  return unit?.kind === 'word' && words.includes(unit.word);
}

/** True of a verb group that can be the predicate of a clause of its own. */
export function isFinite(unit: AnyUnit | undefined): boolean {
  return unit?.kind === 'vg' && (unit.form === 'finite' || unit.form === 'bare' || unit.form === 'ed');
}
