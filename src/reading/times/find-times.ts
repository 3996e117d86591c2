/** Finds time expressions and the words that bind them; says nothing yet of what days they mean. */
import type { Captured } from '../notation/letters.ts';
import { compileScanner, scan, type Scanner, type Starts } from '../notation/scan.ts';
import { sourceOfVocabulary, wordList } from '../notation/vocabulary.ts';
import type { Extent, TimeRelation } from '../reading.ts';
import type { TimeLanguage, TimeRule } from './rules.ts';

export interface FoundTime extends Extent {
  readonly rule: TimeRule;
  readonly captured: Captured;
  readonly relation: TimeRelation | null;
}

export interface TimeFinder {
  readonly scanner: Scanner<TimeRule>;
  readonly relations: readonly {
    readonly relation: TimeRelation;
    readonly side: 'before' | 'after';
    readonly words: RegExp;
  }[];
}

const LOOK_AROUND = 28;

export function compileTimes(language: TimeLanguage): TimeFinder {
  return {
    scanner: compileScanner(language.rules, language.vocabularies, { unspaced: language.unspaced }),
    relations: language.relations.map(({ relation, side, words, opens }) => ({
      relation,
      side,
      words: relationExpression(words, side, language.unspaced, opens === true),
    })),
  };
}

function relationExpression(
  words: string,
  side: 'before' | 'after',
  unspaced: boolean,
  opens: boolean,
): RegExp {
  const source = sourceOfVocabulary(wordList(words));
  if (unspaced) return new RegExp(side === 'before' ? `(?:${source}) {0,2}$` : `^ {0,1}(?:${source})`, 'u');
  if (side === 'after') return new RegExp(`^ {1,2}(?:${source})(?![\\p{L}\\p{N}])`, 'u');
  return new RegExp(
    `${opens ? OPENING : ''}(?<![\\p{L}\\p{N}])(?:${source})(?: the| about| around| at least| roughly)? {1,2}$`,
    'u',
  );
}

/** The start of the text, or a mark that ends what was before. */
const OPENING = '(?<=(?:^|[\\n.!?:;,"\u201c(]) {0,2})';

/** @returns expressions in order, none overlapping another. Pure. */
export function findTimes(finder: TimeFinder, text: string, folded: string, starts: Starts): FoundTime[] {
  return scan(finder.scanner, text, folded, starts).map(({ start, end, rule, captured }) => ({
    start,
    end,
    rule,
    captured,
    relation: relationOf(finder, folded, start, end),
  }));
}

function relationOf(finder: TimeFinder, folded: string, start: number, end: number): TimeRelation | null {
  const before = folded.slice(Math.max(0, start - LOOK_AROUND), start);
  const after = folded.slice(end, end + LOOK_AROUND);
  const found = finder.relations.find(({ side, words }) => words.test(side === 'before' ? before : after));
  return found?.relation ?? null;
}
