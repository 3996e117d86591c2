/** Evidence: reports, passages, claims, and the case file with its journal. */
export * from './attribution.ts';
export * from './claim.ts';
export * from './entry.ts';
export * from './grade.ts';
export * from './ids.ts';
export * from './modality.ts';
export * from './passage.ts';
export * from './report.ts';
export * from './topics.ts';
