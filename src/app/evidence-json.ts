/** A claim as evidence for people: its words, whose they are, and what kind of text they come from. */
import { listReports, type Claim, type Reader, type Report, type ReportId } from '../evidence/index.ts';
import type { EvidenceJson } from './shapes/orders.ts';

export type Reports = ReadonlyMap<ReportId, Report>;

export async function reportsById(reader: Reader): Promise<Reports> {
  return new Map((await listReports(reader)).map(({ report }) => [report.id, report]));
}

/** @param masked - takes days of contact out of the words */
export function evidenceJson(
  claim: Claim,
  reports: Reports,
  masked: (words: string, claim: Claim) => string,
): EvidenceJson {
  const report = reports.get(claim.report);
  return {
    id: claim.id,
    slug: claim.slug,
    report: claim.report,
    publisher: report?.publisher ?? null,
    address: report?.address ?? null,
    published: { from: report?.published.from ?? null, to: report?.published.to ?? null },
    words: masked(claim.passages.map((passage) => passage.exact).join(' … '), claim),
    text: report?.text ?? 'received',
    summary: claim.summary,
    chain: claim.chain.map((link) => link.party.label),
  };
}
