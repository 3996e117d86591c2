/** `runs.csv`: one row per output and month. Formulas are neutralised, every row says draft and which run it is of. */
import { stringify } from 'csv-stringify/sync';
import type { RunJson } from './shapes/run.ts';

export function runsCsv(run: RunJson): string {
  const quantiles = Object.keys(run.outputs[0]?.quantiles ?? {});
  const rows = run.outputs.flatMap((output) =>
    output.months.map((month, i) => [
      'draft',
      month,
      output.name,
      output.label,
      output.unit,
      ...quantiles.map((q) => output.quantiles[q]?.[i] ?? ''),
      output.mean[i],
      output.mcse[i],
      run.planHash,
      run.inputHash,
      run.seed,
      run.known ?? '',
    ]),
  );
  const columns = [
    'status',
    'month',
    'output',
    'label',
    'unit',
    ...quantiles.map((q) => `q${q}`),
    'mean',
    'mcse',
    'plan_hash',
    'input_hash',
    'seed',
    'known',
  ];
  return stringify(rows, { header: true, columns, escape_formulas: true });
}
