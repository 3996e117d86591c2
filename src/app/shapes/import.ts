/** The JSON of `corvee import`: what became of everything in a file, in numbers. */
import { z } from 'zod';
import { IMPORT_FORMATS } from '../../publish/index.ts';
import { IMPORT_REFUSALS } from '../import/incoming.ts';

const n = z.int().nonnegative();

export const ImportJson = z.strictObject({
  schema: z.literal(1),
  format: z.enum(IMPORT_FORMATS),
  /** True: nothing was written. */
  dryRun: z.boolean(),
  /** Claims in the file. */
  items: n,
  /** Drafts for the inbox. */
  proposed: n,
  /** The case has them already, or the file has them twice. */
  already: n,
  reports: z.strictObject({ proposed: n, already: n }),
  refused: z.array(z.strictObject({ why: z.enum(IMPORT_REFUSALS), n })),
  /** Things that were not looked into, by the name of their schema (N1). */
  dropped: z.array(z.strictObject({ schema: z.string(), n })),
});
export type ImportJson = z.infer<typeof ImportJson>;
