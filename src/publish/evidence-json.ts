/** A claim as evidence for people: its words, whose they are, and what kind of text they come from. */
import { isReleased, type Claim, type Report, type ReportId } from '../evidence/index.ts';
import { MASK, maskedPassage, type Contacts } from './mask.ts';
import type { EvidenceJson } from './shapes/evidence.ts';

export type Reports = ReadonlyMap<ReportId, Report>;

/** @param contacts - of every report that `claim` can be of: what names a day of contact is masked */
export function evidenceJson(claim: Claim, reports: Reports, contacts: Contacts): EvidenceJson {
  const report = reports.get(claim.report);
  return {
    id: claim.id,
    slug: claim.slug,
    report: claim.report,
    publisher: report?.publisher ?? null,
    address: report?.address ?? null,
    published: { from: report?.published.from ?? null, to: report?.published.to ?? null },
    // No sentence of an unpublished report leaves without an editor's release.
    words: claim.passages
      .map((passage) =>
        report?.class === 'unpublished' && !isReleased(contacts.released ?? [], passage)
          ? MASK
          : maskedPassage(contacts, passage),
      )
      .filter((words, i, all) => words !== MASK || all.indexOf(words) === i)
      .join(' … '),
    text: report?.text ?? 'received',
    summary: claim.summary,
    chain: claim.chain.map((link) => link.party.label),
  };
}
