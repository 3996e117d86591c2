/** From an interval somebody reported to one number for one draw. */
import { CorveeError, threefry4x32 } from '../base/index.ts';
import { MINOR, WHOLE, type CheckedParameter } from '../regime/index.ts';
import { reason } from './priors/coverage.ts';
import { priorOf, valueOf, type Prior } from './priors/prior.ts';
import type { Interval, Window } from './window.ts';

/**
 * Draw 0 takes the middle of every interval, which is null; draws 1, 2, 3 … take random quantiles, the same for every run
 * of a seed.
 */
export function quantileOf(seed: readonly [number, number], draw: number, block: number): number | null {
  if (draw === 0) return null;
  const [word] = threefry4x32([draw, 0xfffffffe, block, 0], [seed[0], seed[1], 0, 0]);
  return (word + 0.5) / 2 ** 32;
}

/** A prior with the interval it stands on; several where tellings of different origin are heard side by side. */
export interface Sampler {
  readonly prior: Prior;
  readonly value: (interval: Interval, u: number | null) => number;
}

/**
 * What a window means, and how to draw from it. Voices of different origin count alike: the first share of quantiles goes
 * to the first voice, and so on (a linear pool).
 */
export function samplerOf(
  parameter: Pick<CheckedParameter, 'mark' | 'uncertainty' | 'type'>,
  window: Window,
): Sampler {
  const { voices } = window;
  const first = window.amounts.find(({ low, high }) => low !== high) ??
    window.amounts[0] ?? { low: 0, high: 0 };
  const prior = priorOf(parameter, first, window);
  if (voices.length === 0) {
    return {
      prior,
      value: (interval, u) => valueOf(sameShape(parameter, prior, interval, window), interval, u),
    };
  }
  const parts = voices.map(({ interval, ...voice }) => ({
    interval,
    prior: priorOf(parameter, interval, voice),
  }));
  const pooled = {
    ...prior,
    coverage: null,
    why: [reason('pooled', { n: voices.length }), ...parts.flatMap((part) => part.prior.why)],
  };
  const value = (_: Interval, u: number | null): number => {
    if (u === null)
      return parts.reduce((sum, part) => sum + valueOf(part.prior, part.interval, null), 0) / parts.length;
    const at = Math.min(parts.length - 1, Math.floor(u * parts.length));
    const part = parts[at];
    const within = Math.min(1 - EDGE, Math.max(EDGE, u * parts.length - at));
    return part === undefined ? 0 : valueOf(part.prior, part.interval, within);
  };
  return { prior: pooled, value };
}

/** No quantile of a voice is nearer to its ends than a draw can be. */
const EDGE = 2 ** -33;

/** The months of a year can differ in shape: nothing is earned in some of them. */
function sameShape(
  parameter: Pick<CheckedParameter, 'mark' | 'uncertainty' | 'type'>,
  prior: Prior,
  interval: Interval,
  window: Window,
): Prior {
  return window.amounts.length === 1 ? prior : priorOf(parameter, interval, window);
}

/** The value at quantile `q` of an interval by itself, as of an author who assumes it. A lever never leaves it (N3). */
export function valueAt(
  interval: Interval,
  q: number,
  parameter: Pick<CheckedParameter, 'mark' | 'uncertainty' | 'type'>,
): number {
  return valueOf(priorOf(parameter, interval, { claims: [], sectoral: false }), interval, q);
}

/**
 * A value in the engine's integers: money in hundredths, shares in 2^-30 (at most all of it), the rest whole.
 *
 * @throws CorveeError 'value-too-large' if it does not fit 32 bits
 */
export function toInteger(value: number, { name, type }: Pick<CheckedParameter, 'name' | 'type'>): number {
  const integer = scaled(value, type);
  if (Math.abs(integer) >= 2 ** 31) {
    throw new CorveeError('value-too-large', { parameter: name, value: String(value) });
  }
  return integer;
}

function scaled(value: number, type: CheckedParameter['type']): number {
  if (type.kind !== 'amount') return Math.round(value);
  if (type.unit === 'money') return Math.round(value * MINOR);
  if (type.unit === 'share') return Math.min(WHOLE, Math.round(value * WHOLE));
  return Math.round(value);
}
