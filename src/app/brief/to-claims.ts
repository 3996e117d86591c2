/** A reading becomes a report and sealed claims, ready to be laid over a case. */
import { firstDayOf, lastDayOf, monthOf, sha256, type Day } from '../../base/index.ts';
import {
  passageOf,
  reportIdOf,
  sealClaim,
  UNGRADED,
  type Claim,
  type OriginId,
  type Report,
  type Slug,
} from '../../evidence/index.ts';
import { slugOf } from '../slug.ts';
import type { ReadFile } from './read-files.ts';

export interface DraftReport {
  readonly file: ReadFile;
  readonly report: Report;
  readonly claims: readonly Claim[];
}

/** When it was published, without giving a day of contact away: an end that is one becomes its month (N6). */
function widened({ reading, contacts }: ReadFile): { readonly from: Day | null; readonly to: Day | null } {
  const { from, to, how } = reading.published;
  if (how !== 'inferred') return { from, to };
  const hit = (day: Day | null): day is Day => day !== null && contacts.days.includes(day);
  return {
    from: hit(from) ? firstDayOf(monthOf(from)) : from,
    to: hit(to) ? lastDayOf(monthOf(to)) : to,
  };
}

/** @param reasons - why the publication interval is what it is, in the reader's language */
export function draftReport(file: ReadFile, reasons: readonly string[]): DraftReport {
  const { text, reading, like } = file;
  const id = reportIdOf(file.sha256);
  const { how } = reading.published;
  const { from, to } = widened(file);
  const origin = like?.origin ?? (`draft-${id.slice(2)}` as OriginId);
  const report: Report = {
    id,
    slug: slugOf(file.name) as Slug,
    class: 'published',
    text: 'received',
    title: file.title ?? null,
    publisher: file.name,
    originalPublisher: null,
    address: file.address,
    language: reading.language,
    published: { from, to, how, reasons },
    told: null,
    translationOf: null,
    origin,
    bytes: { sha256: file.sha256, length: file.bytes.length },
    derived: { sha256: sha256(text), ...file.derived },
  };
  const claims = reading.claims.map(({ start, end, statement }) =>
    sealClaim({
      ...statement,
      slug: null,
      report: id,
      passages: [passageOf(id, text, start, end)],
      origin,
      grade: UNGRADED,
      peopleWhoCouldKnow: 'unknown',
    }),
  );
  return { file, report, claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()] };
}
