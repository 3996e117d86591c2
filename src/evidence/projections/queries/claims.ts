/** Claims as they stand, or as this desk had them at an earlier entry. Withdrawn ones are on no list, on no date. */
import type { Day } from '../../../base/index.ts';
import type { Claim, ClaimKind, ClaimStatus } from '../../claim.ts';
import type { ClaimId, OriginId, ReportId, Slug } from '../../ids.ts';
import { chunksOf, rowJson } from '../rows.ts';
import type { LiveStatus } from '../records/tables.ts';
import type { Publication } from '../../report.ts';
import type { Reader } from '../../store/case.ts';
import type { Topic, Trade } from '../../topics.ts';
import { stands } from './as-recorded.ts';
import type { AsRecorded, Found } from './found.ts';
import { absent } from './reports.ts';

/** A claim and how it stands. `claim.slug` is its name as it stands. */
export interface ClaimRecord {
  readonly claim: Claim;
  readonly status: LiveStatus;
  /** The wording that took its place, or null if it speaks for itself. */
  readonly supersededBy: ClaimId | null;
  /** The entry that first brought it in. */
  readonly seq: number;
  /** When its report became public, as that stands. */
  readonly published: Publication;
}

export interface ClaimFilter extends AsRecorded {
  /** Only these; none of them for an empty list. */
  readonly ids?: readonly ClaimId[];
  readonly report?: ReportId;
  readonly status?: LiveStatus | readonly LiveStatus[];
  readonly kind?: ClaimKind;
  readonly topic?: Topic;
  /** ISO 3166-1 alpha-2; null for claims about no state in particular. */
  readonly state?: string | null;
  readonly trade?: Trade | null;
  readonly origin?: OriginId;
  /** Those that could hold on this day. */
  readonly validOn?: Day;
  /** Those whose report may have been public by this day. */
  readonly knownBy?: Day;
  /** Also wordings that another has taken the place of. Default: no. */
  readonly superseded?: boolean;
  /** For pages: only those that came in after this entry, and at most so many. */
  readonly after?: number;
  readonly limit?: number;
}

/** In the order in which they came in. */
export async function listClaims(reader: Reader, filter: ClaimFilter = {}): Promise<readonly ClaimRecord[]> {
  const { ids, ...others } = filter;
  if (ids === undefined) return listSome(reader, others);
  const found: ClaimRecord[] = [];
  for (const some of chunksOf(ids)) found.push(...(await listSome(reader, others, some)));
  const inOrder = found.sort((a, b) => a.seq - b.seq);
  return filter.limit === undefined ? inOrder : inOrder.slice(0, filter.limit);
}

async function listSome(
  reader: Reader,
  filter: Omit<ClaimFilter, 'ids'>,
  ids?: readonly ClaimId[],
): Promise<readonly ClaimRecord[]> {
  const { validOn, knownBy, limit } = filter;
  let query = rows(reader, filter).orderBy('claim.seq');
  if (ids !== undefined) query = query.where('claim.id', 'in', ids);
  for (const column of ['report', 'kind', 'topic', 'state', 'trade', 'origin'] as const) {
    const value = filter[column];
    if (value === null) query = query.where(`claim.${column}`, 'is', null);
    else if (value !== undefined) query = query.where(`claim.${column}`, '=', value);
  }
  if (filter.status !== undefined) {
    const statuses = typeof filter.status === 'string' ? [filter.status] : filter.status;
    query = query.where('claim_state.status', 'in', statuses);
  }
  if (validOn !== undefined) {
    query = query
      .where((is) => is.or([is('valid_from', 'is', null), is('valid_from', '<=', validOn)]))
      .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>=', validOn)]));
  }
  if (knownBy !== undefined) {
    query = query.where((is) =>
      is.or([is('published_from', 'is', null), is('published_from', '<=', knownBy)]),
    );
  }
  if (filter.superseded !== true) query = query.where('claim_state.superseded_by', 'is', null);
  if (filter.after !== undefined) query = query.where('claim.seq', '>', filter.after);
  if (limit !== undefined) query = query.limit(limit);
  return (await query.execute()).map((row) => recordOf(reader, row));
}

/** A superseded claim is found; one that only an undone revision had is not. */
export async function claimById(
  reader: Reader,
  id: ClaimId,
  at: AsRecorded = {},
): Promise<Found<ClaimRecord>> {
  const row = await rows(reader, at).where('claim.id', '=', id).executeTakeFirst();
  return row === undefined ? absent(reader, id) : recordOf(reader, row);
}

/** The claim that had this name then. Null also for the name of a claim that was withdrawn. */
export async function claimBySlug(
  reader: Reader,
  slug: Slug,
  at: AsRecorded = {},
): Promise<ClaimRecord | null> {
  const row = await rows(reader, at).where('claim_state.slug', '=', slug).executeTakeFirst();
  return row === undefined ? null : recordOf(reader, row);
}

/** `withdrawn` on every date once a claim is withheld; null if the desk did not have it. */
export async function statusOf(
  reader: Reader,
  id: ClaimId,
  at: AsRecorded = {},
): Promise<ClaimStatus | null> {
  const found = await claimById(reader, id, at);
  if (found === null) return null;
  return found === 'withheld' ? 'withdrawn' : found.status;
}

function rows(reader: Reader, { recorded }: AsRecorded) {
  return reader.db
    .selectFrom('claim')
    .innerJoin('claim_state', 'claim_state.claim', 'claim.id')
    .innerJoin('report_state', 'report_state.report', 'claim.report')
    .select([
      'claim.seq',
      'claim.json',
      'claim_state.status',
      'claim_state.slug',
      'superseded_by',
      'published',
    ])
    .where(stands('claim_state', recorded))
    .where(stands('report_state', recorded));
}

interface Row {
  readonly seq: number;
  readonly json: string;
  readonly status: LiveStatus;
  readonly slug: string | null;
  readonly superseded_by: string | null;
  readonly published: string;
}

function recordOf({ where }: Reader, row: Row): ClaimRecord {
  const claim = { ...(rowJson(where, row.json) as Claim), slug: row.slug as Slug | null };
  const published = rowJson(where, row.published) as Publication;
  return {
    claim,
    status: row.status,
    supersededBy: row.superseded_by as ClaimId | null,
    seq: row.seq,
    published,
  };
}
