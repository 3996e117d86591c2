/** From an interval somebody reported to one number for one draw. */
import { probit } from 'simple-statistics';
import { CorveeError, threefry4x32 } from '../base/index.ts';
import { MINOR, WHOLE, type CheckedParameter } from '../regime/index.ts';
import type { Interval } from './window.ts';

/** Draw 0 takes the middle of every interval; draws 1, 2, 3 … take random quantiles, the same for every run of a seed. */
export function quantileOf(seed: readonly [number, number], draw: number, block: number): number {
  if (draw === 0) return 0.5;
  const [word] = threefry4x32([draw, 0xfffffffe, block, 0], [seed[0], seed[1], 0, 0]);
  return (word + 0.5) / 2 ** 32;
}

/** The standard normal deviate below which 95 % lie: the ends of a central 90 % interval. */
const Z95 = 1.6448536269514722;

/**
 * The value at quantile `q` of what an interval is taken to mean.
 *
 * `central 90%`: a lognormal with 5 % below `low` and 5 % above `high` (a normal where `low` is not above 0);
 * `hard`: uniform between the ends. A lever never leaves its reported interval (N3).
 */
export function valueAt(
  interval: Interval,
  q: number,
  parameter: Pick<CheckedParameter, 'mark' | 'uncertainty'>,
): number {
  const { low, high } = interval;
  if (low === high) return low;
  const uniform = low + (high - low) * q;
  if (parameter.uncertainty === 'hard') return uniform;
  const z = probit(q) / Z95;
  const value =
    low > 0
      ? Math.exp((Math.log(low) + Math.log(high) + z * (Math.log(high) - Math.log(low))) / 2)
      : (low + high) / 2 + (z * (high - low)) / 2;
  return parameter.mark === 'lever' ? Math.min(high, Math.max(low, value)) : Math.max(0, value);
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
