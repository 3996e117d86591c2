/**
 * Forecasts: what somebody said would happen, frozen with everything that decides it, and resolved by claims later.
 * Only a person resolves one, and "no report" never does (N8).
 */
import { z } from 'zod';
import { Day } from '../../base/index.ts';
import { ClaimId, Party, Slug, Topic } from '../../evidence/index.ts';

/** Who holds a forecast: a party of the world, or a model whose run gave the probability. */
export const Holder = z
  .strictObject({
    kind: z.enum([...Party.unwrap().shape.kind.options, 'model']),
    label: Party.unwrap().shape.label,
  })
  .readonly();
export type Holder = z.infer<typeof Holder>;

/** The run of a model that gave a probability, so that it can be done again. */
export const ForecastRun = z
  .strictObject({
    regime: z.string().min(1),
    planHash: z.string().min(1),
    inputHash: z.string().min(1),
    seed: z.int(),
    /** What the run was allowed to know. */
    known: Day,
    output: z.string().min(1),
    /**
     * Assumptions that drive the probability, such as when a border opens. If there is one, the probability is shown as
     * that assumption and is not scored as skill of the model.
     */
    assumed: z.array(z.string().min(1)).readonly(),
  })
  .readonly();

/** A forecast that holds only if something else comes about first. It is scored if it does, and void if it does not. */
export const Condition = z
  .strictObject({
    proposition: z.string().min(1),
    /** Null while nobody has settled it; settled by claims only. */
    outcome: z.enum(['yes', 'no']).nullable(),
    claims: z.array(ClaimId).readonly(),
  })
  .refine(({ outcome, claims }) => outcome === null || claims.length > 0, 'a condition is settled by claims')
  .readonly();

export const Forecast = z
  .strictObject({
    id: Slug,
    question: z.string().min(1),
    /** What makes it come true, in words that leave no choice afterwards. */
    criteria: z.string().min(1),
    /** Whose word decides it; null in records of before this was asked. */
    resolvedBy: z.string().min(1).nullable().default(null),
    topic: Topic,
    mode: z.enum(['rail', 'air', 'road', 'sea', 'any', 'none']),
    cargo: z.enum(['passenger', 'freight', 'any', 'none']),
    regularity: z.enum(['regular', 'ad-hoc', 'any']),
    direction: z.enum(['out', 'home', 'both', 'none']),
    /** The question is about what happens from this day to the deadline, both included. */
    opens: Day,
    /** Null where the holder named none: such a forecast can come true but never fail. */
    deadline: Day.nullable(),
    holder: Holder,
    /** The reason the holder gives, kept whether or not it is a good one. */
    warrant: z.string().nullable(),
    /** As the holder gives it; null if none was given. Never invented. */
    probability: z.number().min(0).max(1).nullable(),
    condition: Condition.nullable().default(null),
    run: ForecastRun.nullable().default(null),
    claims: z.array(ClaimId).min(1).readonly(),
  })
  .refine(
    ({ holder, run }) => (holder.kind === 'model') === (run !== null),
    'a model, and only a model, names its run',
  )
  .refine(
    ({ opens, deadline }) => deadline === null || opens <= deadline,
    'the deadline is not before the opening day',
  )
  .readonly();
export type Forecast = z.infer<typeof Forecast>;

export const Resolution = z
  .strictObject({
    forecast: Slug,
    /** `void`: what came decides neither yes nor no, or the condition did not come about. */
    outcome: z.enum(['yes', 'no', 'void']),
    /** The day on which it was decided in the world. */
    on: Day.nullable(),
    /** For a forecast under a condition that was open when it was recorded: whether the claims say that it came about. */
    conditionMet: z.boolean().nullable().default(null),
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
