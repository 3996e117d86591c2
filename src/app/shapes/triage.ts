/** The JSON of decisions on claims and of taking them back. */
import { z } from 'zod';
import { ClaimId, ReportId } from '../../evidence/index.ts';

export const DecisionStatus = z.enum(['accepted', 'conflict', 'rejected']);
export type DecisionStatus = z.infer<typeof DecisionStatus>;

/** Where a claim that was not withdrawn can stand. */
export const StandingStatus = z.enum(['proposed', ...DecisionStatus.options]);
export type StandingStatus = z.infer<typeof StandingStatus>;

export const DecidedJson = z.strictObject({
  schema: z.literal(1),
  claim: ClaimId,
  status: DecisionStatus,
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
      kind: z.enum(['decided', 'named', 'revised', 'published']),
      claim: ClaimId.nullable(),
      report: ReportId.nullable(),
    })
    .nullable(),
});
export type UndoneJson = z.infer<typeof UndoneJson>;
