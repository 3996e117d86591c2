/** Work on a copy of a regime: nothing here writes, and nothing of it enters the case. */
export { besideOriginal, type BesideOptions } from './beside.ts';
export { checkCopy } from './check.ts';
export { copyFiles } from './files.ts';
export { ruleOfCopy, type RuleOptions } from './rule.ts';
