/** A claim as evidence for people, with the masks of its case: days of contact and sentences not yet released. */
import type { Claim, Reader } from '../evidence/index.ts';
import { evidenceJson, type EvidenceJson } from '../publish/index.ts';
import { citableReports, contactsInCase } from './contacts/index.ts';
import type { RegisterData } from '../register/index.ts';
import { reportsById } from './reports-by-id.ts';

export type Cite = (claim: Claim) => EvidenceJson;

/** @param recorded - only what this desk had at this entry; null for all of it */
export async function citer(reader: Reader, data: RegisterData, recorded: number | null): Promise<Cite> {
  const reports = await reportsById(reader, recorded);
  const contacts = await contactsInCase(reader, reports, citableReports(data));
  return (claim) => evidenceJson(claim, reports, contacts);
}
