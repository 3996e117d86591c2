/**
 * Who worked on a report, by the part they played and never by name: there is no field for one. A printed byline stays in the
 * sealed text; what leaves is "a translator", "an editor" (PROV activities with roles).
 */
import { z } from 'zod';
import { Month } from '../../base/index.ts';
import { ReportId } from '../ids.ts';

export const Byline = z
  .strictObject({
    report: ReportId,
    activity: z.enum(['write', 'translate', 'edit', 'check']),
    role: z.enum(['reporter', 'translator', 'editor', 'checker']),
    /** What it was made from: for a translation, the original. */
    of: ReportId.nullable(),
    /** When, by month. */
    month: Month.nullable(),
    why: z.string().trim().min(1).max(2000),
  })
  .readonly()
  .refine(({ report, of }) => report !== of, 'no report is made from itself')
  .refine(({ activity, of }) => activity !== 'translate' || of !== null, 'a translation names its original');
export type Byline = z.infer<typeof Byline>;
