/**
 * A percentage printed beside the two sums it compares, reckoned again: "from 7,200 to 10,000 dollars, a rise of 30 to 55
 * percent" is 38.9 percent. Says what follows from the sums and whether the print covers it; which of the three is wrong
 * it cannot know.
 */
import type { Extent, QuantityMention, RiseCheck } from '../reading.ts';
import { sharing, startingIn } from '../text/ranges.ts';

/** How far from the sums a percentage can stand and still be theirs. */
const REACH = 160;
/** "Nearly 60" may be this many points away. */
const LOOSE = 2.5;
const ROOM = 28;

/**
 * @param sentences - in order; a percentage belongs to the sums of its own sentence or the one before
 * @returns one for each pair of sums with a percentage near, in order of the text. Pure; linear in the text.
 */
export function checkRises(
  text: string,
  folded: string,
  sentences: readonly Extent[],
  quantities: readonly QuantityMention[],
): RiseCheck[] {
  return sentences.flatMap((sentence, i): RiseCheck[] => {
    const sums = sharing(quantities, sentence).slice(0, MOST);
    const pairs = sums.flatMap((sum, j) => pairOf(folded, sum, sums[j + 1]));
    if (pairs.length === 0) return [];
    const reach = { start: sentence.start, end: sentences[i + 1]?.end ?? sentence.end };
    const printed = startingIn(quantities, reach).filter(isPercent).slice(0, MOST);
    return pairs.flatMap((pair): RiseCheck[] => {
      const percent = printed.find((mention) => distance(mention, pair) <= REACH);
      if (percent === undefined) return [];
      const rise = (100 * (pair.after - pair.before)) / pair.before;
      const [start, end] = [Math.min(pair.start, percent.start), Math.max(pair.end, percent.end)];
      return [
        {
          start,
          end,
          text: text.slice(start, end),
          before: pair.before,
          after: pair.after,
          percent: { start: percent.start, end: percent.end },
          follows: Math.round(rise * 10) / 10,
          fits: printed.some((mention) => distance(mention, pair) <= REACH && covers(mention, rise)),
        },
      ];
    });
  });
}

const MOST = 24;

interface Pair extends Extent {
  readonly before: number;
  readonly after: number;
}

/** "From A to B", "to B from A", and a range after "from", where both are sums of one currency and period. */
function pairOf(folded: string, first: QuantityMention, second: QuantityMention | undefined): Pair[] {
  const lead = folded.slice(Math.max(0, first.start - ROOM), first.start);
  const range = first.quantity;
  if (first.kind === 'money-range' && range.kind === 'value' && range.min !== null && range.max !== null) {
    const named = folded.slice(first.start, first.end);
    if (!/\bfrom\b/.test(lead.slice(-6) + named) || !MOVES.test(lead) || range.min <= 0) return [];
    const [before, after] = falls(named, range.max) ? [range.max, range.min] : [range.min, range.max];
    return [{ start: first.start, end: first.end, before, after }];
  }
  if (second === undefined || first.quantity.unit !== 'money') return [];
  const [a, b] = [sumOf(first), sumOf(second)];
  if (a === null || b === null || a === 0 || b === 0 || !sameUnit(first, second)) return [];
  const between = folded.slice(first.end, second.start);
  if (between.length > ROOM) return [];
  const extent = { start: first.start, end: second.end };
  if (/\bfrom (?:about |around |some )?$/.test(lead) && /\bto (?:about |around |some )?$/.test(between))
    return [{ ...extent, before: a, after: b }];
  return /\bto (?:about |around |some )?$/.test(lead) && /\bfrom (?:about |around |some )?$/.test(between)
    ? [{ ...extent, before: b, after: a }]
    : [];
}

const MOVES =
  /\b(?:rise|rose|risen|raise[sd]?|grew|grown|climb(?:ed|s)?|jump(?:ed|s)?|increase[sd]?|went|go(?:es)?|gone|hiked?|lifted|chang(?:ed?|es)|fell|fall(?:s|en)?|cut|lower(?:ed|s)?|drop(?:ped|s)?|reduced?)\b/;

/** Is the larger number printed first? */
function falls(words: string, larger: number): boolean {
  const first = /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0].replaceAll(',', '');
  return first !== undefined && Number(first) === larger;
}

function sumOf({ quantity }: QuantityMention): number | null {
  return quantity.kind === 'value' && quantity.min === quantity.max ? quantity.min : null;
}

function sameUnit({ quantity: a }: QuantityMention, { quantity: b }: QuantityMention): boolean {
  return (
    a.unit === b.unit && a.currency === b.currency && (a.per === b.per || a.per === null || b.per === null)
  );
}

function isPercent({ quantity }: QuantityMention): boolean {
  return quantity.unit === 'percent' && quantity.kind === 'value';
}

function distance(a: Extent, b: Extent): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}

/** Does a printed percentage cover a rise, rounded as it is printed? A fall is printed without its sign. */
function covers({ quantity, text }: QuantityMention, rise: number): boolean {
  if (quantity.kind !== 'value') return false;
  const size = Math.abs(rise);
  const places = /\d[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
  const rounded = Math.round(size * 10 ** places) / 10 ** places;
  const slack = quantity.approximate && quantity.min === quantity.max ? LOOSE : 0;
  return (
    (rounded >= (quantity.min ?? 0) - slack && rounded <= (quantity.max ?? Infinity) + slack) ||
    (quantity.min !== null && quantity.min === quantity.max && Math.abs(rounded - quantity.min) <= slack)
  );
}
