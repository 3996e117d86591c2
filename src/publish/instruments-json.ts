/** What is in force, by instrument, with its evidence and its conflicts. */
import { strengthOf, type ClaimId } from '../evidence/index.ts';
import {
  claimOf,
  conflictsOf,
  corroborated,
  type InForce,
  type Query,
  type RegisterData,
} from '../register/index.ts';
import { evidenceJson, type Reports } from './evidence-json.ts';
import { maskedDay, maskedSpan, type Contacts } from './mask.ts';
import type { InstrumentJson, ProvisionJson } from './shapes/instrument.ts';

/**
 * @param found - of one day; kept in its order
 * @param query - what was asked to find them
 */
export function instrumentsJson(
  found: readonly InForce[],
  data: RegisterData,
  reports: Reports,
  contacts: Contacts,
  query: Query,
): InstrumentJson[] {
  const evidence = (id: ClaimId) => {
    const item = data.claims.get(id);
    return item === undefined ? [] : [evidenceJson(item.claim, reports, contacts)];
  };
  return [...Map.groupBy(found, (item) => item.instrument.id).values()].flatMap((items) => {
    const [first] = items;
    if (first === undefined) return [];
    const { id, kind, title, issuer } = first.instrument;
    const beside = items.map((item) => ({ item, conflicts: conflictsOf(item, found) }));
    return [
      {
        id,
        kind,
        title,
        issuer,
        provisions: beside.map(({ item, conflicts }) =>
          provisionJson(item, data, contacts, corroborated(item, { all: found, data, query, conflicts })),
        ),
        spans: items.map(({ provision, span }) => ({
          provision: provision.id,
          ...maskedSpan(contacts, span),
        })),
        certainty: items.some((item) => item.certainty === 'certain')
          ? ('certain' as const)
          : ('possible' as const),
        existence: existenceOf(items, data),
        origins: [...new Set(items.flatMap((item) => item.origins))],
        claims: [...new Set(items.flatMap((item) => item.claims))].flatMap(evidence),
        conflicts: beside.flatMap(({ item, conflicts }) =>
          conflicts.map((conflict) => ({ provision: item.provision.id, ...conflict })),
        ),
      },
    ];
  });
}

/** An order exists if anything it says is told; what it says may rest on fewer tellings. */
function existenceOf(items: readonly InForce[], data: RegisterData): InstrumentJson['existence'] {
  const origins = [...new Set(items.flatMap((item) => item.origins))];
  const strengths = items
    .flatMap(({ claims }) => claims)
    .flatMap((id) => claimOf(data, id) ?? [])
    .map(({ claim }) => strengthOf(claim.modality));
  const strength = (['CT', 'PR', 'PS'] as const).find((one) => strengths.includes(one)) ?? 'U';
  return { origins, singleOrigin: origins.length <= 1, strength };
}

function isMenace({ provision, claims }: InForce, data: RegisterData): boolean {
  const told = claims.flatMap((id) => claimOf(data, id)?.claim ?? []);
  return (
    provision.kind === 'sanction' ||
    told.some(
      ({ manner, chain }) =>
        manner?.includes('threaten') === true || chain.some(({ stance }) => stance === 'threatens'),
    )
  );
}

function provisionJson(
  item: InForce,
  data: RegisterData,
  contacts: Contacts,
  told: ReturnType<typeof corroborated>,
): ProvisionJson {
  const { certainty, publicly, enforceable, bearings, claims } = item;
  const lastVouched = maskedDay(contacts, item.lastVouched);
  return {
    ...item.provision,
    certainty,
    publicly,
    lastVouched,
    enforceable,
    bearings: [...bearings],
    claims: [...claims],
    origins: [...item.origins],
    corroboration: told === null ? null : { ...told, groups: told.groups.map((group) => ({ ...group })) },
    menace: isMenace(item, data),
  };
}
