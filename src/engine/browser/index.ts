/** The engine for a page and its worker: the runs behind a slider. No code is made from text here. */
export {
  answerTrials,
  type TrialAnswer,
  type TrialChange,
  type TrialRequest,
  type TrialWork,
} from './trials.ts';
