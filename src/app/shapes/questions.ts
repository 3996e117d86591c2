/** The JSON of `corvee questions`: what to ask next, what it would tell, and what must not be asked. */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { EvidenceJson } from '../../publish/index.ts';

const pair = z.tuple([z.number(), z.number()]);

/** A statement that may be published, and what it costs to be wrong about it; in any unit. */
export const DecisionFile = z.strictObject({
  say: z.string().min(1),
  /** It is right to say so where the output lies above this. */
  above: z.number(),
  wronglySaid: z.number().nonnegative(),
  wronglyUnsaid: z.number().nonnegative(),
});
export type DecisionFile = z.infer<typeof DecisionFile>;

export const QuestionsJson = z.strictObject({
  schema: z.literal(1),
  output: z.string(),
  label: z.string(),
  unit: z.string(),
  month: Month,
  start: Month,
  known: Day.nullable(),
  recorded: z.int().nullable(),
  planHash: z.string(),
  seed: z.int(),
  workers: z.int(),
  runs: z.int(),
  mean: z.number(),
  /** Standard error of the mean over runs. */
  mcse: z.number(),
  sd: z.number(),
  decision: z
    .strictObject({
      say: z.string(),
      above: z.number(),
      /** How often the output lay above it, with the standard error. */
      chance: z.number(),
      error: z.number(),
      /** Expected loss that knowing everything would save. */
      perfect: z.number(),
      /** Standard error of `perfect` over runs. */
      perfectError: z.number(),
    })
    .nullable(),
  questions: z.array(
    z.strictObject({
      text: z.string(),
      ko: z.string(),
      /** Name of the parameter or variant. */
      parameter: z.string(),
      kind: z.enum(['fact', 'lever', 'variant']),
      /** Part of the variance that a full answer would take away on average, with a central 90 % interval. */
      reduction: z.number(),
      interval: pair,
      /** The same for an answer that is as vague as what is known now. */
      vague: z.strictObject({ reduction: z.number(), interval: pair }),
      /** Part of the loss of the stated decision that a full answer would save. */
      loss: z.strictObject({ reduction: z.number(), interval: pair }).nullable(),
      /** 1 to 5 as a person set it; null: nobody has, and so it is vetoed. */
      danger: z.int().nullable(),
      vetoed: z.boolean(),
      veto: z.enum(['exposes', 'unset', 'person']).nullable(),
      why: z.string().nullable(),
      basis: z.enum(['file', 'case', 'both', 'assumption']).nullable(),
      because: z.string().nullable(),
      claims: z.array(EvidenceJson),
    }),
  ),
});
export type QuestionsJson = z.infer<typeof QuestionsJson>;
