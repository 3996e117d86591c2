/** What may leave a case in another format, and in which words: the gate every exporter goes through. */
import type { Claim, ClaimStatus, Report } from '../../evidence/index.ts';
import { evidenceJson } from '../evidence-json.ts';
import { maskedSpan, type Contacts } from '../mask.ts';

/** A claim as it stands, with the report it is from. */
export interface Exported {
  readonly claim: Claim;
  readonly status: Exclude<ClaimStatus, 'withdrawn'>;
  readonly report: Report;
  /** The words it rests on, with days of contact masked. */
  readonly words: string;
  /** True if these are the report’s own words as they stand; false for Corvée’s summary, and where something was masked. */
  readonly verbatim: boolean;
  readonly span: Claim['span'];
}

/**
 * Claims of published reports only: no sentence of an unpublished one leaves. Rejected claims stay at home, too.
 *
 * @returns what leaves, and how many claims do not, because their report is unpublished
 */
export function exportable(
  claims: readonly { readonly claim: Claim; readonly status: Exclude<ClaimStatus, 'withdrawn'> }[],
  reports: ReadonlyMap<Report['id'], Report>,
  contacts: Contacts,
): { readonly items: readonly Exported[]; readonly heldBack: number } {
  const items: Exported[] = [];
  let heldBack = 0;
  for (const { claim, status } of claims) {
    const report = reports.get(claim.report);
    if (report === undefined || status === 'rejected') continue;
    if (report.class === 'unpublished') {
      heldBack++;
      continue;
    }
    const { words } = evidenceJson(claim, reports, contacts);
    const verbatim =
      report.text === 'received' && words === claim.passages.map(({ exact }) => exact).join(' … ');
    items.push({ claim, status, report, words, verbatim, span: maskedSpan(contacts, claim.span) });
  }
  return { items, heldBack };
}
