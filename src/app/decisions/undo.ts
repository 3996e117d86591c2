/** Takes decisions back: the newest that still counts, one by its entry, or the last about a claim. Without limit, of any kind. */
import { CorveeError, type Month } from '../../base/index.ts';
import { claimById, historyOf, type Case, type ClaimId, type ReportId } from '../../evidence/index.ts';
import type { Entry } from '../entry.ts';
import type { DecisionLineJson, UndoneJson } from '../shapes/triage.ts';
import { EDITOR, type Acting } from './acting.ts';
import { decided } from './decided.ts';
import { claimNamed } from './named.ts';

/**
 * The newest decision that still counts; called again, the one before it, down to the first.
 *
 * @param own - the member who takes back: nobody else's decisions are touched; left out: whoever's it is
 * @throws CorveeError 'case-read-only', 'disk-full', 'transition-refused' if later work rests on the decision
 */
export async function undo(opened: Case<Entry>, month: Month, own?: string): Promise<UndoneJson> {
  if (opened.readOnly) throw new CorveeError('case-read-only', { path: opened.where });
  const [last] = await decided(opened, {
    effective: true,
    limit: 1,
    ...(own === undefined ? {} : { by: own }),
  });
  if (last === undefined) return { schema: 1, undone: null };
  return { schema: 1, undone: await takeBack(opened, last, { actor: EDITOR, month }) };
}

/**
 * One decision by its entry, whatever came after it, as long as nothing rests on it.
 *
 * @throws CorveeError 'value-invalid' if there is no such entry; 'transition-refused' if it is no decision, was undone, or later
 * work rests on it; 'case-read-only', 'disk-full'
 */
export async function undoEntry(opened: Case<Entry>, seq: number, by: Acting): Promise<UndoneJson> {
  if (opened.readOnly) throw new CorveeError('case-read-only', { path: opened.where });
  const [found] = await decided(opened, { before: seq + 1, limit: 1 });
  if (found?.seq !== seq) throw new CorveeError('transition-refused', { from: String(seq), to: 'undone' });
  if (found.undoneBy !== null) throw new CorveeError('transition-refused', { from: 'undone', to: 'undone' });
  return { schema: 1, undone: await takeBack(opened, found, by) };
}

/**
 * The last decision about a claim that still counts: a status, a new wording or a name.
 *
 * @throws CorveeError 'claim-unknown'; 'transition-refused' if nothing was decided, or a later decision rests on it
 */
export async function undoOnClaim(opened: Case<Entry>, name: string, by: Acting): Promise<UndoneJson> {
  const { claim } = await claimNamed(opened, name);
  const last = (await historyOf(opened, claim.id)).findLast(
    ({ kind, undone }) => undone === null && kind !== 'proposed',
  );
  if (last === undefined) throw new CorveeError('transition-refused', { from: 'proposed', to: 'undone' });
  return undoEntry(opened, last.seq, by);
}

async function takeBack(
  opened: Case<Entry>,
  { seq, kind, claim, report }: DecisionLineJson,
  by: Acting,
): Promise<UndoneJson['undone']> {
  const whose = report ?? (claim === null ? null : await reportOf(opened, claim));
  await opened.append([{ kind: 'decision-undone', seq }], by);
  return { seq, kind, claim, report: whose };
}

async function reportOf(opened: Case<Entry>, claim: ClaimId): Promise<ReportId | null> {
  const found = await claimById(opened, claim);
  return found === null || found === 'withheld' ? null : found.claim.report;
}
