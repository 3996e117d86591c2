/**
 * Two people, one claim. A decision says on which entry it was made, that is, since when the claim stood as its maker saw it. If it
 * stands otherwise by the time it is its turn, nothing is recorded, and both decisions are told: a person chooses.
 */
import { CorveeError, type ErrorData } from '../../base/index.ts';
import {
  claimById,
  historyOf,
  standingSince,
  type ClaimId,
  type Decision,
  type Reader,
} from '../../evidence/index.ts';

type Meanwhile = ErrorData['decided-meanwhile'];

/**
 * What to look at when it is a decision's turn.
 *
 * @param on - the entry the claim stood so since; null or left out: whatever it is
 * @param who - the member who decides: what they did themselves meanwhile is no reason to stop
 * @returns a check for `append`, which throws CorveeError 'decided-meanwhile'
 */
export function unlessMeanwhile(
  claim: ClaimId,
  on: number | null | undefined,
  yours: Meanwhile['yours'],
  who: string | null,
): ((as: Reader) => Promise<void>) | undefined {
  if (on === null || on === undefined) return undefined;
  return async (as) => {
    const since = (await standingSince(as, [claim])).get(claim);
    if (since === undefined || since <= on) return;
    const theirs = latest(await historyOf(as, claim), on, who);
    const found = await claimById(as, claim);
    if (theirs === null || found === null || found === 'withheld') return;
    const { report } = found.claim;
    throw new CorveeError('decided-meanwhile', { claim, report, on, theirs, yours });
  };
}

/** The last thing that somebody else did after an entry, a taking back included. */
function latest(history: readonly Decision[], on: number, who: string | null): Meanwhile['theirs'] | null {
  const acts = history.flatMap(({ seq, actor, month, kind, status, why, undone }) => [
    { seq, ...actor, month, what: status ?? kind, why },
    ...(undone === null
      ? []
      : [{ seq: undone.seq, ...undone.actor, month: undone.month, what: 'undone', why: null }]),
  ]);
  return acts
    .filter(({ seq, name }) => seq > on && (who === null || name !== who))
    .reduce<Meanwhile['theirs'] | null>(
      (last, act) => (last === null || act.seq > last.seq ? act : last),
      null,
    );
}
