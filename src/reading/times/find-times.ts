/** Finds time expressions and the words that bind them; says nothing yet of what days they mean. */
import type { Captured } from '../notation/letters.ts';
import { compileScanner, type LetterMatch, scan, type Scanner, type Starts } from '../notation/scan.ts';
import { sourceOfVocabulary, wordList } from '../notation/vocabulary.ts';
import type { Extent, TimeRelation } from '../reading.ts';
import type { TimeLanguage, TimeRule } from './rules.ts';

export interface FoundTime extends Extent {
  readonly rule: TimeRule;
  readonly captured: Captured;
  readonly relation: TimeRelation | null;
  /** The words that bind it give somebody time, whatever the tense. */
  readonly due: boolean;
  /** The words that bind it speak of what is over: “since May”. */
  readonly isOver: boolean;
}

export interface TimeFinder {
  readonly scanner: Scanner<TimeRule>;
  readonly relations: readonly Relation[];
  readonly capitals: readonly string[];
  readonly joins: RegExp | null;
  readonly range: TimeLanguage['range'] | null;
  readonly planned: RegExp | null;
  readonly over: RegExp | null;
}

interface Relation {
  readonly relation: TimeRelation;
  readonly side: 'before' | 'after';
  readonly words: RegExp;
  readonly notBefore: RegExp | null;
  readonly due: boolean;
  readonly isOver: boolean;
  readonly room: number;
  /** One of these must stand before it, and nothing else is looked at where none does; null where any may. */
  readonly needs: readonly string[] | null;
}

const LOOK_AROUND = 28;
const CLAUSE = 110;

export function compileTimes(language: TimeLanguage): TimeFinder {
  return {
    scanner: compileScanner(language.rules, language.vocabularies, { unspaced: language.unspaced }),
    relations: language.relations.map(({ relation, side, words, notBefore, due, ...row }) => ({
      relation,
      side,
      words:
        row.clause === true
          ? clauseExpression(words, row.ends ?? null)
          : relationExpression(words, side, language.unspaced, row.opens === true),
      notBefore:
        notBefore === undefined
          ? null
          : new RegExp(`^ {0,2}(?:${sourceOfVocabulary(wordList(notBefore))})(?![\\p{L}\\p{N}])`, 'u'),
      due: due === true,
      isOver: row.isOver === true,
      room: row.clause === true ? CLAUSE : LOOK_AROUND,
      needs: row.clause === true ? words.split(/ \| /) : null,
    })),
    capitals: language.capitals ?? [],
    joins: language.joins ?? null,
    range: language.range ?? null,
    planned: language.planned ?? null,
    over: language.over ?? null,
  };
}

/** A word that opens a clause, and the words of it that stand before the expression; no mark and no number between. */
function clauseExpression(words: string, ends: string | null): RegExp {
  const source = sourceOfVocabulary(wordList(words));
  const last = ends === null ? '' : `(?:${sourceOfVocabulary(wordList(ends))}) {1,2}`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source}) (?!then )(?:[\\p{L}'-]{1,20} ){1,12}${last}$`, 'u');
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
  const matches = scan(finder.scanner, text, folded, starts, (match) =>
    isCapital(finder, text, folded, match),
  );
  const found = matches.map(({ start, end, rule, captured }): FoundTime => {
    const before = folded.slice(Math.max(0, start - LOOK_AROUND), start);
    // “Who was due on Monday” tells of the Monday that is over; “was due in August” of either.
    const isPlanned =
      finder.planned?.test(before) === true &&
      !(rule.resolve === 'weekday' && finder.over?.test(before) === true);
    const bound = relationOf(finder, folded, start, end);
    // “Put off until August” is to be then.
    const relation = isPlanned && bound?.relation === 'until' ? null : bound;
    return {
      start,
      end,
      rule,
      captured,
      relation: relation?.relation ?? null,
      isOver: relation?.isOver ?? false,
      due: relation?.due === true || isPlanned,
    };
  });
  return finder.joins === null ? found : joined(inRanges(finder.range, found, folded), folded, finder.joins);
}

/** "It may not" and "the march" name no month. */
function isCapital(
  { capitals }: TimeFinder,
  text: string,
  folded: string,
  { start, end, captured }: LetterMatch,
): boolean {
  const month = captured['month']?.text;
  if (month === undefined || captured['year'] !== undefined || !capitals.includes(month)) return true;
  const at = folded.slice(start, end).indexOf(month);
  return text.charAt(start + at) !== folded.charAt(start + at);
}

function relationOf(finder: TimeFinder, folded: string, start: number, end: number): Relation | null {
  const after = folded.slice(end, end + LOOK_AROUND);
  return (
    finder.relations.find(({ side, words, notBefore, room, needs }) => {
      if (side === 'after') return words.test(after);
      const before = folded.slice(Math.max(0, start - room), start);
      if (needs?.some((word) => before.includes(word)) === false) return false;
      return words.test(before) && notBefore?.test(after) !== true;
    }) ?? null
  );
}

/** "From March until May": May is the other end, and not all that was before it. */
function inRanges(
  range: TimeLanguage['range'] | null,
  found: readonly FoundTime[],
  folded: string,
): FoundTime[] {
  return found.map((time, i) => {
    const before = found[i - 1];
    if (time.relation !== 'until' || before === undefined || range == null) return time;
    const isEnd =
      time.start - before.end < LOOK_AROUND &&
      range.links.test(folded.slice(before.end, time.start)) &&
      range.opens.test(folded.slice(Math.max(0, before.start - LOOK_AROUND), before.start));
    return isEnd ? { ...time, relation: null } : time;
  });
}

const YEARLESS: ReadonlySet<string> = new Set(['month', 'day']);

/**
 * "February and April 2018", "November 2017 to February": the year said once is the year of both, or the one beside it
 * where the list passes a new year. "Every Monday, Wednesday and Friday" recur all three.
 */
function joined(found: readonly FoundTime[], folded: string, joins: RegExp): FoundTime[] {
  const all = [...found];
  const areJoined = (a: FoundTime | undefined, b: FoundTime | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    b.start - a.end < LOOK_AROUND &&
    joins.test(folded.slice(a.end, b.start));
  for (let i = all.length - 2; i >= 0; i--)
    if (areJoined(all[i], all[i + 1])) all[i] = withYearOf(all[i] as FoundTime, all[i + 1] as FoundTime, -1);
  for (let i = 1; i < all.length; i++)
    if (areJoined(all[i - 1], all[i]))
      all[i] = recurring(
        withYearOf(all[i] as FoundTime, all[i - 1] as FoundTime, 1),
        all[i - 1] as FoundTime,
      );
  return all;
}

function withYearOf(time: FoundTime, other: FoundTime, turn: 1 | -1): FoundTime {
  if (DAYS_OF_LISTS.has(time.rule.id)) return withMonthOf(time, other);
  const year = other.captured['year'];
  const [month, theirs] = [time.captured['month']?.meaning, other.captured['month']?.meaning];
  if (year === undefined || year.text.length !== 4 || time.captured['year'] !== undefined) return time;
  if (!YEARLESS.has(time.rule.resolve) || !YEARLESS.has(other.rule.resolve)) return time;
  if (typeof month !== 'number' || typeof theirs !== 'number') return time;
  const isPast = turn < 0 ? month > theirs : month < theirs;
  const said = { text: year.text, meaning: Number(year.meaning) + (isPast ? turn : 0) };
  return { ...time, captured: { ...time.captured, year: said } };
}

/** “On 5, 7 and 9 March”: a day whose month is said once for all of them. */
const DAYS_OF_LISTS: ReadonlySet<string> = new Set(['date/day-of-list', 'date/day-later-in-list']);

function withMonthOf(time: FoundTime, other: FoundTime): FoundTime {
  const { month, year } = other.captured;
  if (month === undefined || time.captured['month'] !== undefined || other.rule.resolve !== 'day')
    return time;
  return { ...time, captured: { ...time.captured, month, ...(year === undefined ? {} : { year }) } };
}

function recurring(time: FoundTime, before: FoundTime): FoundTime {
  return time.rule.resolve === 'weekday' && before.rule.resolve === 'setOfWeekday' && time.relation === null
    ? { ...time, rule: { ...time.rule, resolve: 'setOfWeekday' } }
    : time;
}
