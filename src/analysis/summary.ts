/** What many runs say together: quantiles per month, with the Monte Carlo error of their mean. */
import { mean, quantileSorted, sampleStandardDeviation } from 'simple-statistics';
import { measureInto, type Measure, type RunResult } from '../engine/index.ts';
import { MINOR, type Plan, type PlanOutput } from '../regime/index.ts';

/** The quantiles that are kept. */
export const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

export interface OutputSummary {
  readonly name: string;
  readonly label: string;
  readonly about: PlanOutput['about'];
  /** Money in whole units of the currency (not hundredths), counts in persons. */
  readonly unit: string;
  /** One number per month for each of QUANTILES, over the runs. */
  readonly quantiles: readonly (readonly number[])[];
  readonly mean: readonly number[];
  /** Standard error of the mean over runs, per month; 0 for a single run. */
  readonly mcse: readonly number[];
}

/** The values of one output in one run, one per month. A mean over nobody is 0. */
export function outputSeries(plan: Plan, output: PlanOutput, result: RunResult): number[] {
  const series: number[] = [];
  measureInto(series, 0, measureOf(plan, output), result.tallies, plan.tallies);
  return series;
}

/** How an output is counted: money in whole units of the currency. */
export function measureOf(plan: Plan, { unit, tallies, over }: PlanOutput): Measure {
  return { tallies, over, scale: unit === plan.currency ? MINOR : 1 };
}

/** @param series - one series per run, all of the same length; at least one */
export function summarise(output: PlanOutput, series: readonly (readonly number[])[]): OutputSummary {
  const months = series[0]?.length ?? 0;
  const byMonth = Array.from({ length: months }, (_, m) =>
    series.map((run) => run[m] ?? 0).sort((a, b) => a - b),
  );
  const { name, label, about, unit } = output;
  return {
    name,
    label,
    about,
    unit,
    quantiles: QUANTILES.map((q) => byMonth.map((values) => quantileSorted(values, q))),
    mean: byMonth.map(mean),
    mcse: byMonth.map((values) =>
      values.length < 2 ? 0 : sampleStandardDeviation(values) / Math.sqrt(values.length),
    ),
  };
}
