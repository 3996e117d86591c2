/** A what-if beside the regime as reported, with paired seeds. */
import { QUANTILES, type OutputSummary } from '../analysis/index.ts';
import { addMonths, type Day, type Month } from '../base/index.ts';
import { bestBackend } from '../engine/index.ts';
import type { Reader } from '../evidence/index.ts';
import { freshStanding, makePool, runEnsemble } from '../jobs/index.ts';
import { planHash, type CheckedRegime } from '../regime/index.ts';
import { departures, makeScenario, withChanges } from '../scenario/index.ts';
import type { Doing } from './analysis/evaluate.ts';
import type { WhatIf } from './analysis/what-if-file.ts';
import { registerData } from './register-data.ts';
import { scenarioEnsemble, summaryOf } from './scenario-ensemble.ts';
import type { CompareJson } from './shapes/compare.ts';

export interface CompareOptions extends Doing {
  readonly whatIf: WhatIf;
  readonly start: Month;
  readonly months: number;
  readonly workers: number;
  readonly draws: number;
  readonly replicates: number;
  readonly seed: number;
  readonly known: Day | null;
  readonly recorded: number | null;
}

/**
 * Where the what-if changes a choice of the state, only what becomes of workers is told, of both sides (N3); flight is
 * told of neither (N4).
 *
 * @throws CorveeError 'what-if-unknown', 'what-if-refused', 'parameter-unknown', and as runs do
 */
export async function compare(
  reader: Reader,
  regime: CheckedRegime,
  options: CompareOptions,
): Promise<CompareJson> {
  const { whatIf, start, months, workers, seed, known, recorded, draws, replicates } = options;
  const data = await registerData(reader, { recorded, known });
  const asReported = makeScenario(regime, {
    knowledge: { data, state: regime.regime.state, known, recorded },
    start,
    months,
    workers,
    seed: [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0],
  });
  const changed = withChanges(asReported, whatIf.changes);
  const ensemble = scenarioEnsemble(changed, asReported, { draws, replicates });
  const pool = makePool(ensemble.work, {
    threads: options.threads ?? 1,
    backend: options.engine ?? bestBackend(),
  });
  try {
    const { fold } = await runEnsemble(ensemble, {
      pool,
      from: freshStanding(ensemble),
      save: () => undefined,
      ...(options.progress && { progress: options.progress }),
      ...(options.signal && { signal: options.signal }),
    });
    const found = ensemble.series.map((series, i) => ({
      of: series.of,
      output: summaryOf(fold, series, i, months),
    }));
    const of = (kind: (typeof found)[number]['of'], name: string) =>
      seriesJson(found.find((item) => item.of === kind && item.output.name === name)?.output);
    return {
      schema: 1,
      regime: { id: regime.regime.regime, title: regime.regime.title, currency: regime.regime.currency },
      whatIf: {
        name: whatIf.name,
        text: whatIf.en,
        ko: whatIf.ko,
        changes: whatIf.changes.map((change) => ({
          kind: change.kind,
          name: change.kind === 'gate' ? change.gate : change.parameter,
          from: change.from,
          to: change.to,
          open: change.kind === 'gate' ? change.open : null,
          times: change.kind === 'gate' ? null : change.times,
          is: change.kind === 'gate' ? null : change.is,
        })),
      },
      departures: [...departures(changed)],
      planHash: planHash(asReported.plan),
      known,
      recorded,
      seed,
      workers,
      draws,
      replicates,
      months: Array.from({ length: months }, (_, m) => addMonths(start, m)),
      outputs: found
        .filter(({ of: kind }) => kind === 'run')
        .map(({ output: { name, label, unit } }) => ({
          name,
          label,
          unit,
          asReported: of('as-reported', name),
          whatIf: of('run', name),
          difference: of('difference', name),
        })),
    };
  } finally {
    await pool.close();
  }
}

function seriesJson(output: OutputSummary | undefined): CompareJson['outputs'][number]['difference'] {
  const { quantiles = [], mean = [], mcse = [] } = output ?? {};
  return {
    quantiles: Object.fromEntries(QUANTILES.map((q, i) => [String(q), [...(quantiles[i] ?? [])]])),
    mean: [...mean],
    mcse: [...mcse],
  };
}
