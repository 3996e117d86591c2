/** The case file and its journal, as the rest of the house sees them. */
export type { Originals } from './append.ts';
export type { Case, Journalled, Reader } from './case.ts';
export { GENESIS, hashOfBare, hashOfHeader, metaOf, type Link } from './chain.ts';
export type { Problem as CaseProblem } from './check-line.ts';
export { hiddenPaths, rootOfShown, Shown, shownAt } from './commitment.ts';
export { headPathOf } from './head-file.ts';
export type { HeadState } from './head.ts';
export type { By } from './journal.ts';
export type { JournalLine } from './lines.ts';
export { FORMAT } from './migrations.ts';
export { isTeamAddress, parseTeamPlace } from './postgres/place.ts';
export {
  createCase,
  createTeamCase,
  memoryCase,
  openCase,
  openTeamCase,
  readOnlyCase,
  teamFilesOf,
  type CaseOptions,
  type OpenOptions,
  type TeamOptions,
} from './open-case.ts';
export { newPassphrase } from './passphrase.ts';
export type { ShownEntry } from './shown-entry.ts';
export { isCase } from './sqlite/case-file.ts';
export { QUICK_KDF_FOR_TESTS } from './sqlite/case-key.ts';
export type { CaseTables, Db } from './tables.ts';
export type { Verdict } from './verify.ts';
