/** The JSON of `corvee changed`: what a report, or a year of them, did to the model. */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { ChangedInputs, PairedOutput } from './paired.ts';

const Side = z.strictObject({ known: Day.nullable(), recorded: z.int().nullable() });

export const ChangedJson = z.strictObject({
  schema: z.literal(1),
  regime: z.strictObject({ id: z.string(), title: z.string() }),
  before: Side,
  after: Side,
  seed: z.int(),
  workers: z.int(),
  draws: z.int(),
  start: Month,
  months: z.int(),
  inputs: ChangedInputs,
  /** Empty where no input differs: then nothing was run, for nothing can have moved. */
  outputs: z.array(PairedOutput),
});
export type ChangedJson = z.infer<typeof ChangedJson>;
