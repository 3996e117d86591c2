/**
 * When a report became public is a claim like any other, and other claims are reckoned from it ("on Wednesday"). So
 * whoever confirms it sees first which readings move with it, and those are worded anew by the same act.
 */
import { CorveeError, type Day, type Month } from '../base/index.ts';
import {
  listClaims,
  reportById,
  reportText,
  sealClaim,
  type Case,
  type Claim,
  type Reader,
  type Report,
  type ReportId,
} from '../evidence/index.ts';
import { maskedSpan } from '../publish/index.ts';
import { read, type Proposal } from '../reading/index.ts';
import { contactsInCase } from './contacts/index.ts';
import { EDITOR } from './decisions/index.ts';
import type { Entry } from './entry.ts';
import type { PublicationMovesJson } from './shapes/claim-making.ts';
import { unsealed } from './unsealed.ts';

export interface GivenPublication {
  readonly report: ReportId;
  readonly from: Day;
  readonly to: Day;
}

/** What would move. Keeps nothing. @throws CorveeError 'report-unknown' */
export async function publicationMoves(
  reader: Reader,
  given: GivenPublication,
): Promise<PublicationMovesJson> {
  const { json } = await movesOf(reader, given);
  return json;
}

/**
 * Confirms the publication and words anew every claim that was reckoned from it, all or nothing.
 *
 * @param why - how the person knows, in words another can check
 * @throws CorveeError 'report-unknown', 'reason-missing', 'case-read-only', 'disk-full'
 */
export async function confirmPublication(
  opened: Case<Entry>,
  given: GivenPublication & { readonly why: string; readonly month: Month },
): Promise<PublicationMovesJson> {
  const why = given.why.trim();
  if (why === '') throw new CorveeError('reason-missing', { what: given.report });
  const { json, moved } = await movesOf(opened, given);
  if (opened.readOnly) throw new CorveeError('case-read-only', { path: opened.where });
  const published = { ...json.published, how: 'confirmed' as const, reasons: [why] };
  const entries: Entry[] = [
    ...moved.map(({ from, claim }): Entry => ({ kind: 'claim-revised', from: from.id, claim, why })),
    { kind: 'publication-confirmed', report: given.report, published, why },
  ];
  const links = await opened.append(entries, { actor: EDITOR, month: given.month });
  return { ...json, published, seq: links.at(-1)?.seq ?? null };
}

interface Moved {
  readonly from: Claim;
  readonly claim: Claim;
}

async function movesOf(
  reader: Reader,
  { report: id, from, to }: GivenPublication,
): Promise<{ json: PublicationMovesJson; moved: readonly Moved[] }> {
  const [found, text] = await Promise.all([reportById(reader, id), reportText(reader, id)]);
  if (found === null || found === 'withheld' || text === null || text === 'withheld') {
    throw new CorveeError('report-unknown', { id });
  }
  const { report } = found;
  const claims = await listClaims(reader, { report: id });
  const [before, after] = [readAs(report, text, report.published), readAs(report, text, { from, to })];
  const moved = claims.flatMap(({ claim }) => movedBy(claim, before, after));
  const contacts = await contactsInCase(reader, new Map([[id, report]]), [id]);
  return {
    moved,
    json: {
      schema: 1,
      report: id,
      published: { from, to, how: 'given', reasons: [] },
      moves: moved.map(({ from: old, claim }) => ({
        claim: old.id,
        summary: old.summary,
        before: maskedSpan(contacts, old.span),
        after: maskedSpan(contacts, claim.span),
      })),
      stay:
        claims.filter(({ claim }) => claim.span.from.kind === 'within' || claim.span.to.kind === 'within')
          .length - moved.length,
      seq: null,
    },
  };
}

type Readings = ReadonlyMap<string, Proposal>;

const keyOf = (kind: string, start: number, end: number): string => `${kind} ${String(start)}-${String(end)}`;

function readAs(report: Report, text: string, published: { from: Day | null; to: Day | null }): Readings {
  const known = published.from === null && published.to === null ? null : published;
  const { claims } = read(text, {
    published: known && { from: known.from, to: known.to },
    ...(report.publisher === null ? {} : { outlet: report.publisher }),
  });
  return new Map(claims.map((item) => [keyOf(item.statement.kind, item.start, item.end), item]));
}

/** A claim that still says when it held as the reader reckoned it, and would be reckoned otherwise. */
function movedBy(claim: Claim, before: Readings, after: Readings): Moved[] {
  const key = keyOf(claim.kind, claim.passages[0]?.start ?? 0, claim.passages.at(-1)?.end ?? 0);
  const [old, fresh] = [before.get(key)?.statement, after.get(key)?.statement];
  if (old === undefined || fresh === undefined) return [];
  if (!same(claim.span, old.span) || same(old.span, fresh.span)) return [];
  const rest = unsealed(claim);
  const deadline = rest.kind === 'forecast' && fresh.kind === 'forecast' ? { deadline: fresh.deadline } : {};
  const summary = claim.summary === old.summary ? fresh.summary : claim.summary;
  return [{ from: claim, claim: sealClaim({ ...rest, span: fresh.span, summary, ...deadline }) }];
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
