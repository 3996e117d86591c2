/** The JSON of a report that is about to be taken in. */
import { z } from 'zod';
import { Span } from '../../base/index.ts';
import { Publication, ReportId } from '../../evidence/index.ts';

/** What the readers would propose, before anything is kept. */
export const PreviewJson = z.strictObject({
  schema: z.literal(1),
  published: Publication,
  claims: z.array(
    z.strictObject({
      /** Where in the text and of what kind: the same for another day of publication. */
      key: z.string(),
      kind: z.string(),
      topic: z.string(),
      summary: z.string(),
      span: Span,
    }),
  ),
});
export type PreviewJson = z.infer<typeof PreviewJson>;

export const TakenInJson = z.strictObject({
  schema: z.literal(1),
  report: ReportId,
  claims: z.int(),
  /** True if the case had it already; then nothing was changed. */
  already: z.boolean(),
});
export type TakenInJson = z.infer<typeof TakenInJson>;
