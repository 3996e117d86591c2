/**
 * Do intervals of a calibration hold the truth as often as they say? Worlds are made up by the model itself: numbers drawn from
 * their priors, a run with choices of the state of its own, reports of it with all their errors. Then the reports alone are
 * calibrated, and it is counted how often the nine tenths hold the number that the world was made with.
 */
import { calibrate, simulateReport, summariseMarginal, type Observed } from '../../src/analysis/index.ts';
import { threefry4x32, type Month } from '../../src/base/index.ts';
import { loadRegime, openSample, registerData } from '../../src/app/index.ts';
import { calibrationCube } from '../../src/app/analysis/calibration-cube.ts';
import { evaluator } from '../../src/app/analysis/evaluate.ts';
import { makeScenario } from '../../src/scenario/index.ts';

export interface CoverageOptions {
  readonly worlds: number;
  readonly workers: number;
  readonly months: number;
  readonly points: number;
  readonly repeats: number;
  readonly particles: number;
  readonly mostRuns: number;
  readonly seed: number;
  readonly progress?: (done: number, all: number) => void;
}

export interface Coverage {
  readonly worlds: number;
  /** Worlds whose reports excluded everything: the truth was among the points, so this is an error. */
  readonly empty: number;
  /** Worlds in which the runs did not reach even the widest tolerance. */
  readonly unreached: number;
  /** The mean of the tolerances that were reached. */
  readonly tolerance: number;
  /** Of all numbers of all worlds, and of those alone of which the reports took away a tenth of the spread and more. */
  readonly all: Share;
  readonly learned: Share;
  /** Of simulated reports that were held back from the fit: the same, of what was to be reported. */
  readonly heldBack: Share;
  readonly byNumber: readonly { readonly name: string; readonly held: Share; readonly learned: number }[];
}

export interface Share {
  readonly share: number;
  /** Standard error over worlds. */
  readonly error: number;
  readonly n: number;
}

/** What is reported of a made-up world; the last is held back. Report and model are each off by a fifth of the spread. */
const REPORTED = ['ill', 'debtMean', 'arrearsMean', 'kept', 'owedPay'] as const;

export async function coverage(options: CoverageOptions): Promise<Coverage> {
  const { worlds, workers, months, seed } = options;
  const sample = await openSample();
  const regime = loadRegime();
  const scenario = makeScenario(regime, {
    knowledge: { data: await registerData(sample), state: regime.regime.state, known: null, recorded: null },
    start: '2022-01' as Month,
    months,
    workers,
    seed: [seed, 0],
  });
  await sample.close();
  const cube = calibrationCube(scenario);
  const outputs = REPORTED.map((name) => {
    const output = scenario.plan.outputs.find((item) => item.name === name);
    if (output === undefined) throw new Error(`no output ${name}`);
    return output;
  });
  const runs = evaluator(scenario, outputs, {});
  /** The mean of the last half year of each output. */
  const given = async (points: readonly Float64Array[], trials: readonly number[]): Promise<number[][]> =>
    (await runs.run(points.length, (i) => cube.inputAt(points[i] ?? [], trials[i] ?? 0))).map((cells) =>
      outputs.map((_, o) => {
        const own = cells.subarray(o * months + Math.max(0, months - 6), (o + 1) * months);
        return own.reduce((sum, value) => sum + value, 0) / own.length;
      }),
    );
  const uniform = (world: number, k: number, purpose: number): number =>
    (threefry4x32([world, k, purpose, 0], [seed, 0xc0e, 0, 0])[0] + 0.5) / 2 ** 32;
  const dimensions = cube.columns.length;
  const drawn = Array.from({ length: 256 }, (_, i) =>
    Float64Array.from({ length: dimensions }, (__, d) => uniform(i, d, 2)),
  );
  const before = await given(
    drawn,
    drawn.map((_, i) => 2 ** 29 + i),
  );
  const spreads = outputs.map((_, i) => deviation(before.map((run) => run[i] ?? 0)));

  let empty = 0;
  const reached: number[] = [];
  const found: { readonly held: boolean[]; readonly learned: number[]; readonly back: boolean | null }[] = [];
  for (let world = 0; world < worlds; world++) {
    const truth = Float64Array.from({ length: dimensions }, (_, d) => uniform(world, d, 0));
    // A run that no calibration below repeats: its trial lies beyond all of theirs.
    const [values = []] = await given([truth], [2 ** 30 + world]);
    const reports = values.map((value, i): Observed => {
      const spread = 0.2 * (spreads[i] ?? 1);
      const report: Observed = {
        name: REPORTED[i] ?? '',
        value: 0,
        side: 'about',
        reportSd: spread,
        discrepancySd: spread,
        reporting: i === 0 ? [0.5, 1] : [1, 1],
      };
      return { ...report, value: simulateReport(report, value, (k) => uniform(world, 4 * i + k, 1)) };
    });
    const { abc, predictions } = await calibrate({
      dimensions,
      observed: reports.slice(0, -1),
      checked: reports.slice(-1),
      runs: (points, trials) => given(points, trials),
      points: options.points,
      repeats: options.repeats,
      particles: options.particles,
      seed: seed + world + 1,
      mostRuns: options.mostRuns,
      tolerances: [8, 4, 2, 1],
    });
    if (abc === null) empty++;
    if (abc?.tolerance != null) {
      reached.push(abc.tolerance);
      const marginals = Array.from({ length: dimensions }, (_, d) => summariseMarginal(abc, d, seed));
      const back = predictions.at(-1)?.after?.quantiles;
      const value = reports.at(-1)?.value ?? 0;
      found.push({
        held: marginals.map(
          ({ quantiles: [low, , high] }, d) => (truth[d] ?? 0) >= low && (truth[d] ?? 0) <= high,
        ),
        learned: marginals.map(({ learned }) => learned),
        back: back === undefined ? null : value >= (back[0] ?? 0) && value <= (back[4] ?? 0),
      });
    }
    options.progress?.(world + 1, worlds);
  }
  await runs.close();
  const names = cube.columns.map((column) =>
    column.kind === 'reading'
      ? column.name
      : `${column.factor.parameter.name} ${column.factor.option}`.trim(),
  );
  // A reading has two or three values: its quantile is no number, and says nothing about intervals.
  const numbers = cube.columns.flatMap((column, d) => (column.kind === 'fact' ? [d] : []));
  return {
    worlds,
    empty,
    unreached: worlds - empty - found.length,
    tolerance: reached.reduce((sum, value) => sum + value, 0) / Math.max(1, reached.length),
    all: shareOver(found.map(({ held }) => numbers.map((d) => held[d] === true))),
    learned: shareOver(
      found.map(({ held, learned }) =>
        numbers.filter((d) => (learned[d] ?? 0) >= 0.1).map((d) => held[d] === true),
      ),
    ),
    heldBack: shareOver(found.map(({ back }) => (back === null ? [] : [back]))),
    byNumber: numbers.map((d) => ({
      name: names[d] ?? '',
      held: shareOver(found.map(({ held }) => [held[d] === true])),
      learned: found.reduce((sum, { learned }) => sum + (learned[d] ?? 0), 0) / Math.max(1, found.length),
    })),
  };
}

/** The share of all, with its error over worlds: numbers of one world are not independent. */
function shareOver(worlds: readonly (readonly boolean[])[]): Share {
  const n = worlds.reduce((sum, world) => sum + world.length, 0);
  const share = worlds.flat().filter(Boolean).length / Math.max(1, n);
  const square = worlds.reduce(
    (sum, world) => sum + (world.filter(Boolean).length - share * world.length) ** 2,
    0,
  );
  return { share, error: Math.sqrt(square) / Math.max(1, n), n };
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
