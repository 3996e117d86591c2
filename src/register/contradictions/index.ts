/** Contradictions between claims: found, never settled by the machine. */
export * from './contradiction.ts';
export { findContradictions } from './find-contradictions.ts';
export { relate as relateFigures } from './figures.ts';
export { risesIn, type SumRise } from './rises.ts';
export { ContradictionResolution, resolutionOf } from './resolution.ts';
