/** The JSON of what was found in a case. */
import { z } from 'zod';
import { ClaimId, Publication, ReportId } from '../../evidence/index.ts';
import { StandingStatus } from './triage.ts';

const found = {
  report: ReportId,
  publisher: z.string().nullable(),
  published: Publication,
  /** Whether the report's text is as received or Corvée's own summary (N7). */
  text: z.enum(['received', 'summary']),
  /** A piece around the first match, days of contact blotted out; `matches` count in it, UTF-16, end exclusive. */
  piece: z.string(),
  matches: z.array(z.strictObject({ start: z.int(), end: z.int() })),
};

export const HitJson = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('report'), ...found }),
  z.strictObject({
    kind: z.literal('claim'),
    claim: ClaimId,
    claimKind: z.string(),
    status: StandingStatus,
    ...found,
  }),
]);
export type HitJson = z.infer<typeof HitJson>;

export const SearchJson = z.strictObject({ schema: z.literal(1), hits: z.array(HitJson) });
export type SearchJson = z.infer<typeof SearchJson>;
