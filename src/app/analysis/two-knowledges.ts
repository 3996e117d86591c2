/**
 * One regime under two states of knowledge, on the same dice: what was known then beside what is known now. Says which
 * inputs differ and because of which claims, and what that does to outputs, run by run.
 */
import { QUANTILES, type OutputSummary } from '../../analysis/index.ts';
import { addMonths, type Day, type Month } from '../../base/index.ts';
import { bestBackend } from '../../engine/index.ts';
import type { Reader } from '../../evidence/index.ts';
import { freshStanding, makePool, runEnsemble } from '../../jobs/index.ts';
import type { CheckedRegime } from '../../regime/index.ts';
import { makeScenario, type Scenario } from '../../scenario/index.ts';
import { registerData } from '../register-data.ts';
import { scenarioEnsemble, summaryOf } from '../scenario-ensemble.ts';
import type { PairedOutput } from '../shapes/paired.ts';
import type { Doing } from './evaluate.ts';

/** As known to the public on a day, and as this desk had it at an entry; null: all of it. */
export interface Side {
  readonly known: Day | null;
  readonly recorded: number | null;
}

export interface PairSizes {
  readonly start: Month;
  readonly months: number;
  readonly workers: number;
  readonly draws: number;
  readonly seed: number;
}

/** @throws CorveeError 'parameter-unknown' where nothing was known of a number by then */
export async function scenarioOf(
  reader: Reader,
  regime: CheckedRegime,
  { known, recorded }: Side,
  { start, months, workers, seed }: PairSizes,
): Promise<Scenario> {
  return makeScenario(regime, {
    knowledge: {
      data: await registerData(reader, { recorded, known }),
      state: regime.regime.state,
      known,
      recorded,
    },
    start,
    months,
    workers,
    seed: [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0],
  });
}

/**
 * Runs both sides pair by pair: same draws, readings and seeds. An output is told only if both sides may tell it (N3).
 *
 * @returns outputs in the order of the regime; the difference is `after` less `before`
 */
export async function pairedOutputs(
  before: Scenario,
  after: Scenario,
  { draws, months }: PairSizes,
  doing: Doing,
): Promise<PairedOutput[]> {
  const ensemble = scenarioEnsemble(after, before, { draws, replicates: 1 });
  const pool = makePool(ensemble.work, {
    threads: doing.threads ?? 1,
    backend: doing.engine ?? bestBackend(),
  });
  try {
    const { fold } = await runEnsemble(ensemble, {
      pool,
      from: freshStanding(ensemble),
      save: () => undefined,
      ...(doing.progress && { progress: doing.progress }),
      ...(doing.signal && { signal: doing.signal }),
    });
    const found = ensemble.series.map((series, i) => ({
      of: series.of,
      output: summaryOf(fold, series, i, months),
    }));
    return found
      .filter(({ of }) => of === 'run')
      .map(({ output: { name, label, unit } }) => {
        const side = (kind: 'run' | 'as-reported' | 'difference') =>
          seriesJson(found.find(({ of, output }) => of === kind && output.name === name)?.output);
        const difference = side('difference');
        return {
          name,
          label,
          unit,
          moved: movedMonths(difference, after.options.start),
          before: side('as-reported'),
          after: side('run'),
          difference,
        };
      });
  } finally {
    await pool.close();
  }
}

/** Months in which the mean difference is further from nothing than two of its standard errors. */
function movedMonths({ mean, mcse }: PairedOutput['difference'], start: Month): Month[] {
  return mean.flatMap((value, m) =>
    value !== 0 && Math.abs(value) > 2 * (mcse[m] ?? 0) ? [addMonths(start, m)] : [],
  );
}

function seriesJson(output: OutputSummary | undefined): PairedOutput['difference'] {
  const { quantiles = [], mean = [], mcse = [] } = output ?? {};
  return {
    quantiles: Object.fromEntries(QUANTILES.map((q, i) => [String(q), [...(quantiles[i] ?? [])]])),
    mean: [...mean],
    mcse: [...mcse],
  };
}
