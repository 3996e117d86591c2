/**
 * Sums whose currency was said a moment ago: "one pays 750 dollars, the other 450", "it receives 5,200 dollars and pays
 * out 1,050". A number counts only after a word that leads to a sum and before a mark or a word that no noun is; its
 * digits are its own, the currency is that of the last sum in the paragraph. Pure.
 */
import type { QuantityMention } from '../reading.ts';
import { sharesAny } from '../text/ranges.ts';

/** What a language says before and after a sum that goes without its currency. */
export interface EllipsisLanguage {
  /** Matches at the end of the words before the number. */
  readonly before: RegExp;
  /** Matches at the start of what follows it. */
  readonly after: RegExp;
  /** One more thing and its price, at the end of the words before the number: ", corn 2,900". */
  readonly item: RegExp;
  /** Between a number and a sum of the same currency, at the end of the words: "3,900 and 11,250 kronor". */
  readonly listed: RegExp;
  /** Between two sums that are the same money: "72,000 rubles (or 800 dollars)". */
  readonly equivalent: RegExp;
  /** Part of a sum that has been named: not paid per month, even where the sum is. */
  readonly partOf: RegExp;
  /** Two ends: the number and the other one, in groups 1 and 2. */
  readonly between: RegExp;
}

const NUMBER =
  /(?<![\p{L}\p{N}.,$€£-])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{2,7})(?![\p{L}\p{N}%-]|[.,:/][0-9])/gu;
const LAST_NUMBER = /(?<![\p{L}\p{N}.,$€£/-])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{2,7})$/u;
const REACH = 320;
const ROOM = 40;

/** @returns the amounts with those that go without their currency, in order of the text */
export function withEllipses(
  language: EllipsisLanguage | null,
  text: string,
  folded: string,
  mentions: readonly QuantityMention[],
): QuantityMention[] {
  if (language === null || !mentions.some(isMoney)) return [...mentions];
  const found: QuantityMention[] = [];
  const sums = mentions.filter(isMoney);
  sums.forEach((source, i) => {
    const end = Math.min(source.end + REACH, sums[i + 1]?.start ?? Infinity, lineEnd(folded, source.end));
    let free = source.end;
    for (const match of folded.slice(source.end, end).matchAll(NUMBER)) {
      const mention = sumAt(language, text, folded, source, source.end + match.index, match[0]);
      if (mention === null || mention.start < free || sharesAny(mentions, mention)) continue;
      found.push(mention);
      free = mention.end;
    }
  });
  const all = [...mentions, ...found].sort((a, b) => a.start - b.start);
  return [...all, ...sums.flatMap((source) => listedBefore(language, text, folded, source, all))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Further apart than this, two numbers are no prices of one kind. */
const ALIKE = 20;

function isAlike(source: QuantityMention, value: number): boolean {
  const { quantity } = source;
  const other = quantity.kind === 'value' ? (quantity.min ?? quantity.max ?? 0) : 0;
  return value > 0 && other > 0 && Math.max(value / other, other / value) <= ALIKE;
}

/** "3,900 and 11,250 kronor", "600, 700 or even 900 dollars": numbers that lead to a sum. */
function listedBefore(
  language: EllipsisLanguage,
  text: string,
  folded: string,
  source: QuantityMention,
  taken: readonly QuantityMention[],
): QuantityMention[] {
  const found: QuantityMention[] = [];
  if (!/^[0-9]/.test(folded.slice(source.start, source.start + 1))) return found;
  for (let at = source.start; ;) {
    const words = folded.slice(Math.max(0, at - ROOM), at).trimEnd();
    const link = found.length === 0 ? language.listed.exec(words)?.[0] : /,$/.exec(words)?.[0];
    const digits = link === undefined ? undefined : LAST_NUMBER.exec(words.slice(0, -link.length))?.[0];
    if (link === undefined || digits === undefined || isYear(digits)) return found;
    const end = Math.max(0, at - ROOM) + words.length - link.length;
    const start = end - digits.length;
    const value = valueOf(digits);
    if (sharesAny(taken, { start, end }) || !isAlike(source, value)) return found;
    found.push({ ...made(text, source, start, end, value, value, '', language) });
    at = start;
  }
}

function sumAt(
  language: EllipsisLanguage,
  text: string,
  folded: string,
  source: QuantityMention,
  start: number,
  digits: string,
): QuantityMention | null {
  const before = folded.slice(Math.max(0, start - ROOM), start);
  const after = folded.slice(start + digits.length, start + digits.length + ROOM);
  if (isYear(digits)) return null;
  const range = language.between.exec(folded.slice(Math.max(0, start - ROOM), start + digits.length + ROOM));
  const [, first, second] = range ?? [];
  if (range !== null && first === digits && second !== undefined && !isYear(second)) {
    const from = Math.max(0, start - ROOM) + range.index;
    return made(text, source, from, from + range[0].length, valueOf(first), valueOf(second), after, language);
  }
  const value = valueOf(digits);
  if (!isAlike(source, value)) return null;
  const isItem = language.item.test(before) && ITEM_END.test(after);
  if (!isItem && !(language.before.test(before) && language.after.test(after))) return null;
  return made(text, source, start, start + digits.length, value, value, after, language);
}

function made(
  text: string,
  source: QuantityMention,
  start: number,
  end: number,
  min: number,
  max: number,
  after: string,
  language: EllipsisLanguage,
): QuantityMention {
  const isSame = start < source.start || !/[.!?]\s/.test(text.slice(source.end, start));
  const per = isSame && !language.partOf.test(after) ? source.quantity.per : null;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: min < max ? 'money-range' : 'money',
    quantity: {
      kind: 'value',
      min,
      max,
      approximate: false,
      unit: 'money',
      currency: source.quantity.currency,
      per,
    },
    rate: null,
    rule: 'money/ellipsis',
  };
}

const ITEM_END = /^(?:[.;)"]|,? (?:and|or|but) |$)/u;
const valueOf = (digits: string): number => Number(digits.replaceAll(',', ''));
const isYear = (digits: string): boolean => /^(?:19|20)[0-9]{2}$/.test(digits);
const isMoney = ({ kind }: QuantityMention): boolean => kind === 'money' || kind === 'money-range';

function lineEnd(folded: string, at: number): number {
  const end = folded.indexOf('\n', at);
  return end < 0 ? folded.length : end;
}
