/** Amounts in a text: money and its rates, lengths of time, counts, percentages. Pure. */
import type { Period, Quantity } from '../../base/index.ts';
import { type Captured, compileLetters, type Letters, matchLetters } from '../notation/letters.ts';
import { compileScanner, scan, type Scanner, type Starts } from '../notation/scan.ts';
import type { Extent, QuantityMention } from '../reading.ts';
import { sourceOfVocabulary, wordList } from '../notation/vocabulary.ts';
import { withEquivalents } from './equivalents.ts';
import { type Amount, resolvers } from './resolvers.ts';
import type { QuantityLanguage, QuantityRule, RateRule } from './rules.ts';
import { compileSharedCurrencies, currencyFinder, type SharedCurrencies } from './shared-currencies.ts';

export interface QuantityReader {
  readonly scanner: Scanner<QuantityRule>;
  readonly rates: readonly CompiledRate[];
  readonly longestGap: number;
  readonly shared: ReadonlyMap<string, SharedCurrencies>;
  /** Between two sums that are the same money; null where a language has no words for it. */
  readonly equivalent: RegExp | null;
}

interface CompiledRate {
  readonly rule: RateRule;
  readonly letters: Letters;
  /** A word that may not stand between, and one that must stand last. */
  readonly stops: RegExp | null;
  readonly ends: RegExp | null;
}

export function compileQuantities(language: QuantityLanguage): QuantityReader {
  const end = language.unspaced ? '' : undefined;
  return {
    scanner: compileScanner(language.rules, language.vocabularies, {
      unspaced: language.unspaced,
      gate: language.gate,
    }),
    rates: language.rates.map((rule) => ({
      rule,
      letters: compileLetters(rule.pattern, language.vocabularies, end),
      stops: wordsIn(rule.stops, ''),
      ends: wordsIn(rule.ends, ' {0,3}$'),
    })),
    longestGap: Math.max(0, ...language.rates.map(({ gap }) => gap)),
    shared: compileSharedCurrencies(language.shared ?? {}),
    equivalent: language.ellipsis?.equivalent ?? null,
  };
}

function wordsIn(words: string | undefined, end: string): RegExp | null {
  return words === undefined
    ? null
    : new RegExp(`(?<!\\p{L})(?:${sourceOfVocabulary(wordList(words))})(?!\\p{L})${end}`, 'u');
}

/** @returns amounts in order, none overlapping another, each with the rate that the words beside it give it */
export function readQuantities(
  reader: QuantityReader,
  text: string,
  folded: string,
  starts: Starts,
): QuantityMention[] {
  const currencyAt = currencyFinder(reader.shared, folded);
  const amounts = new Map<number, Amount>();
  const matches = scan(reader.scanner, text, folded, starts, ({ start, end, rule, captured }) => {
    if (isCut(folded, start) || isWordNotCode(captured, text.slice(start, end))) return false;
    const amount = resolvers[rule.resolve](captured, rule.with ?? {});
    const known = amount === null ? null : withCurrency(amount, (unit) => currencyAt(unit, start));
    if (known === null) return false;
    amounts.set(start, known);
    return true;
  });
  const mentions: QuantityMention[] = [];
  for (const [i, { start, end, rule }] of matches.entries()) {
    const amount = amounts.get(start);
    if (amount === undefined) continue;
    const named = canBeRate(amount.quantity) ? rateOf(reader, folded, start, end) : null;
    // “1,900 euros and lasts half a year”: what is an amount of its own is no rate.
    const isOwn = matches.slice(i + 1, i + 3).some((other) => named !== null && meets(other, named));
    const rate = isOwn ? null : named;
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
  return reader.equivalent === null
    ? mentions
    : withEquivalents(reader.equivalent, folded, mentions, (start, end) =>
        rateOf(reader, folded, start, end),
      );
}

/** The last digits of "2.4", "7,5" or "5 000" are no number, and the "$" of an unknown "EC$" is no US dollar. */
function isCut(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - 2), start);
  const first = folded.charAt(start);
  return first === '$' ? /\p{L}$/u.test(before) : /[0-9]/.test(first) && /[0-9][.,]$/.test(before);
}

/** Looks up a currency whose name several states share; null where the text does not say which. */
function withCurrency(amount: Amount, currencyAt: (unit: string) => string | null): Amount | null {
  const { currency } = amount.quantity;
  if (currency?.startsWith('?') !== true) return amount;
  const code = currencyAt(currency.slice(1));
  return code === null ? null : { ...amount, quantity: { ...amount.quantity, currency: code } };
}

/** "All six" is no sum of Albanian leks: a code that is also a word is one in capitals only. */
function isWordNotCode(captured: Captured, words: string): boolean {
  const code = captured['currency']?.meaning;
  if (typeof code !== 'string' || !WORDS.has(code) || words.includes(code)) return false;
  return words.toLowerCase().split(' ').includes(code.toLowerCase());
}

const WORDS = new Set(['ALL', 'TRY', 'TOP', 'CUP', 'MOP', 'GEL', 'PEN', 'SOS', 'BAM', 'ANG', 'MAD', 'COP']);

const meets = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end;

/** "10 days a month" is a rate as well; a percentage of something a year is a growth rate and no amount per year. */
function canBeRate({ unit }: Quantity): boolean {
  return unit !== 'percent' && unit !== 'year' && unit !== 'month';
}

const WORD_ROOM = 24;

/** Words that may stand between an amount and its rate: no mark, no digit, no line end, nothing else that is counted. */
const GAP_AFTER = /[\p{L}' ()-]{0,260}/uy;
const MARK = /[^\p{L}' ()-]/gu;

function rateOf(
  reader: QuantityReader,
  folded: string,
  start: number,
  end: number,
): (Extent & { per: Period }) | null {
  GAP_AFTER.lastIndex = end;
  const after = end + (GAP_AFTER.exec(folded)?.[0].length ?? 0);
  const room = (reader.longestGap + 1) * WORD_ROOM;
  const first = Math.max(0, start - room);
  const marks = [...folded.slice(first, start).matchAll(MARK)];
  const before = first + (marks.at(-1)?.index ?? -1) + 1;
  const following = [...wordStarts(folded, end, Math.min(room, after - end + 2), Infinity)];
  // The period itself may end with a mark: "Every month, 900 dollars".
  const from = Math.max(first, before - WORD_ROOM);
  const preceding = [...wordStarts(folded, from, room, start)].reverse();
  for (const { rule, letters, stops, ends } of reader.rates) {
    for (const { at, word } of rule.side === 'after' ? following : preceding) {
      if (!reader.scanner.unspaced && letters.first?.has(word) === false) continue;
      const match = matchLetters(letters, folded, at);
      const per = match?.captured['period']?.meaning;
      if (match === null || typeof per !== 'string') continue;
      if (rule.side === 'before' && (match.end > start || match.end < before)) continue;
      const gap = rule.side === 'after' ? folded.slice(end, at) : folded.slice(match.end, start);
      if (stops?.test(gap) === true || ends?.test(gap) === false) continue;
      if (gap.split(' ').filter((word) => word !== '').length <= rule.gap) {
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
const WORD_START = /(?<![\p{L}\p{N}])\p{L}+|[/,]/gu;
