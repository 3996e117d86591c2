/** Briefings: from files to a folder with a page, its claims, its register and its runs. */
export { brief, type BriefOptions, type BriefStage } from './brief.ts';
export { pageLimits, type GivenDate } from './read-files.ts';
export { BRIEF_FILES, refuseForeign, writeBriefing } from './write.ts';
