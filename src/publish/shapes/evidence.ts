/** A sentence of evidence as every JSON and every page shows it. */
import { z } from 'zod';
import { Day } from '../../base/index.ts';
import { ClaimId, ReportId, Slug } from '../../evidence/index.ts';

/** A sentence of evidence: the words, whose they are, and when the public could know them. */
export const EvidenceJson = z.strictObject({
  id: ClaimId,
  slug: Slug.nullable(),
  report: ReportId,
  publisher: z.string().nullable(),
  address: z.string().nullable(),
  published: z.strictObject({ from: Day.nullable(), to: Day.nullable() }),
  /** The words the claim rests on; days of contact are masked. */
  words: z.string(),
  /** `summary`: Corvée's own summary, page not verified, never a quotation. `received`: words of the report. */
  text: z.enum(['received', 'summary']),
  summary: z.string(),
  chain: z.array(z.string()),
});
export type EvidenceJson = z.infer<typeof EvidenceJson>;
