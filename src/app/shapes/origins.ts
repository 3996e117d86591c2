/** The JSON of `corvee origins`. */
import { z } from 'zod';
import { Day } from '../../base/index.ts';
import { OriginId, ReportId, Slug } from '../../evidence/index.ts';
import { linkReasons } from '../../register/index.ts';

const ToldJson = z.strictObject({
  id: ReportId,
  slug: Slug.nullable(),
  publisher: z.string().nullable(),
  published: z.strictObject({ from: Day.nullable(), to: Day.nullable() }),
});

export const OriginsJson = z.strictObject({
  schema: z.literal(1),
  reports: z.int(),
  /** How many tellings the case counts: never how many reports. */
  independent: z.int(),
  /** Groups of more than one report, the earliest telling first in each. */
  groups: z.array(
    z.strictObject({ origin: OriginId, reports: z.array(ToldJson), reasons: z.array(z.enum(linkReasons)) }),
  ),
  /** Pairs that something speaks for and the case counts as two. */
  proposals: z.array(
    z.strictObject({
      reports: z.array(ToldJson),
      reasons: z.array(z.enum(linkReasons)),
      likeness: z.number().nullable(),
    }),
  ),
  decisions: z.array(z.strictObject({ reports: z.array(ReportId), same: z.boolean(), why: z.string() })),
});
export type OriginsJson = z.infer<typeof OriginsJson>;
