/** Calibration against what was reported: history matching first, then sequential ABC in what is left. */
export { abcSmc, weightedQuantile, type AbcProblem, type AbcResult } from './abc-smc.ts';
export {
  calibrate,
  TOLERANCES,
  type Calibration,
  type CalibrationProblem,
  type Prediction,
} from './calibrate.ts';
export {
  historyMatch,
  IMPLAUSIBLE,
  implausibility,
  type Given,
  type Matched,
  type Observed,
} from './history-match.ts';
export { summariseMarginal, type Marginal } from './marginal.ts';
export { missOf, PREDICTED, predicted, simulateReport, type Predicted } from './reported.ts';
