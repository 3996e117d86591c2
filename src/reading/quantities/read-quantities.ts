/** Amounts in a text: money and its rates, lengths of time, counts, percentages. Pure. */
import type { Period, Quantity } from '../../base/index.ts';
import { compileLetters, type Letters, matchLetters } from '../notation/letters.ts';
import { compileScanner, scan, type Scanner, type Starts } from '../notation/scan.ts';
import type { Extent, QuantityMention } from '../reading.ts';
import { resolvers } from './resolvers.ts';
import type { QuantityLanguage, QuantityRule, RateRule } from './rules.ts';

export interface QuantityReader {
  readonly scanner: Scanner<QuantityRule>;
  readonly rates: readonly { readonly rule: RateRule; readonly letters: Letters }[];
}

export function compileQuantities(language: QuantityLanguage): QuantityReader {
  const end = language.unspaced ? '' : undefined;
  return {
    scanner: compileScanner(language.rules, language.vocabularies, { unspaced: language.unspaced }),
    rates: language.rates.map((rule) => ({
      rule,
      letters: compileLetters(rule.pattern, language.vocabularies, end),
    })),
  };
}

/** @returns amounts in order, none overlapping another, each with the rate that the words beside it give it */
export function readQuantities(
  reader: QuantityReader,
  text: string,
  folded: string,
  starts: Starts,
): QuantityMention[] {
  const matches = scan(reader.scanner, text, folded, starts);
  const mentions: QuantityMention[] = [];
  for (const { start, end, rule, captured } of matches) {
    const amount = resolvers[rule.resolve](captured, rule.with ?? {});
    if (amount === null) continue;
    const rate = canBeRate(amount.quantity) ? rateOf(reader, folded, start, end) : null;
    mentions.push({
      start,
      end,
      text: text.slice(start, end),
      kind: amount.kind,
      quantity: rate === null ? amount.quantity : { ...amount.quantity, per: rate.per },
      rate: rate === null ? null : { start: rate.start, end: rate.end },
      rule: rule.id,
    });
  }
  return mentions;
}

/** "10 days a month" is a rate as well; a percentage of something a year is a growth rate and no amount per year. */
function canBeRate({ unit }: Quantity): boolean {
  return unit !== 'percent' && unit !== 'year' && unit !== 'month';
}

const WORD_ROOM = 24;

/** Words that may stand between an amount and its rate: no mark, no digit, no line end, nothing else that is counted. */
const between = /^(?:[ ]?\(?[\p{L}'-]{1,20}\)?){0,8}[ ]?\(?$/u;

function rateOf(
  reader: QuantityReader,
  folded: string,
  start: number,
  end: number,
): (Extent & { per: Period }) | null {
  for (const { rule, letters } of reader.rates) {
    const room = (rule.gap + 1) * WORD_ROOM;
    const words = [
      ...wordStarts(
        folded,
        rule.side === 'after' ? end : Math.max(0, start - room),
        room,
        rule.side === 'after' ? Infinity : start,
      ),
    ];
    for (const { at, word } of rule.side === 'after' ? words : words.reverse()) {
      if (!reader.scanner.unspaced && letters.first?.has(word) === false) continue;
      const match = matchLetters(letters, folded, at);
      const per = match?.captured['period']?.meaning;
      if (match === null || typeof per !== 'string') continue;
      const gap = rule.side === 'after' ? folded.slice(end, at) : folded.slice(match.end, start);
      if (match.end > start && rule.side === 'before') continue;
      if (between.test(gap) && gap.split(' ').filter((word) => word !== '').length <= rule.gap) {
        return { start: at, end: match.end, per: per as Period };
      }
    }
  }
  return null;
}

/** Places between `from` and `from + room` where a word begins. Only these characters are looked at, however long the text. */
function* wordStarts(
  folded: string,
  from: number,
  room: number,
  before: number,
): Generator<{ readonly at: number; readonly word: string }> {
  const first = Math.max(0, from - 1);
  const window = folded.slice(first, from + room + 1);
  for (const found of window.matchAll(WORD_START)) {
    const at = first + found.index;
    if (at >= before) return;
    const isCut = at + found[0].length === first + window.length;
    if (at >= from)
      yield { at, word: isCut ? (WORD.exec(folded.slice(at, at + ROOM))?.[0] ?? '') : found[0] };
  }
}

const WORD = /^\p{L}+/u;
/** No word of a table is longer. */
const ROOM = 40;
const WORD_START = /(?<![\p{L}\p{N}])\p{L}+/gu;
