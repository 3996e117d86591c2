/**
 * Reports, claims and what people decided about them.
 *
 * What a report or a claim says is one row that never changes. How it stands is a row per stretch of the journal, from
 * `since` up to but not including `until` (null: still so): that is what makes "as recorded at entry n" a plain query.
 */
import type { ClaimStatus } from '../../claim.ts';

/** Where a claim that was not withdrawn stands. */
export type LiveStatus = Exclude<ClaimStatus, 'withdrawn'>;

/** What people did, as it is listed in a history. */
export type DecisionKind = 'proposed' | 'decided' | 'revised' | 'named' | 'published';

export interface RecordTables {
  report: {
    id: string;
    /** Of the entry that brought it in. */
    seq: number;
    slug: string | null;
    class: string;
    language: string;
    origin: string;
    /** The report as it was added; its publication as it stands is in `report_state`. */
    json: string;
    text: string;
  };
  report_state: {
    report: string;
    since: number;
    until: number | null;
    published_from: string | null;
    published_to: string | null;
    published: string;
  };
  claim: {
    id: string;
    /** Of the entry that first brought it in. */
    seq: number;
    report: string;
    kind: string;
    topic: string;
    state: string | null;
    trade: string | null;
    origin: string;
    /** First and last day on which it could hold; null if there is no known limit. */
    valid_from: string | null;
    valid_to: string | null;
    json: string;
  };
  claim_state: {
    claim: string;
    since: number;
    until: number | null;
    status: LiveStatus;
    slug: string | null;
    superseded_by: string | null;
  };
  /** One row per entry that can be listed in a history; `undone_by` is the entry that took it back. */
  decision: {
    seq: number;
    kind: DecisionKind;
    report: string | null;
    claim: string | null;
    /** The claim that took its place. */
    other: string | null;
    status: LiveStatus | null;
    slug: string | null;
    published: string | null;
    why: string | null;
    undone_by: number | null;
  };
  /** Ids that answer *withheld*, and nothing of what they were. */
  withheld: { id: string; kind: 'report' | 'claim'; seq: number };
}
