/** The JSON of what a newsroom writes down beside its claims. `seq` is the entry of a record's latest wording. */
import { z } from 'zod';
import { Month } from '../../base/index.ts';
import {
  Anonymity,
  Byline,
  ClaimId,
  Correction,
  Media,
  Network,
  ReportId,
  Slug,
  Story,
  Term,
} from '../../evidence/index.ts';

const schema = z.literal(1);
const seq = { seq: z.int() };

export const GlossaryJson = z.strictObject({
  schema,
  terms: z.array(z.strictObject({ ...seq, ...Term.unwrap().shape })),
});
export type GlossaryJson = z.infer<typeof GlossaryJson>;

export const NetworksJson = z.strictObject({
  schema,
  networks: z.array(z.strictObject({ ...seq, ...Network.unwrap().shape })),
});
export type NetworksJson = z.infer<typeof NetworksJson>;

export const StoriesJson = z.strictObject({
  schema,
  /** `open`: the questions that nothing answers yet. */
  stories: z.array(z.strictObject({ ...seq, ...Story.unwrap().shape, open: z.array(Slug) })),
});
export type StoriesJson = z.infer<typeof StoriesJson>;

export const CorrectionsJson = z.strictObject({
  schema,
  corrections: z.array(z.strictObject({ ...seq, ...Correction.unwrap().shape })),
});
export type CorrectionsJson = z.infer<typeof CorrectionsJson>;

export const DueJson = z.strictObject({
  schema,
  at: Month,
  due: z.array(z.strictObject({ ...seq, ...Anonymity.unwrap().shape })),
  /** How many are due only after `at`. */
  later: z.int(),
});
export type DueJson = z.infer<typeof DueJson>;

export const MediaJson = z.strictObject({
  schema,
  media: z.array(z.strictObject({ ...seq, ...Media.unwrap().shape })),
  /** Groups of pictures that are the same bytes beside more than one report. */
  reused: z.array(z.array(Slug)),
});
export type MediaJson = z.infer<typeof MediaJson>;

export const BylinesJson = z.strictObject({
  schema,
  bylines: z.array(z.strictObject({ ...seq, ...Byline.unwrap().shape })),
});
export type BylinesJson = z.infer<typeof BylinesJson>;

export const ParallelJson = z.strictObject({
  schema,
  report: ReportId,
  texts: z.array(
    z.strictObject({
      ...seq,
      original: ReportId,
      translation: ReportId,
      by: z.enum(['machine', 'person']),
      links: z.array(
        z.strictObject({
          original: z.string().nullable(),
          translation: z.string().nullable(),
          disputed: z.boolean(),
        }),
      ),
    }),
  ),
  disputes: z.array(
    z.strictObject({
      ...seq,
      original: z.string(),
      translation: z.string(),
      reading: z.string(),
      claims: z.array(ClaimId),
      why: z.string(),
    }),
  ),
});
export type ParallelJson = z.infer<typeof ParallelJson>;
