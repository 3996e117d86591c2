/** What an import file says of one claim, before it is held against the case: as told, with gaps. */
import type { Attribution, Claim } from '../../evidence/index.ts';

/** Words that a claim rests on, as a file quotes them. */
export interface QuotedWords {
  readonly exact: string;
  /** What stands before and after, where the file says so; else empty. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood, in the unit that is named; null where the file does not say. */
  readonly at: {
    readonly start: number;
    readonly end: number;
    readonly unit: 'utf-16' | 'code-point';
  } | null;
}

/** Left out: the file does not say. What it says is checked when the claim is sealed. */
export interface Said {
  readonly kind?: string;
  readonly topic?: string;
  readonly state?: string;
  readonly region?: string;
  readonly trade?: string;
  readonly polarity?: string;
  readonly modality?: string;
  readonly span?: Claim['span'];
  readonly quantity?: unknown;
  readonly background?: boolean;
  readonly chain?: readonly Omit<Attribution, 'cue'>[];
  readonly ofKind?: Readonly<Record<string, unknown>>;
}

export interface IncomingClaim {
  readonly summary: string;
  /** Ids, addresses or hashes of the report, the first that the case knows counts. */
  readonly reports: readonly string[];
  readonly words: readonly QuotedWords[];
  readonly said: Said;
}

/** A document of a file that brings its own text. */
export interface IncomingReport {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly address: string | null;
  /** ISO prefix of a day. */
  readonly date: string | null;
  /** What the file calls it, for its claims to point at. */
  readonly id: string;
}

/** Why something was not proposed; counted, never shown with what it was about. */
export const IMPORT_REFUSALS = [
  /** Not an item of the format. */
  'form',
  'report-unsaid',
  'report-unknown',
  /** The report was withdrawn, or the claim was: neither comes back by a file. */
  'withheld',
  'words-unsaid',
  'words-gone',
  'words-several',
  'kind',
  'topic',
  /** A kind that says more than the format holds. */
  'incomplete',
  /** A value that breaks the rules of a claim. */
  'value',
  'private-person',
  /** A text that is no report: rows and columns, or nothing. */
  'text',
] as const;
export type ImportRefusal = (typeof IMPORT_REFUSALS)[number];

/** One item of a file, in its order. */
export type Incoming =
  | { readonly is: 'claim'; readonly claim: IncomingClaim }
  | { readonly is: 'report'; readonly report: IncomingReport }
  | { readonly is: 'refused'; readonly why: ImportRefusal }
  /** Never looked into: a person, a company, or whatever could be one (N1). Counted by the name of its schema. */
  | { readonly is: 'dropped'; readonly schema: string };

export const refused = (why: ImportRefusal): Incoming => ({ is: 'refused', why });
