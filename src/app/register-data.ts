/** Everything the register is computed from, read out of a case. */
import { listClaims, type Reader } from '../evidence/index.ts';
import { listInstruments, listRelations, type RegisterData } from '../register/index.ts';

/** @param filesFrom - claims recorded after this entry are of the reader's files; left out: all are of the case */
export async function registerData(
  reader: Reader,
  filesFrom = Number.POSITIVE_INFINITY,
): Promise<RegisterData> {
  const [claims, instruments, relations] = await Promise.all([
    listClaims(reader),
    listInstruments(reader),
    listRelations(reader),
  ]);
  const basis = (seq: number): 'file' | 'case' => (seq > filesFrom ? 'file' : 'case');
  return {
    claims: new Map(claims.map((record) => [record.claim.id, { ...record, basis: basis(record.seq) }])),
    instruments: instruments.map((record) => ({ ...record, basis: basis(record.seq) })),
    relations,
  };
}
