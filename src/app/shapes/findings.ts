/** The JSON of the desk's first screen. */
import { z } from 'zod';
import { Day } from '../../base/index.ts';
import { Trade } from '../../evidence/index.ts';
import { EvidenceJson } from '../../publish/index.ts';

const provision = z.strictObject({ id: z.string(), title: z.string(), summary: z.string() });
const evidence = z.array(EvidenceJson);

export const FindingJson = z.discriminatedUnion('kind', [
  /** A later permission that eases an earlier ban in part, and does not replace it. */
  z.strictObject({
    kind: z.literal('partial-repeal'),
    at: Day,
    ban: provision,
    permission: provision,
    why: z.string(),
    evidence,
  }),
  /** A printed percentage that the printed sums do not give. */
  z.strictObject({
    kind: z.literal('percentage'),
    printed: z.array(
      z.strictObject({ min: z.number().nullable(), max: z.number().nullable(), approximate: z.boolean() }),
    ),
    rises: z.array(
      z.strictObject({
        trade: Trade.nullable(),
        before: z.number(),
        after: z.number(),
        percent: z.number(),
        covered: z.boolean(),
      }),
    ),
    evidence,
  }),
  /** A published revenue that no worker's pay could yield. */
  z.strictObject({
    kind: z.literal('estimate'),
    verdict: z.enum(['impossible', 'partly']),
    perWorker: z.strictObject({ low: z.number().nullable(), high: z.number().nullable() }),
    currency: z.string(),
    bestPayPerYear: z.number(),
    workersNeeded: z.int(),
    evidence,
  }),
  /** A forecast that did not come true. */
  z.strictObject({
    kind: z.literal('failed-forecast'),
    id: z.string(),
    question: z.string(),
    criteria: z.string(),
    holder: z.string(),
    warrant: z.string().nullable(),
    deadline: Day.nullable(),
    why: z.string(),
    evidence,
  }),
]);
export type FindingJson = z.infer<typeof FindingJson>;
