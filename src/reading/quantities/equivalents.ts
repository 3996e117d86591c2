/**
 * One sum in two currencies has one rate, wherever it stands: "72,000 rubles, or 800 dollars, a month". Gives it to both.
 * Pure.
 */
import type { QuantityMention } from '../reading.ts';

const ROOM = 24;

/**
 * @param equivalent - matches what may stand between the two
 * @param rateAt - the rate beside a stretch, as for any amount
 * @returns the amounts, those of a pair with the rate of either
 */
export function withEquivalents(
  equivalent: RegExp,
  folded: string,
  mentions: readonly QuantityMention[],
  rateAt: (
    start: number,
    end: number,
  ) => (QuantityMention['rate'] & { readonly per: QuantityMention['quantity']['per'] }) | null,
): QuantityMention[] {
  const all = [...mentions];
  for (let i = 1; i < all.length; i++) {
    const [a, b] = [all[i - 1], all[i]];
    if (a === undefined || b === undefined || !isPair(equivalent, folded, a, b)) continue;
    const closing = /^(?:\)| ?--?|,)/.exec(folded.slice(b.end, b.end + ROOM))?.[0] ?? '';
    const own = a.rate ?? b.rate;
    const found = own === null && closing !== '' ? rateAt(b.start, b.end + closing.length) : null;
    const rate = own ?? (found === null ? null : { start: found.start, end: found.end });
    const per = a.quantity.per ?? b.quantity.per ?? found?.per ?? null;
    if (rate === null || per === null) continue;
    if (a.rate === null) all[i - 1] = { ...a, rate, quantity: { ...a.quantity, per } };
    if (b.rate === null) all[i] = { ...b, rate, quantity: { ...b.quantity, per } };
  }
  return all;
}

function isPair(equivalent: RegExp, folded: string, a: QuantityMention, b: QuantityMention): boolean {
  if (a.quantity.unit !== 'money' || b.quantity.unit !== 'money') return false;
  if (a.quantity.currency === b.quantity.currency) return false;
  const end = a.rate !== null && a.rate.start >= a.end && a.rate.end <= b.start ? a.rate.end : a.end;
  return b.start - end < ROOM && equivalent.test(folded.slice(end, b.start));
}
