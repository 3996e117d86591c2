/** Reports as they were added, and when the public could know them as that stands. */
import { CorveeError, sha256 } from '../../../base/index.ts';
import type { EvidenceEntry } from '../../entry.ts';
import { reportIdOf, type ReportId } from '../../ids.ts';
import type { Publication } from '../../report.ts';
import type { Db } from '../../store/tables.ts';
import type { Recorded } from '../projection.ts';
import { chunksOf } from '../rows.ts';
import { refuseWithheld } from './withheld.ts';

type Entry<K extends EvidenceEntry['kind']> = Recorded<Extract<EvidenceEntry, { kind: K }>>;

/** @throws CorveeError 'already-recorded', 'slug-taken', 'value-invalid' if an id or a hash is not that of the text */
export async function addReports(db: Db, entries: readonly Entry<'report-added'>[]): Promise<void> {
  for (const { entry } of entries) checkHashes(entry);
  for (const some of chunksOf(entries)) {
    await refuseWithheld(
      db,
      some.map(({ entry }) => entry.report.id),
      'added',
    );
    await refuseTwice(db, some);
    await db.insertInto('report').values(some.map(reportRow)).execute();
    await db
      .insertInto('report_state')
      .values(some.map(({ seq, entry }) => stateRow(entry.report.id, seq, entry.report.published)))
      .execute();
  }
}

/** @throws CorveeError 'report-unknown', or 'transition-refused' if the report was withdrawn */
export async function confirmPublication(
  db: Db,
  { seq, entry }: Entry<'publication-confirmed'>,
): Promise<void> {
  await refuseWithheld(db, [entry.report], 'confirmed');
  const known = await db.selectFrom('report').select('id').where('id', '=', entry.report).executeTakeFirst();
  if (known === undefined) throw new CorveeError('report-unknown', { id: entry.report });
  const published = JSON.stringify(entry.published);
  await db
    .insertInto('decision')
    .values({ seq, kind: 'published', report: entry.report, published, why: entry.why, ...nothingElse })
    .execute();
  await publishedFrom(db, seq, entry.report, entry.published);
}

/** Goes through a report's confirmations again, after one was undone by entry `seq`. */
export async function recountPublication(db: Db, seq: number, report: ReportId): Promise<void> {
  const last = await db
    .selectFrom('decision')
    .select('published')
    .where('report', '=', report)
    .where('kind', '=', 'published')
    .where('undone_by', 'is', null)
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  if (last?.published != null) {
    await publishedFrom(db, seq, report, JSON.parse(last.published) as Publication);
    return;
  }
  const added = await db
    .selectFrom('report')
    .select('json')
    .where('id', '=', report)
    .executeTakeFirstOrThrow();
  await publishedFrom(db, seq, report, (JSON.parse(added.json) as { published: Publication }).published);
}

const nothingElse = { claim: null, other: null, status: null, slug: null, undone_by: null };

async function publishedFrom(db: Db, seq: number, report: ReportId, published: Publication): Promise<void> {
  await db
    .updateTable('report_state')
    .set({ until: seq })
    .where('report', '=', report)
    .where('until', 'is', null)
    .execute();
  await db
    .insertInto('report_state')
    .values(stateRow(report, seq, published))
    .execute();
}

function reportRow({ seq, entry: { report, text } }: Entry<'report-added'>) {
  const { id, slug, language, origin } = report;
  return { id, seq, slug, class: report.class, language, origin, json: JSON.stringify(report), text };
}

function stateRow(report: ReportId, since: number, published: Publication) {
  const { from, to } = published;
  return {
    report,
    since,
    until: null,
    published_from: from,
    published_to: to,
    published: JSON.stringify(published),
  };
}

/** The text is what the report says was derived, and the id is that of the bytes. */
function checkHashes({ report, text }: Entry<'report-added'>['entry']): void {
  const issues = [
    ...(report.id === reportIdOf(report.bytes.sha256) ? [] : ['report.id']),
    ...(report.derived.sha256 === sha256(text) ? [] : ['report.derived.sha256']),
  ];
  if (issues.length > 0) throw new CorveeError('value-invalid', { what: 'report-added', issues });
}

async function refuseTwice(db: Db, entries: readonly Entry<'report-added'>[]): Promise<void> {
  const ids = entries.map(({ entry }) => entry.report.id);
  const slugs = entries.map(({ entry }) => entry.report.slug).filter((slug) => slug !== null);
  const known = await db
    .selectFrom('report')
    .select(['id', 'slug'])
    .where((is) => is.or([is('id', 'in', ids), ...(slugs.length > 0 ? [is('slug', 'in', slugs)] : [])]))
    .execute();
  for (const id of firstTwice([...ids, ...known.map((row) => row.id)], ids)) {
    throw new CorveeError('already-recorded', { id });
  }
  for (const slug of firstTwice([...slugs, ...known.map((row) => row.slug)], slugs)) {
    throw new CorveeError('slug-taken', { slug });
  }
}

/** Those of `own` that stand more than once in `all`. */
function firstTwice<T extends string>(all: readonly (string | null)[], own: readonly T[]): readonly T[] {
  const seen = new Map<string | null, number>();
  for (const item of all) seen.set(item, (seen.get(item) ?? 0) + 1);
  return own.filter((item) => (seen.get(item) ?? 0) > 1);
}
