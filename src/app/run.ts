/** Runs a regime on what a case knows: draws × replicates, every structural variant in turn. */
import { addMonths, hashOf, monthOf, type Day, type Month } from '../base/index.ts';
import type { OutputSummary } from '../analysis/index.ts';
import { bestBackend, type Backend } from '../engine/index.ts';
import {
  foldHash,
  freshStanding,
  makePool,
  parseQueuePlace,
  runEnsemble,
  submitEnsemble,
  type Standing,
} from '../jobs/index.ts';
import { planHash, type CheckedRegime } from '../regime/index.ts';
import type { RegisterData } from '../register/index.ts';
import { amongKind, departures, makeScenario, type Departure, type Scenario } from '../scenario/index.ts';
import { kindNamed } from './kind-named.ts';
import { runsPerChunk } from './runs-per-chunk.ts';
import { scenarioEnsemble, summaryOf, type ScenarioEnsemble, type SeriesOf } from './scenario-ensemble.ts';
import { VERSION } from './version.ts';

export interface RunOptions {
  /** First month of the run. */
  readonly start: Month;
  readonly months: number;
  readonly workers: number;
  readonly draws: number;
  readonly replicates: number;
  readonly seed: number;
  readonly known: Day | null;
  readonly recorded: number | null;
  readonly without?: readonly string[];
  /** Tells what becomes of workers of one kind only: an option of a category that stays with a worker. */
  readonly kind?: string;
  /** Also runs the regime as reported, pair by pair, and tells the differences; nothing without `without`. */
  readonly compare?: boolean;
  /** Threads to run on; 1, this one, if left out. The answer does not depend on it. */
  readonly threads?: number;
  /** The fastest that runs here, if left out. */
  readonly engine?: Backend;
  /** Address of a queue whose workers do the runs, instead of this machine's threads. */
  readonly queue?: string;
  /** Runs that a worker of the queue takes at a time; some seconds' worth if left out. */
  readonly chunk?: number;
  /** What an earlier run of the same ensemble left; its jobs are not repeated. */
  readonly from?: (ensemble: ScenarioEnsemble) => Standing | null;
  /** Called after each run; may write down what there is. */
  readonly save?: (ensemble: ScenarioEnsemble, standing: Standing) => void;
  /** Called after each run with how many of all are done. */
  readonly progress?: (done: number, all: number) => void;
  /** Stops at once where there are threads, between runs where there are none. */
  readonly signal?: AbortSignal;
}

export interface RunReport {
  readonly scenario: Scenario;
  readonly planHash: string;
  /** Hash of plan, values and sizes: the whole identity of the run but its code. */
  readonly inputHash: string;
  /** Hash of all that the runs gave: equal on every backend, thread count and machine. */
  readonly resultHash: string;
  readonly options: RunOptions;
  readonly engine: Backend;
  readonly runs: number;
  readonly monthNames: readonly Month[];
  /** How this run departs from the regime as reported; then only workers' outcomes are among `outputs` (N3). */
  readonly departures: readonly Departure[];
  readonly outputs: readonly OutputSummary[];
  /** With `compare`: the regime as reported on the same outputs, and what differs, pair by pair. */
  readonly compared: readonly { readonly of: Exclude<SeriesOf, 'run'>; readonly output: OutputSummary }[];
}

/** Draw d uses variant d modulo their number, so that every variant gets its share of the draws. */
export async function run(
  regime: CheckedRegime,
  data: RegisterData,
  options: RunOptions,
): Promise<RunReport> {
  const { scenario, ensemble } = prepareRun(regime, data, options);
  const asked = { ...options, engine: options.engine ?? bestBackend() };
  const standing = await (options.queue === undefined ? runHere : runQueued)(ensemble, asked);
  return reportOf(scenario, ensemble, standing, asked);
}

type Asked = RunOptions & { readonly engine: Backend };

async function runHere(ensemble: ScenarioEnsemble, options: Asked): Promise<Standing> {
  const { progress, signal, engine, threads = 1 } = options;
  const from = options.from?.(ensemble) ?? freshStanding(ensemble);
  const pool = makePool(ensemble.work, { threads, backend: engine });
  try {
    return await runEnsemble(ensemble, {
      pool,
      from,
      save: (standing) => options.save?.(ensemble, standing),
      ...(progress && { progress }),
      ...(signal && { signal }),
    });
  } finally {
    await pool.close();
  }
}

/** What is done already is known to the queue; a folder's checkpoint is written, not read. */
function runQueued(ensemble: ScenarioEnsemble, options: Asked): Promise<Standing> {
  const { progress, signal, engine, queue = '' } = options;
  return submitEnsemble(ensemble, {
    place: parseQueuePlace(queue),
    key: ensemble.key,
    code: VERSION,
    backend: engine,
    chunk: options.chunk ?? runsPerChunk(ensemble, engine),
    save: (standing) => options.save?.(ensemble, standing),
    ...(progress && { progress }),
    ...(signal && { signal }),
  });
}

/** What a run will do, before anything is run. @throws CorveeError as `makeScenario` does; 'worker-kind-unknown' */
export function prepareRun(
  regime: CheckedRegime,
  data: RegisterData,
  options: RunOptions,
): { readonly scenario: Scenario; readonly ensemble: ScenarioEnsemble } {
  const { draws, replicates, start, months, workers, without, compare } = options;
  const seed = [options.seed >>> 0, Math.floor(options.seed / 2 ** 32) >>> 0] as const;
  const knowledge = { data, state: regime.regime.state, known: options.known, recorded: options.recorded };
  const base = { knowledge, start, months, workers, seed };
  const told = options.kind === undefined ? regime : amongKind(regime, kindNamed(regime, options.kind));
  const scenario = makeScenario(told, without === undefined ? base : { ...base, without });
  const beside = without !== undefined && compare === true ? makeScenario(told, base) : null;
  return { scenario, ensemble: scenarioEnsemble(scenario, beside, { draws, replicates }) };
}

/** What a finished ensemble says. */
export function reportOf(
  scenario: Scenario,
  ensemble: ScenarioEnsemble,
  { fold }: Standing,
  options: Asked,
): RunReport {
  const { plan } = scenario;
  const { start, months, workers, draws, replicates } = options;
  const first = scenario.input(0, 0, 0);
  const summaries = ensemble.series.map((series, i) => ({
    of: series.of,
    output: summaryOf(fold, series, i, months),
  }));
  return {
    scenario,
    planHash: planHash(plan),
    inputHash: hashOf([
      planHash(plan),
      first.values.map((values) => [...values]),
      workers,
      months,
      draws,
      replicates,
    ]),
    resultHash: foldHash(fold),
    options,
    engine: options.engine,
    runs: draws * replicates,
    monthNames: Array.from({ length: months }, (_, m) => addMonths(start, m)),
    departures: departures(scenario),
    outputs: summaries.filter(({ of }) => of === 'run').map(({ output }) => output),
    compared: summaries.flatMap(({ of, output }) => (of === 'run' ? [] : [{ of, output }])),
  };
}

/** The month a day lies in, for `--at`. */
export const startMonth = (day: Day): Month => monthOf(day);
