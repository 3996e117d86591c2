/** The files of a briefing: `claims.json` and `register.json`. Every row says that it is a draft. */
import { z } from 'zod';
import { Day, End, Quantity, Sha256Text } from '../../base/index.ts';
import {
  About,
  ClaimId,
  claimKinds,
  Modality,
  Party,
  Polarity,
  ReportId,
  Slug,
  Threshold,
} from '../../evidence/index.ts';
import { Relation } from '../../register/index.ts';
import { EvidenceJson } from './evidence.ts';
import { InstrumentJson } from './instrument.ts';

const status = z.literal('draft');
const ClaimKindText = z.enum(claimKinds);
const Span = z.strictObject({ from: End, to: End, holds: z.enum(['everyDay', 'someDay']) });

/** A file that was read, and when it was published: an interval with reasons where the file does not say. */
export const BriefedFileJson = z.strictObject({
  file: z.string(),
  report: ReportId,
  sha256: Sha256Text,
  language: z.string(),
  published: z.strictObject({
    from: Day.nullable(),
    to: Day.nullable(),
    how: z.enum(['stated', 'given', 'inferred', 'confirmed', 'unknown']),
    reasons: z.array(z.string()),
  }),
  claims: z.int(),
});
export type BriefedFileJson = z.infer<typeof BriefedFileJson>;

export const BriefedClaimJson = z.strictObject({
  status,
  id: ClaimId,
  file: z.string(),
  kind: ClaimKindText,
  /** Offsets of the words in the file, UTF-16 code units, end exclusive. */
  start: z.int(),
  end: z.int(),
  words: z.string(),
  /** The whole sentence; days of contact are masked. */
  sentence: z.string(),
  summary: z.string(),
  about: About,
  polarity: Polarity,
  modality: Modality,
  chain: z.array(
    z.strictObject({
      party: Party,
      stance: z.string(),
      strength: z.string(),
      quoted: z.boolean(),
      implied: z.boolean(),
    }),
  ),
  span: Span,
  quantity: Quantity.nullable(),
  threshold: Threshold.nullable(),
  background: z.boolean(),
  rules: z.array(z.string()),
});
export type BriefedClaimJson = z.infer<typeof BriefedClaimJson>;

export const BriefClaimsJson = z.strictObject({
  schema: z.literal(1),
  status,
  files: z.array(BriefedFileJson),
  claims: z.array(BriefedClaimJson),
});
export type BriefClaimsJson = z.infer<typeof BriefClaimsJson>;

const DraftInstrument = InstrumentJson.extend({
  status,
  /** `file`: composed from your files. `case`: of the case, shown because it bears on them. */
  basis: z.enum(['file', 'case']),
});

export const BriefedForecastJson = z.strictObject({
  status,
  id: Slug,
  question: z.string(),
  criteria: z.string(),
  topic: z.string(),
  mode: z.string(),
  cargo: z.string(),
  regularity: z.string(),
  direction: z.string(),
  opens: Day.nullable(),
  deadline: Day.nullable(),
  holder: Party,
  warrant: z.string().nullable(),
  probability: z.number().nullable(),
  claims: z.array(EvidenceJson),
  /** What the case knows of the same question, whenever it became known. */
  beside: z.array(
    z.strictObject({
      question: z.string(),
      deadline: Day.nullable(),
      outcome: z.enum(['yes', 'no', 'void']).nullable(),
      why: z.string().nullable(),
      claims: z.array(EvidenceJson),
    }),
  ),
});
export type BriefedForecastJson = z.infer<typeof BriefedForecastJson>;

export const BriefRegisterJson = z.strictObject({
  schema: z.literal(1),
  status,
  /** The day shown, and the day of knowledge. */
  at: Day,
  known: Day.nullable(),
  instruments: z.array(DraftInstrument),
  relations: z.array(
    z.strictObject({
      status,
      kind: Relation.unwrap().shape.kind,
      from: z.string(),
      to: z.string(),
      why: z.string(),
    }),
  ),
  forecasts: z.array(BriefedForecastJson),
});
export type BriefRegisterJson = z.infer<typeof BriefRegisterJson>;
