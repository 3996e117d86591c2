/** Analysis: what follows from runs and claims, how sure, what to ask next, and what was right. Pure functions. */
export * from './forecasts/index.ts';
export * from './priors/pool.ts';
export * from './scores/index.ts';
export * from './sensitivity/index.ts';
export { outputSeries, QUANTILES, summarise, type OutputSummary } from './summary.ts';
export { checkEstimates, type EstimateCheck } from './estimates.ts';
export { checkPercentages, type PercentageCheck, type Rise } from './percentages.ts';
