/**
 * A report and its translation side by side: which sentences say the same, and where somebody disputes the translation. Who finds
 * the pairs (`by`) is said; a dispute is a person's, with both sentences and another reading in own words.
 */
import { z } from 'zod';
import { ClaimId, ReportId } from '../ids.ts';

/** Offsets of a derived text, UTF-16 code units, end exclusive. */
const Extent = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .readonly()
  .refine(({ start, end }) => start < end, 'an extent has words');

const pair = { original: ReportId, translation: ReportId };

export const ParallelText = z
  .strictObject({
    ...pair,
    by: z.enum(['machine', 'person']),
    /** Null on one side: it has no counterpart in the other text. */
    links: z
      .array(
        z
          .strictObject({ original: Extent.nullable(), translation: Extent.nullable() })
          .readonly()
          .refine((l) => l.original !== null || l.translation !== null, 'a link has at least one side'),
      )
      .readonly(),
    why: z.string().trim().min(1).max(2000),
  })
  .readonly()
  .refine(({ original, translation }) => original !== translation, 'a text is not its own translation');
export type ParallelText = z.infer<typeof ParallelText>;
export type ParallelLink = ParallelText['links'][number];

export const TranslationDispute = z
  .strictObject({
    ...pair,
    at: z.strictObject({ original: Extent, translation: Extent }).readonly(),
    /** The other reading, in Corvée's own words. */
    reading: z.string().min(1).max(400),
    /** Claims that rest on the disputed words. */
    claims: z.array(ClaimId).readonly(),
    why: z.string().trim().min(1).max(2000),
  })
  .readonly();
export type TranslationDispute = z.infer<typeof TranslationDispute>;
