/** Runs a regime on what a case knows: draws × replicates, every structural variant in turn. */
import { setImmediate as breathe } from 'node:timers/promises';
import { CorveeError, hashOf, monthOf, addMonths, type Day, type Month } from '../base/index.ts';
import { outputSeries, summarise, type OutputSummary } from '../analysis/index.ts';
import { runReference } from '../engine/index.ts';
import { planHash, type CheckedRegime } from '../regime/index.ts';
import type { RegisterData } from '../register/index.ts';
import { departures, makeScenario, outputsOf, type Departure, type Scenario } from '../scenario/index.ts';

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
  /** Called after each run with how many of all are done. */
  readonly progress?: (done: number, all: number) => void;
  /** Stops between runs. */
  readonly signal?: AbortSignal;
}

export interface RunReport {
  readonly scenario: Scenario;
  readonly planHash: string;
  /** Hash of plan, values and sizes: the whole identity of the run but its code. */
  readonly inputHash: string;
  readonly options: RunOptions;
  readonly runs: number;
  readonly monthNames: readonly Month[];
  /** How this run departs from the regime as reported; then only workers' outcomes are among `outputs` (N3). */
  readonly departures: readonly Departure[];
  readonly outputs: readonly OutputSummary[];
}

/** Draw d uses variant d modulo their number, so that every variant gets its share of the draws. */
export async function run(
  regime: CheckedRegime,
  data: RegisterData,
  options: RunOptions,
): Promise<RunReport> {
  const { draws, replicates, start, months, workers, without } = options;
  const seed = [options.seed >>> 0, Math.floor(options.seed / 2 ** 32) >>> 0] as const;
  const knowledge = { data, state: regime.regime.state, known: options.known, recorded: options.recorded };
  const base = { knowledge, start, months, workers, seed };
  const scenario = makeScenario(regime, without === undefined ? base : { ...base, without });
  const { plan } = scenario;
  const shown = outputsOf(scenario);
  const series = shown.map((): number[][] => []);
  const all = draws * replicates;
  for (let done = 0; done < all; done++) {
    if (options.signal?.aborted === true) throw new CorveeError('interrupted', {});
    const draw = Math.floor(done / replicates);
    const input = scenario.input(draw, draw % scenario.variants.length, done % replicates);
    const result = runReference(input);
    shown.forEach((output, i) => series[i]?.push(outputSeries(plan, output, result)));
    options.progress?.(done + 1, all);
    await breathe();
  }
  const first = scenario.input(0, 0, 0);
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
    options,
    runs: all,
    monthNames: Array.from({ length: months }, (_, m) => addMonths(start, m)),
    departures: departures(scenario),
    outputs: shown.map((output, i) => summarise(output, series[i] ?? [])),
  };
}

/** The month a day lies in, for `--at`. */
export const startMonth = (day: Day): Month => monthOf(day);
