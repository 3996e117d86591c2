/** Sensitivity: what the uncertainty of an output goes back to. Designs say where to run, indices what the runs say. */
export { morrisDesign, morrisEffects, type MorrisDesign, type MorrisEffect } from './morris.ts';
export {
  central90,
  saltelliDesign,
  sobolIndices,
  type FactorGroup,
  type SaltelliDesign,
  type SobolIndex,
  type SobolIndices,
} from './saltelli.ts';
export { MAX_DIMENSIONS, sobolPoints } from './sobol-sequence.ts';
