/** The JSON of the desk's views. */
import { z } from 'zod';
import { Day, End, Quantity } from '../../base/index.ts';
import {
  Attribution,
  ClaimStatus,
  Grade,
  MemberRole,
  Modality,
  Polarity,
  Publication,
  Report,
  ReportId,
  Slug,
  Trade,
} from '../../evidence/index.ts';
import { Instrument, Provision } from '../../register/index.ts';

export const CaseJson = z.strictObject({
  title: z.string(),
  purpose: z.enum(['own', 'sample']),
  readOnly: z.boolean(),
  reports: z.int(),
  claims: z.int(),
  withheld: z.int(),
  head: z.strictObject({ seq: z.int(), hash: z.string() }),
  version: z.string(),
  /** Whoever looks at it, on a team's desk. */
  member: z.strictObject({ name: z.string(), role: MemberRole }).nullable(),
});
export type CaseJson = z.infer<typeof CaseJson>;

export const ReportLineJson = z.strictObject({
  id: ReportId,
  slug: Slug.nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  originalPublisher: z.string().nullable(),
  language: z.string(),
  published: Publication,
  origin: z.string(),
  text: z.enum(['received', 'summary']),
  claims: z.int(),
  /** How many of its claims nobody has decided on. */
  proposed: z.int(),
});
export type ReportLineJson = z.infer<typeof ReportLineJson>;

export const ReportJson = z.strictObject({
  report: Report,
  body: z.string(),
  claims: z.array(
    z.strictObject({
      id: z.string(),
      slug: Slug.nullable(),
      kind: z.string(),
      status: ClaimStatus,
      /** The entry since which it stands so: a decision on it says that it was made on this one. */
      since: z.int(),
      start: z.int(),
      end: z.int(),
      topic: z.string(),
      state: z.string().nullable(),
      trade: z.string().nullable(),
      summary: z.string(),
      polarity: Polarity,
      modality: Modality,
      chain: z.array(Attribution),
      span: z.strictObject({ from: End, to: End, holds: z.enum(['everyDay', 'someDay']) }),
      quantity: Quantity.nullable(),
      grade: Grade,
      background: z.boolean(),
    }),
  ),
});
export type ReportJson = z.infer<typeof ReportJson>;

/** Every provision on both axes, for the timeline. */
export const TimelineJson = z.strictObject({
  schema: z.literal(1),
  provisions: z.array(
    z.strictObject({
      id: z.string(),
      instrument: Slug,
      kind: Instrument.unwrap().shape.kind,
      title: z.string(),
      summary: z.string(),
      provision: Provision.unwrap().shape.kind,
      topic: z.string(),
      state: z.string().nullable(),
      trade: Trade.nullable(),
      /** As known by now; null ends are open or unknown. */
      span: z.strictObject({ from: End, to: End, holds: z.enum(['everyDay', 'someDay']) }),
      /** When the first of its claims became public. */
      known: z.strictObject({ from: Day.nullable(), to: Day.nullable() }),
    }),
  ),
});
export type TimelineJson = z.infer<typeof TimelineJson>;
