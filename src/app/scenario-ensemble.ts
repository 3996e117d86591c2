/** Scenarios as an ensemble: which numbers of a run are kept, which pairs are subtracted, and where each is found. */
import { measureOf, QUANTILES, type OutputSummary } from '../analysis/index.ts';
import { hashOf, sha256 } from '../base/index.ts';
import type { Ensemble, Fold, Model } from '../jobs/index.ts';
import { FOLD_VERSION, packValues } from '../jobs/index.ts';
import { planHash, type PlanOutput } from '../regime/index.ts';
import { outputsOf, type Scenario } from '../scenario/index.ts';
import { VERSION } from './version.ts';

/** `run`: what was asked for. `as-reported`: the regime as reported, run beside it. `difference`: run by run, the first minus the second. */
export type SeriesOf = 'run' | 'as-reported' | 'difference';

export interface NamedSeries {
  readonly of: SeriesOf;
  readonly output: PlanOutput;
}

export interface ScenarioEnsemble extends Ensemble {
  /** In the order of the series of a job. */
  readonly series: readonly NamedSeries[];
  /**
   * SHA-256 of plans, values, sizes, seed, replicates and the version of the program: runs of one key belong together.
   * The number of draws is left out, so that more can be added.
   */
  readonly key: string;
}

/** Draws whose values go into the key: the middle of every interval, and random quantiles of each. */
const DRAWS_IN_KEY = 4;

/**
 * @param beside - run with the same draws and seeds, to be compared. Of both, only what `scenario` may show is kept: in
 *   a departure from what is reported, workers' outcomes (N3)
 */
export function scenarioEnsemble(
  scenario: Scenario,
  beside: Scenario | null,
  sizes: { readonly draws: number; readonly replicates: number },
): ScenarioEnsemble {
  const pairs = outputsOf(scenario).flatMap((own) => {
    if (beside === null) return [{ own, other: own }];
    const other = outputsOf(beside).find(({ name }) => name === own.name);
    return other === undefined ? [] : [{ own, other }];
  });
  const scenarios = beside === null ? [scenario] : [scenario, beside];
  const models = scenarios.map((item, i): Model => {
    const { workers, months, seed } = item.options;
    const outputs = pairs.map(({ own, other }) => (i === 0 ? own : other));
    return { plan: item.plan, measures: outputs.map((o) => measureOf(item.plan, o)), workers, months, seed };
  });
  const differences = beside === null ? [] : pairs.map((_, i) => [i, pairs.length + i] as const);
  const kinds: SeriesOf[] = beside === null ? ['run'] : ['run', 'as-reported', 'difference'];
  const jobOf = (draw: number, replicate: number) => {
    const variant = draw % scenario.variants.length;
    const values = scenarios.map((item) => item.input(draw, variant, replicate).values);
    return { draw, variant, replicate, values };
  };
  return {
    ...sizes,
    work: { models, differences },
    jobOf,
    series: kinds.flatMap((of) => pairs.map(({ own }) => ({ of, output: own }))),
    key: hashOf({
      code: VERSION,
      fold: FOLD_VERSION,
      models: models.map(({ plan, measures, workers, months, seed }) => ({
        plan: planHash(plan),
        measures,
        sizes: [workers, months, ...seed],
      })),
      differences,
      replicates: sizes.replicates,
      single: sizes.draws === 1,
      values: Array.from({ length: DRAWS_IN_KEY }, (_, draw) =>
        sha256(new Uint8Array(packValues(jobOf(draw, 0).values).buffer)),
      ),
    }),
  };
}

/** What the runs say of one series. */
export function summaryOf(
  fold: Fold,
  { output }: NamedSeries,
  series: number,
  months: number,
): OutputSummary {
  const cells = Array.from({ length: months }, (_, m) => series * months + m);
  const { name, label, about, unit } = output;
  const quantiles = cells.map((cell) => fold.quantiles(cell, QUANTILES));
  return {
    name,
    label,
    about,
    unit,
    quantiles: QUANTILES.map((_, q) => quantiles.map((own) => own[q] ?? NaN)),
    mean: cells.map((cell) => fold.mean(cell)),
    mcse: cells.map((cell) => fold.mcse(cell)),
  };
}
