/** The JSON of a briefing that is put together on the desk. */
import { z } from 'zod';
import { Day, Quantity, Span } from '../../base/index.ts';
import {
  BlockReason,
  ClaimId,
  Modality,
  Polarity,
  Publication,
  Report,
  ReportId,
  Stance,
} from '../../evidence/index.ts';
import { CORROBORATION } from '../../register/index.ts';

const { text, class: classOf } = Report.unwrap().shape;
const about = {
  id: ClaimId,
  kind: z.string(),
  topic: z.string(),
  state: z.string().nullable(),
  trade: z.string().nullable(),
  summary: z.string(),
  span: Span,
  publisher: z.string().nullable(),
  text,
  /** Independent tellings behind it; one is one word, however often repeated (N7). */
  origins: z.int(),
};

export const BriefingChoicesJson = z.strictObject({
  schema: z.literal(1),
  /** How many there are; at most four hundred are listed. */
  all: z.int(),
  states: z.array(z.string()),
  topics: z.array(z.string()),
  claims: z.array(
    z.strictObject({
      ...about,
      report: ReportId,
      published: z.strictObject({ from: Day.nullable(), to: Day.nullable() }),
      class: classOf,
      blocks: z.array(z.strictObject({ reason: BlockReason, field: z.string(), overridable: z.boolean() })),
    }),
  ),
});
export type BriefingChoicesJson = z.infer<typeof BriefingChoicesJson>;

export const BriefingItemJson = z.strictObject({
  ...about,
  modality: Modality,
  polarity: Polarity,
  background: z.boolean(),
  quantity: Quantity.nullable(),
  /** The words it rests on, days of contact masked. */
  words: z.string(),
  /** True if they are the report's own as they stand: only then may they stand in quotation marks. */
  verbatim: z.boolean(),
  originalPublisher: z.string().nullable(),
  address: z.string().nullable(),
  published: z.strictObject({
    from: Day.nullable(),
    to: Day.nullable(),
    how: Publication.unwrap().shape.how,
  }),
  chain: z.array(z.strictObject({ party: z.string(), stance: Stance })),
  singleOrigin: z.boolean(),
  /** What its tellings amount to, by origin. */
  told: z.enum(CORROBORATION),
});
export type BriefingItemJson = z.infer<typeof BriefingItemJson>;

export const CaseBriefingJson = z.strictObject({
  schema: z.literal(1),
  title: z.string(),
  items: z.array(BriefingItemJson),
});
export type CaseBriefingJson = z.infer<typeof CaseBriefingJson>;
