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
}
