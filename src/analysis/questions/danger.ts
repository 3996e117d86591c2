/**
 * How dangerous it is for a source to be asked something, as a person judges it for this case and writes it down with a
 * reason. Until somebody has, the question is vetoed; some questions nobody may open at all.
 */
import { z } from 'zod';
import {
  citingProjection,
  citingRecords,
  type AnyEntry,
  type Projection,
  type Reader,
} from '../../evidence/index.ts';

/** 1: anyone there could tell. 4: few could, and they would be looked for. 5: not to be asked. */
export const Danger = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type Danger = z.infer<typeof Danger>;

export const DangerSet = z
  .strictObject({
    regime: z.string().min(1),
    /** Parameter or variant the question is about. */
    about: z.string().min(1),
    /** Null: unset again, and so vetoed. */
    danger: Danger.nullable(),
    why: z.string().min(1).max(2000),
  })
  .readonly();
export type DangerSet = z.infer<typeof DangerSet>;

export const QuestionEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('question-danger-set'), set: DangerSet }),
]);
export type QuestionEntry = z.infer<typeof QuestionEntry>;

export const questionProjection: Projection<AnyEntry> = citingProjection<QuestionEntry>(
  'question',
  1,
  ['question-danger-set'],
  ({ set }) => ({ kind: 'danger', id: `${set.regime} ${set.about}`, value: set, claims: [] }),
);

/** The dangers that people have set for a regime, by what the question is about. */
export async function listDangers(reader: Reader, regime: string): Promise<ReadonlyMap<string, DangerSet>> {
  const records = await citingRecords(reader, 'question', 'danger');
  const sets = records.map(({ value }) => value as DangerSet).filter((set) => set.regime === regime);
  return new Map(sets.map((set) => [set.about, set]));
}
