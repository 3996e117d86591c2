/** The JSON of `corvee release`: an unpublished report sentence by sentence, and what stops each of its claims. */
import { z } from 'zod';
import { BlockReason, ClaimId, KnowerBand, ReportId, Slug } from '../../evidence/index.ts';

export const ReleaseJson = z.strictObject({
  schema: z.literal(1),
  report: ReportId,
  slug: Slug.nullable(),
  class: z.enum(['published', 'unpublished']),
  sentences: z.array(
    z.strictObject({
      /** From 1, in the order of the text. */
      n: z.int().positive(),
      start: z.int(),
      end: z.int(),
      /** For whoever holds the case; days of contact are masked. */
      text: z.string(),
      released: z.boolean(),
      /** The entry that released exactly this sentence. */
      entry: z.int().nullable(),
    }),
  ),
  claims: z.array(
    z.strictObject({
      id: ClaimId,
      slug: Slug.nullable(),
      summary: z.string(),
      band: KnowerBand,
      blocks: z.array(z.strictObject({ reason: BlockReason, field: z.string(), overridable: z.boolean() })),
    }),
  ),
});
export type ReleaseJson = z.infer<typeof ReleaseJson>;
