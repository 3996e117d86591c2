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
  /** Part of a sum that has been named: not paid per month, even where the sum is. */
  readonly partOf: RegExp;
  /** Two ends: the number and the other one, in groups 1 and 2. */
  readonly between: RegExp;
}

const NUMBER =
  /(?<![\p{L}\p{N}.,$€£-])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{2,7})(?![\p{L}\p{N}%-]|[.,:/][0-9])/gu;
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
  return [...mentions, ...found].sort((a, b) => a.start - b.start);
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
  if (!language.before.test(before) || !language.after.test(after)) return null;
  const value = valueOf(digits);
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
  const isSame = !/[.!?]\s/.test(text.slice(source.end, start));
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

const valueOf = (digits: string): number => Number(digits.replaceAll(',', ''));
const isYear = (digits: string): boolean => /^(?:19|20)[0-9]{2}$/.test(digits);
const isMoney = ({ kind }: QuantityMention): boolean => kind === 'money' || kind === 'money-range';

function lineEnd(folded: string, at: number): number {
  const end = folded.indexOf('\n', at);
  return end < 0 ? folded.length : end;
}
