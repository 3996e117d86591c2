/** The journal as people read it: who did what, newest first, and what was destroyed. No content that an entry's subject does not show elsewhere. */
import {
  claimById,
  reportById,
  type Case,
  type ClaimId,
  type Reader,
  type ReportId,
} from '../../evidence/index.ts';
import type { Entry } from '../entry.ts';
import type { JournalJson, VerdictJson } from '../shapes/desk-views.ts';

export interface JournalPage {
  /** Only entries before this one; null: from the newest. */
  readonly before: number | null;
  readonly limit: number;
}

export async function journalView(of: Case<Entry>, { before, limit }: JournalPage): Promise<JournalJson> {
  const tip = await of.tip();
  const last = before === null ? tip.seq : Math.min(before - 1, tip.seq);
  const after = Math.max(0, last - limit);
  const lines = await of.lines({ after, limit: last - after });
  const entries = await Promise.all(
    lines.map(async ({ header, hash, entry }) => ({
      seq: header.seq,
      kind: header.kind,
      actor: header.actor,
      month: header.month,
      hash,
      withheld: entry === null,
      destroyed: [...header.destroyed],
      ...(entry === null ? nothing : await subjectOf(of, entry)),
    })),
  );
  return {
    schema: 1,
    head: { seq: tip.seq, hash: tip.hash },
    entries: entries.reverse(),
    earlier: after > 0,
  };
}

/** Checks everything from the outside in; takes as long as building the case again. */
export async function verdictView(of: Case<Entry>): Promise<VerdictJson> {
  const { ok, entries, withheld, tip, head, problems } = await of.verify();
  return {
    schema: 1,
    ok,
    entries,
    withheld,
    tip: { seq: tip.seq, hash: tip.hash },
    head,
    problems: problems.map(({ seq, why, detail }) => ({ seq, why, detail })),
  };
}

type Subject = Pick<
  JournalJson['entries'][number],
  'report' | 'claim' | 'other' | 'summary' | 'status' | 'why' | 'undoes'
>;

const nothing: Subject = {
  report: null,
  claim: null,
  other: null,
  summary: null,
  status: null,
  why: null,
  undoes: null,
};

async function subjectOf(reader: Reader, entry: Entry): Promise<Subject> {
  switch (entry.kind) {
    case 'case-opened':
      return { ...nothing, summary: entry.title };
    case 'report-added': {
      const { id, title, publisher } = entry.report;
      return { ...nothing, report: id, summary: title ?? publisher };
    }
    case 'publication-confirmed':
      return { ...nothing, ...(await ofReport(reader, entry.report)), why: entry.why };
    case 'claim-proposed': {
      const { id, report, summary } = entry.claim;
      return { ...nothing, claim: id, report, summary };
    }
    case 'claim-decided':
      return { ...nothing, ...(await ofClaim(reader, entry.claim)), status: entry.status, why: entry.why };
    case 'claim-revised': {
      const { id, report, summary } = entry.claim;
      return { ...nothing, claim: id, other: entry.from, report, summary, why: entry.why };
    }
    case 'claim-named':
      return { ...nothing, ...(await ofClaim(reader, entry.claim)) };
    case 'decision-undone':
      return { ...nothing, undoes: entry.seq };
    case 'report-withdrawn':
    case 'claim-withdrawn':
      return { ...nothing, why: entry.why };
    case 'instrument-recorded':
      return { ...nothing, summary: entry.instrument.title };
    case 'forecast-recorded':
      return { ...nothing, summary: entry.forecast.question };
    case 'forecast-resolved':
      return { ...nothing, status: entry.resolution.outcome, why: entry.resolution.why };
    default:
      return { ...nothing, why: whyOf(entry) };
  }
}

/** Kinds of other parts say why in a field of their own. */
function whyOf(entry: Entry): string | null {
  for (const value of [entry, ...(Object.values(entry) as unknown[])]) {
    const why = typeof value === 'object' && value !== null ? (value as { why?: unknown }).why : null;
    if (typeof why === 'string') return why;
  }
  return null;
}

async function ofReport(reader: Reader, id: ReportId): Promise<Partial<Subject>> {
  const found = await reportById(reader, id);
  if (found === null || found === 'withheld') return {};
  return { report: id, summary: found.report.title ?? found.report.publisher };
}

async function ofClaim(reader: Reader, id: ClaimId): Promise<Partial<Subject>> {
  const found = await claimById(reader, id);
  if (found === null || found === 'withheld') return {};
  return { claim: id, report: found.claim.report, summary: found.claim.summary };
}
