/** The one way to decide on a claim, for the desk and the command line: accept, reject, mark as in conflict, withdraw. Who, and why. */
import { CorveeError } from '../../base/index.ts';
import {
  historyOf,
  lastEntry,
  standingSince,
  type Case,
  type ClaimRecord,
  type ClaimStatus,
  type Decision,
  type Reader,
} from '../../evidence/index.ts';
import type { Entry } from '../entry.ts';
import type { DecidedJson, StandingStatus } from '../shapes/triage.ts';
import type { Acting } from './acting.ts';
import { unlessMeanwhile } from './meanwhile.ts';
import { claimNamed, reasonOf } from './named.ts';

export interface DecideClaim {
  /** Its id or its slug. */
  readonly claim: string;
  readonly status: Exclude<ClaimStatus, 'proposed'>;
  /**
   * Needed for everything but accepting, except to reject or contest what only a machine proposed: that says "misread" by itself.
   */
  readonly why: string | null;
  /** What the person saw the claim to be; a decision on something else than that is refused. Left out: whatever it is. */
  readonly from?: StandingStatus;
  /** The entry since which the claim stood as the person saw it; if it stands otherwise by then, a person chooses. */
  readonly on?: number | null;
}

/**
 * Records the decision. To withdraw destroys the content in this case for good; earlier backups keep it.
 *
 * @returns the entry; where the claim stands so already, nothing is recorded and `seq` is the last entry
 * @throws CorveeError 'claim-unknown'; 'case-read-only'; 'reason-missing'; 'decided-meanwhile' with both decisions if it stands otherwise
 * than since `on`; 'transition-refused' if it is not `from` any more, if it was withdrawn, or if it has a newer wording; 'disk-full'
 */
export async function decideClaim(
  opened: Case<Entry>,
  { claim: name, status, why, from, on }: DecideClaim,
  by: Acting,
): Promise<DecidedJson> {
  const { claim, status: before } = await claimNamed(opened, name);
  if (opened.readOnly) throw new CorveeError('case-read-only', { path: opened.where });
  const check = unlessMeanwhile(claim.id, on, { what: status, why }, by.actor.name);
  await check?.(opened);
  if (before === status) return { schema: 1, claim: claim.id, status, seq: (await opened.tip()).seq };
  if (from !== undefined && before !== from)
    throw new CorveeError('transition-refused', { from: before, to: status });
  const triage = before === 'proposed' && status !== 'withdrawn';
  const reason = status === 'accepted' || triage ? (why?.trim() ?? '') : reasonOf(why, name);
  const entry: Entry =
    status === 'withdrawn'
      ? { kind: 'claim-withdrawn', claim: claim.id, why: reason }
      : { kind: 'claim-decided', claim: claim.id, status, why: reason === '' ? null : reason };
  const [link] = await opened.append([entry], by, undefined, check);
  return { schema: 1, claim: claim.id, status, seq: link?.seq ?? (await opened.tip()).seq };
}

/** A claim as it stands, and everything that was done to it, oldest first: who confirmed what, and why. */
export async function claimWithHistory(
  reader: Reader,
  name: string,
): Promise<{
  readonly record: ClaimRecord;
  readonly history: readonly Decision[];
  /** The entry since which it stands so. */
  readonly since: number;
}> {
  const seen = await lastEntry(reader);
  const record = await claimNamed(reader, name);
  const { id } = record.claim;
  const since = (await standingSince(reader, [id], seen)).get(id) ?? seen;
  return { record, history: await historyOf(reader, id), since };
}
