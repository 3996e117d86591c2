/** What the publish gate says of claims of a case: the same function that every export and briefing asks. Reading only. */
import type { Claim, Reader } from '../../evidence/index.ts';
import { gate, leavingOf, type Block } from '../../publish/index.ts';
import { contactsInCase } from '../contacts/index.ts';
import { reportsById } from '../reports-by-id.ts';
import { gateKnowledge } from './knowledge.ts';

/** In the order of the claims; empty if all may leave. Claims of reports the case does not have are passed over. */
export async function blockedClaims(reader: Reader, claims: readonly Claim[]): Promise<readonly Block[]> {
  const reports = await reportsById(
    reader,
    null,
    claims.map(({ report }) => report),
  );
  const contacts = await contactsInCase(reader, reports, reports.keys());
  const leaving = claims.flatMap((claim) => {
    const report = reports.get(claim.report);
    return report === undefined ? [] : [leavingOf(claim, report, contacts)];
  });
  return gate(leaving, { ...(await gateKnowledge(reader)), days: contacts.days });
}
