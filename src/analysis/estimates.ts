/**
 * Published estimates of revenue and of workers, faced with two limits: the best pay anybody reported, and what the rules
 * of a model take from a worker. Nothing is corrected: each estimate keeps its words, and the judgement stands beside it.
 */
import type { Quantity } from '../base/index.ts';
import type { Claim } from '../evidence/index.ts';

/** A revenue with the number of workers it is told with, or one of the two alone. */
export interface Estimate {
  readonly revenue: Claim | null;
  readonly headcount: Claim | null;
  /** Revenue per worker and year in `currency`; null where one of the two is missing, a side null where it is left open. */
  readonly perWorker: Sides | null;
  /** Revenue per year. */
  readonly perYear: Sides | null;
  readonly workers: Sides | null;
  readonly currency: string | null;
}

/** The ends of an interval; null where the source leaves a side open. */
export interface Sides {
  readonly low: number | null;
  readonly high: number | null;
}

export interface EstimateCheck extends Estimate {
  readonly revenue: Claim;
  readonly headcount: Claim;
  readonly perWorker: Sides;
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

/** What a model's rules take from one worker in a year: what reached the state in its runs, and what was owed at most. */
export interface Takings {
  readonly low: number;
  readonly high: number;
  readonly owed: number;
}

/**
 * `within`: the estimate meets what the rules take or demand. `above`: all of it is more than they demand. `below`: all of it
 * is less than they take. `partly`: only an upper end is given, and it is more than they demand.
 */
export type ByRules = 'within' | 'above' | 'below' | 'partly';

/**
 * Every published estimate: each revenue with a headcount of its own report and place, if it has one, and each headcount
 * whose report names no revenue.
 *
 * @param claims - known claims; what is denied or told again as background of the same story is left out
 */
export function listEstimates(claims: readonly Claim[]): Estimate[] {
  const said = claims.filter((claim) => claim.polarity === 'affirmed');
  const counts = said.filter(isHeadcount);
  const revenues = said.filter((claim) => isRevenue(claim) && !claim.background);
  const pairs = revenues.map((revenue): Estimate => {
    const headcount = counts.filter((claim) => sameStory(claim, revenue)).sort(byWeight)[0] ?? null;
    const yearly = perYear(revenue.quantity);
    const workers = range(headcount?.quantity ?? null);
    return {
      revenue,
      headcount,
      workers,
      perYear: yearly,
      currency: yearly?.currency ?? null,
      perWorker:
        yearly === null || workers === null
          ? null
          : {
              low: divide(yearly.low, workers.high ?? workers.low),
              high: divide(yearly.high, workers.low ?? workers.high),
            },
    };
  });
  const alone = counts
    .filter((claim) => !claim.background && !revenues.some(({ report }) => report === claim.report))
    .map((headcount): Estimate => {
      const workers = range(headcount.quantity);
      return { revenue: null, headcount, workers, perYear: null, perWorker: null, currency: null };
    });
  return [...pairs, ...alone];
}

/**
 * The estimates that name both sides, faced with the best pay.
 *
 * @param claims - known, accepted claims; the best pay is sought among those about workers of the same sending state
 * @returns one check per revenue claim that has a headcount beside it; none if no pay is known in its currency
 */
export function checkEstimates(claims: readonly Claim[]): EstimateCheck[] {
  return listEstimates(claims).flatMap((estimate) => {
    const best = bestPayFor(estimate, claims);
    const { revenue, headcount, perWorker, currency, perYear: yearly } = estimate;
    if (revenue === null || headcount === null || best === null) return [];
    if (perWorker === null || currency === null || yearly === null) return [];
    return [
      {
        ...estimate,
        revenue,
        headcount,
        perWorker,
        currency,
        bestPay: best.claim,
        bestPayPerYear: best.pay,
        workersNeeded: Math.ceil((yearly.low ?? yearly.high ?? 0) / best.pay),
        verdict: byPay(perWorker, best.pay),
      },
    ];
  });
}

/** The highest gross pay reported in the estimate's currency, per year; null if none is. Pay of another profession is no pay of these. */
export function bestPayFor(
  { revenue, currency }: Estimate,
  claims: readonly Claim[],
): { readonly claim: Claim; readonly pay: number } | null {
  if (currency === null || revenue?.about.trade === 'medical') return null;
  const pays = claims.flatMap((claim) => {
    const comparable = claim.about.topic === 'pay' && claim.about.trade !== 'medical';
    const yearly = comparable && claim.kind === 'amount' ? perYear(claim.quantity) : null;
    const pay = yearly?.currency === currency ? (yearly.high ?? yearly.low) : null;
    return pay === null ? [] : [{ claim, pay }];
  });
  return pays.reduce<{ claim: Claim; pay: number } | null>(
    (best, next) => (next.pay > (best?.pay ?? 0) ? next : best),
    null,
  );
}

/** How an estimate stands to what the rules of a model take. */
export function byRules({ low, high }: Sides, { low: least, owed }: Takings): ByRules {
  if (low !== null && low > owed) return 'above';
  if (high !== null && high < least) return 'below';
  return low === null && high !== null && high > owed ? 'partly' : 'within';
}

function byPay({ low, high }: Sides, pay: number): EstimateCheck['verdict'] {
  const over = (amount: number | null): boolean => amount !== null && amount > pay;
  return over(low) ? 'impossible' : over(high) ? 'partly' : 'possible';
}

function isRevenue(claim: Claim): boolean {
  return claim.kind === 'amount' && claim.about.topic === 'revenue';
}

/** A number of workers; entries, arrivals and shares are none. */
function isHeadcount(claim: Claim): boolean {
  return (
    claim.kind === 'count' &&
    /^workers\b/u.test(claim.of) &&
    claim.about.topic === 'headcount' &&
    claim.quantity?.kind === 'value' &&
    claim.quantity.unit === 'person'
  );
}

/** The story's own count before what it repeats, all workers before some, then the larger. */
function byWeight(a: Claim, b: Claim): number {
  const all = (claim: Claim): number => (claim.kind === 'count' && claim.of === 'workers' ? 1 : 0);
  const size = (claim: Claim): number => range(claim.quantity)?.high ?? 0;
  return Number(a.background) - Number(b.background) || all(b) - all(a) || size(b) - size(a);
}

/** Told together: two reports of one origin may speak of different years. */
function sameStory(a: Claim, b: Claim): boolean {
  return a.report === b.report && a.about.state === b.about.state && a.about.region === b.about.region;
}

function range(quantity: Quantity | null): Sides | null {
  return quantity?.kind === 'value' ? { low: quantity.min, high: quantity.max } : null;
}

/** A sum of money per year; null for anything that is not money over time. */
function perYear(quantity: Quantity | null): (Sides & { readonly currency: string }) | null {
  if (quantity?.kind !== 'value' || quantity.currency === null) return null;
  const times = { P1Y: 1, P1Q: 4, P1M: 12, P1W: null, P1D: null }[quantity.per ?? 'P1W'];
  if (times === null) return null;
  const { min, max, currency } = quantity;
  return { low: min === null ? null : min * times, high: max === null ? null : max * times, currency };
}

function divide(amount: number | null, by: number | null): number | null {
  return amount === null || by === null || by === 0 ? null : amount / by;
}
