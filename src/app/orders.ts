/** Which orders, laws, decisions and practices were in force on a day, as known on a day, and on what evidence. */
import type { Day } from '../base/index.ts';
import type { ClaimId, Reader } from '../evidence/index.ts';
import { conflictsOf, inForce, type InForce } from '../register/index.ts';
import { evidenceJson, reportsById } from './evidence-json.ts';
import { registerData } from './register-data.ts';
import type { OrdersJson } from './shapes/orders.ts';

export interface OrdersQuery {
  readonly at: Day;
  readonly known: Day | null;
  readonly recorded: number | null;
}

export async function orders(reader: Reader, { at, known, recorded }: OrdersQuery): Promise<OrdersJson> {
  const data = await registerData(reader);
  const reports = await reportsById(reader);
  const found = inForce(data, { valid: at, known, recorded });
  const evidence = (id: ClaimId) => {
    const item = data.claims.get(id);
    return item === undefined ? [] : [evidenceJson(item.claim, reports, (words) => words)];
  };
  const groups = [...Map.groupBy(found, (item) => item.instrument.id).values()];
  return {
    schema: 1,
    at,
    known,
    recorded,
    instruments: groups.flatMap((items) => {
      const [first] = items;
      if (first === undefined) return [];
      const { id, kind, title, issuer } = first.instrument;
      return [
        {
          id,
          kind,
          title,
          issuer,
          provisions: items.map(provisionJson),
          spans: items.map(({ provision, span }) => ({ provision: provision.id, ...span })),
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
    }),
  };
}

function provisionJson(item: InForce): OrdersJson['instruments'][number]['provisions'][number] {
  const { certainty, publicly, lastVouched, enforceable, bearings, claims } = item;
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
