/**
 * The value of information: by how much the variance of an output, or the loss of a decision, would fall on average if
 * some inputs were known, wholly or as vaguely as an answer tells them. Pure.
 */
import { threefry4x32 } from '../../base/index.ts';
import { density, normalBelow, normalQuantile } from '../../scenario/index.ts';
import { regress, type Input } from './regress.ts';

export interface Reduction {
  /** In the square of the output's unit for a variance, in the unit of the loss for a decision. */
  readonly value: number;
  /** The same as a part of what there is to reduce; 0 where there is nothing. */
  readonly share: number;
  /** Central 90 % of the bootstrap, of `share`. */
  readonly interval: readonly [number, number];
}

const BOOTSTRAPS = 100;

/**
 * Expected fall of the variance of `y` if `inputs` were known. For one input this is its first-order index times the
 * variance. What a fit explains by chance is taken off (adjusted R²), so that an input that does nothing has 0.
 */
export function varianceReduction(inputs: readonly Input[], y: ArrayLike<number>, seed: number): Reduction {
  const { value, share } = explained(inputs, y);
  const shares = Array.from({ length: BOOTSTRAPS }, (_, b) => {
    const rows = resample(y.length, b, seed);
    return explained(
      inputs.map((input) => taken(input, rows)),
      Float64Array.from(rows, (row) => y[row] ?? 0),
      rows,
    ).share;
  });
  return { value, share, interval: ends(shares) };
}

function explained(
  inputs: readonly Input[],
  y: ArrayLike<number>,
  rows?: ArrayLike<number>,
): { value: number; share: number } {
  const n = y.length;
  const all = spread(Float64Array.from(y));
  if (!(all > 0)) return { value: 0, share: 0 };
  const { fitted, terms } = regress(inputs, y);
  const ratio = Math.min(1, spread(fitted) / all);
  // Rows that were drawn twice teach nothing twice: the fit has as many rows as there are different ones.
  const different = rows === undefined ? n : new Set(Array.from(rows)).size;
  const share = Math.max(0, 1 - ((1 - ratio) * (different - 1)) / Math.max(1, different - 1 - terms));
  return { value: share * all, share };
}

/**
 * Expected fall of a decision's loss if `inputs` were known: mean over runs of the best option as fitted, less the best on
 * average (EVPPI). Never below 0.
 *
 * @param losses - one array per option, run by run
 */
export function lossReduction(
  inputs: readonly Input[],
  losses: readonly ArrayLike<number>[],
  seed: number,
): Reduction {
  const whole = perfectInformation(losses);
  const value = partial(inputs, losses);
  const n = losses[0]?.length ?? 0;
  const shares = Array.from({ length: BOOTSTRAPS }, (_, b) => {
    const rows = resample(n, b, seed);
    const drawn = losses.map((loss) => Float64Array.from(rows, (row) => loss[row] ?? 0));
    const all = perfectInformation(drawn);
    return all === 0
      ? 0
      : Math.min(
          1,
          partial(
            inputs.map((input) => taken(input, rows)),
            drawn,
          ) / all,
        );
  });
  return { value, share: whole === 0 ? 0 : Math.min(1, value / whole), interval: ends(shares) };
}

/** Expected fall of the loss if everything were known (EVPI). */
export function perfectInformation(losses: readonly ArrayLike<number>[]): number {
  const n = losses[0]?.length ?? 0;
  let best = 0;
  for (let i = 0; i < n; i++) best += Math.min(...losses.map((loss) => loss[i] ?? 0)) / n;
  return Math.max(0, Math.min(...losses.map(meanOf)) - best);
}

function partial(inputs: readonly Input[], losses: readonly ArrayLike<number>[]): number {
  return perfectInformation(losses.map((loss) => regress(inputs, loss).fitted));
}

/**
 * Quantiles as a vague answer tells them: known as well again as they are known now, so that half the variance of each
 * would be gone. For what a question to a partner can bring (EVSI by regression, Strong et al. 2015).
 */
export function vague(input: Input, seed: number): Input {
  if (input.kind === 'class') {
    // One answer in two is right, the other says any class.
    const values = Array.from(input.values, (value, i) => {
      const [coin, other] = threefry4x32([i, 1, 0, 0], [seed >>> 0, 0x7a6, 0, 0]);
      return coin % 2 === 0 ? value : other % input.classes;
    });
    return { ...input, values };
  }
  const half = Math.SQRT1_2;
  const values = Array.from(input.values, (u, i) => {
    const [word] = threefry4x32([i, 0, 0, 0], [seed >>> 0, 0x7a6, 0, 0]);
    return normalBelow(half * normalQuantile(u) + half * normalQuantile((word + 0.5) / 2 ** 32));
  });
  return { kind: 'quantile', values };
}

/** EVPI of a choice between nothing and something worth N(mean, sd²). Closed form. */
export function perfectInformationNormal(mean: number, sd: number): number {
  if (sd === 0) return 0;
  const z = Math.abs(mean) / sd;
  return sd * density(z) - Math.abs(mean) * normalBelow(-z);
}

/** EVSI of the same after `n` observations with error `dataSd`; with the spread of the mean before they are seen. Closed form. */
export function sampleInformationNormal(
  mean: number,
  sd: number,
  dataSd: number,
  n: number,
): { readonly preposteriorSd: number; readonly value: number } {
  const preposteriorSd = Math.sqrt(sd ** 4 / (sd ** 2 + dataSd ** 2 / n));
  return { preposteriorSd, value: perfectInformationNormal(mean, preposteriorSd) };
}

function taken(input: Input, rows: Int32Array): Input {
  return { ...input, values: Float64Array.from(rows, (row) => input.values[row] ?? 0) };
}

function resample(n: number, b: number, seed: number): Int32Array {
  return Int32Array.from({ length: n }, (_, i) => {
    const [word] = threefry4x32([i, b, 0, 0], [seed >>> 0, 0xb008, 0, 0]);
    return Math.floor((word / 2 ** 32) * n);
  });
}

function spread(values: Float64Array): number {
  const mean = meanOf(values);
  let square = 0;
  for (const value of values) square += (value - mean) ** 2;
  const found = square / values.length;
  return found > 1e-18 * (mean * mean) ? found : 0;
}

function meanOf(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] ?? 0;
  return total / values.length;
}

function ends(values: readonly number[]): [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
  return [at(0.05), at(0.95)];
}
