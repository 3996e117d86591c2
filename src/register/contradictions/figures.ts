/** Figures that can be held against each other: brought to one unit, and to one currency where a report printed both. */
import type { Period, Quantity } from '../../base/index.ts';
import type { Claim, ClaimId } from '../../evidence/index.ts';
import type { Figure, NumberRelation } from './contradiction.ts';

/** A rate of exchange that a report printed by giving one sum in two currencies. */
export interface Rate {
  readonly currency: string;
  readonly perDollar: number;
  readonly claims: readonly ClaimId[];
}

const PER_YEAR: Readonly<Record<Period, number>> = {
  P1Y: 1,
  P1Q: 4,
  P1M: 12,
  P1W: 365.2425 / 7,
  P1D: 365.2425,
};
/** "About 760" is taken to mean a twentieth more or less. */
const ABOUT = 0.05;
/** How far apart the words for one sum in two currencies may stand: "100,000 rubles, or 1,262.50 dollars". */
const NEAR = 60;

/** The figure a quantity gives, rates per year; null for words without a number. */
export function figureOf(quantity: Quantity | null): Figure | null {
  if (quantity?.kind !== 'value') return null;
  const { min, max, unit, currency, per, approximate } = quantity;
  const times = per === null ? 1 : PER_YEAR[per];
  const widen = (value: number | null, by: number): number | null =>
    value === null ? null : value * times * (approximate ? 1 + by : 1);
  return {
    low: widen(min, -ABOUT),
    high: widen(max, ABOUT),
    unit,
    currency,
    per: per === null ? null : 'P1Y',
  };
}

/** The same in dollars; itself if it is no money, in dollars already, or of a currency nobody gave a rate for. */
export function inDollars(figure: Figure, rates: ReadonlyMap<string, Rate>): Figure & { rate: Rate | null } {
  const rate = figure.currency === null ? undefined : rates.get(figure.currency);
  if (rate === undefined) return { ...figure, rate: null };
  const convert = (value: number | null): number | null => (value === null ? null : value / rate.perDollar);
  return { ...figure, low: convert(figure.low), high: convert(figure.high), currency: 'USD', rate };
}

/** Of one unit, one currency, and both rates or both sums. */
export function comparable(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && a.currency === b.currency && a.per === b.per;
}

/** How `a` stands to `b`: `narrower` if it lies inside. */
export function relate(a: Figure, b: Figure): NumberRelation {
  const [al, ah, bl, bh] = [a.low ?? -Infinity, a.high ?? Infinity, b.low ?? -Infinity, b.high ?? Infinity];
  if (al === bl && ah === bh) return 'equal';
  if (ah < bl || bh < al) return 'disjoint';
  if (al >= bl && ah <= bh) return 'narrower';
  return al <= bl && ah >= bh ? 'wider' : 'overlapping';
}

/** Rates by currency, from sums a report gives twice in neighbouring words. The first report that does so counts. */
export function ratesIn(claims: readonly Claim[]): ReadonlyMap<string, Rate> {
  const rates = new Map<string, Rate>();
  const sums = claims.flatMap((claim) => {
    const { quantity } = claim;
    if (claim.kind !== 'amount' || quantity?.kind !== 'value' || quantity.currency === null) return [];
    const amount = quantity.min ?? quantity.max;
    return amount === null || amount <= 0 || quantity.per !== null
      ? []
      : [{ claim, amount, currency: quantity.currency }];
  });
  for (const dollars of sums.filter(({ currency }) => currency === 'USD')) {
    for (const other of sums) {
      if (other.currency === 'USD' || rates.has(other.currency)) continue;
      if (!saysTwice(dollars.claim, other.claim)) continue;
      rates.set(other.currency, {
        currency: other.currency,
        perDollar: other.amount / dollars.amount,
        claims: [other.claim.id, dollars.claim.id],
      });
    }
  }
  return rates;
}

/** Do two claims give one sum, in neighbouring words of one report? */
export function saysTwice(a: Claim, b: Claim): boolean {
  if (a.report !== b.report || a.about.topic !== b.about.topic) return false;
  return a.passages.some((x) => b.passages.some((y) => Math.max(x.start - y.end, y.start - x.end) <= NEAR));
}
