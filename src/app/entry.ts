/** Everything a Corvée journal can hold: the union of what the parts can record. */
import { z } from 'zod';
import { ForecastEntry, forecastProjection, QuestionEntry, questionProjection } from '../analysis/index.ts';
import {
  EvidenceEntry,
  NewsroomEntry,
  newsroomProjection,
  TeamEntry,
  teamProjection,
  type AnyEntry,
  type Projection,
} from '../evidence/index.ts';
import { DossierEntry } from '../publish/index.ts';
import { RegisterEntry, registerProjection } from '../register/index.ts';

export const Entry = z.discriminatedUnion('kind', [
  EvidenceEntry,
  NewsroomEntry,
  RegisterEntry,
  ForecastEntry,
  QuestionEntry,
  TeamEntry,
  DossierEntry,
]);
export type Entry = z.infer<typeof Entry>;

/** The projections of the other parts, in the order in which they are applied after evidence's own. */
export const projections: readonly Projection<AnyEntry>[] = [
  newsroomProjection,
  registerProjection,
  forecastProjection,
  questionProjection,
  teamProjection,
];
