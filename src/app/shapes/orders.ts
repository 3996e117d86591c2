/** The JSON of `corvee orders`. */
import { z } from 'zod';
import { Day, End, Quantity } from '../../base/index.ts';
import {
  About,
  Bearer,
  ClaimId,
  Consequence,
  OriginId,
  Party,
  ReportId,
  Slug,
  Threshold,
} from '../../evidence/index.ts';
import { Instrument, Provision, Relation } from '../../register/index.ts';

const Certainty = z.enum(['certain', 'possible']);

/** A sentence of evidence: the words, whose they are, and when the public could know them. */
export const EvidenceJson = z.strictObject({
  id: ClaimId,
  slug: Slug.nullable(),
  report: ReportId,
  publisher: z.string().nullable(),
  address: z.string().nullable(),
  published: z.strictObject({ from: Day.nullable(), to: Day.nullable() }),
  /** The words the claim rests on; days of contact are masked. */
  words: z.string(),
  /** `summary`: Corvée's own summary, page not verified, never a quotation. `received`: words of the report. */
  text: z.enum(['received', 'summary']),
  summary: z.string(),
  chain: z.array(z.string()),
});
export type EvidenceJson = z.infer<typeof EvidenceJson>;

export const OrdersJson = z.strictObject({
  schema: z.literal(1),
  at: Day,
  known: Day.nullable(),
  recorded: z.int().nullable(),
  instruments: z.array(
    z.strictObject({
      id: Slug,
      kind: Instrument.unwrap().shape.kind,
      title: z.string(),
      issuer: Party.nullable(),
      provisions: z.array(
        z.strictObject({
          id: z.string(),
          kind: Provision.unwrap().shape.kind,
          bearer: Bearer,
          about: About,
          summary: z.string(),
          quantity: Quantity.nullable(),
          threshold: Threshold.nullable(),
          consequence: Consequence.nullable(),
          condition: z.string().nullable(),
          runs: z.boolean().nullable(),
          certainty: Certainty,
          publicly: Certainty,
          lastVouched: Day.nullable(),
          enforceable: z.boolean(),
          bearings: z.array(
            z.strictObject({
              kind: Relation.unwrap().shape.kind,
              by: z.string(),
              certainty: z.enum(['certain', 'possible', 'no']),
              why: z.string(),
            }),
          ),
          claims: z.array(ClaimId),
        }),
      ),
      spans: z.array(
        z.strictObject({ provision: z.string(), from: End, to: End, holds: z.enum(['everyDay', 'someDay']) }),
      ),
      /** The strongest of its provisions. */
      certainty: Certainty,
      /** Independent origins; one is one word, however often repeated. */
      origins: z.array(OriginId),
      claims: z.array(EvidenceJson),
      conflicts: z.array(
        z.strictObject({ provision: z.string(), with: z.string(), how: z.enum(['disjoint', 'overlapping']) }),
      ),
    }),
  ),
});
export type OrdersJson = z.infer<typeof OrdersJson>;
