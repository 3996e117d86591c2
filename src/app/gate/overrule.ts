/** An editor says that one finding of the gate is none, and why: a public official, a region by that name, a danger that is borne. */
import { CorveeError } from '../../base/index.ts';
import { Overridable, type Case } from '../../evidence/index.ts';
import { claimNamed, reasonOf, type Acting } from '../decisions/index.ts';
import type { Entry } from '../entry.ts';
import { blockedClaims } from './blocked.ts';

export interface Overrule {
  readonly claim: string;
  /** `place`, `private-person` or `small-band`. */
  readonly reason: string;
  /** The field in which it was found; left out: every field in which it was. */
  readonly field?: string;
  readonly why: string;
}

/**
 * @returns the entries, one for each field
 * @throws CorveeError 'claim-unknown', 'reason-missing', 'case-read-only'; 'gate-stands' for what no reason moves (a day of contact, a
 * sentence nobody released) and where the gate finds nothing of the kind
 */
export async function overrule(opened: Case<Entry>, given: Overrule, by: Acting): Promise<readonly number[]> {
  const { claim } = await claimNamed(opened, given.claim);
  if (opened.readOnly) throw new CorveeError('case-read-only', { path: opened.where });
  const why = reasonOf(given.why, given.claim);
  const reason = Overridable.safeParse(given.reason);
  const found = (await blockedClaims(opened, [claim])).filter(
    (block) => block.reason === reason.data && (given.field === undefined || block.field === given.field),
  );
  const fields = [...new Set(found.map(({ field }) => field))];
  if (!reason.success || fields.length === 0)
    throw new CorveeError('gate-stands', { claim: given.claim, reason: given.reason });
  const entries = fields.map((field): Entry => ({
    kind: 'gate-overridden',
    override: { claim: claim.id, reason: reason.data, field, why },
  }));
  return (await opened.append(entries, by)).map(({ seq }) => seq);
}
