/** What the desk's page is given so that it can run a regime itself, with a fact set otherwise. */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { BasisJson, EvidenceJson } from '../../publish/index.ts';

export const TrialJson = z.strictObject({
  schema: z.literal(1),
  regime: z.strictObject({ id: z.string(), title: z.string(), currency: z.string() }),
  planHash: z.string(),
  seed: z.int(),
  known: Day.nullable(),
  recorded: z.int().nullable(),
  workers: z.int(),
  months: z.array(Month),
  /** The plan as the engine takes it. */
  plan: z.unknown(),
  draws: z.array(z.strictObject({ draw: z.int(), variant: z.int() })),
  /** 32-bit integers, low byte first, in base64: draw by draw, slot by slot, month by month, the option running fastest. */
  values: z.string(),
  /** Facts only (N3), each with the outputs that may be shown when it is set. */
  facts: z.array(
    z.strictObject({
      parameter: z.string(),
      label: z.string(),
      unit: z.string(),
      option: z.string(),
      /** Where it stands among the plan's slots, and which of the slot's options it is. */
      slot: z.int(),
      index: z.int(),
      /** One unit in the engine's integers, and the largest integer it may be. */
      scale: z.number(),
      most: z.number(),
      /** The ends of what is reported or assumed over the run, and the middle of its last month. */
      low: z.number(),
      high: z.number(),
      middle: z.number(),
      basis: BasisJson,
      because: z.string().nullable(),
      claims: z.array(EvidenceJson),
      outputs: z.array(z.string()),
    }),
  ),
  outputs: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      about: z.enum(['workers', 'state', 'world']),
      unit: z.string(),
      measure: z.strictObject({
        tallies: z.array(z.int()),
        over: z.int().nullable(),
        scale: z.number(),
      }),
    }),
  ),
  /** SHA-256 of what these runs give as 64-bit numbers, low byte first: draw by draw, output by output, month by month. */
  hash: z.string(),
});
export type TrialJson = z.infer<typeof TrialJson>;
