/** Proper scores: what forecasts were worth once it is known what came. */
export { brierScore, murphy, type Murphy, type Scored } from './brier.ts';
export { CALIBRATION_EDGES, calibrationBins, wilson, type CalibrationBin } from './calibration.ts';
export { crps, fairCrps, gaussianCrps, rankedScore } from './crps.ts';
export { logScore } from './log-score.ts';
