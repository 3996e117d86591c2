/** One number of a calibration by itself: where its weight lies, with the Monte Carlo error of saying so. Pure. */
import { threefry4x32 } from '../../base/index.ts';
import { weightedQuantile, type AbcResult } from './abc-smc.ts';

export interface Marginal {
  /** 5, 50 and 95 %, as quantiles of the prior: 0.05, 0.5, 0.95 where the reports taught nothing. */
  readonly quantiles: readonly [number, number, number];
  /** Standard errors of these, by bootstrap of the particles. */
  readonly errors: readonly [number, number, number];
  /** How much of the prior's spread the reports took away: 0 none, 1 all; below 0 by chance. With its standard error. */
  readonly learned: number;
  readonly learnedError: number;
}

const AT = [0.05, 0.5, 0.95] as const;
const BOOTSTRAPS = 200;

/** @param dimension - of the particles */
export function summariseMarginal(
  { particles, weights }: AbcResult,
  dimension: number,
  seed: number,
): Marginal {
  const values = particles.map((point) => point[dimension] ?? 0);
  const n = values.length;
  const of = (v: readonly number[], w: readonly number[]): number[] => [
    ...AT.map((q) => weightedQuantile(v, w, q)),
    1 - spreadOf(v, w) * Math.sqrt(12),
  ];
  const drawn = Array.from({ length: BOOTSTRAPS }, (_, b) => {
    const rows = Array.from({ length: n }, (__, i) => {
      const [word] = threefry4x32([i, b, dimension, 0], [seed >>> 0, 0x9a7, 0, 0]);
      return Math.floor((word / 2 ** 32) * n);
    });
    const own = rows.map((row) => weights[row] ?? 0);
    const all = own.reduce((sum, weight) => sum + weight, 0);
    return of(
      rows.map((row) => values[row] ?? 0),
      own.map((weight) => weight / all),
    );
  });
  const [low = 0, middle = 0, high = 0, learned = 0] = of(values, weights);
  const error = (k: number): number => {
    const own = drawn.map((row) => row[k] ?? 0);
    const mean = own.reduce((sum, value) => sum + value, 0) / BOOTSTRAPS;
    return Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (BOOTSTRAPS - 1));
  };
  return {
    quantiles: [low, middle, high],
    errors: [error(0), error(1), error(2)],
    learned,
    learnedError: error(3),
  };
}

function spreadOf(values: readonly number[], weights: readonly number[]): number {
  const mean = values.reduce((sum, value, i) => sum + (weights[i] ?? 0) * value, 0);
  return Math.sqrt(values.reduce((sum, value, i) => sum + (weights[i] ?? 0) * (value - mean) ** 2, 0));
}
