/** What people do with forecasts: record one with frozen criteria, resolve it on accepted claims, take either back. */
import { z } from 'zod';
import {
  Forecast,
  listForecasts,
  refusalToResolve,
  type LedgerLine,
  type Resolution,
} from '../analysis/index.ts';
import { CorveeError, type Day } from '../base/index.ts';
import type { ClaimId, Slug, Case, Reader } from '../evidence/index.ts';
import { claimWithHistory, type Acting } from './decisions/index.ts';
import type { Entry } from './entry.ts';

/** A forecast as a person writes it: claims by slug or id. */
export const WrittenForecast = z.strictObject({
  ...Forecast.unwrap().shape,
  claims: z.array(z.string().min(1)).min(1),
  run: z.null().default(null),
  condition: z
    .strictObject({
      proposition: z.string().min(1),
      outcome: z.enum(['yes', 'no']).nullable(),
      claims: z.array(z.string().min(1)),
    })
    .nullable()
    .default(null),
});

/**
 * Freezes a forecast. What decides it cannot be changed afterwards: a second one of the same name is refused.
 *
 * @param written - as read from a file
 * @throws CorveeError 'value-invalid', 'claim-unknown', 'slug-taken', 'case-read-only'
 */
export async function recordForecast(opened: Case<Entry>, written: unknown, by: Acting): Promise<number> {
  const read = WrittenForecast.safeParse(written);
  if (!read.success) throw invalid(read.error);
  const { id } = read.data;
  if ((await listForecasts(opened)).some(({ forecast }) => forecast.id === id)) {
    throw new CorveeError('slug-taken', { slug: id });
  }
  const { condition } = read.data;
  const forecast = Forecast.safeParse({
    ...read.data,
    claims: await idsOf(opened, read.data.claims),
    condition: condition === null ? null : { ...condition, claims: await idsOf(opened, condition.claims) },
  });
  if (!forecast.success) throw invalid(forecast.error);
  const [link] = await opened.append([{ kind: 'forecast-recorded', forecast: forecast.data }], by);
  return link?.seq ?? 0;
}

export interface Resolve {
  readonly forecast: string;
  readonly outcome: Resolution['outcome'];
  readonly on: Day | null;
  readonly conditionMet: boolean | null;
  /** Claims by slug or id; at least one. */
  readonly claims: readonly string[];
  readonly why: string;
}

/**
 * Says what came of a forecast. Only a person does, and only on claims that are accepted.
 *
 * @returns the entry
 * @throws CorveeError 'forecast-unknown', 'forecast-refused' with the rule that is broken, 'claim-unknown', 'reason-missing',
 * 'case-read-only'
 */
export async function resolveForecast(opened: Case<Entry>, resolve: Resolve, by: Acting): Promise<number> {
  const { forecast } = await forecastNamed(opened, resolve.forecast);
  const why = resolve.why.trim();
  if (why === '') throw new CorveeError('reason-missing', { what: forecast.id });
  if (resolve.claims.length === 0) throw refused(forecast.id, 'noClaims');
  if (by.actor.role === 'machine') throw refused(forecast.id, 'notAPerson');
  const records = await Promise.all(
    resolve.claims.map(async (name) => (await claimWithHistory(opened, name)).record),
  );
  const refusal = refusalToResolve(forecast, resolve, records);
  if (refusal !== null) throw refused(forecast.id, refusal);
  const resolution: Resolution = {
    forecast: forecast.id,
    outcome: resolve.outcome,
    on: resolve.on,
    conditionMet: resolve.conditionMet,
    claims: records.map(({ claim }) => claim.id),
    why,
  };
  const [link] = await opened.append([{ kind: 'forecast-resolved', resolution }], by);
  return link?.seq ?? 0;
}

/** @throws CorveeError 'forecast-unknown' */
export async function forecastNamed(reader: Reader, id: string): Promise<LedgerLine> {
  const found = (await listForecasts(reader)).find(({ forecast }) => forecast.id === id);
  if (found === undefined) throw new CorveeError('forecast-unknown', { id });
  return found;
}

function refused(id: Slug, why: string): CorveeError {
  return new CorveeError('forecast-refused', { id, why });
}

function invalid(error: z.ZodError): CorveeError {
  const issues = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return new CorveeError('value-invalid', { what: 'forecast', issues });
}

async function idsOf(reader: Reader, names: readonly string[]): Promise<ClaimId[]> {
  return Promise.all(names.map(async (name) => (await claimWithHistory(reader, name)).record.claim.id));
}
