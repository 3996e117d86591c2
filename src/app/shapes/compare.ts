/** The JSON of `corvee compare`: the regime as reported, a what-if, and their differences, run by run. */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { RunJson } from '../../publish/index.ts';

const Series = z.strictObject({
  quantiles: z.record(z.string(), z.array(z.number())),
  mean: z.array(z.number()),
  /** Monte Carlo standard error of the mean. */
  mcse: z.array(z.number()),
});

export const CompareJson = z.strictObject({
  schema: z.literal(1),
  regime: z.strictObject({ id: z.string(), title: z.string(), currency: z.string() }),
  whatIf: z.strictObject({
    name: z.string(),
    text: z.string(),
    ko: z.string(),
    changes: z.array(
      z.strictObject({
        name: z.string(),
        kind: z.enum(['gate', 'parameter']),
        from: Month,
        to: Month.nullable(),
        open: z.boolean().nullable(),
        times: z.number().nullable(),
        is: z.number().nullable(),
      }),
    ),
  }),
  departures: RunJson.shape.departures,
  planHash: z.string(),
  known: Day.nullable(),
  recorded: z.int().nullable(),
  seed: z.int(),
  workers: z.int(),
  draws: z.int(),
  replicates: z.int(),
  months: z.array(Month),
  /** Runs are paired: same draws, seeds and readings. A difference is the what-if less the regime as reported. */
  outputs: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      unit: z.string(),
      asReported: Series,
      whatIf: Series,
      difference: Series,
    }),
  ),
});
export type CompareJson = z.infer<typeof CompareJson>;
