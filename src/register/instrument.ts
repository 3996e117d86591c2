/**
 * Orders, laws, decisions and practices, made of provisions that rest on claims.
 *
 * A provision has no dates of its own: when it held is computed from the claims it cites, as far as they were known on
 * the day asked about. That is what makes the two axes honest.
 */
import { z } from 'zod';
import { Quantity } from '../base/index.ts';
import { OriginDecision } from './origins/groups.ts';
import { ContradictionResolution } from './contradictions/resolution.ts';
import { About, Bearer, ClaimId, Consequence, Party, Runs, Slug, Threshold } from '../evidence/index.ts';

/** `instrument-slug/provision-slug`, unique in a case. */
export const ProvisionId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
  .brand<'ProvisionId'>();
export type ProvisionId = z.infer<typeof ProvisionId>;

export const Provision = z
  .strictObject({
    id: ProvisionId,
    kind: z.enum([
      'obligation',
      'permission',
      'prohibition',
      'sanction',
      'stateAct',
      'criterion',
      'practice',
    ]),
    bearer: Bearer,
    about: About,
    /** Corvée's own words. */
    summary: z.string().min(1).max(400),
    quantity: Quantity.nullable(),
    threshold: Threshold.nullable(),
    consequence: Consequence.nullable(),
    condition: z.string().max(200).nullable(),
    /** For a state act: does it open or close what it is about? Null for everything else. */
    runs: Runs,
    /** What it rests on; never empty. */
    claims: z.array(ClaimId).min(1).readonly(),
  })
  .readonly()
  .refine((p) => p.kind !== 'stateAct' || p.runs !== null, 'a state act opens something or closes it');
export type Provision = z.infer<typeof Provision>;

export const Instrument = z
  .strictObject({
    id: Slug,
    kind: z.enum(['order', 'law', 'decision', 'practice']),
    title: z.string().min(1).max(200),
    /** Null: somebody above, not said who. Never filled from another report (MECHANISMS row 2). */
    issuer: Party.nullable(),
    provisions: z.array(Provision).min(1).readonly(),
  })
  .readonly()
  .refine(
    (i) => i.provisions.every((p) => p.id.startsWith(`${i.id}/`)),
    'a provision’s id begins with its instrument’s',
  );
export type Instrument = z.infer<typeof Instrument>;

/**
 * How one provision bears on another. `from` is the later one.
 * `repeals`: the other ends when this begins. `suspends`: the other sleeps while this holds. `partlyOverrides`: the
 * other stays in force outside this one's scope. `amends`: this changes a number or a term of the other.
 * `unenforceableWhile`: the other (`to`) cannot be carried out while this holds, and is a menace all the same.
 */
export const Relation = z
  .strictObject({
    kind: z.enum(['amends', 'repeals', 'suspends', 'partlyOverrides', 'unenforceableWhile']),
    from: ProvisionId,
    to: ProvisionId,
    /** What the relation itself rests on; the provisions' own claims need not be repeated. */
    claims: z.array(ClaimId).readonly(),
    why: z.string().min(1).max(400),
  })
  .readonly();
export type Relation = z.infer<typeof Relation>;

export const RegisterEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('instrument-recorded'), instrument: Instrument }),
  z.strictObject({ kind: z.literal('relation-recorded'), relation: Relation }),
  z.strictObject({ kind: z.literal('contradiction-resolved'), resolution: ContradictionResolution }),
  z.strictObject({ kind: z.literal('origins-decided'), decision: OriginDecision }),
]);
export type RegisterEntry = z.infer<typeof RegisterEntry>;
