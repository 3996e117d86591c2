/** The JSON of `corvee score`: every forecast of a case with what came of it, and whoever holds them compared. */
import { z } from 'zod';
import { Day } from '../../base/index.ts';
import { Slug } from '../../evidence/index.ts';
import { HOLDER_GROUPS, Holder } from '../../analysis/index.ts';
import { EvidenceJson } from '../../publish/index.ts';

/** How a forecast counts; see docs/forecasts.md. */
export const StandingJson = z.enum([
  'probability',
  'asserted',
  'assumption',
  'no-deadline',
  'void',
  'open',
  'claims-changed',
]);

const share = z.tuple([z.number(), z.number()]);

export const ForecastJson = z.strictObject({
  id: Slug,
  question: z.string(),
  criteria: z.string(),
  resolvedBy: z.string().nullable(),
  topic: z.string(),
  mode: z.string(),
  cargo: z.string(),
  regularity: z.string(),
  direction: z.string(),
  /** Null where it is the day on which a source was spoken to. */
  opens: Day.nullable(),
  deadline: Day.nullable(),
  holder: Holder,
  group: z.enum(HOLDER_GROUPS),
  warrant: z.string().nullable(),
  probability: z.number().nullable(),
  condition: z
    .strictObject({ proposition: z.string(), outcome: z.enum(['yes', 'no']).nullable() })
    .nullable(),
  /** Assumptions that drive the probability: then it is shown as an assumption and not scored. */
  assumed: z.array(z.string()),
  resolution: z.enum(['yes', 'no', 'void']).nullable(),
  on: Day.nullable(),
  why: z.string().nullable(),
  standing: StandingJson,
  /** Brier score, null unless `standing` is `probability`. */
  score: z.number().nullable(),
  /** Logarithmic score; null also where a certainty was wrong, which is infinite. */
  log: z.number().nullable(),
  right: z.boolean().nullable(),
  /** One number for all forecasts that go back to one telling. */
  telling: z.int(),
  told: z.array(EvidenceJson),
  resolvedOn: z.array(EvidenceJson),
});
export type ForecastJson = z.infer<typeof ForecastJson>;

export const ScoreJson = z.strictObject({
  schema: z.literal(1),
  forecasts: z.array(ForecastJson),
  voids: z.strictObject({ n: z.int(), decided: z.int() }),
  holders: z.array(
    z.strictObject({
      group: z.enum(HOLDER_GROUPS),
      forecasts: z.int(),
      tellings: z.int(),
      yes: z.int(),
      no: z.int(),
      voids: z.int(),
      open: z.int(),
      noDeadline: z.int(),
      assumptions: z.int(),
      asserted: z.int(),
      right: z.int(),
      rightInterval: share.nullable(),
      assertedTellings: z.int(),
      rightTellings: z.int(),
      brier: z
        .strictObject({
          n: z.int(),
          mean: z.number(),
          /** Standard error over forecasts; null for fewer than two. */
          error: z.number().nullable(),
          reliability: z.number(),
          resolution: z.number(),
          uncertainty: z.number(),
          withinVariance: z.number(),
          withinCovariance: z.number(),
          exact: z.boolean(),
        })
        .nullable(),
      log: z.number().nullable(),
      calibration: z.array(
        z.strictObject({
          from: z.number(),
          to: z.number(),
          n: z.int(),
          said: z.number().nullable(),
          came: z.number().nullable(),
          interval: share.nullable(),
        }),
      ),
    }),
  ),
});
export type ScoreJson = z.infer<typeof ScoreJson>;
