/** The results of an ensemble as tables: Parquet and CSV, one row per scenario, output and month, with what they rest on. */
import { stringify } from 'csv-stringify/sync';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { QUANTILES, type OutputSummary } from '../analysis/index.ts';
import type { RunJson } from '../publish/index.ts';
import type { ResultFiles } from './ensemble-folder.ts';
import type { RunReport } from './run.ts';

interface Column {
  readonly name: string;
  readonly type: 'STRING' | 'DOUBLE';
  readonly about: string;
  readonly data: (string | number)[];
}

/** @param json - the same run as the contract prints it: evidence has gone through the gate there */
export function resultFiles(report: RunReport, json: RunJson): ResultFiles {
  const columns = columnsOf(report);
  const about = metadataOf(report, json);
  return {
    'results.parquet': new Uint8Array(
      parquetWriteBuffer({
        columnData: columns.map(({ name, type, data }) => ({ name, type, data, nullable: false })),
        kvMetadata: Object.entries(about).map(([key, value]) => ({
          key: `corvee.${key}`,
          value: typeof value === 'string' ? value : JSON.stringify(value),
        })),
        createdBy: `corvee ${json.code}`,
      }),
    ),
    'results.csv': stringify(
      Array.from({ length: columns[0]?.data.length ?? 0 }, (_, row) => columns.map(({ data }) => data[row])),
      { header: true, columns: columns.map(({ name }) => name), escape_formulas: true },
    ),
    // W3C CSV on the Web: the metadata of a table lie beside it under this name.
    'results.csv-metadata.json': `${JSON.stringify(
      {
        '@context': 'http://www.w3.org/ns/csvw',
        url: 'results.csv',
        tableSchema: {
          columns: columns.map(({ name, type, about: description }) => ({
            name,
            titles: name,
            datatype: type === 'DOUBLE' ? 'double' : 'string',
            'dc:description': description,
          })),
        },
        'corvee:run': about,
      },
      null,
      2,
    )}\n`,
    'run.json': `${JSON.stringify(json, null, 2)}\n`,
  };
}

function columnsOf(report: RunReport): Column[] {
  const tables = [
    ...report.outputs.map((output) => ({ of: 'run', output })),
    ...report.compared.map(({ of, output }) => ({ of, output })),
  ];
  const rows = tables.flatMap(({ of, output }) =>
    report.monthNames.map((month, m) => ({ of, output, month, m })),
  );
  type Row = (typeof rows)[number];
  const column = (
    name: string,
    type: Column['type'],
    about: string,
    data: (row: Row) => string | number,
  ): Column => ({ name, type, about, data: rows.map(data) });
  const text = (name: string, of: (output: OutputSummary) => string, about: string): Column =>
    column(name, 'STRING', about, ({ output }) => of(output));
  return [
    column('status', 'STRING', 'draft: numbers of a model, not of anybody who counted', () => 'draft'),
    column(
      'scenario',
      'STRING',
      'run: what was asked for; as-reported: the regime as reported, run beside it; difference: run by run, the first minus the second',
      ({ of }) => of,
    ),
    text('output', ({ name }) => name, 'name of the output in the regime'),
    text('label', ({ label }) => label, 'the same in words'),
    text('about', ({ about }) => about, 'workers, state or world'),
    text('unit', ({ unit }) => unit, 'unit of all numbers of the row'),
    column('month', 'STRING', 'month, year first', ({ month }) => month),
    ...QUANTILES.map((q, i) =>
      column(
        `q${String(q)}`,
        'DOUBLE',
        `${String(q * 100)} % of the runs lie below`,
        ({ output, m }) => output.quantiles[i]?.[m] ?? 0,
      ),
    ),
    column('mean', 'DOUBLE', 'mean over the runs', ({ output, m }) => output.mean[m] ?? 0),
    column(
      'mcse',
      'DOUBLE',
      'Monte Carlo standard error of the mean',
      ({ output, m }) => output.mcse[m] ?? 0,
    ),
  ];
}

/** What the numbers are of, and the claims they rest on: by their numbers, no words of anybody. */
function metadataOf(report: RunReport, json: RunJson) {
  const { evidence, gates } = json;
  const claims = [
    ...evidence.flatMap((item) => item.claims),
    ...gates.flatMap((g) => g.because.flatMap((b) => b.claims)),
  ];
  return {
    regime: json.regime.id,
    planHash: json.planHash,
    inputHash: json.inputHash,
    resultHash: report.resultHash,
    seed: String(json.seed),
    code: json.code,
    known: json.known ?? 'all',
    recorded: json.recorded === null ? 'all' : String(json.recorded),
    workers: String(json.workers),
    draws: String(json.draws),
    replicates: String(json.replicates),
    departures: json.departures,
    assumptions: json.assumptions.map(({ parameter }) => parameter),
    evidence: [...new Set(claims.map(({ id }) => id))].sort(),
  };
}
