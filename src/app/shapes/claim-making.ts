/** The JSON of making a claim by hand, of wording one anew, and of confirming when a report became public. */
import { z } from 'zod';
import { Day, Quantity, Span } from '../../base/index.ts';
import {
  Bearer,
  ClaimId,
  Modality,
  Party,
  Polarity,
  Publication,
  ReportId,
  Stance,
  Topic,
  Trade,
} from '../../evidence/index.ts';

/** What a person may say of a claim, whatever its kind. What belongs to one kind alone stays as it was. */
export const WordingJson = z.strictObject({
  summary: z.string().trim().min(1).max(400),
  topic: Topic,
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  trade: Trade.nullable(),
  polarity: Polarity,
  modality: Modality,
  span: Span,
  quantity: Quantity.nullable(),
  background: z.boolean(),
});
export type WordingJson = z.infer<typeof WordingJson>;

/** Kinds that a person can make of marked words: those that need nothing a form could not ask in a line. */
export const HandKind = z.enum([
  'duty',
  'permission',
  'prohibition',
  'order',
  'event',
  'state',
  'amount',
  'practice',
  'motive',
  'belief',
  'testimony',
]);
export type HandKind = z.infer<typeof HandKind>;

export const HandClaimJson = z.strictObject({
  kind: HandKind,
  /** Where its words stand in the report's text; UTF-16, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Whom it binds; for kinds that bind nobody it is left out of the claim. */
  bearer: Bearer,
  /** Whoever the publisher has it from, by the part it plays; null: the publisher itself says so. */
  holder: z
    .strictObject({
      kind: Party.unwrap().shape.kind,
      label: z.string().trim().min(1).max(200),
      stance: Stance,
    })
    .nullable(),
  wording: WordingJson,
});
export type HandClaimJson = z.infer<typeof HandClaimJson>;

export const MadeJson = z.strictObject({ schema: z.literal(1), claim: ClaimId, seq: z.int() });
export type MadeJson = z.infer<typeof MadeJson>;

/** What the day of a report's publication moves; with `seq` once it is confirmed. */
export const PublicationMovesJson = z.strictObject({
  schema: z.literal(1),
  report: ReportId,
  published: Publication,
  /** Claims that were reckoned from the day of publication, as they stand and as they would. */
  moves: z.array(z.strictObject({ claim: ClaimId, summary: z.string(), before: Span, after: Span })),
  /** Dated claims that stay where they are. */
  stay: z.int(),
  seq: z.int().nullable(),
});
export type PublicationMovesJson = z.infer<typeof PublicationMovesJson>;

export const PublicationGiven = z
  .strictObject({ from: Day, to: Day })
  .refine(({ from, to }) => from <= to, 'from is not after to');
