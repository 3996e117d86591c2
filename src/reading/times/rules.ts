/** What a language brings to the reading of times: a table of words, a table of rules, a table of relations. */
import type { LetterRule } from '../notation/scan.ts';
import type { Vocabularies } from '../notation/vocabulary.ts';
import type { TimeRelation } from '../reading.ts';
import type { TimeResolver } from './resolvers.ts';

export type TimeRule = LetterRule<TimeResolver>;

export interface TimeLanguage {
  readonly vocabularies: Vocabularies;
  readonly rules: readonly TimeRule[];
  /** Words right before or right after an expression that bind it, longest first within a relation. */
  readonly relations: readonly RelationWords[];
  /** Folded words that are a month only where the text begins them with a capital, or with a year beside them. */
  readonly capitals?: readonly string[];
  /** Ends right before a date that somebody has planned: “put off to June”. */
  readonly planned?: RegExp;
  /** … and what makes such a plan one of the past: “was due on”. */
  readonly over?: RegExp;
  /** Lemmas that in the present say what lies ahead: “the convoy leaves in May”. */
  readonly scheduled?: readonly string[];
  /** Before the first end of a range, and what stands between it and the other, which is then an end only. */
  readonly range?: { readonly opens: RegExp; readonly links: RegExp };
  /** What may stand between two of a list or the two ends of a range: the year said once is the year of both. */
  readonly joins?: RegExp;
  /** True for scripts that write no blanks between words. */
  readonly unspaced: boolean;
}

export interface RelationWords {
  readonly relation: TimeRelation;
  readonly side: 'before' | 'after';
  /** Folded, `|` between. */
  readonly words: string;
  /** Only where they open a clause: “From 2018 the captain …” goes on, “receipts from 2018” do not. */
  readonly opens?: true;
  /** Up to eight words may stand between: “since the consul told the mills in June”. */
  readonly clause?: true;
  /** With `clause`: the word right before the expression. */
  readonly ends?: string;
  /** What may not follow: “from March to May” are two ends. */
  readonly notBefore?: string;
  /** What it dates has begun: “since May”. */
  readonly isOver?: true;
  /** Somebody is given time, whatever the tense: “was given until 9 June”. */
  readonly due?: true;
}
