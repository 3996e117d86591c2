/** A person decides on a claim: accepted, contradicted, rejected. The first of what is kept; nothing is lost by it. */
import { CorveeError, type Month } from '../base/index.ts';
import { claimById, type Actor, type Case, type ClaimId } from '../evidence/index.ts';
import type { Entry } from './entry.ts';
import type { DecidedJson, DecisionStatus, StandingStatus } from './shapes/triage.ts';

/** Whoever sits at the desk. A case knows no names of its editors unless they give one. */
export const EDITOR: Actor = { role: 'editor', name: null };

export interface DecideOptions {
  readonly claim: ClaimId;
  /** What the person saw the claim to be: a decision on something else than that is refused. */
  readonly from: StandingStatus;
  readonly status: DecisionStatus;
  readonly why: string | null;
  /** Month of the decision, for people to read; never a day (N6). */
  readonly month: Month;
}

/**
 * Records the decision; where the claim stands so already, records nothing and gives back the last entry.
 *
 * @throws CorveeError 'claim-unknown', also for a withdrawn one; 'transition-refused' if somebody else has decided
 * meanwhile, or for a wording that another has replaced; 'case-read-only', 'disk-full'
 */
export async function decide(opened: Case<Entry>, options: DecideOptions): Promise<DecidedJson> {
  const { claim, from, status, why, month } = options;
  const found = await claimById(opened, claim);
  if (found === null || found === 'withheld') throw new CorveeError('claim-unknown', { id: claim });
  if (opened.readOnly) throw new CorveeError('case-read-only', { path: opened.where });
  if (found.status === status) return { schema: 1, claim, status, seq: (await opened.tip()).seq };
  if (found.status !== from) throw new CorveeError('transition-refused', { from: found.status, to: status });
  const [link] = await opened.append([{ kind: 'claim-decided', claim, status, why }], {
    actor: EDITOR,
    month,
  });
  return { schema: 1, claim, status, seq: link?.seq ?? (await opened.tip()).seq };
}
