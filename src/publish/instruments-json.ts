/** What is in force, by instrument, with its evidence and its conflicts. */
import type { ClaimId } from '../evidence/index.ts';
import { conflictsOf, type InForce, type RegisterData } from '../register/index.ts';
import { evidenceJson, type Reports } from './evidence-json.ts';
import { maskedDay, maskedSpan, type Contacts } from './mask.ts';
import type { InstrumentJson, ProvisionJson } from './shapes/instrument.ts';

/** @param found - of one day; kept in its order */
export function instrumentsJson(
  found: readonly InForce[],
  data: RegisterData,
  reports: Reports,
  contacts: Contacts,
): InstrumentJson[] {
  const evidence = (id: ClaimId) => {
    const item = data.claims.get(id);
    return item === undefined ? [] : [evidenceJson(item.claim, reports, contacts)];
  };
  return [...Map.groupBy(found, (item) => item.instrument.id).values()].flatMap((items) => {
    const [first] = items;
    if (first === undefined) return [];
    const { id, kind, title, issuer } = first.instrument;
    return [
      {
        id,
        kind,
        title,
        issuer,
        provisions: items.map((item) => provisionJson(item, contacts)),
        spans: items.map(({ provision, span }) => ({
          provision: provision.id,
          ...maskedSpan(contacts, span),
        })),
        certainty: items.some((item) => item.certainty === 'certain')
          ? ('certain' as const)
          : ('possible' as const),
        origins: [...new Set(items.flatMap((item) => item.origins))],
        claims: [...new Set(items.flatMap((item) => item.claims))].flatMap(evidence),
        conflicts: items.flatMap((item) =>
          conflictsOf(item, found).map((conflict) => ({ provision: item.provision.id, ...conflict })),
        ),
      },
    ];
  });
}

function provisionJson(item: InForce, contacts: Contacts): ProvisionJson {
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
  };
}
