/** The worker's script: the engine, and nothing else. */
import { answerTrials, type TrialAnswer } from '../../../../../engine/browser/index.ts';

onmessage = answerTrials((answer: TrialAnswer) => {
  postMessage(answer, answer.kind === 'done' ? { transfer: [answer.cells.buffer] } : {});
});
