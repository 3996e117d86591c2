/** The JSON of `corvee sensitivity`: what the uncertainty of an output goes back to. */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { EvidenceJson } from '../../publish/index.ts';

const pair = z.tuple([z.number(), z.number()]);

export const FactorJson = z.strictObject({
  /** Name of the parameter or variant; `(seed)` for chance, `(others)` for all that were screened out, together. */
  name: z.string(),
  kind: z.enum(['fact', 'lever', 'variant', 'seed', 'others']),
  label: z.string().nullable(),
  /** What it rests on; null for chance and for readings of rules. */
  basis: z.enum(['file', 'case', 'both', 'assumption']).nullable(),
  because: z.string().nullable(),
  claims: z.array(EvidenceJson),
  /** Part of the variance by itself and with all its company, with central 90 % intervals of the bootstrap. */
  first: z.number(),
  firstInterval: pair,
  total: z.number(),
  totalInterval: pair,
});

export const SensitivityJson = z.strictObject({
  schema: z.literal(1),
  regime: z.strictObject({ id: z.string(), title: z.string(), currency: z.string() }),
  output: z.string(),
  label: z.string(),
  unit: z.string(),
  month: Month,
  start: Month,
  known: Day.nullable(),
  recorded: z.int().nullable(),
  planHash: z.string(),
  seed: z.int(),
  workers: z.int(),
  base: z.int(),
  runs: z.int(),
  mean: z.number(),
  /** Standard error of the mean over runs. */
  mcse: z.number(),
  sd: z.number(),
  /** `factors`: choices of the state vary inside their reports. `held`: they stand at the middle (N3). */
  levers: z.enum(['factors', 'held']),
  factors: z.array(FactorJson),
  /** What screening left out of the factors by name: mean absolute effect over the range, with its standard error. */
  screened: z.array(z.strictObject({ name: z.string(), effect: z.number(), error: z.number() })),
});
export type SensitivityJson = z.infer<typeof SensitivityJson>;
