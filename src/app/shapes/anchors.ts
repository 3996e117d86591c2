/** The JSON of `corvee anchors`: where the words of each claim stand in another version of its report. */
import { z } from 'zod';
import { ClaimId, ReportId } from '../../evidence/index.ts';
import { StandingStatus } from './triage.ts';

export const WordChangeJson = z.strictObject({
  kind: z.enum(['number', 'negation', 'modal', 'date', 'comparison', 'name', 'spelling', 'words']),
  /** Null where a word was added or is gone, and where it could name a day of contact (N6). */
  was: z.string().nullable(),
  now: z.string().nullable(),
});

export const AnchorJson = z.strictObject({
  claim: ClaimId,
  slug: z.string().nullable(),
  summary: z.string(),
  status: StandingStatus,
  /** One of each claim's passages; offsets are UTF-16 code units in the other version. */
  passage: z.int(),
  found: z.enum(['holds', 'moved', 'several', 'proposed', 'refused', 'gone']),
  places: z.array(z.strictObject({ start: z.int(), end: z.int() })),
  changes: z.array(WordChangeJson),
});

export const AnchorsJson = z.strictObject({
  schema: z.literal(1),
  report: ReportId,
  /** The other version, as it was named on the command line. */
  file: z.string(),
  sha256: z.string(),
  anchors: z.array(AnchorJson),
});
export type AnchorsJson = z.infer<typeof AnchorsJson>;
