/** A made-up ensemble for the tests of jobs: the tiny regime with uncertain dues. */
import { parseDay, type Month } from '../base/index.ts';
import { makeScenario, type Scenario } from '../scenario/index.ts';
import { dataOf, knownClaim, tinyRegime } from '../scenario/made-up.case.ts';
import type { Ensemble } from './ensemble.ts';
import type { Measure } from '../engine/index.ts';

const MONTHS = 6;

function tinyScenario(workers: number, without?: string[]): Scenario {
  const regime = tinyRegime((_, text) => text);
  const claims = regime.parameters
    .flatMap(({ values }) => values ?? [])
    .flatMap(({ claims: slugs }) => slugs)
    .map((slug) => knownClaim({ slug, from: '2020-01-01', published: '2020-01-01' }));
  const knowledge = { data: dataOf(claims), state: 'RU', known: parseDay('2024-01-01'), recorded: null };
  const base = { knowledge, start: '2021-01' as Month, months: MONTHS, workers, seed: [7, 0] as const };
  return makeScenario(regime, without === undefined ? base : { ...base, without });
}

/** Every output of the tiny regime, in one scenario or paired with the same without a rule. */
export function tinyEnsemble(
  sizes: { draws: number; replicates: number; workers?: number },
  without?: string[],
): Ensemble {
  const workers = sizes.workers ?? 120;
  const scenarios = [
    tinyScenario(workers),
    ...(without === undefined ? [] : [tinyScenario(workers, without)]),
  ];
  const models = scenarios.map(({ plan, options }) => ({
    plan,
    measures: plan.outputs.map(({ tallies, over }): Measure => ({ tallies, over, scale: 1 })),
    workers: options.workers,
    months: options.months,
    seed: options.seed,
  }));
  const count = models[0]?.measures.length ?? 0;
  return {
    draws: sizes.draws,
    replicates: sizes.replicates,
    work: {
      models,
      differences:
        models.length === 1 ? [] : Array.from({ length: count }, (_, i) => [i, count + i] as const),
    },
    jobOf: (draw, replicate) => ({
      draw,
      variant: draw % (scenarios[0]?.variants.length ?? 1),
      replicate,
      values: scenarios.map((item) => item.input(draw, 0, replicate).values),
    }),
  };
}
