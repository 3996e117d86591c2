/** The JSON of views that only the desk shows. */
import { z } from 'zod';
import { Publication, Report, ReportId } from '../../evidence/index.ts';

const { text, language } = Report.unwrap().shape;

export const ReadingExtrasJson = z.strictObject({
  schema: z.literal(1),
  /** Words that are no article text; UTF-16, end exclusive. */
  boilerplate: z.array(z.strictObject({ start: z.int(), end: z.int(), kind: z.string() })),
  /** The same report in other languages, days of contact blotted out. */
  translations: z.array(
    z.strictObject({
      report: ReportId,
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      published: Publication,
      language,
      text,
      body: z.string(),
    }),
  ),
});
export type ReadingExtrasJson = z.infer<typeof ReadingExtrasJson>;
