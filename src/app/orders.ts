/** Which orders, laws, decisions and practices were in force on a day, as known on a day, and on what evidence. */
import type { Day } from '../base/index.ts';
import type { Reader } from '../evidence/index.ts';
import { instrumentsJson, type OrdersJson } from '../publish/index.ts';
import { claimOf, inForce } from '../register/index.ts';
import { contactsInCase } from './contacts/index.ts';
import { registerData } from './register-data.ts';
import { reportsById } from './reports-by-id.ts';

export interface OrdersQuery {
  readonly at: Day;
  readonly known: Day | null;
  readonly recorded: number | null;
}

export async function orders(reader: Reader, { at, known, recorded }: OrdersQuery): Promise<OrdersJson> {
  const data = await registerData(reader, { recorded, known, citedOnly: true });
  const found = inForce(data, { valid: at, known, recorded });
  const cited = found.flatMap((item) => item.claims.flatMap((id) => claimOf(data, id)?.claim.report ?? []));
  const reports = await reportsById(reader, recorded, cited);
  const contacts = await contactsInCase(reader, reports, cited);
  return {
    schema: 1,
    at,
    known,
    recorded,
    instruments: instrumentsJson(found, data, reports, contacts, { valid: at, known, recorded }),
  };
}
