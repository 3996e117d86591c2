/** Claims as a table: one row each, formulas neutralised, the status and whose words they are in every row. */
import type { End } from '../../base/index.ts';
import type { Attribution } from '../../evidence/index.ts';
import type { Exported } from './exported.ts';
import { edtfOf } from './peers/edtf.ts';
import { tableText } from './table-text.ts';
import { ofItsKind } from './tags.ts';

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
  'places',
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
  'of_kind',
  'chain',
  'links',
  'origin',
  'origins_behind',
  'single_origin',
  'told',
  'background',
  'report',
  'publisher',
  'address',
  'published_from',
  'published_to',
] as const;

/** A table of claims has these columns and no others. */
export const CLAIM_COLUMNS: readonly string[] = columns;

export function claimsCsv(items: readonly Exported[]): string {
  const rows = items.map(
    ({ claim, status, report, words, places, span, origins, singleOrigin, told }): (string | number)[] => {
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
        (places ?? []).map(({ start, end }) => `${String(start)}-${String(end)}`).join(' '),
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
        JSON.stringify(ofItsKind(claim)),
        claim.chain.map(({ party }) => party.label).join(' < '),
        JSON.stringify(claim.chain.map(linkOf)),
        claim.origin,
        origins.join(' '),
        String(singleOrigin),
        told,
        String(claim.background),
        claim.report,
        report.publisher ?? '',
        report.address ?? '',
        report.published.from ?? '',
        report.published.to ?? '',
      ];
    },
  );
  return tableText(rows, columns);
}

function endCells(end: End): string[] {
  return end.kind === 'within' ? [end.kind, end.earliest ?? '', end.latest ?? ''] : [end.kind, '', ''];
}

/** A link without the words it was read from: they could name a day of contact. */
function linkOf({ party, role, stance, strength, quoted, implied, read }: Attribution): object {
  return { party, role, stance, strength, quoted, implied, read };
}
