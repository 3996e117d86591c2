/** Claims as a table: one row each, formulas neutralised, the status and whose words they are in every row. */
import { stringify } from 'csv-stringify/sync';
import type { End } from '../../base/index.ts';
import type { Exported } from './exported.ts';
import { edtfOf } from './peers/edtf.ts';

const columns = [
  'status',
  'id',
  'slug',
  'kind',
  'topic',
  'state',
  'region',
  'trade',
  'polarity',
  'modality',
  'summary',
  'words',
  'words_are',
  'holds',
  'from_kind',
  'from_earliest',
  'from_latest',
  'to_kind',
  'to_earliest',
  'to_latest',
  'edtf',
  'quantity_kind',
  'min',
  'max',
  'approximate',
  'unit',
  'currency',
  'per',
  'chain',
  'origin',
  'origins_behind',
  'single_origin',
  'background',
  'report',
  'publisher',
  'address',
  'published_from',
  'published_to',
] as const;

export function claimsCsv(items: readonly Exported[]): string {
  const rows = items.map(
    ({ claim, status, report, words, span, origins, singleOrigin }): (string | number)[] => {
      const { quantity, about } = claim;
      const value = quantity?.kind === 'value' ? quantity : null;
      return [
        status,
        claim.id,
        claim.slug ?? '',
        claim.kind,
        about.topic,
        about.state ?? '',
        about.region ?? '',
        about.trade ?? '',
        claim.polarity,
        claim.modality,
        claim.summary,
        words,
        report.text === 'summary' ? 'own summary, page not verified' : 'of the report',
        span.holds,
        ...endCells(span.from),
        ...endCells(span.to),
        edtfOf(span),
        quantity?.kind ?? '',
        value?.min ?? '',
        value?.max ?? '',
        value === null ? '' : String(value.approximate),
        quantity?.unit ?? '',
        quantity?.currency ?? '',
        quantity?.per ?? '',
        claim.chain.map(({ party }) => party.label).join(' < '),
        claim.origin,
        origins.join(' '),
        String(singleOrigin),
        String(claim.background),
        claim.report,
        report.publisher ?? '',
        report.address ?? '',
        report.published.from ?? '',
        report.published.to ?? '',
      ];
    },
  );
  return stringify(rows, { header: true, columns: [...columns], escape_formulas: true });
}

function endCells(end: End): string[] {
  return end.kind === 'within' ? [end.kind, end.earliest ?? '', end.latest ?? ''] : [end.kind, '', ''];
}
