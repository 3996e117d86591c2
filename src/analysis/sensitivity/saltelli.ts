/**
 * Sobol indices by Saltelli's design: which part of an output's variance goes back to each factor, by itself and with all
 * it does together with others. The design says where to run; the indices come from what the runs gave. Pure.
 */
import { threefry4x32 } from '../../base/index.ts';
import { sobolPoints } from './sobol-sequence.ts';

/** A factor or a group of them, by the columns of the cube that it moves. */
export interface FactorGroup {
  readonly name: string;
  readonly columns: readonly number[];
}

export interface SaltelliDesign {
  readonly groups: readonly FactorGroup[];
  /** Rows of each of the two base samples. */
  readonly base: number;
  readonly dimensions: number;
  /** Runs to do: base · (groups + 2). */
  readonly size: number;
  /** Quantiles of run `i`, one per column, strictly between 0 and 1. Order: A, B, then A with each group's columns of B. */
  readonly point: (i: number) => Float64Array;
}

/**
 * @param base - a power of two keeps the balance of the points
 * @param seed - of the scramble; the same seed gives the same design
 * Source: Saltelli et al. (2010), "Variance based sensitivity analysis of model output".
 */
export function saltelliDesign(
  groups: readonly FactorGroup[],
  dimensions: number,
  base: number,
  seed: number,
): SaltelliDesign {
  const points = sobolPoints(base, 2 * dimensions, seed);
  const point = (i: number): Float64Array => {
    const [block, row] = [Math.floor(i / base), i % base];
    const at = row * 2 * dimensions;
    const a = points.slice(at, at + dimensions);
    if (block === 0) return a;
    const b = points.slice(at + dimensions, at + 2 * dimensions);
    if (block === 1) return b;
    for (const column of groups[block - 2]?.columns ?? []) a[column] = b[column] ?? 0;
    return a;
  };
  return { groups, base, dimensions, size: base * (groups.length + 2), point };
}

export interface SobolIndex {
  readonly name: string;
  /** Part of the variance that the factor has by itself, and with all its company; 0 for an output that never moves. */
  readonly first: number;
  readonly total: number;
  /** Central 90 % of the bootstrap, which is the Monte Carlo error of the index. */
  readonly firstInterval: readonly [number, number];
  readonly totalInterval: readonly [number, number];
}

export interface SobolIndices {
  readonly runs: number;
  readonly mean: number;
  readonly variance: number;
  /** Standard error of the mean. */
  readonly error: number;
  readonly indices: readonly SobolIndex[];
}

const BOOTSTRAPS = 400;

/**
 * The indices of one output.
 *
 * First order after Saltelli et al. (2010), table 2 (b); total after Jansen (1999). Values are centred first, which keeps
 * their digits and changes nothing else.
 *
 * @param values - one per run of the design, in its order
 * @param seed - of the bootstrap, which resamples rows of the base samples
 */
export function sobolIndices(design: SaltelliDesign, values: ArrayLike<number>, seed: number): SobolIndices {
  const { base, groups } = design;
  const n = 2 * base;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += (values[i] ?? 0) / n;
  const centred = Float64Array.from({ length: design.size }, (_, i) => (values[i] ?? 0) - mean);
  const all = Int32Array.from({ length: base }, (_, i) => i);
  const variance = varianceOf(centred, base, all);
  const resamples = Array.from({ length: BOOTSTRAPS }, (_, b) => resample(base, b, seed));
  const variances = resamples.map((rows) => varianceOf(centred, base, rows));
  return {
    runs: design.size,
    mean,
    variance,
    error: Math.sqrt(variance / n),
    indices: groups.map(({ name }, g) => {
      const at = (g + 2) * base;
      const index = (rows: Int32Array, spread: number): [number, number] => {
        if (spread <= 0) return [0, 0];
        let [first, total] = [0, 0];
        for (const row of rows) {
          const [a, b, ab] = [centred[row] ?? 0, centred[base + row] ?? 0, centred[at + row] ?? 0];
          first += b * (ab - a);
          total += (a - ab) ** 2;
        }
        return [first / base / spread, total / (2 * base) / spread];
      };
      const [first, total] = index(all, variance);
      const drawn = resamples.map((rows, i) => index(rows, variances[i] ?? 0));
      return {
        name,
        first,
        total,
        firstInterval: central90(drawn.map(([value]) => value)),
        totalInterval: central90(drawn.map(([, value]) => value)),
      };
    }),
  };
}

/** Rows drawn with replacement. */
function resample(base: number, b: number, seed: number): Int32Array {
  const rows = new Int32Array(base);
  for (let i = 0; i < base; i += 4) {
    const words = threefry4x32([i, b, 0, 0], [seed >>> 0, 0xb007, 0, 0]);
    words.forEach((word, k) => {
      if (i + k < base) rows[i + k] = Math.floor((word / 2 ** 32) * base);
    });
  }
  return rows;
}

function varianceOf(centred: Float64Array, base: number, rows: Int32Array): number {
  let [sum, square] = [0, 0];
  for (const row of rows) {
    const [a, b] = [centred[row] ?? 0, centred[base + row] ?? 0];
    sum += a + b;
    square += a * a + b * b;
  }
  const n = 2 * rows.length;
  const spread = square / n - (sum / n) ** 2;
  // What is left of an output that never moves is rounding, not variance.
  return spread > 1e-18 * (square / n) ? spread : 0;
}

export function central90(values: readonly number[]): [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
  return [at(0.05), at(0.95)];
}
