/**
 * One statement of one report, tied to its exact words. A closed union by `kind`: whoever handles claims handles all.
 *
 * What a claim says never changes; what people decide about it is recorded beside it (see `Decision`).
 * The union is frozen; a new kind needs a decision record (CONTRIBUTING, "a new claim kind").
 */
import { z } from 'zod';
import { Day, Quantity, Span, Unit } from '../base/index.ts';
import { Attribution, Party, weakestLink, Words } from './attribution.ts';
import { Grade } from './grade.ts';
import { claimIdOf, ClaimId, OriginId, ReportId, Slug } from './ids.ts';
import { Modality, Polarity, strengthOf, weakerStrength } from './modality.ts';
import { Passage } from './passage.ts';
import { brokenRules } from './kind-rules.ts';
import { rationaleFields } from './rationale.ts';
import { KnowerBand } from './report.ts';
import { Topic, Trade } from './topics.ts';

/** What a claim is about. Places are never finer than a first-level region (N6): there is no field for more. */
export const About = z
  .strictObject({
    topic: Topic,
    /** ISO 3166-1 alpha-2 of the state it is about, null for the world or unsaid. */
    state: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    /** First-level region, in plain words. */
    region: z.string().max(80).nullable(),
    trade: Trade.nullable(),
  })
  .readonly();
export type About = z.infer<typeof About>;

/** Who a rule binds. */
export const Bearer = z.enum(['worker', 'workplace', 'official', 'state', 'unknown']);
export type Bearer = z.infer<typeof Bearer>;

/** The words a reader fired on and the rule that did. `rule` is null where a person marked them. */
export const Trigger = z.strictObject({ words: Words, rule: z.string().nullable() }).readonly();
export type Trigger = z.infer<typeof Trigger>;

/** From how much on something follows. `min` inclusive; null where the text gives no number ("several months"). */
export const Threshold = z
  .strictObject({ of: z.string().min(1), min: z.number().nullable(), unit: Unit })
  .readonly();
export type Threshold = z.infer<typeof Threshold>;

/** What a sanction does. `other` keeps its words in the summary. */
export const Consequence = z.enum(['sent-home', 'punitive-posting', 'arrest', 'fine', 'recall', 'other']);
export type Consequence = z.infer<typeof Consequence>;

const identity = {
  schema: z.literal(1),
  id: ClaimId,
  slug: Slug.nullable(),
  report: ReportId,
  passages: z.array(Passage).min(1).readonly(),
  origin: OriginId,
  grade: Grade,
  peopleWhoCouldKnow: KnowerBand,
};

const statement = {
  /** Corvée's own words, never a quotation. */
  summary: z.string().min(1).max(400),
  about: About,
  polarity: Polarity,
  modality: Modality,
  /** Outermost first: the publisher, then whoever it names, then whoever they name. */
  chain: z.array(Attribution).min(1).readonly(),
  span: Span,
  quantity: Quantity.nullable(),
  /** True for background an article repeats: it corroborates nothing. */
  background: z.boolean(),
  triggers: z.array(Trigger).readonly(),
  ...rationaleFields,
};

/**
 * For what runs or stands still (a border, trains, flights, returns, dispatch, visas, a season of a trade): true if the
 * claim says that it runs, opens or resumes; false if it stands still, closes, is suspended, is out of season; null for
 * anything else, or where the claim does not say.
 */
export const Runs = z.boolean().nullable();
const runs = { runs: Runs };
const bearer = { bearer: Bearer };
const holder = { holder: Party };

function claimOf<const K extends string, S extends z.ZodRawShape>(kind: K, shape: S) {
  return z.strictObject({ kind: z.literal(kind), ...identity, ...statement, ...shape });
}

export const Claim = z
  .discriminatedUnion('kind', [
    /** Somebody in power told somebody to do something. `issuer` null: somebody above, not said who. */
    claimOf('order', { issuer: Party.nullable(), addressee: Party.nullable() }),
    claimOf('duty', { ...bearer, recurrence: z.enum(['once', 'monthly', 'yearly', 'unsaid']) }),
    claimOf('sanction', { ...bearer, threshold: Threshold, consequence: Consequence }),
    claimOf('permission', { ...bearer, condition: z.string().max(200).nullable() }),
    claimOf('prohibition', { ...bearer, condition: z.string().max(200).nullable() }),
    claimOf('criterion', { of: z.string().min(1), items: z.array(z.string().min(1)).min(1).readonly() }),
    claimOf('event', runs),
    claimOf('state', runs),
    claimOf('amount', { payer: Party.nullable(), payee: Party.nullable() }),
    claimOf('count', { of: z.string().min(1) }),
    /** What is done, as opposed to what an order says. */
    claimOf('practice', { actor: Party.nullable() }),
    claimOf('motive', holder),
    /** `deadline`: the last day on which it would still come true, null if none was named. */
    claimOf('forecast', { ...holder, deadline: Day.nullable(), warrant: z.string().max(400).nullable() }),
    claimOf('belief', holder),
    claimOf('testimony', holder),
  ])
  .refine(
    (claim) =>
      weakerStrength(strengthOf(claim.modality), weakestLink(claim.chain)) === strengthOf(claim.modality),
    'a claim is never more certain than the weakest link of its chain',
  )
  .refine(
    (claim) => claim.passages.every((passage) => passage.report === claim.report),
    'every passage is in the claim’s own report',
  )
  .superRefine((claim, context) => {
    for (const code of brokenRules(claim))
      context.addIssue({ code: 'custom', message: code, path: ['kind'] });
  });
export type Claim = z.infer<typeof Claim>;
export type ClaimKind = Claim['kind'];
/** Every kind, for lists and schemas. */
export const claimKinds = [
  'order',
  'duty',
  'sanction',
  'permission',
  'prohibition',
  'criterion',
  'event',
  'state',
  'amount',
  'count',
  'practice',
  'motive',
  'forecast',
  'belief',
  'testimony',
] as const satisfies readonly ClaimKind[];
export type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>;

/** `Omit` that keeps a union a union. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What a claim says, without where and in which report it says so: what a reader proposes. */
export type Statement = Without<Claim, keyof typeof identity>;

/** A claim but for its id: what `sealClaim` takes. */
export type UnsealedClaim = Without<Claim, 'id' | 'schema'>;

/**
 * Gives a claim its id and checks it.
 *
 * The id covers everything except the slug, so that naming a claim does not make it another one; an id it had before is passed over.
 * @throws ZodError if the claim breaks the schema; callers at a door turn it into 'value-invalid'
 */
export function sealClaim(claim: UnsealedClaim): Claim {
  const said = Object.entries(claim).filter(([field]) => field !== 'id' && field !== 'schema');
  return Claim.parse({ ...claim, schema: 1, id: claimIdOf({ ...Object.fromEntries(said), slug: null }) });
}

/** What people did with a claim. `proposed` is where every claim starts. */
export const ClaimStatus = z.enum(['proposed', 'accepted', 'conflict', 'rejected', 'withdrawn']);
export type ClaimStatus = z.infer<typeof ClaimStatus>;
