/** Decisions of people: about claims, and about anything else; and taking them back. */
export { EDITOR, type Acting } from './acting.ts';
export { claimWithHistory, decideClaim, type DecideClaim } from './decide-claim.ts';
export { decided, type DecidedQuery } from './decided.ts';
export { unlessMeanwhile } from './meanwhile.ts';
export { claimNamed, reasonOf, reportNamed } from './named.ts';
export { reviseClaim, type ReviseClaim } from './revise-claim.ts';
export { undo, undoEntry, undoOnClaim } from './undo.ts';
