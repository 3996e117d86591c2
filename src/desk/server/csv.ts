/** The same answers as tables, for spreadsheets. Every row says how sure it is and what kind of text it rests on. */
import { stringify } from 'csv-stringify/sync';
import type {
  ContradictionsJson,
  EvidenceJson,
  OrdersJson,
  ReportLineJson,
  RunJson,
  ScoreJson,
} from '../../app/index.ts';
import type { End } from '../../base/index.ts';

const table = (rows: readonly object[], columns: readonly string[]): string =>
  stringify([...rows], { header: true, columns: [...columns], escape_formulas: true, bom: true });

/** One row per provision. */
export function ordersCsv({ at, known, instruments }: OrdersJson): string {
  const rows = instruments.flatMap((instrument) =>
    instrument.provisions.map((provision) => {
      const span = instrument.spans.find((item) => item.provision === provision.id);
      const claims = instrument.claims.filter(({ id }) => provision.claims.includes(id));
      return {
        at,
        known: known ?? '',
        state: provision.about.state ?? '',
        instrument: instrument.id,
        title: instrument.title,
        instrument_kind: instrument.kind,
        issuer: instrument.issuer?.label ?? '',
        provision: provision.id,
        provision_kind: provision.kind,
        topic: provision.about.topic,
        trade: provision.about.trade ?? '',
        summary: provision.summary,
        certainty: provision.certainty,
        public: provision.publicly,
        last_vouched: provision.lastVouched ?? '',
        can_be_carried_out: String(provision.enforceable),
        from_earliest: dayOf(span?.from, 'earliest'),
        from_latest: dayOf(span?.from, 'latest'),
        to_earliest: dayOf(span?.to, 'earliest'),
        to_latest: dayOf(span?.to, 'latest'),
        origins: String(instrument.origins.length),
        sources: claims.map(sourceOf).join('; '),
      };
    }),
  );
  return table(rows, Object.keys(rows[0] ?? { at: '', known: '' }));
}

/** One row per forecast, with what decides it and what came of it. */
export function forecastsCsv({ forecasts }: ScoreJson): string {
  const rows = forecasts.map((item) => ({
    forecast: item.id,
    question: item.question,
    criteria: item.criteria,
    holder: item.holder.label,
    group: item.group,
    telling: String(item.telling),
    opens: item.opens ?? '',
    deadline: item.deadline ?? '',
    probability: item.probability === null ? '' : String(item.probability),
    standing: item.standing,
    resolution: item.resolution ?? '',
    resolved_on: item.on ?? '',
    brier: item.score === null ? '' : String(item.score),
    sources: item.told.map(sourceOf).join('; '),
  }));
  return table(rows, Object.keys(rows[0] ?? { forecast: '', question: '' }));
}

/** One row per side of a contradiction: nothing is averaged. */
export function contradictionsCsv({ contradictions }: ContradictionsJson): string {
  const rows = contradictions.flatMap((item) =>
    item.sides.map((side, i) => ({
      contradiction: item.id,
      kind: item.kind,
      how: item.how,
      topic: item.topic,
      state: item.state ?? '',
      side: i === 0 ? 'first' : 'second',
      low: side.figure?.low === null || side.figure === null ? '' : String(side.figure.low),
      high: side.figure?.high === null || side.figure === null ? '' : String(side.figure.high),
      unit: side.figure?.currency ?? side.figure?.unit ?? '',
      per: side.figure?.per ?? '',
      origins: String(side.origins.length),
      stands: item.resolution?.stands ?? '',
      sources: side.evidence.map(sourceOf).join('; '),
    })),
  );
  return table(rows, Object.keys(rows[0] ?? { contradiction: '', kind: '' }));
}

/** One row per report. */
export function reportsCsv(lines: readonly ReportLineJson[]): string {
  const rows = lines.map(
    ({ id, slug, title, publisher, language, published, origin, text, claims, proposed }) => ({
      report: id,
      name: slug ?? '',
      title: title ?? '',
      publisher: publisher ?? '',
      language,
      published_from: published.from ?? '',
      published_to: published.to ?? '',
      published_how: published.how,
      origin,
      text: text === 'summary' ? "Corvée's own summary, page not verified" : 'received',
      claims: String(claims),
      drafts: String(proposed),
    }),
  );
  return table(rows, Object.keys(rows[0] ?? { report: '', name: '' }));
}

/** One row per output and month. */
export function runCsv(run: RunJson): string {
  const levels = Object.keys(run.outputs[0]?.quantiles ?? {});
  const assumptions = run.assumptions.map(({ parameter }) => parameter).join(' ');
  const rows = run.outputs.flatMap((output) =>
    output.months.map((month, m) => ({
      output: output.name,
      label: output.label,
      about: output.about,
      unit: output.unit,
      month,
      ...Object.fromEntries(levels.map((level) => [`q${level}`, String(output.quantiles[level]?.[m] ?? '')])),
      mean: String(output.mean[m] ?? ''),
      mcse: String(output.mcse[m] ?? ''),
      known: run.known ?? '',
      plan: run.planHash,
      seed: String(run.seed),
      draws: String(run.draws),
      assumptions,
    })),
  );
  return table(rows, Object.keys(rows[0] ?? { output: '', month: '' }));
}

function dayOf(end: End | undefined, side: 'earliest' | 'latest'): string {
  return end?.kind === 'within' ? (end[side] ?? '') : (end?.kind ?? '');
}

function sourceOf({ publisher, published, text }: EvidenceJson): string {
  const when = [...new Set([published.from, published.to].filter((day) => day !== null))].join('..');
  return `${publisher ?? ''} ${when} [${text === 'summary' ? "Corvée's own summary, page not verified" : 'received'}]`;
}
