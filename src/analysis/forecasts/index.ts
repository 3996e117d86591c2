/** The ledger of forecasts: recorded, resolved by people on claims, scored. */
export * from './forecast.ts';
export { claimsOfForecasts, forecastProjection, listForecasts, type LedgerLine } from './forecast-ledger.ts';
export { refusalToResolve, type Refusal } from './may-resolve.ts';
export {
  groupOf,
  HOLDER_GROUPS,
  scoreLedger,
  type HolderGroup,
  type HolderScore,
  type LedgerScore,
  type ScoredForecast,
  type Standing,
} from './score-ledger.ts';
