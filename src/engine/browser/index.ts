/** The engine for a page and its worker: runs of a plan, and the runs behind a slider. No code is made from text here. */
export { answerRuns, type RunAnswer, type RunRequest } from './answer-runs.ts';
export {
  answerTrials,
  type TrialAnswer,
  type TrialChange,
  type TrialRequest,
  type TrialWork,
} from './trials.ts';
