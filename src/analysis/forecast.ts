/**
 * Forecasts: what somebody said would happen, frozen with everything that decides it, and resolved by claims later.
 * Only a person resolves one, and "no report" never does (N8).
 */
import { z } from 'zod';
import { Day } from '../base/index.ts';
import { ClaimId, Party, Slug, Topic } from '../evidence/index.ts';

export const Forecast = z
  .strictObject({
    id: Slug,
    question: z.string().min(1),
    /** What makes it come true, in words that leave no choice afterwards. */
    criteria: z.string().min(1),
    topic: Topic,
    mode: z.enum(['rail', 'air', 'road', 'sea', 'any', 'none']),
    cargo: z.enum(['passenger', 'freight', 'any', 'none']),
    regularity: z.enum(['regular', 'ad-hoc', 'any']),
    direction: z.enum(['out', 'home', 'both', 'none']),
    /** The question is about what happens from this day to the deadline, both included. */
    opens: Day,
    /** Null where the holder named none: such a forecast can come true but never fail. */
    deadline: Day.nullable(),
    holder: Party,
    /** The reason the holder gives, kept whether or not it is a good one. */
    warrant: z.string().nullable(),
    /** As the holder gives it; null if none was given. Never invented. */
    probability: z.number().min(0).max(1).nullable(),
    claims: z.array(ClaimId).min(1).readonly(),
  })
  .readonly();
export type Forecast = z.infer<typeof Forecast>;

export const Resolution = z
  .strictObject({
    forecast: Slug,
    outcome: z.enum(['yes', 'no', 'void']),
    /** The day on which it was decided in the world. */
    on: Day.nullable(),
    claims: z.array(ClaimId).min(1).readonly(),
    why: z.string().min(1),
  })
  .readonly();
export type Resolution = z.infer<typeof Resolution>;

export const ForecastEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('forecast-recorded'), forecast: Forecast }),
  z.strictObject({ kind: z.literal('forecast-resolved'), resolution: Resolution }),
]);
export type ForecastEntry = z.infer<typeof ForecastEntry>;
