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
  >;
  readonly topic: Topic;
  /** All must be found in the sentence. */
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

/** On whose word a sentence stands. The first match counts; `source` is what its first group captures. */
export interface VoiceRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly party: Party['kind'];
  readonly stance: Stance;
  readonly strength: Strength;
  /** The same source speaks in the sentences of the paragraph that follow, until another does. */
  readonly lasts?: true;
  readonly examples: readonly string[];
}

export interface SurfaceLanguage {
  readonly rules: readonly SurfaceRule[];
  readonly voices: readonly VoiceRule[];
  /** Organs that may be named as issuers, and how they are labelled. */
  readonly organs: readonly { readonly pattern: RegExp; readonly party: Party }[];
  /** Words by which an order is known: what stands beside them is what it says. */
  readonly order: RegExp;
  readonly states: Readonly<Record<string, RegExp>>;
  readonly trades: Readonly<Partial<Record<Trade, RegExp>>>;
  readonly thresholds: Readonly<Partial<Record<Topic, string>>>;
  readonly labels: Readonly<Record<'partner' | 'unnamed' | 'workers', string>>;
}
