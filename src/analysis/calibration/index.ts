/** Calibration against what was reported: history matching first, then sequential ABC in what is left. */
export { abcSmc, weightedQuantile, type AbcProblem, type AbcResult } from './abc-smc.ts';
export {
  historyMatch,
  IMPLAUSIBLE,
  implausibility,
  type Given,
  type Matched,
  type Observed,
} from './history-match.ts';
