/** Searches the texts of reports and the summaries of claims, as one types. */
import {
  claimById,
  reportById,
  reportText,
  search,
  type ClaimId,
  type Hit,
  type Reader,
  type Report,
  type ReportId,
} from '../evidence/index.ts';
import { maskedInPlace } from '../publish/index.ts';
import { contactsInCase } from './contacts/index.ts';
import type { HitJson, SearchJson } from './shapes/search.ts';

/**
 * Every word must occur, as a piece of a word is enough; letter case does not count; Korean and Russian as they are.
 *
 * @returns newest first, at most `limit`; nothing for an empty text
 */
export async function searchCase(reader: Reader, text: string, limit = 20): Promise<SearchJson> {
  const hits = await search(reader, text, { limit });
  const found = await Promise.all(hits.map((hit) => hitJson(reader, hit)));
  return { schema: 1, hits: found.flatMap((hit) => hit ?? []) };
}

function hitJson(reader: Reader, hit: Hit): Promise<HitJson | null> {
  return hit.kind === 'report' ? reportHit(reader, hit, hit.id) : claimHit(reader, hit, hit.id);
}

async function reportHit(reader: Reader, { snippet }: Hit, id: ReportId): Promise<HitJson | null> {
  const report = await reportOf(reader, id);
  const body = await reportText(reader, id);
  if (report === null || body === null || body === 'withheld') return null;
  const { start, text } = snippet;
  const contacts = await contactsInCase(reader, new Map([[id, report]]), [id]);
  const piece = maskedInPlace(contacts, id, body).slice(start, start + text.length);
  return { kind: 'report', ...aboutOf(report), piece, matches: within(snippet) };
}

async function claimHit(reader: Reader, { snippet }: Hit, id: ClaimId): Promise<HitJson | null> {
  const found = await claimById(reader, id);
  if (found === null || found === 'withheld' || found.supersededBy !== null) return null;
  const { claim, status } = found;
  const report = await reportOf(reader, claim.report);
  if (report === null) return null;
  return {
    kind: 'claim',
    claim: id,
    claimKind: claim.kind,
    status,
    ...aboutOf(report),
    piece: snippet.text,
    matches: within(snippet),
  };
}

async function reportOf(reader: Reader, id: ReportId): Promise<Report | null> {
  const found = await reportById(reader, id);
  return found === null || found === 'withheld' ? null : found.report;
}

function aboutOf({ id, publisher, published, text }: Report) {
  return { report: id, publisher, published, text };
}

/** Places in the piece instead of in the whole text. */
function within({ start, matches }: Hit['snippet']): HitJson['matches'] {
  return matches.map((match) => ({ start: match.start - start, end: match.end - start }));
}
