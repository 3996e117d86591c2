/** The JSON of `corvee check`. */
import { z } from 'zod';

const PlaceJson = z.strictObject({
  file: z.string(),
  line: z.int(),
  column: z.int(),
  start: z.int(),
  end: z.int(),
});

export const CheckJson = z.strictObject({
  schema: z.literal(1),
  regime: z.string().nullable(),
  sound: z.boolean(),
  planHash: z.string().nullable(),
  rules: z.int(),
  parameters: z.int(),
  /** Parameters with a value that cites claims, and parameters with an assumption; some have both. */
  withClaims: z.int(),
  assumptions: z.int(),
  levers: z.int(),
  problems: z.array(
    z.strictObject({
      code: z.string(),
      data: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()])),
      places: z.array(PlaceJson),
    }),
  ),
});
export type CheckJson = z.infer<typeof CheckJson>;
