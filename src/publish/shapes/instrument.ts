/** An instrument as every JSON shows it: only the provisions that were or could be in force on the day asked about. */
import { z } from 'zod';
import { Day, End, Quantity } from '../../base/index.ts';
import {
  About,
  Bearer,
  ClaimId,
  Consequence,
  OriginId,
  Party,
  Slug,
  Strength,
  Threshold,
} from '../../evidence/index.ts';
import { CORROBORATION, GROUP_COUNTS, Instrument, Provision, Relation } from '../../register/index.ts';
import { EvidenceJson } from './evidence.ts';

const Certainty = z.enum(['certain', 'possible']);

export const ProvisionJson = z.strictObject({
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
  /** `certain`: was in force. `possible`: could be in force. */
  certainty: Certainty,
  /** Whether the public certainly or only possibly knew of it by the day of knowledge. */
  publicly: Certainty,
  lastVouched: Day.nullable(),
  /** False while another provision makes it impossible to carry out: a menace all the same. */
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
  /** The tellings behind what this provision says; those behind the order as a whole are in \`existence\`. */
  origins: z.array(OriginId),
  /**
   * What all tellings of it amount to, by origin group and never by item: a word from the weakest to the strongest, with what each group counts for. Never a number. Null
   * where nothing is told.
   */
  corroboration: z
    .strictObject({
      level: z.enum(CORROBORATION),
      groups: z.array(
        z.strictObject({ origin: OriginId, side: z.enum(['for', 'against']), counts: z.enum(GROUP_COUNTS) }),
      ),
      /** True where the word holds only if the groups are independent of each other. */
      assumesIndependence: z.boolean(),
    })
    .nullable(),
  /** True if it threatens, or is told to have been put with a threat: evidence of a menace of penalty, also beside coaxing. */
  menace: z.boolean(),
});
export type ProvisionJson = z.infer<typeof ProvisionJson>;

export const InstrumentJson = z.strictObject({
  id: Slug,
  kind: Instrument.unwrap().shape.kind,
  title: z.string(),
  issuer: Party.nullable(),
  provisions: z.array(ProvisionJson),
  spans: z.array(
    z.strictObject({ provision: z.string(), from: End, to: End, holds: z.enum(['everyDay', 'someDay']) }),
  ),
  /** The strongest of its provisions. */
  certainty: Certainty,
  /**
   * Whether there is such an order at all, as opposed to what it says: whoever tells any of its provisions tells that it exists. \`strength\` is
   * that of its surest telling.
   */
  existence: z.strictObject({ origins: z.array(OriginId), singleOrigin: z.boolean(), strength: Strength }),
  /** Independent origins; one is one word, however often repeated. */
  origins: z.array(OriginId),
  claims: z.array(EvidenceJson),
  conflicts: z.array(
    z.strictObject({ provision: z.string(), with: z.string(), how: z.enum(['disjoint', 'overlapping']) }),
  ),
});
export type InstrumentJson = z.infer<typeof InstrumentJson>;
