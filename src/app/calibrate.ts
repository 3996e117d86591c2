/**
 * Holds runs against what was counted: which numbers and which readings of the rules the counts exclude, what they make likely of
 * the rest, and whether reports would then look as they did. Choices of the state are never fitted (N3).
 */
import { calibrate as fitted, IMPLAUSIBLE } from '../analysis/index.ts';
import { CorveeError, hashOf, monthsBetween, type Day, type Month } from '../base/index.ts';
import type { RunInput } from '../engine/index.ts';
import { planHash, type CheckedRegime } from '../regime/index.ts';
import { departures, makeScenario, type Scenario } from '../scenario/index.ts';
import type { Reader } from '../evidence/index.ts';
import { calibrationCube, type CalibrationCube } from './analysis/calibration-cube.ts';
import { factJson, fitJson, readingJson, targetJson } from './analysis/calibration-json.ts';
import { countedOf, lastMonth, type Counted } from './analysis/counted.ts';
import { evaluator, type Doing } from './analysis/evaluate.ts';
import { NO_LOG, openRunLog } from './analysis/run-log.ts';
import type { WrittenTarget } from './analysis/target-file.ts';
import { citer } from './citer.ts';
import { registerData } from './register-data.ts';
import type { CalibrateJson } from './shapes/calibrate.ts';
import { VERSION } from './version.ts';

export interface CalibrateOptions extends Doing {
  readonly targets: Readonly<Record<string, WrittenTarget>>;
  readonly start: Month;
  readonly workers: number;
  readonly seed: number;
  readonly known: Day | null;
  readonly recorded: number | null;
  /** Points of the history matching, and runs at each of them. */
  readonly points: number;
  readonly repeats: number;
  readonly particles: number;
  /** The fit ends after so many runs, wherever it is then. */
  readonly mostRuns: number;
  /** A file that keeps what was run, to go on with; nothing is kept without it. */
  readonly log?: string;
}

/**
 * @throws CorveeError 'calibration-refused' where a choice of the state lies outside its reports, 'target-refused',
 *   'output-unknown', 'month-outside-run', 'parameter-unknown', 'ensemble-other' for a log of other runs, 'interrupted'
 */
export async function calibrate(
  reader: Reader,
  regime: CheckedRegime,
  options: CalibrateOptions,
): Promise<CalibrateJson> {
  const { targets, start, workers, seed, known, recorded } = options;
  const data = await registerData(reader, { recorded, known });
  const scenario = makeScenario(regime, {
    knowledge: { data, state: regime.regime.state, known, recorded },
    start,
    months: Math.max(1, monthsBetween(start, lastMonth(targets)) + 1),
    workers,
    seed: [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0],
  });
  const departed = departures(scenario);
  if (departed.length > 0) {
    const parameters = departed.flatMap((item) => ('parameter' in item ? [item.parameter] : []));
    throw new CorveeError('calibration-refused', { parameters });
  }
  const read = Object.entries(targets).map(([name, written]) => ({
    name,
    written,
    counted: countedOf(scenario, name, written),
  }));
  const counted = read.flatMap((item) => item.counted ?? []);
  const use = (of: WrittenTarget['use']): Counted[] => counted.filter(({ written }) => written.use === of);
  const ordered = [...use('fit'), ...use('check')];
  const cube = calibrationCube(scenario);
  const { points, repeats, particles, mostRuns } = options;
  const calibration = await withRuns(scenario, cube, ordered, options, (runs) =>
    fitted({
      dimensions: cube.columns.length,
      observed: use('fit').map(({ observed }) => observed),
      checked: use('check').map(({ observed }) => observed),
      ...{ runs, points, repeats, particles, seed, mostRuns },
    }),
  );
  const cite = await citer(reader, data, recorded);
  return {
    schema: 1,
    regime: { id: regime.regime.regime, title: regime.regime.title, currency: regime.regime.currency },
    start,
    months: scenario.options.months,
    known,
    recorded,
    planHash: planHash(scenario.plan),
    seed,
    workers,
    runs: calibration.runs,
    targets: read.map((item) => targetJson(item, calibration, scenario, cite)),
    matching: {
      points,
      repeats,
      bound: IMPLAUSIBLE,
      share: calibration.matched.share,
      error: calibration.matched.error,
      empty: calibration.matched.empty,
    },
    fit: fitJson(calibration),
    facts: cube.columns.flatMap((column, i) =>
      column.kind === 'fact' ? [factJson(column.factor, i, calibration, seed, cite)] : [],
    ),
    readings: cube.columns.flatMap((column, i) =>
      column.kind === 'reading' ? [readingJson(column, i, calibration, scenario)] : [],
    ),
    notFitted: scenario.factors.length - cube.columns.filter(({ kind }) => kind === 'fact').length,
  };
}

type Ask = Pick<Parameters<typeof fitted>[0], 'runs'>['runs'];

/** Runs handed out at a time: as many as are lost at most when somebody stops it. */
const AT_ONCE = 256;

/** Runs in the order in which they are asked for; those that a log has are not repeated. */
async function withRuns<T>(
  scenario: Scenario,
  cube: CalibrationCube,
  counted: readonly Counted[],
  options: CalibrateOptions,
  work: (runs: Ask) => Promise<T>,
): Promise<T> {
  const outputs = [...new Set(counted.map(({ output }) => output))];
  const { months } = scenario.options;
  const { points, repeats, particles, mostRuns, progress, log } = options;
  const all = points * repeats + mostRuns + particles;
  const key = hashOf({
    code: VERSION,
    plan: planHash(scenario.plan),
    ...identityOf(scenario, counted, options),
  });
  const keep = log === undefined ? NO_LOG : openRunLog(log, key, counted.length);
  const runs = evaluator(scenario, outputs, options);
  let before = 0;
  const some = async (at: readonly Float64Array[], trials: readonly number[]): Promise<Float64Array[]> => {
    const known = keep.take(at.length);
    const inputs = at
      .slice(known.length)
      .map((point, i) => cube.inputAt(point, trials[known.length + i] ?? 0));
    const inputOf = (i: number): RunInput => inputs[i] ?? cube.inputAt([], 0);
    const cells = await runs.run(inputs.length, inputOf, (done) =>
      progress?.(before + known.length + done, all),
    );
    const fresh = cells.map((run, i) =>
      Float64Array.from(counted, ({ output, of }) => {
        const first = outputs.indexOf(output) * months;
        return of(run.subarray(first, first + months), inputOf(i));
      }),
    );
    keep.add(fresh);
    before += at.length;
    return [...known, ...fresh];
  };
  try {
    return await work(async (at, trials) => {
      const found: Float64Array[] = [];
      for (let i = 0; i < at.length; i += AT_ONCE) {
        found.push(...(await some(at.slice(i, i + AT_ONCE), trials.slice(i, i + AT_ONCE))));
      }
      progress?.(Math.min(all, before), all);
      return found;
    });
  } finally {
    await runs.close();
  }
}

/** All that runs depend on beside the plan: a log of other runs is never taken up. */
function identityOf(
  scenario: Scenario,
  counted: readonly Counted[],
  { workers, seed, points, repeats, particles, mostRuns }: CalibrateOptions,
) {
  const { start, months } = scenario.options;
  const values = [0.05, 0.5, 0.95].map((q) =>
    scenario.inputAt(() => q, { draw: 0, variant: 0, replicate: 0 }).values.map((series) => [...series]),
  );
  return {
    ...{ start, months, workers, seed, points, repeats, particles, mostRuns },
    ...{ values, readings: scenario.variants.length },
    targets: counted.map(({ observed, written: { output, from, to, take, of } }) => ({
      observed: { ...observed, reporting: [...observed.reporting] },
      ...{ output, from, to: to ?? from, take, of: of ?? null },
    })),
  };
}
