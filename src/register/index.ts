/** Register: what was in force when, as known when. */
export { allenRelations, possibleRelations, type Allen } from './allen.ts';
export * from './instrument.ts';
export * from './in-force.ts';
export { knownAt, knownBy, provisionStanding, type Query, type Standing } from './provision-standing.ts';
export * from './register-data.ts';
export {
  listInstruments,
  listOriginDecisions,
  listRelations,
  listResolutions,
  registerProjection,
} from './projection.ts';
export { composeInstruments } from './compose.ts';
export { proposeRelations } from './relate.ts';
export { corroborated, toldItems } from './corroborated.ts';
export { conflictsOf, type Conflict } from './conflicts.ts';
export * from './contradictions/index.ts';
export * from './origins/index.ts';
