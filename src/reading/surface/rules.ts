/**
 * What a language without phrase tables brings to attribution and claims: patterns over the folded words of a sentence.
 * Coarser than phrases: a claim's words are its sentence, and what a sentence does not say stays unknown.
 */
import type {
  Bearer,
  ClaimKind,
  Consequence,
  Party,
  Stance,
  Strength,
  Topic,
  Trade,
} from '../../evidence/index.ts';

export interface SurfaceRule {
  /** `kind/name`, unique in the language. */
  readonly id: string;
  readonly kind: Extract<
    ClaimKind,
    | 'order'
    | 'duty'
    | 'sanction'
    | 'permission'
    | 'prohibition'
    | 'event'
    | 'state'
    | 'practice'
    | 'forecast'
    | 'amount'
    | 'count'
    | 'criterion'
    | 'motive'
  >;
  /** Null: read from the words (`topics`), first of the clause, then of the sentence, then of the order told of last. */
  readonly topic: Topic | null;
  /** Where no word tells what it is about; without it, then nothing is proposed. */
  readonly fallback?: Topic;
  /** `clause`: all of it must stand in one clause, and each clause counts. Without it: the narrowest that has all of it. */
  readonly scope?: 'clause' | 'sentence';
  /** All must be found in the sentence, or in the clause. */
  readonly all: readonly RegExp[];
  /** None may be. */
  readonly none?: readonly RegExp[];
  readonly runs?: boolean;
  readonly denied?: true;
  readonly bearer?: Bearer;
  readonly consequence?: Consequence;
  /** `sentence => kind topic`, and after `|` the threshold or whether it runs. */
  readonly examples: readonly string[];
}

/** A word for what a clause is about. The first row that fits counts. */
export interface TopicRule {
  readonly topic: Topic;
  readonly pattern: RegExp;
}

/** What a threat threatens with; where no row fits it is `other`. */
export interface ConsequenceRule {
  readonly consequence: Consequence;
  readonly pattern: RegExp;
}

/** A verb of saying, thinking, fearing. */
export interface SpeechRule {
  readonly id: string;
  /** Global; its first group is the cue. Not searched inside quotation marks. */
  readonly pattern: RegExp;
  readonly stance: Stance;
  readonly strength: Strength;
  /** `before`: the noun before it. `named`: a subject, if there is one. `needed`: only with a subject. `none`: nobody. */
  readonly source: 'before' | 'named' | 'needed' | 'none';
  /** `sentence => source | cue | stance` */
  readonly examples: readonly string[];
}

export interface SpeechLanguage {
  readonly rules: readonly SpeechRule[];
  /** Global: where something said ends. A subject after it belongs to the verb of saying. */
  readonly complement: RegExp;
  /** Global: a word with a subject's particle, the word alone in the first group. */
  readonly subject: RegExp;
  /** Global: what cannot stand inside a noun and what belongs to it. */
  readonly nounEdge: RegExp;
  readonly parties: readonly { readonly kind: Party['kind']; readonly pattern: RegExp }[];
}

/** On whose word a sentence stands. The first match counts; `source` is what its first group captures. */
export interface VoiceRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly party: Party['kind'];
  readonly stance: Stance;
  readonly strength: Strength;
  readonly examples: readonly string[];
}

export interface SurfaceLanguage {
  readonly rules: readonly SurfaceRule[];
  readonly voices: readonly VoiceRule[];
  readonly speech: SpeechLanguage;
  readonly topics: readonly TopicRule[];
  readonly consequences: readonly ConsequenceRule[];
  /** Global: where a clause ends. */
  readonly clauseEnd: RegExp;
  /** A question says nothing. */
  readonly question: RegExp;
  /** How often, as in "twice"; null if the words do not say. */
  readonly timesIn: (said: string) => number | null;
  /** The items of a list, as printed. */
  readonly itemsIn: (said: string) => readonly string[];
  /** Organs that may be named as issuers, and how they are labelled. */
  readonly organs: readonly { readonly pattern: RegExp; readonly party: Party }[];
  /** Words by which an order is known: what stands beside them is what it says. */
  readonly order: RegExp;
  readonly states: Readonly<Record<string, RegExp>>;
  readonly trades: Readonly<Partial<Record<Trade, RegExp>>>;
  readonly thresholds: Readonly<Partial<Record<Topic, string>>>;
  readonly labels: Readonly<Record<Party['kind'], string>>;
}
