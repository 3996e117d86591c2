/**
 * What a report would say if the model were the world: the count is off by the model's discrepancy, some are never
 * reported, and who reports is off again. Calibration compares this with what was reported, and so do its checks. Pure.
 */
import { normalQuantile } from '../../scenario/index.ts';
import { distanceFrom, type Observed } from './history-match.ts';

/**
 * @param given - what the model gives in one run
 * @param u - evenly distributed numbers, above 0 and below 1; `k` below 4
 * @returns never below 0
 */
export function simulateReport(
  { reportSd, discrepancySd, reporting: [low, high] }: Observed,
  given: number,
  u: (k: number) => number,
): number {
  const truth = Math.max(0, given + discrepancySd * normalQuantile(u(0)));
  const r = low + (high - low) * u(1);
  const counted = r * truth + Math.sqrt(truth * r * (1 - r)) * normalQuantile(u(2));
  return Math.max(0, counted + reportSd * normalQuantile(u(3)));
}

/** How far a simulated report is from the real one, in standard deviations of report and model; 0 where a bound is met. */
export function missOf({ value, side, reportSd, discrepancySd }: Observed, simulated: number): number {
  const distance = distanceFrom(side, value, simulated);
  return distance === 0 ? 0 : distance / Math.hypot(reportSd, discrepancySd);
}

/** What simulated reports say together, beside the real one. */
export interface Predicted {
  /** 5, 25, 50, 75 and 95 %, with the standard error of each by bootstrap. */
  readonly quantiles: readonly number[];
  readonly errors: readonly number[];
  /**
   * How often runs give a report like the real one: for "about", twice the smaller share of those below and above it; for a
   * bound, the share that meets it. With its standard error.
   */
  readonly agreement: number;
  readonly agreementError: number;
  /** The real report lies outside nine tenths of the simulated ones. */
  readonly surprising: boolean;
}

export const PREDICTED = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** @param noise - evenly distributed numbers for the bootstrap */
export function predicted(
  { value, side }: Observed,
  reports: readonly number[],
  noise: (b: number, i: number) => number,
): Predicted {
  const n = reports.length;
  const sorted = [...reports].sort((a, b) => a - b);
  const at = (values: readonly number[], q: number): number =>
    values[Math.min(n - 1, Math.floor(q * n))] ?? 0;
  const bootstraps = Array.from({ length: BOOTSTRAPS }, (_, b) =>
    Array.from({ length: n }, (__, i) => sorted[Math.floor(noise(b, i) * n)] ?? 0).sort((x, y) => x - y),
  );
  const below = reports.filter((report) => report < value).length / n;
  const above = reports.filter((report) => report > value).length / n;
  const share = side === 'about' ? Math.min(below, above) : side === 'atLeast' ? 1 - below : 1 - above;
  const twice = side === 'about' ? 2 : 1;
  return {
    quantiles: PREDICTED.map((q) => at(sorted, q)),
    errors: PREDICTED.map((q) => deviation(bootstraps.map((values) => at(values, q)))),
    agreement: Math.min(1, twice * share),
    agreementError: twice * Math.sqrt((share * (1 - share)) / n),
    surprising: share < 0.05,
  };
}

const BOOTSTRAPS = 200;

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
