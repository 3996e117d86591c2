/** The ledger of forecasts in a case, with how each came out. */
import {
  citingProjection,
  citingRecords,
  type AnyEntry,
  type ClaimId,
  type Projection,
  type Reader,
} from '../../evidence/index.ts';
import type { Forecast, ForecastEntry, Resolution } from './forecast.ts';

export const forecastProjection: Projection<AnyEntry> = citingProjection<ForecastEntry>(
  'forecast',
  3,
  ['forecast-recorded', 'forecast-resolved'],
  (entry) => {
    if (entry.kind === 'forecast-recorded') {
      const { forecast } = entry;
      return { kind: 'forecast', id: forecast.id, value: forecast, claims: claimsOf(forecast) };
    }
    const { resolution } = entry;
    const about = [{ kind: 'forecast', id: resolution.forecast }];
    return {
      kind: 'resolution',
      id: resolution.forecast,
      value: resolution,
      claims: resolution.claims,
      about,
    };
  },
);

export interface LedgerLine {
  readonly forecast: Forecast;
  /** Null while nobody has resolved it; that nothing was reported resolves nothing. */
  readonly resolution: Resolution | null;
}

/** Every claim that forecasts rest on: what led to them, what their conditions rest on, and what decided them. */
export function claimsOfForecasts(ledger: readonly LedgerLine[]): readonly ClaimId[] {
  const all = ledger.flatMap(({ forecast, resolution }) => [
    ...claimsOf(forecast),
    ...(resolution?.claims ?? []),
  ]);
  return [...new Set(all)];
}

function claimsOf({ claims, condition }: Forecast): readonly ClaimId[] {
  return [...claims, ...(condition?.claims ?? [])];
}

export async function listForecasts(reader: Reader, recorded?: number): Promise<LedgerLine[]> {
  const forecasts = await citingRecords(reader, 'forecast', 'forecast', recorded);
  const resolutions = await citingRecords(reader, 'forecast', 'resolution', recorded);
  const outcome = new Map(resolutions.map(({ value }) => value as Resolution).map((r) => [r.forecast, r]));
  return forecasts
    .map(({ value }) => value as Forecast)
    .map((forecast) => ({ forecast, resolution: outcome.get(forecast.id) ?? null }));
}
