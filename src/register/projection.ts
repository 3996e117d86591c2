/** The register's records in a case: instruments and relations, the latest wording of each. */
import {
  citingProjection,
  citingRecords,
  type AnyEntry,
  type Projection,
  type Reader,
} from '../evidence/index.ts';
import type { ContradictionResolution } from './contradictions/resolution.ts';
import type { OriginDecision } from './origins/groups.ts';
import type { Instrument, RegisterEntry, Relation } from './instrument.ts';
import type { RecordedInstrument } from './register-data.ts';

export const registerProjection: Projection<AnyEntry> = citingProjection<RegisterEntry>(
  'register',
  4,
  ['instrument-recorded', 'relation-recorded', 'contradiction-resolved', 'origins-decided'],
  (entry) => {
    if (entry.kind === 'instrument-recorded') {
      const { instrument } = entry;
      const claims = instrument.provisions.flatMap((provision) => provision.claims);
      return { kind: 'instrument', id: instrument.id, value: instrument, claims };
    }
    if (entry.kind === 'contradiction-resolved') {
      const { resolution } = entry;
      const id = resolution.contradiction;
      return { kind: 'resolution', id, value: resolution, claims: resolution.sides.flat() };
    }
    if (entry.kind === 'origins-decided') {
      const { decision } = entry;
      const id = [...decision.reports].sort().join(' ');
      return { kind: 'origins', id, value: decision, claims: [], reports: decision.reports };
    }
    const { relation } = entry;
    const id = `${relation.kind} ${relation.from} ${relation.to}`;
    const about = [relation.from, relation.to].map((provision) => ({
      kind: 'instrument',
      id: provision.split('/')[0] ?? '',
    }));
    return { kind: 'relation', id, value: relation, claims: relation.claims, about };
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

/** What people said about contradictions, latest last; what was undone is left out. */
export async function listResolutions(
  reader: Reader,
  recorded?: number,
): Promise<{ readonly seq: number; readonly resolution: ContradictionResolution }[]> {
  const rows = await citingRecords(reader, 'register', 'resolution', recorded);
  return rows
    .map(({ seq, value }) => ({ seq, resolution: value as ContradictionResolution }))
    .sort((a, b) => a.seq - b.seq);
}

/** What people said about which reports are one telling, the latest about each pair; what was undone is left out. */
export async function listOriginDecisions(reader: Reader, recorded?: number): Promise<OriginDecision[]> {
  const rows = await citingRecords(reader, 'register', 'origins', recorded);
  return rows.map(({ value }) => value as OriginDecision);
}
