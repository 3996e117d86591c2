/** The JSON of `corvee back-test`: frozen questions, what was answered from what was known, and what came. */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { EvidenceJson } from '../../publish/index.ts';
import { ChangedInputs, PairedOutput } from './paired.ts';

/** A share of runs with its central 90 % interval (Wilson: sound for none and for all); or a first month at 5 %, half and 95 % of runs, null where it never comes. */
const Answered = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('gate'), open: z.boolean() }),
  z.strictObject({
    by: z.literal('share'),
    probability: z.number(),
    interval: z.tuple([z.number(), z.number()]),
  }),
  z.strictObject({ by: z.literal('first'), months: z.array(Month.nullable()) }),
]);
export type Answered = z.infer<typeof Answered>;

export const BackTestJson = z.strictObject({
  schema: z.literal(1),
  regime: z.strictObject({ id: z.string(), title: z.string() }),
  text: z.string(),
  ko: z.string(),
  known: Day,
  seed: z.int(),
  workers: z.int(),
  draws: z.int(),
  start: Month,
  months: z.int(),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      ko: z.string(),
      mode: z.string(),
      cargo: z.string(),
      regularity: z.string(),
      direction: z.string(),
      opens: Day,
      deadline: Day,
      then: Answered,
      now: Answered,
      /** What the answer of then rested on, where it is a gate. */
      rested: z.array(EvidenceJson),
      /** Gates assumed to stay as they were known; where there is one, nothing is scored. */
      assumed: z.array(z.string()),
      /** `undecided`: a deciding claim is missing, not accepted, or was public already. */
      outcome: z.enum(['yes', 'no', 'silent', 'undecided']),
      on: Day.nullable(),
      why: z.string(),
      whyKo: z.string(),
      decidedBy: z.array(EvidenceJson),
      /** Slugs of claims that cannot decide here. */
      missing: z.array(z.string()),
      /** Brier score; null where it is not scored. */
      score: z.number().nullable(),
    }),
  ),
  inputs: ChangedInputs,
  outputs: z.array(PairedOutput),
});
export type BackTestJson = z.infer<typeof BackTestJson>;
