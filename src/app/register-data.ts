/** Everything the register is computed from, read out of a case. */
import { listClaims, type ClaimId, type ClaimRecord, type Reader } from '../evidence/index.ts';
import { listInstruments, listRelations, type RegisterData } from '../register/index.ts';

export interface RegisterScope {
  /** Only what this desk had at this entry, worded and decided as it was then; null or left out: now. */
  readonly recorded?: number | null;
  /** Claims recorded after this entry are of the reader's files; left out: all are of the case. */
  readonly filesFrom?: number;
}

/** Instruments that cite a wording which was revised since rest on the wording that took its place. */
export async function registerData(reader: Reader, scope: RegisterScope = {}): Promise<RegisterData> {
  const { filesFrom = Number.POSITIVE_INFINITY } = scope;
  const recorded = scope.recorded ?? undefined;
  const [records, instruments, relations] = await Promise.all([
    listClaims(reader, { superseded: true, ...(recorded === undefined ? {} : { recorded }) }),
    listInstruments(reader, recorded),
    listRelations(reader, recorded),
  ]);
  const byId = new Map(records.map((record) => [record.claim.id, record]));
  const basis = (seq: number): 'file' | 'case' => (seq > filesFrom ? 'file' : 'case');
  const standing = records.filter(({ supersededBy }) => supersededBy === null);
  return {
    claims: new Map(standing.map((record) => [record.claim.id, { ...record, basis: basis(record.seq) }])),
    reworded: new Map(
      records.flatMap(({ claim, supersededBy }) => {
        const current = supersededBy === null ? null : currentOf(byId, claim.id);
        return current === null ? [] : [[claim.id, current]];
      }),
    ),
    instruments: instruments.map((record) => ({ ...record, basis: basis(record.seq) })),
    relations,
  };
}

/** The wording that stands for a claim; null if it was withdrawn on the way. */
function currentOf(byId: ReadonlyMap<ClaimId, ClaimRecord>, id: ClaimId): ClaimId | null {
  const at = byId.get(id);
  if (at === undefined) return null;
  return at.supersededBy === null ? id : currentOf(byId, at.supersededBy);
}
