/** What a language brings to the reading of claims. */
import type { WordingLanguage } from './find-wordings.ts';
import type { Bearer, ClaimKind, Consequence, Topic, Trade } from '../../evidence/index.ts';

export interface ClaimRule {
  /** `kind/name`, unique. Kept on every proposal. */
  readonly id: string;
  /** What it proposes. A permission whose verb is negated comes out as a prohibition, and the other way round. */
  readonly kind: ClaimKind;
  /** In the phrase notation. Slots that builders read are named in docs/reading.md. */
  readonly pattern: string;
  /** The slot whose words are the claim's; the whole match if not given. */
  readonly extent?: string;
  /** Fixed, or read from the words of the claim. */
  readonly topic?: Topic;
  /** Proposed only if the words read as one of these topics. */
  readonly topics?: readonly Topic[];
  /** What the content of an order is proposed as, from slot `content`. */
  readonly content?: true;
  readonly bearer?: Bearer;
  /** Only if the sentence's subject is an order. */
  readonly ofOrder?: true;
  /** For events and states: the thing runs, opens or resumes where the words hold (false: it stops). Unset: neither. */
  readonly runs?: boolean;
  /** The state is said not to hold whatever the verb ("without salary"). */
  readonly denied?: true;
  /** Reads by the predicate alone: gives way to any other norm about the same words; what it is about may be said before. */
  readonly wide?: true;
  /** Only where the words have no predicate of their own: “No outings”. */
  readonly verbless?: true;
  /** Lemmas and modals of the verb with which it does not fire; the only lemmas with which it does. */
  readonly unless?: readonly string[];
  readonly only?: readonly string[];
  /** One of these classes must stand in the sentence or the one before it. */
  readonly near?: readonly string[];
  /** `sentence => kind topic | the claim's words`, with more after another `|`: the threshold, or whether it runs. */
  readonly examples: readonly string[];
}

/** A topic is read where all of one row's classes or words are found; the heaviest sum wins. */
export interface TopicCue {
  readonly topic: Topic;
  /** Classes (`dues`), classes of negated verbs (`not:pay`), or words (`=fixed`); `|` between alternatives. */
  readonly all: readonly string[];
  readonly weight: number;
}

/** A name of a place in a text. */
export interface Place {
  readonly state: string;
  readonly region: string | null;
}

export interface ClaimLanguage {
  readonly macros: Readonly<Record<string, string>>;
  readonly rules: readonly ClaimRule[];
  /** Norms that are read by their words where no rule above reads them. */
  readonly wordings: WordingLanguage;
  readonly topics: readonly TopicCue[];
  /** Folded words of trades. */
  readonly trades: Readonly<Record<Trade, string>>;
  /** Consequences by the slot that a pattern marks them with. */
  readonly consequences: Readonly<Record<string, Consequence>>;
  /** What a threshold counts, by topic. */
  readonly thresholds: Readonly<Partial<Record<Topic, string>>>;
  readonly topicWords: Readonly<Record<Topic, string>>;
  /** Words by which a place is known; folded. */
  readonly placeOf: (name: string) => Place | null;
  readonly placeNames: readonly string[];
  /** The state whose people are sent where the text does not say: never the state a claim is about. */
  readonly sender: string;
}
