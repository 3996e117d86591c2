/** The JSON of `corvee calibrate`. It has no place for a choice of the state: a lever is neither fitted nor told (N3). */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { EvidenceJson } from '../../publish/index.ts';

const five = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]);
const three = z.tuple([z.number(), z.number(), z.number()]);

/** What reports would say in runs: 5, 25, 50, 75 and 95 %, each with its standard error. */
export const PredictedJson = z.strictObject({
  quantiles: five,
  errors: five,
  /** How often runs give a report like the real one, with its standard error. */
  agreement: z.number(),
  agreementError: z.number(),
  surprising: z.boolean(),
});

export const TargetJson = z.strictObject({
  name: z.string(),
  text: z.string(),
  ko: z.string(),
  output: z.string(),
  label: z.string(),
  unit: z.string(),
  from: Month,
  to: Month,
  take: z.enum(['sum', 'mean', 'last']),
  of: z.string().nullable(),
  /** An open side is null. */
  reported: z.strictObject({ low: z.number().nullable(), high: z.number().nullable() }),
  reportSd: z.number(),
  discrepancy: z.strictObject({ is: z.number(), because: z.string() }),
  reporting: z.strictObject({ low: z.number(), high: z.number(), because: z.string() }),
  because: z.string(),
  /** `unknown`: a claim it rests on is not accepted or was not known yet, so it excludes nothing. */
  used: z.enum(['fit', 'check', 'unknown']),
  /** A number of the regime comes from one of its claims: as a check it is not an independent one. */
  alsoPrior: z.boolean(),
  /** Of targets that are fitted: beyond `matching.bound`, a run is excluded. */
  implausibility: z
    .strictObject({
      least: z.number(),
      /** Share of the points that this target alone leaves. */
      alone: z.number(),
      /** At the point that is nearest to all targets together. */
      atBest: z.number(),
    })
    .nullable(),
  before: PredictedJson.nullable(),
  after: PredictedJson.nullable(),
  claims: z.array(EvidenceJson),
});

export const CalibrateJson = z.strictObject({
  schema: z.literal(1),
  regime: z.strictObject({ id: z.string(), title: z.string(), currency: z.string() }),
  start: Month,
  months: z.int(),
  known: Day.nullable(),
  recorded: z.int().nullable(),
  planHash: z.string(),
  seed: z.int(),
  workers: z.int(),
  runs: z.int(),
  targets: z.array(TargetJson),
  matching: z.strictObject({
    points: z.int(),
    repeats: z.int(),
    bound: z.number(),
    /** Share of the points that nothing reported excludes, with its standard error. */
    share: z.number(),
    error: z.number(),
    /** A finding: no numbers and no reading of the rules explain the reports together. */
    empty: z.boolean(),
  }),
  /** Null where nothing is left, or nothing was counted. */
  fit: z
    .strictObject({
      particles: z.int(),
      effective: z.number(),
      /** In standard deviations of report and model; null where not even the widest was reached. */
      tolerance: z.number().nullable(),
      acceptance: z.strictObject({ share: z.number(), error: z.number() }),
    })
    .nullable(),
  /** 5, 50 and 95 % before and after, in the unit of the number; errors are of `after`. */
  facts: z.array(
    z.strictObject({
      name: z.string(),
      option: z.string(),
      kind: z.literal('fact'),
      label: z.string(),
      unit: z.string(),
      basis: z.enum(['file', 'case', 'both', 'assumption']).nullable(),
      because: z.string().nullable(),
      claims: z.array(EvidenceJson),
      before: three,
      after: three.nullable(),
      errors: three.nullable(),
      /** How much of the spread the reports took away: 0 none, 1 all; below 0 by chance. */
      learned: z.number().nullable(),
      learnedError: z.number().nullable(),
    }),
  ),
  readings: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      because: z.string(),
      options: z.array(
        z.strictObject({
          option: z.string(),
          before: z.number(),
          after: z.number().nullable(),
          error: z.number().nullable(),
        }),
      ),
    }),
  ),
  /** How many choices of the state, and numbers about watching, varied inside their reports and were not fitted. */
  notFitted: z.int(),
});
export type CalibrateJson = z.infer<typeof CalibrateJson>;
