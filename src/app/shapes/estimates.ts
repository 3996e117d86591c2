/** The JSON of `corvee estimates`: published estimates, faced with the rules of a model and with the best pay reported. */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { EvidenceJson } from '../../publish/index.ts';

/** Null where the source leaves a side open. */
const Sides = z.strictObject({ low: z.number().nullable(), high: z.number().nullable() });

export const EstimatesJson = z.strictObject({
  schema: z.literal(1),
  known: Day.nullable(),
  recorded: z.int().nullable(),
  regime: z.strictObject({ id: z.string(), title: z.string(), state: z.string(), currency: z.string() }),
  /** What the rules take from a worker in a year, for the regime as reported only (N3); null where the run departs from it. */
  rules: z
    .strictObject({
      planHash: z.string(),
      from: Month,
      to: Month,
      workers: z.int(),
      draws: z.int(),
      seed: z.int(),
      /** Least and most of all kinds and years: what reached the state per worker at work, on the mean of all draws. */
      low: z.number(),
      high: z.number(),
      /** The most that was owed in a year: what was paid and what was missed. */
      owed: z.number(),
      /** The same if all workers were of one kind; the model's own mix is an assumption. */
      kinds: z.array(
        z.strictObject({ kind: z.string(), low: z.number(), high: z.number(), owed: z.number() }),
      ),
    })
    .nullable(),
  /** The highest gross pay reported in the regime's currency, per year. */
  bestPay: z.strictObject({ perYear: z.number(), evidence: EvidenceJson }).nullable(),
  estimates: z.array(
    z.strictObject({
      revenue: Sides.nullable(),
      workers: Sides.nullable(),
      perWorker: Sides.nullable(),
      currency: z.string().nullable(),
      state: z.string().nullable(),
      region: z.string().nullable(),
      /** What the source does not say; then there is nothing to divide. */
      missing: z.enum(['revenue', 'workers']).nullable(),
      /** `within` what the rules take or demand, all `above` it, all `below` it, or only `partly` above. */
      byRules: z.enum(['within', 'above', 'below', 'partly']).nullable(),
      /** `impossible`: even the low end exceeds the best pay. `partly`: the high end does. Null: no pay of these workers is known. */
      byPay: z.enum(['impossible', 'partly', 'possible']).nullable(),
      /** How many workers the low end takes at the least: each handing over the best pay, or all that the rules demand. */
      workersNeeded: z.strictObject({ byPay: z.int().nullable(), byRules: z.int().nullable() }).nullable(),
      evidence: z.array(EvidenceJson),
    }),
  ),
});
export type EstimatesJson = z.infer<typeof EstimatesJson>;
