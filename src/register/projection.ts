/** The register's records in a case: instruments and relations, the latest wording of each. */
import {
  citingProjection,
  citingRecords,
  type AnyEntry,
  type Projection,
  type Reader,
} from '../evidence/index.ts';
import type { Instrument, RegisterEntry, Relation } from './instrument.ts';
import type { RecordedInstrument } from './register-data.ts';

export const registerProjection: Projection<AnyEntry> = citingProjection<RegisterEntry>(
  'register',
  1,
  ['instrument-recorded', 'relation-recorded'],
  (entry) => {
    if (entry.kind === 'instrument-recorded') {
      const { instrument } = entry;
      const claims = instrument.provisions.flatMap((provision) => provision.claims);
      return { kind: 'instrument', id: instrument.id, value: instrument, claims };
    }
    const { relation } = entry;
    const id = `${relation.kind} ${relation.from} ${relation.to}`;
    return { kind: 'relation', id, value: relation, claims: relation.claims };
  },
);

/** The instruments as they stand, or as this desk had them at entry `recorded`. */
export async function listInstruments(reader: Reader, recorded?: number): Promise<RecordedInstrument[]> {
  const rows = await citingRecords(reader, 'register', 'instrument', recorded);
  return rows.map(({ seq, value }) => ({ instrument: value as Instrument, seq, basis: 'case' }));
}

export async function listRelations(reader: Reader, recorded?: number): Promise<Relation[]> {
  const rows = await citingRecords(reader, 'register', 'relation', recorded);
  return rows.map(({ value }) => value as Relation);
}
