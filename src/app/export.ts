/** `corvee export`: the claims of published reports in formats that others read. Nothing of an unpublished report leaves. */
import { listClaims, reportText, type Reader, type ReportId } from '../evidence/index.ts';
import { annotations, claimsCsv, exportable, provenance } from '../publish/index.ts';
import { contactsInCase } from './contacts/index.ts';
import { reportsById } from './reports-by-id.ts';

export const EXPORT_FORMATS = ['csv', 'annotations', 'prov'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** @returns the text, how many claims are in it, and how many were held back because their report is unpublished */
export async function exportClaims(
  reader: Reader,
  format: ExportFormat,
): Promise<{ readonly text: string; readonly claims: number; readonly heldBack: number }> {
  const [records, reports] = await Promise.all([listClaims(reader), reportsById(reader)]);
  const cited = new Set(records.map(({ claim }) => claim.report));
  const { items, heldBack } = exportable(records, reports, await contactsInCase(reader, reports, cited));
  return { text: await textOf(), claims: items.length, heldBack };

  async function textOf(): Promise<string> {
    if (format === 'csv') return claimsCsv(items);
    if (format === 'prov') return json(provenance(items));
    const texts = new Map<ReportId, string>();
    for (const id of new Set(items.map(({ report }) => report.id))) {
      const text = await reportText(reader, id);
      if (text !== null && text !== 'withheld') texts.set(id, text);
    }
    return json(annotations(items, (id) => texts.get(id) ?? null));
  }
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
