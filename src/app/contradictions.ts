/** Claims that cannot both be right, each with its sentences, and what a person said about them. */
import { CorveeError, type Day, type Month } from '../base/index.ts';
import type { Actor, Case, Claim, ClaimId, Reader } from '../evidence/index.ts';
import {
  evidenceJson,
  type Contacts,
  type ContradictionJson,
  type ContradictionsJson,
  type Reports,
} from '../publish/index.ts';
import {
  findContradictions,
  knownAt,
  listResolutions,
  possibleRelations,
  resolutionOf,
  type Contradiction,
  type ContradictionResolution,
} from '../register/index.ts';
import { contactsInCase } from './contacts/index.ts';
import type { Entry } from './entry.ts';
import { registerData } from './register-data.ts';
import { reportsById } from './reports-by-id.ts';

export interface ContradictionsQuery {
  readonly known: Day | null;
  readonly recorded: number | null;
}

/** What a rejected claim said contradicts nothing any more; everything else is held against everything else. */
export async function contradictions(
  reader: Reader,
  query: ContradictionsQuery,
): Promise<ContradictionsJson> {
  const { found, reports, claims } = await foundIn(reader, query);
  const shown = found.flatMap(({ sides }) =>
    sides.flatMap((side) => side.claims.map(({ report }) => report)),
  );
  const contacts = await contactsInCase(reader, reports, shown);
  const resolutions = await listResolutions(reader, query.recorded ?? undefined);
  return {
    schema: 1,
    ...query,
    contradictions: found.map((item) => {
      const resolved = resolutionOf(item, resolutions);
      const resolution = resolved && {
        seq: resolved.seq,
        stands: resolved.resolution.stands,
        why: resolved.resolution.why,
      };
      return { ...contradictionJson(item, reports, contacts, claims), resolution };
    }),
  };
}

export interface Resolve {
  readonly contradiction: string;
  readonly stands: ContradictionResolution['stands'];
  readonly why: string;
  readonly actor: Actor;
  readonly month: Month | null;
}

/**
 * Records which side stands, and why. Both stay as they are; the decision can be undone by its entry.
 *
 * @returns the entry
 * @throws CorveeError 'contradiction-unknown' if the case as it stands has none of this id; 'reason-missing', 'case-read-only'
 */
export async function resolveContradiction(opened: Case<Entry>, resolve: Resolve): Promise<number> {
  const { contradiction: id, stands, actor, month } = resolve;
  const why = resolve.why.trim();
  if (why === '') throw new CorveeError('reason-missing', { what: id });
  const { found } = await foundIn(opened, { known: null, recorded: null });
  const item = found.find((one) => one.id === id);
  if (item === undefined) throw new CorveeError('contradiction-unknown', { id });
  const ids = ({ claims }: Contradiction['sides'][number]): ClaimId[] => claims.map((claim) => claim.id);
  const sides: ContradictionResolution['sides'] = [ids(item.sides[0]), ids(item.sides[1])];
  const resolution = { contradiction: item.id, kind: item.kind, sides, stands, why };
  const [link] = await opened.append([{ kind: 'contradiction-resolved', resolution }], { actor, month });
  return link?.seq ?? 0;
}

async function foundIn(reader: Reader, query: ContradictionsQuery) {
  const [data, reports] = await Promise.all([
    registerData(reader, query),
    reportsById(reader, query.recorded),
  ]);
  const known = [...data.claims.values()]
    .filter((item) => knownAt(item, query) !== 'no')
    .map(({ claim }) => claim);
  const found = findContradictions(known, { translationOf: (id) => reports.get(id)?.translationOf ?? null });
  return { found, reports, claims: data.claims };
}

function contradictionJson(
  { id, kind, how, about, overlap, sides, rate }: Contradiction,
  reports: Reports,
  contacts: Contacts,
  known: ReadonlyMap<ClaimId, { readonly claim: Claim }>,
): Omit<ContradictionJson, 'resolution'> {
  const side = ({ claims, figure }: Contradiction['sides'][number]): ContradictionJson['sides'][number] => ({
    figure,
    origins: [...new Set(claims.map(({ origin }) => origin))],
    evidence: claims.map((claim) => evidenceJson(claim, reports, contacts)),
  });
  const [first, second] = [sides[0].claims[0], sides[1].claims[0]];
  return {
    id,
    kind,
    how,
    ...about,
    overlap,
    times: first === undefined || second === undefined ? [] : possibleRelations(first.span, second.span),
    sides: [side(sides[0]), side(sides[1])],
    rate: rate.flatMap((one) => {
      const item = known.get(one);
      return item === undefined ? [] : [evidenceJson(item.claim, reports, contacts)];
    }),
  };
}
