/** Reports as they stand, or as this desk had them at an earlier entry. */
import type { Day } from '../../../base/index.ts';
import type { OriginId, ReportId, Slug } from '../../ids.ts';
import type { Publication, Report } from '../../report.ts';
import { chunksOf, rowJson } from '../rows.ts';
import type { Reader } from '../../store/case.ts';
import { stands } from './as-recorded.ts';
import type { AsRecorded, Found } from './found.ts';

/** A report and the entry that brought it in; `report.published` is the publication as it stands. */
export interface ReportRecord {
  readonly report: Report;
  readonly seq: number;
}

export interface ReportFilter extends AsRecorded {
  /** Only these; none of them for an empty list. */
  readonly ids?: readonly ReportId[];
  readonly class?: Report['class'];
  readonly origin?: OriginId;
  /** Those that may have been public by this day; a report of unknown date may. */
  readonly knownBy?: Day;
}

/** In the order in which they came in. */
export async function listReports(
  reader: Reader,
  filter: ReportFilter = {},
): Promise<readonly ReportRecord[]> {
  const { ids, ...others } = filter;
  if (ids === undefined) return listSome(reader, others);
  const found: ReportRecord[] = [];
  for (const some of chunksOf(ids)) found.push(...(await listSome(reader, others, some)));
  return found.sort((a, b) => a.seq - b.seq);
}

async function listSome(
  reader: Reader,
  filter: Omit<ReportFilter, 'ids'>,
  ids?: readonly ReportId[],
): Promise<readonly ReportRecord[]> {
  const { class: of, origin, knownBy } = filter;
  let query = rows(reader, filter).orderBy('report.seq');
  if (ids !== undefined) query = query.where('report.id', 'in', ids);
  if (of !== undefined) query = query.where('report.class', '=', of);
  if (origin !== undefined) query = query.where('report.origin', '=', origin);
  if (knownBy !== undefined) {
    query = query.where((is) =>
      is.or([is('published_from', 'is', null), is('published_from', '<=', knownBy)]),
    );
  }
  return (await query.execute()).map((row) => recordOf(reader, row));
}

export async function reportById(
  reader: Reader,
  id: ReportId,
  at: AsRecorded = {},
): Promise<Found<ReportRecord>> {
  const row = await rows(reader, at).where('report.id', '=', id).executeTakeFirst();
  return row === undefined ? absent(reader, id) : recordOf(reader, row);
}

/** Null also for the name of a report that was withdrawn: names go with what they name. */
export async function reportBySlug(
  reader: Reader,
  slug: Slug,
  at: AsRecorded = {},
): Promise<ReportRecord | null> {
  const row = await rows(reader, at).where('report.slug', '=', slug).executeTakeFirst();
  return row === undefined ? null : recordOf(reader, row);
}

/** The derived text, on which passages' offsets count. */
export async function reportText(reader: Reader, id: ReportId): Promise<Found<string>> {
  const row = await reader.db.selectFrom('report').select('text').where('id', '=', id).executeTakeFirst();
  return row === undefined ? absent(reader, id) : row.text;
}

/** `withheld` or null, for an id that names nothing. */
export async function absent(reader: Reader, id: string): Promise<'withheld' | null> {
  const row = await reader.db.selectFrom('withheld').select('id').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : 'withheld';
}

/** How many reports and claims were withdrawn from this case. */
export async function withheldCount(
  reader: Reader,
): Promise<{ readonly reports: number; readonly claims: number }> {
  const counts = await reader.db
    .selectFrom('withheld')
    .select((of) => ['kind', of.fn.countAll<number>().as('n')])
    .groupBy('kind')
    .execute();
  const count = (kind: 'report' | 'claim'): number => counts.find((row) => row.kind === kind)?.n ?? 0;
  return { reports: count('report'), claims: count('claim') };
}

function rows(reader: Reader, { recorded }: AsRecorded) {
  return reader.db
    .selectFrom('report')
    .innerJoin('report_state', 'report_state.report', 'report.id')
    .select(['report.seq', 'report.json', 'report_state.published'])
    .where(stands('report_state', recorded));
}

function recordOf({ where }: Reader, row: { seq: number; json: string; published: string }): ReportRecord {
  const published = rowJson(where, row.published) as Publication;
  return { seq: row.seq, report: { ...(rowJson(where, row.json) as Report), published } };
}
