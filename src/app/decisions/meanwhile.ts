/**
 * Two people, one claim. A decision says on which entry it was made, that is, since when the claim stood as its maker saw it. If it
 * stands otherwise by the time it is its turn, nothing is recorded, and both decisions are told: a person chooses.
 */
import { CorveeError, type ErrorData } from '../../base/index.ts';
import { historyOf, standingSince, type ClaimId, type Decision, type Reader } from '../../evidence/index.ts';

type Meanwhile = ErrorData['decided-meanwhile'];

/**
 * What to look at when it is a decision's turn.
 *
 * @param on - the entry the claim stood so since; null or left out: whatever it is
 * @returns a check for `append`, which throws CorveeError 'decided-meanwhile'
 */
export function unlessMeanwhile(
  claim: ClaimId,
  on: number | null | undefined,
  yours: Meanwhile['yours'],
): ((as: Reader) => Promise<void>) | undefined {
  if (on === null || on === undefined) return undefined;
  return async (as) => {
    const since = (await standingSince(as, [claim])).get(claim);
    if (since === undefined || since <= on) return;
    const theirs = latest(await historyOf(as, claim));
    if (theirs !== null) throw new CorveeError('decided-meanwhile', { claim, on, theirs, yours });
  };
}

/** The last thing that was done, a taking back included. */
function latest(history: readonly Decision[]): Meanwhile['theirs'] | null {
  const acts = history.flatMap(({ seq, actor, month, kind, status, why, undone }) => [
    { seq, ...actor, month, what: status ?? kind, why },
    ...(undone === null
      ? []
      : [{ seq: undone.seq, ...undone.actor, month: undone.month, what: 'undone', why: null }]),
  ]);
  return acts.reduce<Meanwhile['theirs'] | null>(
    (last, act) => (last === null || act.seq > last.seq ? act : last),
    null,
  );
}
