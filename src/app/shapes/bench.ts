/** The JSON of `corvee bench`. */
import { z } from 'zod';
import { BACKENDS } from '../../engine/index.ts';

export const BenchJson = z.strictObject({
  schema: z.literal(1),
  /** Eight hex digits over the state after the last month and all outputs. */
  hash: z.string().regex(/^[0-9a-f]{8}$/),
  /** Without compiling and warm-up: per CPU-second on one thread, per second of the clock on several. */
  workerMonthsPerSecond: z.int(),
  workers: z.int(),
  months: z.int(),
  replicates: z.int(),
  threads: z.int(),
  engine: z.enum(BACKENDS),
});
export type BenchJson = z.infer<typeof BenchJson>;
