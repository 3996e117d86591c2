/** The Admiralty scales, version 1: how reliable a source has been, and how credible one piece of information is. Two axes. */
import type { CodeList } from './code-list.ts';

const source = 'NATO AJP-2.1, Admiralty system; meanings in own words';

export const admiraltyReliability1 = {
  scheme: 'admiralty-1',
  name: 'admiralty-reliability',
  version: 1,
  source,
  codes: [
    { code: 'A', meaning: 'always right so far' },
    { code: 'B', meaning: 'usually right' },
    { code: 'C', meaning: 'right more often than not' },
    { code: 'D', meaning: 'often wrong' },
    { code: 'E', meaning: 'has been wrong or misleading' },
  ],
  missing: ['F'],
} as const satisfies CodeList<string>;

/** `1` is awarded only by independent corroboration, never by hand, so it is not a code a claim can carry. */
export const admiraltyCredibility1 = {
  scheme: 'admiralty-1',
  name: 'admiralty-credibility',
  version: 1,
  source,
  codes: [
    { code: '2', meaning: 'fits what is known and is likely' },
    { code: '3', meaning: 'could be true' },
    { code: '4', meaning: 'hard to square with what is known' },
    { code: '5', meaning: 'contradicted by what is known' },
  ],
  missing: ['6'],
} as const satisfies CodeList<string>;
