/** `corvee anchors`: which claims of a report still have their words in another version of it. Changes nothing. */
import { CorveeError } from '../base/index.ts';
import {
  anchorTextOf,
  listClaims,
  reAnchor,
  reportById,
  reportBySlug,
  type Passage,
  type ReAnchored,
  type Reader,
  type Report,
  type ReportId,
  type Slug,
} from '../evidence/index.ts';
import { readReportFile } from '../intake/index.ts';
import { maskedPassage, type Contacts } from '../publish/index.ts';
import { contactsInCase } from './contacts/index.ts';
import type { AnchorsJson } from './shapes/anchors.ts';

export interface AnchorsQuery {
  /** Slug or id of the report in the case. */
  readonly report: string;
  /** Another version of it: a page saved again, a corrected text. */
  readonly path: string;
}

/**
 * @returns one line per passage, in the order in which the claims came in
 * @throws CorveeError 'report-unknown', or what `readReportFile` throws
 */
export async function anchors(reader: Reader, { report: name, path }: AnchorsQuery): Promise<AnchorsJson> {
  const report = await reportNamed(reader, name);
  const file = await readReportFile(path);
  const text = anchorTextOf(file.text);
  const claims = await listClaims(reader, { report: report.id });
  const contacts = await contactsInCase(reader, new Map([[report.id, report]]), [report.id]);
  return {
    schema: 1,
    report: report.id,
    file: path,
    sha256: file.sha256,
    anchors: claims.flatMap(({ claim, status }) =>
      claim.passages.map((passage, n) => ({
        claim: claim.id,
        slug: claim.slug,
        summary: claim.summary,
        status,
        passage: n,
        ...shown(reAnchor(passage, text), passage, contacts),
      })),
    ),
  };
}

async function reportNamed(reader: Reader, name: string): Promise<Report> {
  const found = (await reportBySlug(reader, name as Slug)) ?? (await reportById(reader, name as ReportId));
  if (found === null || found === 'withheld') throw new CorveeError('report-unknown', { id: name });
  return found.report;
}

function shown(found: ReAnchored, passage: Passage, contacts: Contacts) {
  const places =
    found.kind === 'several'
      ? found.places.map((start) => ({ start, end: start + passage.exact.length }))
      : found.kind === 'gone'
        ? []
        : [{ start: found.start, end: found.end }];
  const told = maskedPassage(contacts, passage) !== passage.exact;
  const changes = 'changes' in found ? found.changes : [];
  return {
    found: found.kind,
    places,
    changes: changes.map(({ kind, was, now }) =>
      told ? { kind, was: null, now: null } : { kind, was, now },
    ),
  };
}
