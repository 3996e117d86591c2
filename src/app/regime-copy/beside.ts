/**
 * A copy beside the original, with the same draws and seeds. Whatever somebody changed in it, only what becomes of workers is
 * told, of outcomes that the original has too (N3): a copy is a what-if of any kind.
 */
import { QUANTILES, summarise } from '../../analysis/index.ts';
import { addMonths, type Day, type Month } from '../../base/index.ts';
import type { Reader } from '../../evidence/index.ts';
import { planHash, type CheckedRegime, type PlanOutput } from '../../regime/index.ts';
import { makeScenario, workersOutputs, type Scenario } from '../../scenario/index.ts';
import { evaluate, type Doing } from '../analysis/evaluate.ts';
import { registerData } from '../register-data.ts';
import type { CopyBesideJson, CopyFiles } from '../shapes/regime-copy.ts';
import { copyOf } from './check.ts';

export interface BesideOptions extends Doing {
  readonly start: Month;
  readonly months: number;
  readonly workers: number;
  readonly draws: number;
  readonly seed: number;
  readonly known: Day | null;
}

/** @throws CorveeError 'regime-refused', 'parameter-unknown', and as runs do */
export async function besideOriginal(
  reader: Reader,
  original: CheckedRegime,
  files: CopyFiles,
  options: BesideOptions,
): Promise<CopyBesideJson> {
  const { start, months, workers, draws, seed, known } = options;
  const data = await registerData(reader);
  const scenarioOf = (regime: CheckedRegime): Scenario =>
    makeScenario(regime, {
      knowledge: { data, state: regime.regime.state, known, recorded: null },
      start,
      months,
      workers,
      seed: [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0],
    });
  const [before, after] = [scenarioOf(original), scenarioOf(copyOf(files))];
  const names = new Set(workersOutputs(before).map(({ name }) => name));
  const told = (scenario: Scenario): PlanOutput[] => {
    const own = new Set(workersOutputs(after).map(({ name }) => name));
    return scenario.plan.outputs
      .filter(({ name }) => names.has(name) && own.has(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  const runsOf = (scenario: Scenario): Promise<Float64Array[]> =>
    evaluate(
      scenario,
      told(scenario),
      draws,
      (draw) => scenario.input(draw, draw % scenario.variants.length, 0),
      options,
    );
  const [reported, changed] = [await runsOf(before), await runsOf(after)];
  const order = new Map(before.plan.outputs.map(({ name }, i) => [name, i]));
  const seriesOf = (runs: readonly Float64Array[], i: number): number[][] =>
    runs.map((cells) => [...cells.subarray(i * months, (i + 1) * months)]);
  const quantilesOf = (output: PlanOutput, series: readonly number[][]) => {
    const { quantiles } = summarise(output, series);
    return Object.fromEntries(QUANTILES.map((q, i) => [String(q), [...(quantiles[i] ?? [])]]));
  };
  return {
    schema: 1,
    planHash: { original: planHash(before.plan), copy: planHash(after.plan) },
    known,
    seed,
    workers,
    draws,
    months: Array.from({ length: months }, (_, m) => addMonths(start, m)),
    outputs: told(before)
      .map((output, i) => {
        const [was, is] = [seriesOf(reported, i), seriesOf(changed, i)];
        return {
          name: output.name,
          label: output.label,
          unit: output.unit,
          original: quantilesOf(output, was),
          copy: quantilesOf(output, is),
          moved: was.some((run, draw) => run.some((value, m) => value !== is[draw]?.[m])),
        };
      })
      .sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0)),
  };
}
