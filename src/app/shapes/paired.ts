/** What two states of knowledge differ in: inputs with their claims, and outputs run by run. */
import { z } from 'zod';
import { Month } from '../../base/index.ts';
import { EvidenceJson } from '../../publish/index.ts';

const Series = z.strictObject({
  quantiles: z.record(z.string(), z.array(z.number())),
  mean: z.array(z.number()),
  /** Monte Carlo standard error of the mean. */
  mcse: z.array(z.number()),
});

export const PairedOutput = z.strictObject({
  name: z.string(),
  label: z.string(),
  unit: z.string(),
  /** Months in which the difference is clear of chance: beyond two standard errors. */
  moved: z.array(Month),
  before: Series,
  after: Series,
  /** Pair by pair: after less before. */
  difference: Series,
});
export type PairedOutput = z.infer<typeof PairedOutput>;

export const ChangedInput = z.strictObject({
  kind: z.enum(['gate', 'parameter']),
  name: z.string(),
  label: z.string(),
  /** First and last month of the run in which it differs. */
  first: Month,
  last: Month,
  /** Claims it rests on only after, and only before. */
  added: z.array(EvidenceJson),
  dropped: z.array(EvidenceJson),
});
export type ChangedInput = z.infer<typeof ChangedInput>;

/** `unnamed`: how many inputs differ that say how closely workers are watched; they are never named (N4). */
export const ChangedInputs = z.strictObject({ named: z.array(ChangedInput), unnamed: z.int() });
export type ChangedInputs = z.infer<typeof ChangedInputs>;
