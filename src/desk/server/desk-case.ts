/** The types the desk borrows from the use cases, which own them. */
import type { loadRegime, openSample, readQuestions } from '../../app/index.ts';

/** An open case. The desk only reads it. */
export type DeskCase = Awaited<ReturnType<typeof openSample>>;

/** A regime that has been read and checked. */
export type DeskRegime = ReturnType<typeof loadRegime>;

/** How to ask about each number of a regime, and what is never asked. */
export type QuestionWords = ReturnType<typeof readQuestions>;
