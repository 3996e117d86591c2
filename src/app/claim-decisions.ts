/** What people decide about claims: accept, reject, mark as in conflict, withdraw, and take any of it back. Who, and why. */
import { CorveeError, type Month } from '../base/index.ts';
import {
  claimById,
  claimBySlug,
  ClaimId,
  historyOf,
  Slug,
  statusOf,
  type Actor,
  type Case,
  type ClaimRecord,
  type ClaimStatus,
  type Decision,
  type Reader,
} from '../evidence/index.ts';
import type { Entry } from './entry.ts';

/** Who acts, and in which month. */
export interface Acting {
  readonly actor: Actor;
  readonly month: Month | null;
}

/** Decisions that need a reason: accepting says that it was read and stands, everything else says that something is wrong. */
const NEEDS_WHY: ReadonlySet<string> = new Set(['rejected', 'conflict', 'withdrawn']);

/**
 * Decides about a claim, named by its id or its slug. To withdraw destroys its content in this case for good; earlier backups
 * keep it.
 *
 * @returns the entry
 * @throws CorveeError 'claim-unknown', 'reason-missing', 'transition-refused' if it stands so already, was withdrawn, or has
 * a newer wording; 'case-read-only'
 */
export async function decideClaim(
  opened: Case<Entry>,
  name: string,
  status: Exclude<ClaimStatus, 'proposed'>,
  why: string | null,
  by: Acting,
): Promise<number> {
  const reason = why === null || why.trim() === '' ? null : why.trim();
  if (reason === null && NEEDS_WHY.has(status)) throw new CorveeError('reason-missing', { what: name });
  const { claim, status: before } = await claimNamed(opened, name);
  if (before === status) throw new CorveeError('transition-refused', { from: before, to: status });
  const entry: Entry =
    status === 'withdrawn'
      ? { kind: 'claim-withdrawn', claim: claim.id, why: reason ?? '' }
      : { kind: 'claim-decided', claim: claim.id, status, why: reason };
  const [link] = await opened.append([entry], by);
  return link?.seq ?? 0;
}

/**
 * Takes back the last decision about a claim that still counts: a status, a new wording or a name.
 *
 * @returns the decision that was taken back
 * @throws CorveeError 'claim-unknown'; 'transition-refused' if nothing was decided, or a later decision rests on it
 */
export async function undoDecision(opened: Case<Entry>, name: string, by: Acting): Promise<Decision> {
  const { claim } = await claimNamed(opened, name);
  const last = (await historyOf(opened, claim.id)).findLast(
    ({ kind, undone }) => undone === null && kind !== 'proposed',
  );
  if (last === undefined) throw new CorveeError('transition-refused', { from: 'proposed', to: 'undone' });
  await opened.append([{ kind: 'decision-undone', seq: last.seq }], by);
  return last;
}

/** A claim as it stands, and everything that was done to it, oldest first. */
export async function claimWithHistory(
  reader: Reader,
  name: string,
): Promise<{ readonly record: ClaimRecord; readonly history: readonly Decision[] }> {
  const record = await claimNamed(reader, name);
  return { record, history: await historyOf(reader, record.claim.id) };
}

/** @throws CorveeError 'claim-unknown', or 'transition-refused' for one that was withdrawn */
async function claimNamed(reader: Reader, name: string): Promise<ClaimRecord> {
  const [id, slug] = [ClaimId.safeParse(name), Slug.safeParse(name)];
  if (id.success) {
    const found = await claimById(reader, id.data);
    if (found !== null && found !== 'withheld') return found;
    if ((await statusOf(reader, id.data)) === 'withdrawn') {
      throw new CorveeError('transition-refused', { from: 'withdrawn', to: 'decided' });
    }
  }
  const named = slug.success ? await claimBySlug(reader, slug.data) : null;
  if (named === null) throw new CorveeError('claim-unknown', { id: name });
  return named;
}
