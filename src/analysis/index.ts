/** Analysis: what follows from runs and claims. Pure functions, and the ledger of forecasts. */
export * from './forecast.ts';
export { forecastProjection, listForecasts, type LedgerLine } from './forecast-ledger.ts';
export { outputSeries, QUANTILES, summarise, type OutputSummary } from './summary.ts';
export {
  bestPayFor,
  byRules,
  checkEstimates,
  listEstimates,
  type ByRules,
  type Estimate,
  type EstimateCheck,
  type Takings,
} from './estimates.ts';
export { checkPercentages, type PercentageCheck, type Rise } from './percentages.ts';
