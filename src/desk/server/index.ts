/** The desk's server: the built page and the case as JSON, on loopback, for whoever has the launch token. */
export type { FindingsJson } from './findings-view.ts';
export type { ProgressJson } from './analyses.ts';
export type { ProblemJson } from './refusal.ts';
export { startDesk, type RunningDesk } from './start-desk.ts';
