/** What the reader of one sentence knows: its words, its clauses, who speaks, which order was told of last. */
import type { Attribution, Party, Topic } from '../../evidence/index.ts';
import type { AttributionMention, Extent, QuantityMention, Time } from '../reading.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Interval } from '../times/resolve-times.ts';
import type { SurfaceLanguage } from './rules.ts';

export interface SurfaceInput {
  readonly document: Document;
  readonly times: readonly Time[];
  readonly quantities: readonly QuantityMention[];
  readonly published: Interval;
  readonly outlet: string;
  /** Boilerplate: nobody's word and never a claim. */
  readonly skip: readonly Extent[];
}

/** Whoever spoke last in a paragraph, and the order told of last. */
export interface Memory {
  readonly source: {
    readonly mention: AttributionMention;
    readonly line: number;
    readonly told: Interval | null;
  } | null;
  readonly order: OrderTold | null;
  /** What was last asked, allowed or forbidden, and in which line. */
  readonly topic: { readonly line: number; readonly topic: Topic } | null;
}

export interface OrderTold {
  readonly line: number;
  readonly time: Time | null;
  readonly issuer: Party | null;
  readonly topic: Topic | null;
  readonly links: readonly Attribution[];
}

export interface SentenceContext {
  readonly language: SurfaceLanguage;
  readonly input: SurfaceInput;
  readonly sentence: Sentence;
  /** Folded words of the sentence. */
  readonly said: string;
  /** In offsets of `said`. */
  readonly clauses: readonly Extent[];
  readonly host: string | null;
  readonly links: readonly Attribution[];
  readonly times: readonly Time[];
  readonly told: Interval | null;
  readonly order: OrderTold | null;
  /** What the paragraph last asked, allowed or forbade. */
  readonly lastTopic: Topic | null;
}
