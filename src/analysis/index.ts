/** Analysis: what follows from runs and claims, how sure, what to ask next, and what was right. Pure functions. */
export * from './calibration/index.ts';
export { choosePairs, estimateHidden, type Cell, type Estimated } from './counts/lists.ts';
export * from './forecasts/index.ts';
export * from './information/index.ts';
export * from './priors/pool.ts';
export * from './questions/index.ts';
export * from './scores/index.ts';
export * from './sensitivity/index.ts';
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
export { measureOf, outputSeries, QUANTILES, summarise, type OutputSummary } from './summary.ts';
export { checkPercentages, type PercentageCheck, type Rise } from './percentages.ts';
