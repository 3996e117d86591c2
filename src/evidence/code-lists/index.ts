/** Versioned lists of codes, as data. A new version is a new file; old ones stay, because old grades were given by them. */
import { admiraltyCredibility1, admiraltyReliability1 } from './admiralty-1.ts';
import type { CodeList } from './code-list.ts';
import { icd2031 } from './icd-203-1.ts';

export { admiraltyCredibility1, admiraltyReliability1 } from './admiralty-1.ts';
export type { CodeList } from './code-list.ts';
export { icd2031, likelihoodOf, type Likelihood } from './icd-203-1.ts';

export const codeLists: readonly CodeList<string>[] = [admiraltyReliability1, admiraltyCredibility1, icd2031];
