/** What the desk shows of a case, as plain JSON. Reading only. */
import { CorveeError, type Day } from '../base/index.ts';
import {
  claimCounts,
  lastEntry,
  listClaims,
  listReports,
  reportById,
  reportText,
  standingSince,
  withheldCount,
  type Case,
  type Reader,
  type ReportId,
} from '../evidence/index.ts';
import { provisionStanding } from '../register/index.ts';
import type { Entry } from './entry.ts';
import { maskedInPlace, maskedSpan, maskedWords } from '../publish/index.ts';
import { citableReports, contactsInCase } from './contacts/index.ts';
import { registerData } from './register-data.ts';
import { reportsById } from './reports-by-id.ts';
import type { CaseJson, ReportJson, ReportLineJson, TimelineJson } from './shapes/views.ts';
import { VERSION } from './version.ts';

export async function caseView(of: Case<Entry>): Promise<CaseJson> {
  const [first] = await of.lines({ limit: 1 });
  const opened = first?.entry?.kind === 'case-opened' ? first.entry : null;
  const withheld = await withheldCount(of);
  const { seq, hash } = await of.tip();
  return {
    title: opened?.title ?? of.where,
    purpose: opened?.purpose ?? 'own',
    readOnly: of.readOnly,
    reports: (await listReports(of)).length,
    claims: [...(await claimCounts(of)).values()].reduce((sum, { claims }) => sum + claims, 0),
    withheld: withheld.reports + withheld.claims,
    head: { seq, hash },
    version: VERSION,
    member: null,
  };
}

export async function reportLines(reader: Reader): Promise<ReportLineJson[]> {
  const counts = await claimCounts(reader);
  return (await listReports(reader)).map(({ report }) => {
    const { id, slug, title, publisher, originalPublisher, language, published, origin, text } = report;
    return {
      id,
      slug,
      title,
      publisher,
      originalPublisher,
      language,
      published,
      origin,
      text,
      claims: counts.get(id)?.claims ?? 0,
      proposed: counts.get(id)?.proposed ?? 0,
    };
  });
}

/**
 * A report with its text, the words that name a day of contact blotted out (N6), and its claims.
 *
 * @throws CorveeError 'report-unknown', also for a report that was withdrawn
 */
export async function reportView(reader: Reader, id: ReportId): Promise<ReportJson> {
  const seen = await lastEntry(reader);
  const [found, body] = await Promise.all([reportById(reader, id), reportText(reader, id)]);
  if (found === null || found === 'withheld' || body === null || body === 'withheld') {
    throw new CorveeError('report-unknown', { id });
  }
  const claims = await listClaims(reader, { report: id });
  const since = await standingSince(
    reader,
    claims.map(({ claim }) => claim.id),
    seen,
  );
  const contacts = await contactsInCase(reader, new Map([[id, found.report]]), [id]);
  return {
    report: found.report,
    body: maskedInPlace(contacts, id, body),
    claims: claims.map(({ claim, status }) => ({
      id: claim.id,
      slug: claim.slug,
      kind: claim.kind,
      status,
      since: since.get(claim.id) ?? 0,
      start: claim.passages[0]?.start ?? 0,
      end: claim.passages.at(-1)?.end ?? 0,
      topic: claim.about.topic,
      state: claim.about.state,
      trade: claim.about.trade,
      summary: claim.summary,
      polarity: claim.polarity,
      modality: claim.modality,
      chain: claim.chain.map((link) => ({ ...link, cue: link.cue && maskedWords(contacts, id, link.cue) })),
      span: maskedSpan(contacts, claim.span),
      quantity: claim.quantity,
      grade: claim.grade,
      background: claim.background,
    })),
  };
}

/** A span is the same whichever day is asked about. */
const ANY = '2000-01-01' as Day;

/** Every provision with when it held and when the public could know of it, both as far as this case knows. */
export async function timeline(reader: Reader): Promise<TimelineJson> {
  const data = await registerData(reader);
  const contacts = await contactsInCase(reader, await reportsById(reader), citableReports(data));
  return {
    schema: 1,
    provisions: data.instruments.flatMap(({ instrument }) =>
      instrument.provisions.flatMap((provision) => {
        const stood = provisionStanding(data, provision, { valid: ANY, known: null, recorded: null });
        if (stood === null) return [];
        const { span } = stood;
        const claims = stood.claims.flatMap((id) => data.claims.get(id) ?? []);
        const days = (side: 'from' | 'to') =>
          claims.flatMap(({ published }) => (published[side] === null ? [] : [published[side]])).sort();
        return [
          {
            id: provision.id,
            instrument: instrument.id,
            kind: instrument.kind,
            title: instrument.title,
            summary: provision.summary,
            provision: provision.kind,
            topic: provision.about.topic,
            state: provision.about.state,
            trade: provision.about.trade,
            span: maskedSpan(contacts, span),
            known: { from: days('from')[0] ?? null, to: days('to')[0] ?? null },
          },
        ];
      }),
    ),
  };
}
