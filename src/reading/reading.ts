/**
 * What reading a text yields. Every item stands on words of the text: `text === source.slice(start, end)`, offsets in
 * UTF-16 code units, end exclusive. All of it is a proposal until a person confirms it.
 */
import type { Day, Quantity } from '../base/index.ts';
import type { Party, Stance, Statement, Strength } from '../evidence/index.ts';

export type Language = 'en' | 'ko' | 'ru';

/** A stretch of the text. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface ReadOptions {
  /** Guessed from the script if not given. */
  readonly language?: Language;
  /** When the report became public, both days inclusive, a null side being unknown; null if it is not known at all. */
  readonly published: { readonly from: Day | null; readonly to: Day | null } | null;
  /** Name of the publisher, the outermost link of every chain. */
  readonly outlet?: string;
  /** What is known from outside the text about when it was written; used only where `published` is null. */
  readonly context?: readonly OutsideLimit[];
  /** Also builds the readings that gave way to others (`Reading.rivals`). */
  readonly rivals?: boolean;
}

export interface OutsideLimit {
  readonly notBefore?: Day;
  readonly notAfter?: Day;
  readonly reason: string;
}

export interface Reading {
  readonly language: Language;
  readonly published: Published;
  readonly sentences: readonly Extent[];
  readonly boilerplate: readonly Boilerplate[];
  readonly times: readonly Time[];
  readonly quantities: readonly QuantityMention[];
  readonly attribution: readonly AttributionMention[];
  readonly claims: readonly Proposal[];
  /** What the rules read in the same words and dropped for a claim; empty unless asked for, and where a language has no phrases. */
  readonly rivals: readonly Proposal[];
  /** Percentages printed beside the sums they compare, reckoned again. */
  readonly checks: readonly RiseCheck[];
}

/** When the text was published, as an interval; a null side is open. Never a guessed day. */
export interface Published {
  readonly from: Day | null;
  readonly to: Day | null;
  /** `stated`: the text prints its own date. `inferred`: from what it says. `unknown`: it says nothing that helps. */
  readonly how: 'given' | 'stated' | 'inferred' | 'unknown';
  /** Months of the year it can have been, 1–12; null if any. Says more than the interval when the year is open. */
  readonly months: readonly number[] | null;
  readonly reasons: readonly PublishedReason[];
}

export type PublishedReasonCode =
  | 'given'
  | 'dateline'
  | 'explicit-date-past'
  | 'explicit-date-future'
  | 'name-first-used'
  | 'month-by-distance'
  | 'duration-since'
  | 'recent-month'
  | 'weekday-of-date'
  | 'season'
  | 'context';

/** One reason for the interval. Its prose is made by the doors from `code` and `words`. */
export interface PublishedReason extends Extent {
  readonly code: PublishedReasonCode;
  /** The words of the text that fired; for `given` and `context` what was passed in, and `start === end`. */
  readonly words: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Months of the year it leaves, null if it says nothing of them. */
  readonly months: readonly number[] | null;
  /** `firm` follows from the words; `likely` from how reports are usually written. */
  readonly weight: 'firm' | 'likely';
  /** A short English sentence for logs and plain output. */
  readonly sentence: string;
}

export type BoilerplateKind =
  | 'tags'
  | 'credit'
  | 'contact'
  | 'translation'
  | 'biography'
  | 'read-elsewhere'
  | 'method-note'
  | 'dateline'
  | 'heading';

/** Words that are no article text; nothing in them is ever a claim. */
export interface Boilerplate extends Extent {
  readonly text: string;
  readonly kind: BoilerplateKind;
  readonly rule: string;
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** The modifiers of TIMEX3. */
export type Mod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** A time expression with its TIMEX3 value and the days between which it lies. */
export interface Time extends Extent {
  readonly text: string;
  readonly type: TimeType;
  /** TIMEX3; `XXXX` where the publication date leaves several readings. */
  readonly value: string;
  readonly mod: Mod | null;
  /** Both inclusive, null where open or not a date. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** True if value or days were reckoned from the publication date and so move with it. */
  readonly publicationDependent: boolean;
  readonly rule: string;
  /** How the words around it bind it: "since late March" lies after a start that itself lies in late March. */
  readonly relation: TimeRelation | null;
  /** The days of the bare expression, without the relation. */
  readonly bare: { readonly from: Day | null; readonly to: Day | null };
}

export type TimeRelation = 'since' | 'before' | 'by' | 'until' | 'after' | 'from';

export type QuantityKind = 'money' | 'money-range' | 'duration' | 'count' | 'percent';

export interface QuantityMention extends Extent {
  readonly text: string;
  readonly kind: QuantityKind;
  readonly quantity: Quantity;
  /** The words that make it a rate ("a year"), null if it is none. */
  readonly rate: Extent | null;
  readonly rule: string;
}

/** A percentage and the two sums it compares; `text` runs from the first of them to the last. */
export interface RiseCheck extends Extent {
  readonly text: string;
  readonly before: number;
  readonly after: number;
  /** The words of the percentage. */
  readonly percent: Extent;
  /** What follows from the sums, in percent, to one place; a fall is below zero. */
  readonly follows: number;
  /** True if a printed percentage near them covers it, rounded as it is printed. */
  readonly fits: boolean;
}

/** Somebody is said to say, think, fear … something. */
export interface AttributionMention extends Extent {
  readonly text: string;
  readonly cue: Extent;
  /** The words that name the source, as printed; null if nobody is named. */
  readonly source: string | null;
  readonly party: Party;
  readonly stance: Stance;
  readonly strength: Strength;
  /** Outermost first, ends with this one's own party. */
  readonly chain: readonly string[];
  /** What it says, think, fears: everything in here is on that party's word. */
  readonly content: Extent | null;
  readonly quoted: boolean;
  /** True if the source is carried over from before: a quotation re-opened without naming its speaker. */
  readonly implied: boolean;
  readonly rule: string;
}

/** A claim proposed to a person: add a report, an origin and an id and it is one. */
export interface Proposal extends Extent {
  readonly text: string;
  readonly rule: string;
  readonly statement: Statement;
}
