/** What a reported or assumed interval is taken to mean as a distribution, and why. */
import type { PriorReason, PriorShape } from '../../base/index.ts';
import type { CheckedParameter } from '../../regime/index.ts';
import type { Interval, Window } from '../window.ts';
import { coverageOf, reason } from './coverage.ts';
import { normalBelow, normalQuantile } from './normal.ts';

export interface Prior {
  readonly shape: PriorShape;
  /** How much of the distribution lies between the ends of the interval; null for points and parts. */
  readonly coverage: number | null;
  /** True for a choice of the state: never outside the interval (N3). */
  readonly inside: boolean;
  readonly why: readonly PriorReason[];
}

type Of = Pick<CheckedParameter, 'mark' | 'uncertainty' | 'type'>;

/** The prior of one interval of a parameter that rests on these claims. */
export function priorOf(
  parameter: Of,
  interval: Interval,
  { claims, sectoral }: Pick<Window, 'claims' | 'sectoral'>,
): Prior {
  const inside = parameter.mark === 'lever';
  if (interval.low === interval.high) {
    return { shape: 'point', coverage: null, inside, why: [reason('exact')] };
  }
  const held = inside ? [reason('lever')] : [];
  if (sectoral)
    return { shape: 'parts', coverage: null, inside, why: [reason('sectoral', { n: 2 }), ...held] };
  if (parameter.uncertainty === 'hard') {
    return { shape: 'uniform', coverage: 1, inside, why: [reason('hard'), ...held] };
  }
  const { coverage, why } =
    parameter.uncertainty === 'central 90%'
      ? { coverage: 0.9, why: reason('stated', { coverage: 0.9 }) }
      : coverageOf(claims);
  return { shape: shapeOf(parameter, interval), coverage, inside, why: [why, ...held] };
}

function shapeOf({ type }: Of, { low, high }: Interval): PriorShape {
  const share = type.kind === 'amount' && type.unit === 'share';
  if (low <= 0 || (share && high >= 1)) return 'normal';
  return share ? 'logit-normal' : 'lognormal';
}

/**
 * The value of a prior below which a share `u` lies.
 *
 * @param u - above 0 and below 1; null: the middle, which for parts lies between them
 * Pure. Monotone in `u`. Never below 0, a share never above 1, and inside the interval where the prior says so.
 */
export function valueOf(prior: Prior, interval: Interval, u: number | null): number {
  const { low, high } = interval;
  const { shape, coverage } = prior;
  if (shape === 'point') return low;
  if (shape === 'parts') return u === null ? (low + high) / 2 : u < 0.5 ? low : high;
  if (shape === 'uniform') return low + (high - low) * (u ?? 0.5);
  const c = coverage ?? 1;
  const q = prior.inside ? (1 - c) / 2 + (u ?? 0.5) * c : (u ?? 0.5);
  const reach = -normalQuantile((1 - c) / 2);
  if (shape === 'normal') {
    const value = normalValue(interval, q, reach, !prior.inside);
    return prior.inside ? Math.min(high, Math.max(low, value)) : value;
  }
  const [to, from] = shape === 'lognormal' ? [Math.log, Math.exp] : [logit, logistic];
  const value = from((to(low) + to(high)) / 2 + (normalQuantile(q) / reach) * ((to(high) - to(low)) / 2));
  return prior.inside ? Math.min(high, Math.max(low, value)) : value;
}

/** A normal around the middle of the interval, cut off where it would lie below nothing. */
function normalValue({ low, high }: Interval, q: number, reach: number, cut: boolean): number {
  const [middle, sd] = [(low + high) / 2, (high - low) / 2 / reach];
  const below = cut ? normalBelow(-middle / sd) : 0;
  return Math.max(0, middle + sd * normalQuantile(below + q * (1 - below)));
}

const logit = (share: number): number => Math.log(share / (1 - share));
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
