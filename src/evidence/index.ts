/** Evidence: reports, passages, claims, and the case file with its journal. */
export { anchorTextOf, criticalClassOf, reAnchor, type ReAnchored } from './anchors/index.ts';
export * from './attribution.ts';
export * from './claim.ts';
export * from './code-lists/index.ts';
export * from './entry.ts';
export * from './grade.ts';
export * from './ids.ts';
export * from './modality.ts';
export * from './newsroom/index.ts';
export * from './passage.ts';
export { citingProjection, citingRecords, type Citing } from './projections/citing.ts';
export type { AnyEntry, Projection, Recorded, Withdrawal } from './projections/projection.ts';
export * from './projections/queries/index.ts';
export * from './rationale.ts';
export * from './report.ts';
export * from './store/index.ts';
export * from './team/index.ts';
export * from './topics.ts';
