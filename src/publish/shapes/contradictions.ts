/** The JSON of `corvee contradictions`. */
import { z } from 'zod';
import { Day, Unit } from '../../base/index.ts';
import { OriginId, Topic } from '../../evidence/index.ts';
import {
  allenRelations,
  ContradictionId,
  ContradictionResolution,
  contradictionKinds,
} from '../../register/index.ts';
import { EvidenceJson } from './evidence.ts';

/** A figure as it was compared: rates per year, `about` widened by a twentieth, money in dollars where a report gave a rate. */
const FigureJson = z.strictObject({
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: Unit,
  currency: z.string().nullable(),
  per: z.enum(['P1Y', 'P1M']).nullable(),
});

const SideJson = z.strictObject({
  figure: FigureJson.nullable(),
  /** Independent origins; one is one word, however often repeated. */
  origins: z.array(OriginId),
  evidence: z.array(EvidenceJson),
});

export const ContradictionJson = z.strictObject({
  id: ContradictionId,
  kind: z.enum(contradictionKinds),
  how: z.enum(['overlapping', 'disjoint', 'inconsistent', 'opposed']),
  topic: Topic,
  state: z.string().nullable(),
  /** `certain`: both speak of the same time. `possible`: nothing excludes it. */
  overlap: z.enum(['certain', 'possible']),
  /** Which of Allen's relations the time of the first side could have to that of the second; one alone is certain. */
  times: z.array(z.enum(allenRelations)),
  sides: z.tuple([SideJson, SideJson]),
  /** Where the rate of exchange comes from, if one was needed. */
  rate: z.array(EvidenceJson),
  /** What a person said about it, or null. Both sides are kept whatever it says. */
  resolution: z
    .strictObject({ seq: z.int(), stands: ContradictionResolution.unwrap().shape.stands, why: z.string() })
    .nullable(),
});
export type ContradictionJson = z.infer<typeof ContradictionJson>;

export const ContradictionsJson = z.strictObject({
  schema: z.literal(1),
  known: Day.nullable(),
  recorded: z.int().nullable(),
  contradictions: z.array(ContradictionJson),
});
export type ContradictionsJson = z.infer<typeof ContradictionsJson>;
