/** What can be asked of a case. Every function takes a `Reader`: a case, or a draft of one. */
export * from './claims.ts';
export type { AsRecorded, Found } from './found.ts';
export * from './history.ts';
export {
  listReports,
  reportById,
  reportBySlug,
  reportText,
  withheldCount,
  type ReportFilter,
  type ReportRecord,
} from './reports.ts';
export { lastEntry, standingSince } from './standing-since.ts';
export { search, type Hit, type Snippet } from './search.ts';
export { claimCounts, pageOfClaims, type ClaimPage } from './claim-pages.ts';
