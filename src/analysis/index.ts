/** Analysis: what follows from runs and claims. Pure functions, and the ledger of forecasts. */
export * from './forecast.ts';
export { forecastProjection, listForecasts, type LedgerLine } from './forecast-ledger.ts';
export { measureOf, outputSeries, QUANTILES, summarise, type OutputSummary } from './summary.ts';
export { checkEstimates, type EstimateCheck } from './estimates.ts';
export { checkPercentages, type PercentageCheck, type Rise } from './percentages.ts';
