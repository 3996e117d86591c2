/** The JSON of views that only the desk shows. */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { Actor, ClaimId, ClaimStatus, Publication, Report, ReportId } from '../../evidence/index.ts';

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
      /** Sentences that say the same, in the order of the opened report; null: nobody has linked them. One side may have none. */
      links: z.array(z.strictObject({ own: z.string().nullable(), other: z.string().nullable() })).nullable(),
      by: z.enum(['machine', 'person']).nullable(),
    }),
  ),
});
export type ReadingExtrasJson = z.infer<typeof ReadingExtrasJson>;

const Head = z.strictObject({ seq: z.int(), hash: z.string() });

export const JournalJson = z.strictObject({
  schema: z.literal(1),
  head: Head,
  /** Newest first. Fields that its kind does not have are null. */
  entries: z.array(
    z.strictObject({
      seq: z.int(),
      kind: z.string(),
      actor: Actor,
      month: Month.nullable(),
      hash: z.string(),
      /** True if its content was destroyed. */
      withheld: z.boolean(),
      /** Entries whose content this one destroyed. */
      destroyed: z.array(z.int()),
      report: ReportId.nullable(),
      claim: ClaimId.nullable(),
      /** The wording it took the place of. */
      other: ClaimId.nullable(),
      summary: z.string().nullable(),
      status: z.string().nullable(),
      why: z.string().nullable(),
      /** The entry it takes back. */
      undoes: z.int().nullable(),
    }),
  ),
  /** True if there are entries before these. */
  earlier: z.boolean(),
});
export type JournalJson = z.infer<typeof JournalJson>;

export const VerdictJson = z.strictObject({
  schema: z.literal(1),
  ok: z.boolean(),
  entries: z.int(),
  withheld: z.int(),
  tip: Head,
  /** How the head kept outside the file compares with the chain. */
  head: z.string(),
  problems: z.array(z.strictObject({ seq: z.int().nullable(), why: z.string(), detail: z.string() })),
});
export type VerdictJson = z.infer<typeof VerdictJson>;

/** A page of the claims of a case. */
export const ClaimRowsJson = z.strictObject({
  schema: z.literal(1),
  /** How many match, of which the rows are some. */
  all: z.int(),
  offset: z.int(),
  rows: z.array(
    z.strictObject({
      id: ClaimId,
      report: ReportId,
      kind: z.string(),
      topic: z.string(),
      state: z.string().nullable(),
      summary: z.string(),
      status: ClaimStatus,
      /** The entry since which it stands so. */
      since: z.int(),
      publisher: z.string().nullable(),
      text,
      published: z.strictObject({ from: Day.nullable(), to: Day.nullable() }),
    }),
  ),
});
export type ClaimRowsJson = z.infer<typeof ClaimRowsJson>;
