/** Who decided what, and why: for a claim with all its wordings, for a report, or for the whole case. */
import type { Actor, Header } from '../../entry.ts';
import type { ClaimId, ReportId } from '../../ids.ts';
import { lineageOf } from '../records/lineage.ts';
import { rowJson } from '../rows.ts';
import type { DecisionKind, LiveStatus } from '../records/tables.ts';
import type { Publication } from '../../report.ts';
import type { Reader } from '../../store/case.ts';
import type { AsRecorded } from './found.ts';

/** Somebody's act: which entry, who, and in which month. */
export interface Act {
  readonly seq: number;
  readonly actor: Actor;
  readonly month: Header['month'];
}

/** One act on a report or a claim. Fields that its kind does not have are null. */
export interface Decision extends Act {
  readonly kind: DecisionKind;
  readonly report: ReportId | null;
  readonly claim: ClaimId | null;
  /** `revised`: the claim that took its place. */
  readonly other: ClaimId | null;
  /** `decided`: the new status. */
  readonly status: LiveStatus | null;
  /** `named`: the new name. */
  readonly slug: string | null;
  /** `published`: the confirmed publication. */
  readonly published: Publication | null;
  readonly why: string | null;
  /** Who took it back, or null if it counts. */
  readonly undone: Act | null;
}

export interface DecisionFilter extends AsRecorded {
  readonly report?: ReportId;
  readonly claims?: readonly ClaimId[];
  /** Only those that count. */
  readonly effective?: boolean;
  /** For pages from the newest back: only entries before this one, and at most so many. */
  readonly before?: number;
  readonly limit?: number;
}

/** Newest first: the first that counts is the one an undo takes back. */
export async function listDecisions(
  reader: Reader,
  filter: DecisionFilter = {},
): Promise<readonly Decision[]> {
  const { report, claims, recorded, before, limit } = filter;
  let query = reader.db
    .selectFrom('decision')
    .innerJoin('entry', 'entry.seq', 'decision.seq')
    .leftJoin('entry as undoing', 'undoing.seq', 'decision.undone_by')
    .selectAll('decision')
    .select(['entry.header', 'undoing.header as undoing'])
    .orderBy('decision.seq', 'desc');
  if (report !== undefined) query = query.where('decision.report', '=', report);
  if (claims !== undefined) {
    query = query.where((is) =>
      is.or([is('decision.claim', 'in', claims), is('decision.other', 'in', claims)]),
    );
  }
  if (recorded !== undefined) query = query.where('decision.seq', '<=', recorded);
  if (before !== undefined) query = query.where('decision.seq', '<', before);
  if (filter.effective === true) {
    query = query.where((is) =>
      is.or([
        is('undone_by', 'is', null),
        ...(recorded === undefined ? [] : [is('undone_by', '>', recorded)]),
      ]),
    );
  }
  if (limit !== undefined) query = query.limit(limit);
  return (await query.execute()).map((row) => decisionOf(reader.where, row, recorded));
}

/** Everything that was done to a claim and to the wordings before and after it, oldest first. */
export async function historyOf(
  reader: Reader,
  claim: ClaimId,
  at: AsRecorded = {},
): Promise<readonly Decision[]> {
  const claims = await lineageOf(reader.db as never, claim);
  return [...(await listDecisions(reader, { ...at, claims }))].reverse();
}

interface Row {
  readonly seq: number;
  readonly kind: DecisionKind;
  readonly report: string | null;
  readonly claim: string | null;
  readonly other: string | null;
  readonly status: LiveStatus | null;
  readonly slug: string | null;
  readonly published: string | null;
  readonly why: string | null;
  readonly undone_by: number | null;
  readonly header: string;
  readonly undoing: string | null;
}

function decisionOf(where: string, row: Row, recorded = Number.POSITIVE_INFINITY): Decision {
  const { kind, status, slug, why } = row;
  return {
    ...actOf(where, row.header),
    kind,
    report: row.report as ReportId | null,
    claim: row.claim as ClaimId | null,
    other: row.other as ClaimId | null,
    status,
    slug,
    published: row.published === null ? null : (rowJson(where, row.published) as Publication),
    why,
    undone: row.undoing === null || (row.undone_by ?? 0) > recorded ? null : actOf(where, row.undoing),
  };
}

function actOf(where: string, json: string): Act {
  const { seq, actor, month } = rowJson(where, json) as Header;
  return { seq, actor, month };
}
