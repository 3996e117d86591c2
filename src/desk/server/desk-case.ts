/** The types the desk borrows from the use cases, which own them. */
import type { loadRegime, openSample } from '../../app/index.ts';

/** An open case. The desk only reads it. */
export type DeskCase = Awaited<ReturnType<typeof openSample>>;

/** A regime that has been read and checked. */
export type DeskRegime = ReturnType<typeof loadRegime>;
