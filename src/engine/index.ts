/** Engine: plans in, exact totals out. Pure: no files, no clock, no threads, no entropy. */
export { BACKENDS, bestBackend, makeEngine, type Backend, type Engine } from './make-engine.ts';
export { linkPart, makeSplitEngine, runPart, type SplitEngine, type SplitRun } from './host/split.ts';
export type { Kernels } from './host/kernels.ts';
export { measureInto, type Measure } from './measure.ts';
export { ofShare, shareOf } from './operations.ts';
export { philox4x32 } from './philox.ts';
export { runReference } from './reference.ts';
export { MAX_MONTHS, MAX_WORKERS, type RunInput, type RunResult } from './run-input.ts';
export { workplacesOf } from './workplaces.ts';
