/** The stretch of the journal in which a state holds, as a condition. */
import { sql, type RawBuilder } from 'kysely';

/** True for the stretch of `table` that was open at entry `recorded`; without it, the one that is open now. */
export function stands(
  table: 'claim_state' | 'report_state',
  recorded: number | undefined,
): RawBuilder<boolean> {
  const [since, until] = [sql.ref(`${table}.since`), sql.ref(`${table}.until`)];
  if (recorded === undefined) return sql<boolean>`${until} is null`;
  return sql<boolean>`${since} <= ${recorded} and (${until} is null or ${until} > ${recorded})`;
}
