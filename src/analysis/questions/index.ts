/** Questions to ask next, and how dangerous each is. */
export { Danger, DangerSet, listDangers, QuestionEntry, questionProjection } from './danger.ts';
export { rankQuestions, vetoOf, type Ranked, type Veto } from './rank.ts';
