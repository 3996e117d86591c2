/** What a model may be asked about a text, and what of its answer is taken. Nothing here asks: see src/app/model. */
export { parseAnswer } from './answer.ts';
export { promptOf, type PromptMessage } from './prompt.ts';
export { questionsOf, type Questions } from './question.ts';
export {
  REFUSALS,
  takeAnswers,
  type Answered,
  type ModelMark,
  type ModelPoint,
  type ModelReading,
  type Refusal,
} from './take-answer.ts';
