/** `corvee record`: takes in what a newsroom writes down beside its claims, from a YAML file. All of it or nothing. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CorveeError } from '../../base/index.ts';
import {
  listClaims,
  listReports,
  reportText,
  type Case,
  type ClaimId,
  type NewsroomEntry,
  type Reader,
  type ReportId,
} from '../../evidence/index.ts';
import type { Acting } from '../decisions/index.ts';
import { newsroomEntries, type Named } from '../dossier/newsroom-entries.ts';
import { DossierNewsroom } from '../dossier/newsroom-format.ts';
import type { Entry } from '../entry.ts';

/**
 * @param written - as in the `newsroom.yaml` of a dossier
 * @returns the entries, in order
 * @throws CorveeError 'value-invalid' with every mistake, 'report-unknown', 'claim-unknown', 'case-read-only'
 */
export async function recordNewsroom(
  opened: Case<Entry>,
  written: unknown,
  by: Acting,
): Promise<readonly number[]> {
  const read = DossierNewsroom.safeParse(written);
  if (!read.success) {
    const issues = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new CorveeError('value-invalid', { what: 'newsroom', issues });
  }
  const entries = newsroomEntries(read.data, await namedIn(opened));
  for (const entry of entries) await checkExtents(opened, entry);
  if (entries.length === 0) return [];
  return (await opened.append(entries, by)).map(({ seq }) => seq);
}

/** The same from a file. @throws CorveeError also 'file-missing', and 'value-invalid' for what is no YAML */
export async function recordFile(opened: Case<Entry>, file: string, by: Acting): Promise<readonly number[]> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CorveeError('file-missing', { file }, { cause: error });
  }
  let written: unknown;
  try {
    written = parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw new CorveeError('value-invalid', { what: file, issues: ['YAML'] }, { cause: error });
  }
  return recordNewsroom(opened, written, by);
}

/** Reports and claims by id and by name, wordings that were revised among them. */
async function namedIn(reader: Reader): Promise<Named> {
  const [reports, claims] = await Promise.all([
    listReports(reader),
    listClaims(reader, { superseded: true }),
  ]);
  const reportOf = new Map<string, ReportId>(
    reports.flatMap(({ report: { id, slug } }) => [
      [id, id],
      ...(slug === null ? [] : [[slug, id] as const]),
    ]),
  );
  const claimOf = new Map<string, ClaimId>(
    claims.flatMap(({ claim: { id, slug } }) => [[id, id], ...(slug === null ? [] : [[slug, id] as const])]),
  );
  return {
    report(name) {
      const id = reportOf.get(name);
      if (id === undefined) throw new CorveeError('report-unknown', { id: name });
      return id;
    },
    claim(name) {
      const id = claimOf.get(name);
      if (id === undefined) throw new CorveeError('claim-unknown', { id: name });
      return id;
    },
  };
}

/** What is aligned or disputed lies within both texts. */
async function checkExtents(reader: Reader, entry: NewsroomEntry): Promise<void> {
  const pairs =
    entry.kind === 'texts-aligned'
      ? entry.parallel.links.map((link) => ({ ...entry.parallel, link }))
      : entry.kind === 'translation-disputed'
        ? [{ ...entry.dispute, link: entry.dispute.at }]
        : [];
  for (const { original, translation, link } of pairs) {
    await within(reader, original, link.original);
    await within(reader, translation, link.translation);
  }
}

async function within(
  reader: Reader,
  report: ReportId,
  extent: { readonly start: number; readonly end: number } | null,
): Promise<void> {
  if (extent === null) return;
  const text = await reportText(reader, report);
  if (text === null || text === 'withheld' || extent.end > text.length)
    throw new CorveeError('passage-mismatch', { report, ...extent });
}
