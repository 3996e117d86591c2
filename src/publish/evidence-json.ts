/** A claim as evidence for people: its words, whose they are, and what kind of text they come from. */
import type { Claim, Report, ReportId } from '../evidence/index.ts';
import { maskedPassage, NO_CONTACTS, type Contacts } from './mask.ts';
import type { EvidenceJson } from './shapes/evidence.ts';

export type Reports = ReadonlyMap<ReportId, Report>;

export function evidenceJson(claim: Claim, reports: Reports, contacts: Contacts = NO_CONTACTS): EvidenceJson {
  const report = reports.get(claim.report);
  return {
    id: claim.id,
    slug: claim.slug,
    report: claim.report,
    publisher: report?.publisher ?? null,
    address: report?.address ?? null,
    published: { from: report?.published.from ?? null, to: report?.published.to ?? null },
    words: claim.passages.map((passage) => maskedPassage(contacts, passage)).join(' … '),
    text: report?.text ?? 'received',
    summary: claim.summary,
    chain: claim.chain.map((link) => link.party.label),
  };
}
