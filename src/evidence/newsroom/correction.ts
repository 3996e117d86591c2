/**
 * A mistake in a report, as it was told to the desk and, once it is, to the public. Taken in: `published` null. Published: the days
 * between which the public was told. Before that day the old wording answers what was known; after it, the new one.
 */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { ClaimId, ReportId, Slug } from '../ids.ts';

export const Correction = z
  .strictObject({
    id: Slug,
    report: ReportId,
    /** The month in which the desk heard of it. */
    received: Month,
    /** When the public was told; null: not yet. */
    published: z
      .strictObject({ from: Day, to: Day })
      .readonly()
      .refine(({ from, to }) => from <= to, 'from is not after to')
      .nullable(),
    /** What was wrong, in Corvée's own words. */
    fault: z.string().min(1).max(400),
    /** Wordings that were wrong, each with the one that is right; null: it should not have been said at all. */
    claims: z.array(z.strictObject({ from: ClaimId, to: ClaimId.nullable() }).readonly()).readonly(),
    why: z.string().trim().min(1).max(2000),
  })
  .readonly();
export type Correction = z.infer<typeof Correction>;
