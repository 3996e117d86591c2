/**
 * The hand-written form of a dossier (`dossiers/<name>/*.yaml`): short enough to write, strict enough to check.
 * `to-entries.ts` turns it into journal entries; this file only says what may be written.
 */
import { z } from 'zod';
import { Currency, Day, Unit } from '../../base/index.ts';
import {
  Bearer,
  Consequence,
  OriginId,
  Party,
  Polarity,
  rationaleFields,
  Slug,
  Stance,
  Strength,
  Threshold,
  Topic,
  Trade,
} from '../../evidence/index.ts';
import { Instrument } from '../../register/index.ts';

/** When: one of five ways to say it; see docs/dossier-format.md. Days are ISO, a month `2022-06` means all of it. */
const Dayish = z.union([Day, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)]);
export const DossierSpan = z.union([
  z.literal('sometime'),
  /** True on this day, or on some day of this month or year. */
  z.strictObject({ on: Dayish }),
  /** True on some day between the two. */
  z.strictObject({ within: z.tuple([Dayish, Dayish]) }),
  /** True from some day on; `seen` is the last day a source vouches for (default: publication). */
  z.strictObject({ since: z.union([Dayish, z.tuple([Dayish, Dayish])]), seen: Dayish.optional() }),
  /** True on every day between the two; `to: open` goes on until further notice. */
  z.strictObject({ from: z.union([Dayish, z.literal('unknown')]), to: z.union([Dayish, z.literal('open')]) }),
]);
export type DossierSpan = z.infer<typeof DossierSpan>;

/** How much. `unit` is a currency code or a unit; `exactly`, or `min` and/or `max`. `some`: an amount nobody stated. */
export const DossierQuantity = z.union([
  z.literal('none'),
  z.strictObject({
    exactly: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    some: z.literal(true).optional(),
    approximate: z.boolean().default(false),
    unit: z.union([Currency, Unit.exclude(['money'])]),
    per: z.enum(['year', 'quarter', 'month', 'week', 'day']).optional(),
  }),
]);
export type DossierQuantity = z.infer<typeof DossierQuantity>;

/** One link of an attribution chain, the publisher first. */
export const DossierLink = z.strictObject({
  kind: Party.unwrap().shape.kind,
  label: Party.unwrap().shape.label,
  stance: Stance.default('states'),
  strength: Strength.default('CT'),
});

const common = {
  slug: Slug,
  /** Words of the report's summary, exactly and only once there; they become the passage. */
  words: z.string().min(1),
  topic: Topic,
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  region: z.string().max(80).optional(),
  trade: Trade.optional(),
  summary: z.string().min(1).max(400),
  polarity: Polarity.default('affirmed'),
  by: z.array(DossierLink).min(1),
  span: DossierSpan,
  quantity: DossierQuantity.optional(),
  background: z.boolean().default(false),
  /** Admiralty credibility of the statement, 2 to 5; left out where it cannot be judged. */
  credibility: z.enum(['2', '3', '4', '5']).optional(),
  manner: rationaleFields.manner,
  rationale: rationaleFields.rationale,
  /** Words of the summary that judge, and whose they are: the place of a link in \`by\`. */
  judging: z
    .array(z.strictObject({ words: z.string().min(1), link: z.int().nonnegative() }))
    .min(1)
    .optional(),
};

const PartyShort = z.strictObject({ kind: Party.unwrap().shape.kind, label: Party.unwrap().shape.label });
const claim = <const K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...common, ...shape });

export const DossierClaim = z.discriminatedUnion('kind', [
  claim('order', { issuer: PartyShort.optional(), addressee: PartyShort.optional() }),
  claim('duty', { bearer: Bearer, recurrence: z.enum(['once', 'monthly', 'yearly', 'unsaid']) }),
  claim('sanction', { bearer: Bearer, threshold: Threshold, consequence: Consequence }),
  claim('permission', { bearer: Bearer, condition: z.string().optional() }),
  claim('prohibition', { bearer: Bearer, condition: z.string().optional() }),
  claim('criterion', { of: z.string(), items: z.array(z.string()).min(1) }),
  claim('event', { runs: z.boolean().optional() }),
  claim('state', { runs: z.boolean().optional() }),
  claim('amount', { payer: PartyShort.optional(), payee: PartyShort.optional() }),
  claim('count', { of: z.string() }),
  claim('practice', { actor: PartyShort.optional() }),
  claim('motive', { holder: PartyShort }),
  claim('forecast', { holder: PartyShort, deadline: Day.optional(), warrant: z.string().optional() }),
  claim('belief', { holder: PartyShort }),
  claim('testimony', { holder: PartyShort }),
]);
export type DossierClaim = z.infer<typeof DossierClaim>;

/** `reports/<slug>.yaml` */
export const DossierReport = z.strictObject({
  slug: Slug,
  title: z.string().max(300).nullable(),
  publisher: z.string(),
  originalPublisher: z.string().nullable(),
  address: z.url().nullable(),
  language: z.enum(['en', 'ko', 'ru', 'ja', 'other']),
  translationOf: Slug.optional(),
  published: z.strictObject({
    from: Day.nullable(),
    to: Day.nullable(),
    how: z.enum(['stated', 'inferred', 'unknown']),
    reasons: z.array(z.string().min(1)).min(1),
  }),
  origin: OriginId,
  /** In Corvée's own words; nobody here has verified the page. */
  summary: z.string().min(20),
  claims: z.array(DossierClaim),
});
export type DossierReport = z.infer<typeof DossierReport>;

/** `register.yaml`: claims are named by slug here. */
const provision = Instrument.unwrap().shape.provisions.unwrap().element.unwrap().shape;
export const DossierRegister = z.strictObject({
  instruments: z.array(
    z.strictObject({
      id: Slug,
      kind: Instrument.unwrap().shape.kind,
      title: Instrument.unwrap().shape.title,
      issuer: PartyShort.nullable(),
      provisions: z
        .array(
          z.strictObject({
            id: z.string().regex(/^[a-z0-9-]+$/),
            kind: provision.kind,
            bearer: Bearer,
            topic: Topic,
            state: z
              .string()
              .regex(/^[A-Z]{2}$/)
              .nullable(),
            trade: Trade.optional(),
            summary: provision.summary,
            quantity: DossierQuantity.optional(),
            threshold: Threshold.optional(),
            consequence: Consequence.optional(),
            condition: z.string().optional(),
            runs: z.boolean().optional(),
            claims: z.array(Slug).min(1),
          }),
        )
        .min(1),
    }),
  ),
  relations: z.array(
    z.strictObject({
      kind: z.enum(['amends', 'repeals', 'suspends', 'partlyOverrides', 'unenforceableWhile']),
      from: z.string(),
      to: z.string(),
      claims: z.array(Slug).default([]),
      why: z.string(),
    }),
  ),
});
export type DossierRegister = z.infer<typeof DossierRegister>;

/** `forecasts.yaml`: questions frozen with everything that decides them. */
export const DossierForecasts = z.strictObject({
  forecasts: z.array(
    z.strictObject({
      id: Slug,
      question: z.string(),
      criteria: z.string(),
      /** Whose word decides it. */
      resolvedBy: z.string(),
      topic: Topic,
      mode: z.enum(['rail', 'air', 'road', 'sea', 'any', 'none']),
      cargo: z.enum(['passenger', 'freight', 'any', 'none']),
      regularity: z.enum(['regular', 'ad-hoc', 'any']),
      direction: z.enum(['out', 'home', 'both', 'none']),
      opens: Day,
      /** Null where the holder named none and none follows from the words. */
      deadline: Day.nullable(),
      holder: PartyShort,
      warrant: z.string().nullable(),
      /** As the source words it, null where it named none. Never invented. */
      probability: z.number().min(0).max(1).nullable(),
      /** For a forecast under a condition, and whether that has come about. */
      condition: z
        .strictObject({
          proposition: z.string(),
          outcome: z.enum(['yes', 'no']).nullable(),
          claims: z.array(Slug),
        })
        .optional(),
      claims: z.array(Slug).min(1),
      resolution: z
        .strictObject({
          outcome: z.enum(['yes', 'no', 'void']),
          on: Day.nullable(),
          claims: z.array(Slug).min(1),
          why: z.string(),
        })
        .nullable(),
    }),
  ),
});
export type DossierForecasts = z.infer<typeof DossierForecasts>;
