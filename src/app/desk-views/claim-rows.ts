/** Claims of the whole case as rows of a table, page by page: a hundred thousand are read no slower than a hundred. */
import { lastEntry, pageOfClaims, standingSince, type ClaimPage, type Reader } from '../../evidence/index.ts';
import { reportsById } from '../reports-by-id.ts';
import type { ClaimRowsJson } from '../shapes/desk-views.ts';

export async function claimRows(
  reader: Reader,
  { text, ...page }: Omit<ClaimPage, 'words'> & { readonly text: string },
): Promise<ClaimRowsJson> {
  const words = text.normalize('NFC').split(/\s+/u).filter(Boolean);
  const seen = await lastEntry(reader);
  const { all, records } = await pageOfClaims(reader, { ...page, words });
  const reports = await reportsById(
    reader,
    null,
    records.map(({ claim }) => claim.report),
  );
  const since = await standingSince(
    reader,
    records.map(({ claim }) => claim.id),
    seen,
  );
  return {
    schema: 1,
    all,
    offset: page.offset,
    rows: records.map(({ claim, status, published }) => {
      const report = reports.get(claim.report);
      return {
        id: claim.id,
        report: claim.report,
        kind: claim.kind,
        topic: claim.about.topic,
        state: claim.about.state,
        summary: claim.summary,
        status,
        since: since.get(claim.id) ?? 0,
        publisher: report?.publisher ?? null,
        text: report?.text ?? 'received',
        published: { from: published.from, to: published.to },
      };
    }),
  };
}
