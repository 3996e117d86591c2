/** The publish gate on a case: what stops what, what an editor released, what an editor overruled. */
export { blockedClaims } from './blocked.ts';
export { gateKnowledge } from './knowledge.ts';
export { overrule, type Overrule } from './overrule.ts';
export { releaseSentences, releaseView, type ReleaseSentences } from './release.ts';
