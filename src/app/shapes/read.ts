/** The JSON of `corvee read`. */
import { z } from 'zod';
import { Currency, Day, Period, Quantity, Sha256Text, Span, Unit } from '../../base/index.ts';
import {
  About,
  Attribution,
  claimKinds,
  Consequence,
  Modality,
  Polarity,
  Stance,
  Threshold,
} from '../../evidence/index.ts';
import { REFUSALS } from '../../reading/index.ts';

/** Offsets are UTF-16 code units in the decoded file, end exclusive; `text` is the slice itself. */
const extent = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const words = { ...extent, text: z.string() };

const TimeJson = z.strictObject({
  ...words,
  /** TIMEX3 type, value and modifier. */
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  mod: z
    .enum([
      'BEFORE',
      'AFTER',
      'ON_OR_BEFORE',
      'ON_OR_AFTER',
      'LESS_THAN',
      'MORE_THAN',
      'EQUAL_OR_LESS',
      'EQUAL_OR_MORE',
      'START',
      'MID',
      'END',
      'APPROX',
    ])
    .nullable(),
  /** The days between which it lies, both inclusive; null where open or not a date. */
  from: Day.nullable(),
  to: Day.nullable(),
  rule: z.string(),
  /** True if it moves with the publication date. */
  publicationDependent: z.boolean(),
});

const QuantityJson = z.strictObject({
  ...words,
  kind: z.enum(['money', 'money-range', 'duration', 'count', 'percent']),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: Unit,
  currency: Currency.nullable(),
  per: Period.nullable(),
  rule: z.string(),
});

const AttributionJson = z.strictObject({
  ...words,
  cue: z.strictObject(extent),
  source: z.string().nullable(),
  stance: Stance,
  chain: z.array(z.string()).readonly(),
  rule: z.string(),
});

const ClaimJson = z.strictObject({
  id: z.string().nullable(),
  ...words,
  kind: z.enum(claimKinds),
  about: About,
  modality: Modality,
  polarity: Polarity,
  span: Span,
  quantity: Quantity.nullable(),
  threshold: Threshold.nullable(),
  consequence: Consequence.nullable(),
  chain: z.array(Attribution).readonly(),
  rule: z.string(),
  summary: z.string(),
});

/** A percentage beside the two sums it compares: what follows from them, and whether the print covers it. */
const RiseCheckJson = z.strictObject({
  ...words,
  before: z.number(),
  after: z.number(),
  percent: z.strictObject(extent),
  follows: z.number(),
  fits: z.boolean(),
});

/** Words a model pointed at. `kind` is the model's own label; times, quantities and chain are what the rules read there. */
const ModelPointJson = z.strictObject({
  ...words,
  kind: z.enum(claimKinds),
  rule: z.literal('model:point'),
  times: z.array(TimeJson).readonly(),
  quantities: z.array(QuantityJson).readonly(),
  chain: z.array(z.string()).readonly(),
});

/** With `--model`: what a model made of the text. Nothing in the layers beside it comes from a model. */
const ModelJson = z.strictObject({
  name: z.string(),
  where: z.enum(['this-computer', 'elsewhere']),
  /** False: the model gave nothing that could be used; `notes` says why. */
  used: z.boolean(),
  notes: z.array(z.strictObject({ code: z.string(), text: z.string() })).readonly(),
  /** Sentences it was not shown. */
  withheld: z.int().nonnegative(),
  /** Whether it agrees with a claim of the rules, by its place in `claims`; left out where it did not say. */
  marks: z.array(z.strictObject({ claim: z.int().nonnegative(), agrees: z.boolean() })).readonly(),
  /** Readings of the rules that the rules had dropped and the model prefers: `rule` begins with `model:chose/`. */
  choices: z.array(ClaimJson).readonly(),
  points: z.array(ModelPointJson).readonly(),
  /** What it said that was not taken, by why. */
  refused: z.record(z.enum(REFUSALS), z.int().nonnegative()),
});
export type ModelJson = z.infer<typeof ModelJson>;

const ReadFileJson = z.strictObject({
  file: z.string(),
  sha256: Sha256Text,
  published: z.strictObject({
    from: Day.nullable(),
    to: Day.nullable(),
    how: z.enum(['given', 'stated', 'inferred', 'unknown']),
    /** Months of the year it can be, 1 to 12; null if any. */
    months: z.array(z.int()).readonly().nullable(),
    reasons: z.array(z.string()).readonly(),
  }),
  /** For a document that is no plain text: its text, in which all offsets count. */
  document: z.strictObject({ format: z.string(), text: z.string() }).optional(),
  /** With `--layer`, only that one. */
  times: z.array(TimeJson).readonly().optional(),
  quantities: z.array(QuantityJson).readonly().optional(),
  attribution: z.array(AttributionJson).readonly().optional(),
  claims: z.array(ClaimJson).readonly().optional(),
  /** With the claims. */
  checks: z.array(RiseCheckJson).readonly().optional(),
  /** Only with `--model`. */
  model: ModelJson.optional(),
});
export type ReadFileJson = z.infer<typeof ReadFileJson>;

export const ReadJson = z.strictObject({ schema: z.literal(1), files: z.array(ReadFileJson) });
export type ReadJson = z.infer<typeof ReadJson>;
