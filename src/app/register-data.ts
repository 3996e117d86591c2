/** Everything the register is computed from, read out of a case. */
import {
  listClaims,
  listNewsroom,
  type ClaimId,
  type ClaimRecord,
  type OriginId,
  type Reader,
  type Report,
  type ReportId,
} from '../evidence/index.ts';
import {
  listInstruments,
  listOriginDecisions,
  listRelations,
  originGroups,
  type OriginGroup,
  type RegisterData,
} from '../register/index.ts';
import type { Day } from '../base/index.ts';
import { beforeCorrections } from './newsroom/before-corrections.ts';
import { reportsById } from './reports-by-id.ts';

export interface RegisterScope {
  /** Only what this desk had at this entry, worded and decided as it was then; null or left out: now. */
  readonly recorded?: number | null;
  /** What the public knew by this day: corrections it was told of later do not count yet; null or left out: all count. */
  readonly known?: Day | null;
  /**
   * Claims recorded after this entry are of the reader's files. Left out: those of the case's own reports that a person
   * accepted are, which is how they reach a model; what a dossier brought (it has slugs that a regime cites) is of the case.
   */
  readonly filesFrom?: number;
  /** Only claims that an instrument or a relation cites: all that `inForce` needs, however many others there are. */
  readonly citedOnly?: boolean;
}

/** Instruments that cite a wording which was revised since rest on the wording that took its place. */
export async function registerData(reader: Reader, scope: RegisterScope = {}): Promise<RegisterData> {
  const { filesFrom = Number.POSITIVE_INFINITY } = scope;
  const recorded = scope.recorded ?? undefined;
  const at = recorded === undefined ? {} : { recorded };
  const [instruments, relations] = await Promise.all([
    listInstruments(reader, recorded),
    listRelations(reader, recorded),
  ]);
  const cited = [
    ...instruments.flatMap(({ instrument }) => instrument.provisions.flatMap(({ claims }) => claims)),
    ...relations.flatMap(({ claims }) => claims),
  ];
  const records =
    scope.citedOnly === true
      ? await withSuccessors(reader, cited, at)
      : await listClaims(reader, { ...at, superseded: true });
  const origins = await decidedOrigins(reader, recorded);
  const byId = new Map(records.map((record) => [record.claim.id, record]));
  const basis = (seq: number): 'file' | 'case' => (seq > filesFrom ? 'file' : 'case');
  const accepted = ({ claim, status }: ClaimRecord): boolean =>
    scope.filesFrom === undefined && claim.slug === null && status === 'accepted';
  const standing = records.filter(({ supersededBy }) => supersededBy === null);
  const corrected = await listNewsroom(reader, 'correction-recorded', recorded);
  const { claims, reworded } = beforeCorrections(
    {
      claims: new Map(
        standing.map((record) => [
          record.claim.id,
          { ...record, basis: accepted(record) ? ('file' as const) : basis(record.seq) },
        ]),
      ),
      reworded: new Map(
        records.flatMap(({ claim, supersededBy }) => {
          const current = supersededBy === null ? null : currentOf(byId, claim.id);
          return current === null ? [] : [[claim.id, current] as const];
        }),
      ),
    },
    new Map(records.map((record) => [record.claim.id, { ...record, basis: basis(record.seq) }])),
    corrected.map(({ value }) => value),
    scope.known ?? null,
  );
  return {
    claims,
    reworded,
    ...(origins.size === 0 ? {} : { origins }),
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

/** These claims, and the wordings that took their place. */
async function withSuccessors(
  reader: Reader,
  cited: readonly ClaimId[],
  at: { readonly recorded?: number },
): Promise<ClaimRecord[]> {
  const found = new Map<ClaimId, ClaimRecord>();
  for (let wanted = [...new Set(cited)]; wanted.length > 0;) {
    const records = await listClaims(reader, { ...at, superseded: true, ids: wanted });
    for (const record of records) found.set(record.claim.id, record);
    wanted = records.flatMap(({ supersededBy }) =>
      supersededBy === null || found.has(supersededBy) ? [] : [supersededBy],
    );
  }
  return [...found.values()];
}

/** Reading all reports is worth it only where somebody decided about some. */
async function decidedOrigins(
  reader: Reader,
  recorded: number | undefined,
): Promise<ReadonlyMap<ReportId, OriginId>> {
  const decisions = await listOriginDecisions(reader, recorded);
  if (decisions.length === 0) return new Map();
  const reports = await reportsById(reader, recorded ?? null);
  const groups = originGroups([...reports.values()], decisions);
  return new Map(
    groups.flatMap(({ origin, reports: told }) =>
      told.map(({ id }) => [id, groupName(origin, told, groups)]),
    ),
  );
}

/** Two groups that were set apart may have declared one origin: the later one is then named after its first report. */
function groupName(origin: OriginId, [first]: readonly Report[], groups: readonly OriginGroup[]): OriginId {
  const own = groups.find((group) => group.origin === origin);
  return first === undefined || own?.reports[0]?.id === first.id ? origin : (first.id as string as OriginId);
}
