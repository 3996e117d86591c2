/** The JSON of decisions on claims and of taking them back. */
import { z } from 'zod';
import { Month } from '../../base/index.ts';
import { ClaimId, ClaimStatus, ReportId } from '../../evidence/index.ts';

export const DecisionStatus = z.enum(['accepted', 'conflict', 'rejected']);
export type DecisionStatus = z.infer<typeof DecisionStatus>;

/** Where a claim that was not withdrawn can stand. */
export const StandingStatus = z.enum(['proposed', ...DecisionStatus.options]);
export type StandingStatus = z.infer<typeof StandingStatus>;

export const DecidedJson = z.strictObject({
  schema: z.literal(1),
  claim: ClaimId,
  status: ClaimStatus,
  /** The entry of the journal. */
  seq: z.int(),
});
export type DecidedJson = z.infer<typeof DecidedJson>;

/** What an undo took back; `undone` null: there was nothing to take back. */
export const UndoneJson = z.strictObject({
  schema: z.literal(1),
  undone: z
    .strictObject({
      /** The entry that no longer counts. */
      seq: z.int(),
      /** The kind of its entry: `claim-decided`, `sentence-released`, … */
      kind: z.string(),
      claim: ClaimId.nullable(),
      report: ReportId.nullable(),
    })
    .nullable(),
});
export type UndoneJson = z.infer<typeof UndoneJson>;

/** One decision as a list of all of them shows it. */
export const DecisionLineJson = z.strictObject({
  seq: z.int(),
  kind: z.string(),
  role: z.string(),
  name: z.string().nullable(),
  month: Month.nullable(),
  claim: ClaimId.nullable(),
  report: ReportId.nullable(),
  /** What else it is about: an id or a code, never a sentence. */
  subject: z.string().nullable(),
  status: ClaimStatus.nullable(),
  why: z.string().nullable(),
  /** The entry that took it back; null while it counts. */
  undoneBy: z.int().nullable(),
});
export type DecisionLineJson = z.infer<typeof DecisionLineJson>;

export const DecidedListJson = z.strictObject({
  schema: z.literal(1),
  decisions: z.array(DecisionLineJson),
});
export type DecidedListJson = z.infer<typeof DecidedListJson>;
