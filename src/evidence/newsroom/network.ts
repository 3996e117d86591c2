/** How a newsroom's reporting network says that it works, and how reliable this desk holds it to be. */
import { z } from 'zod';
import { Grade } from '../grade.ts';
import { ReportId, Slug } from '../ids.ts';

export const Network = z
  .strictObject({
    id: Slug,
    label: z.string().min(1).max(200),
    /** The outlets that print what it tells, by the name reports have as `publisher`. */
    publishers: z.array(z.string().min(1).max(200)).min(1).readonly(),
    /** Its own account of its methods, summarised in Corvée's words; null while nobody has read one. */
    method: z
      .strictObject({ summary: z.string().min(1).max(600), address: z.url().nullable() })
      .readonly()
      .nullable(),
    /** Reports in which that account stands. */
    reports: z.array(ReportId).readonly(),
    /** Reliability only: credibility is of a statement, never of a network. */
    grade: Grade,
    why: z.string().trim().min(1).max(2000),
  })
  .readonly()
  .refine(({ grade }) => grade.credibility === null, 'a network has reliability, no credibility');
export type Network = z.infer<typeof Network>;
