/**
 * Calibration whole: history matching says what the reports exclude, sequential ABC weighs what is left, and the same runs
 * once more say what reports would then look like. Knows points of a cube and reported counts, nothing of regimes. Pure but
 * for the runs it is handed.
 */
import { threefry4x32 } from '../../base/index.ts';
import { sobolPoints } from '../sensitivity/index.ts';
import { abcSmc, type AbcResult } from './abc-smc.ts';
import { historyMatch, type Given, type Matched, type Observed } from './history-match.ts';
import { missOf, predicted, simulateReport, type Predicted } from './reported.ts';

export interface CalibrationProblem {
  /** Numbers to be calibrated, as quantiles of their priors. */
  readonly dimensions: number;
  /** What was reported; those of `checked` are left out of the fit and only predicted. */
  readonly observed: readonly Observed[];
  readonly checked: readonly Observed[];
  /** What runs at these points give for `observed` and then `checked`. A trial seeds all that is not calibrated. */
  readonly runs: (
    points: readonly Float64Array[],
    trials: readonly number[],
  ) => Promise<readonly ArrayLike<number>[]>;
  /** Points of the history matching, and runs at each. */
  readonly points: number;
  readonly repeats: number;
  readonly particles: number;
  readonly seed: number;
  /** ABC gives up after so many runs; the tolerance that was reached is told. */
  readonly mostRuns: number;
  readonly tolerances?: readonly number[];
}

export interface Prediction {
  readonly name: string;
  readonly fitted: boolean;
  readonly before: Predicted;
  /** Null where nothing explains the reports together. */
  readonly after: Predicted | null;
}

export interface Calibration {
  readonly matched: Matched;
  /** Bounds of each number after the matching, as quantiles of its prior. */
  readonly bounds: readonly (readonly [number, number])[];
  /** Null where the matching leaves nothing. */
  readonly abc: AbcResult | null;
  readonly predictions: readonly Prediction[];
  readonly runs: number;
}

/** In standard deviations of report and model together; the last adds a twelfth to the variance of a report. */
export const TOLERANCES = [4, 2.5, 1.5, 1, 0.7, 0.5] as const;

export async function calibrate(problem: CalibrationProblem): Promise<Calibration> {
  const { dimensions, observed, checked, points: count, repeats, particles, seed } = problem;
  const all = [...observed, ...checked];
  const noise = (trial: number, k: number, purpose: number): number =>
    (threefry4x32([trial, k, purpose, 0], [seed >>> 0, 0xca11b, 0, 0])[0] + 0.5) / 2 ** 32;
  const reportOf = (i: number, given: number, trial: number): number => {
    const report = all[i];
    return report === undefined ? 0 : simulateReport(report, given, (k) => noise(trial, 4 * i + k, 0));
  };

  const cube = sobolPoints(count, dimensions, seed);
  const wave = Array.from({ length: count * repeats }, (_, run) => {
    const at = Math.floor(run / repeats) * dimensions;
    return cube.subarray(at, at + dimensions);
  });
  const waveTrials = wave.map((_, i) => i);
  const given = await problem.runs(wave, waveTrials);
  const matched = historyMatch(
    observed,
    Array.from({ length: count }, (_, point) =>
      observed.map((__, i) =>
        momentsOf(given.slice(point * repeats, (point + 1) * repeats).map((run) => run[i] ?? 0)),
      ),
    ),
  );
  const bounds = boundsOf(matched.kept, cube, dimensions, count);
  const abc =
    matched.empty || observed.length === 0
      ? null
      : await abcSmc({
          bounds,
          distance: async (points, trials) => {
            const own = trials.map((trial) => trial + wave.length);
            const runs = await problem.runs(points, own);
            return runs.map((run, p) =>
              Math.max(...observed.map((report, i) => missOf(report, reportOf(i, run[i] ?? 0, own[p] ?? 0)))),
            );
          },
          particles,
          tolerances: problem.tolerances ?? TOLERANCES,
          seed,
          mostRuns: problem.mostRuns,
        });

  const cloud = abc === null ? [] : resampled(abc, particles, (i) => noise(i, 0, 1));
  // Past all trials of the fit, whatever their number was: what is checked is never what was fitted.
  const first = wave.length + problem.mostRuns + 1024;
  const cloudTrials = cloud.map((_, i) => first + i);
  const again = cloud.length === 0 ? [] : await problem.runs(cloud, cloudTrials);
  const predict = (report: Observed, i: number, runs: typeof again, trials: readonly number[]): Predicted =>
    predicted(
      report,
      runs.map((run, r) => reportOf(i, run[i] ?? 0, trials[r] ?? 0)),
      (b, k) => noise(k, b, 2),
    );
  return {
    matched,
    bounds,
    abc,
    predictions: all.map((report, i) => ({
      name: report.name,
      fitted: i < observed.length,
      before: predict(report, i, given, waveTrials),
      after: again.length === 0 ? null : predict(report, i, again, cloudTrials),
    })),
    runs: wave.length + (abc?.runs ?? 0) + cloud.length,
  };
}

function momentsOf(values: readonly number[]): Given {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return { mean, variance };
}

/**
 * The box around the points that are left, a little wider: as far as points left at random would fall short of the edge three
 * times over. A box that is no narrower than chance makes it is the whole cube.
 */
function boundsOf(
  kept: readonly number[],
  cube: Float64Array,
  dimensions: number,
  count: number,
): [number, number][] {
  const slack = kept.length === count ? 1 : 3 / (kept.length + 1);
  return Array.from({ length: dimensions }, (_, d): [number, number] => {
    const own = kept.map((point) => cube[point * dimensions + d] ?? 0);
    if (own.length === 0) return [0, 1];
    return [Math.max(0, Math.min(...own) - slack), Math.min(1, Math.max(...own) + slack)];
  });
}

/** `n` particles by their weights, evenly spaced: each as often as it counts. */
function resampled(
  { particles, weights }: AbcResult,
  n: number,
  noise: (i: number) => number,
): Float64Array[] {
  if (particles.length === 0) return [];
  const start = noise(0);
  const result: Float64Array[] = [];
  let [at, reached] = [0, weights[0] ?? 0];
  for (let i = 0; i < n; i++) {
    while (reached < (i + start) / n && at < particles.length - 1) reached += weights[++at] ?? 0;
    result.push(particles[at] ?? new Float64Array());
  }
  return result;
}
