/** Published pairs of workers and revenue, faced with the best pay anybody reported: can the pay yield the revenue? */
import type { Quantity } from '../base/index.ts';
import type { Claim } from '../evidence/index.ts';

export interface EstimateCheck {
  readonly revenue: Claim;
  readonly headcount: Claim;
  /** Revenue per worker and year, in the currency of the revenue; null where the source leaves a side open. */
  readonly perWorker: { readonly low: number | null; readonly high: number | null };
  readonly currency: string;
  /** The claim with the highest gross pay in that currency, and that pay per year. */
  readonly bestPay: Claim;
  readonly bestPayPerYear: number;
  /** How many workers it would take at the least, each handing over all of the best pay. */
  readonly workersNeeded: number;
  /**
   * At the number of workers the source gives: `impossible`: even the low end exceeds the best gross pay. `partly`: only the high end does, or only an upper end is
   * given. `possible`: neither does.
   */
  readonly verdict: 'impossible' | 'partly' | 'possible';
}

/**
 * Pairs each revenue claim with a headcount claim of the same origin and place.
 *
 * @param claims - known, accepted claims; the best pay is sought among those about workers of the same sending state
 * @returns one check per revenue claim that has a headcount beside it; none if no pay is known in its currency
 */
export function checkEstimates(claims: readonly Claim[]): EstimateCheck[] {
  const revenues = claims.filter(
    (claim) => claim.about.topic === 'revenue' && claim.kind === 'amount' && !claim.background,
  );
  return revenues.flatMap((revenue): EstimateCheck[] => {
    const yearly = perYear(revenue.quantity);
    const headcount = claims.find(
      (claim) =>
        claim.kind === 'count' &&
        claim.of === 'workers' &&
        sameStory(claim, revenue) &&
        range(claim.quantity) !== null,
    );
    const heads = range(headcount?.quantity ?? null);
    const best = yearly === null ? null : bestPay(claims, yearly.currency, revenue);
    if (yearly === null || headcount === undefined || heads === null || best === null) return [];
    const low = divide(yearly.low, heads.high ?? heads.low);
    const high = divide(yearly.high, heads.low ?? heads.high);
    const over = (amount: number | null): boolean => amount !== null && amount > best.pay;
    const verdict = over(low) ? 'impossible' : over(high) ? 'partly' : 'possible';
    return [
      {
        revenue,
        headcount,
        perWorker: { low, high },
        currency: yearly.currency,
        bestPay: best.claim,
        bestPayPerYear: best.pay,
        workersNeeded: Math.ceil((yearly.low ?? yearly.high ?? 0) / best.pay),
        verdict,
      },
    ];
  });
}

function sameStory(a: Claim, b: Claim): boolean {
  return a.origin === b.origin && a.about.state === b.about.state && a.about.region === b.about.region;
}

function bestPay(
  claims: readonly Claim[],
  currency: string,
  beside: Claim,
): { claim: Claim; pay: number } | null {
  const pays = claims.flatMap((claim) => {
    const comparable =
      claim.about.topic === 'pay' && claim.about.trade !== 'medical' && beside.about.trade !== 'medical';
    const yearly = comparable && claim.kind === 'amount' ? perYear(claim.quantity) : null;
    const pay = yearly?.currency === currency ? (yearly.high ?? yearly.low) : null;
    return pay === null ? [] : [{ claim, pay }];
  });
  return pays.reduce<{ claim: Claim; pay: number } | null>(
    (best, next) => (next.pay > (best?.pay ?? 0) ? next : best),
    null,
  );
}

interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

function range(quantity: Quantity | null): Range | null {
  return quantity?.kind === 'value' ? { low: quantity.min, high: quantity.max } : null;
}

/** A sum of money per year; null for anything that is not money over time. */
function perYear(quantity: Quantity | null): (Range & { readonly currency: string }) | null {
  if (quantity?.kind !== 'value' || quantity.currency === null) return null;
  const times = { P1Y: 1, P1Q: 4, P1M: 12, P1W: null, P1D: null }[quantity.per ?? 'P1W'];
  if (times === null) return null;
  const { min, max, currency } = quantity;
  return { low: min === null ? null : min * times, high: max === null ? null : max * times, currency };
}

function divide(amount: number | null, by: number | null): number | null {
  return amount === null || by === null || by === 0 ? null : amount / by;
}
