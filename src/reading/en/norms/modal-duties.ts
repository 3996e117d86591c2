/** Duties by the modal alone: must, shall, is to. */
import type { ClaimRule } from '../../claims/rules.ts';

const BOUND = 'worker|workplace|manager|official';

export const modalDuties: readonly ClaimRule[] = [
  {
    id: 'duty/somebody-must',
    kind: 'duty',
    wide: true,
    pattern: '{bearer:np} {verb:vg must affirmed} {content:clause}?',
    // "Must be ill" guesses, "should" advises.
    unless: [
      'be',
      'have',
      'know',
      'should',
      'wait',
      'walk',
      'see',
      'raise',
      'stop',
      'wonder',
      'admit',
      'look',
      'hurry',
      'realise',
      'realize',
      'remember',
      'expect',
      'laugh',
      'leave',
      'cry',
      'smile',
      'concede',
      'assume',
      'say',
      'eat',
      'try',
      'imagine',
      'understand',
      'forgive',
      'excuse',
      'compete',
      'cope',
      'contend',
      'rely',
      'struggle',
      'endure',
      'deal',
      'adapt',
      'fight',
      'survive',
      'find',
      'think',
      'decide',
    ],
    examples: [
      'We had to hand over 90 dollars in dues by the tenth. => duty dues-day | We had to hand over 90 dollars in dues by the tenth',
      'Leaders shall count the lamps. => duty conditions | Leaders shall count the lamps',
    ],
  },
  {
    id: 'duty/should-by-order',
    kind: 'duty',
    wide: true,
    near: ['order', 'ordering', 'instrument'],
    only: ['should'],
    pattern: '{bearer:np} {verb:vg must affirmed} {content:clause}?',
    examples: [
      'The circular says that old welders should be replaced. => duty conditions | old welders should be replaced',
    ],
  },
  {
    id: 'duty/is-to',
    kind: 'duty',
    wide: true,
    pattern: `{bearer:np ${BOUND}} {verb:vg remain finite affirmed} ( {adverb} | ( from now on ) )? to [content: {verb:vg infinitive active affirmed} {rest:clause}? ]`,
    extent: 'content',
    unless: ['be', 'receive', 'get', 'arrive', 'begin', 'start', 'open', 'stay', 'keep', 'continue'],
    examples: [
      'Foremen are to hand in the phones of their crews. => duty phones | hand in the phones of their crews',
    ],
  },
  {
    id: 'duty/is-to-handle',
    kind: 'duty',
    wide: true,
    pattern:
      '{bearer:np} {vg remain finite affirmed} to [content: {verb:vg handling infinitive active affirmed} {rest:clause}? ]',
    extent: 'content',
    unless: ['take', 'leave', 'give', 'put', 'lock', 'return', 'call'],
    examples: ['The embassy is to submit a list of pots. => duty conditions | submit a list of pots'],
  },
  {
    id: 'duty/is-to-be-done',
    kind: 'duty',
    wide: true,
    pattern:
      '{object:np} {vg remain finite affirmed} ( {adverb} | ( from now on ) )? to {verb:vg handling passive} {rest:clause}?',
    examples: [
      'All lamps are to be filled by Friday. => duty conditions | All lamps are to be filled by Friday',
    ],
  },
  {
    id: 'duty/must-be-in',
    kind: 'duty',
    wide: true,
    pattern:
      '{bearer:np} {verb:vg must affirmed} ( {adverb} )? ( in | back | home | inside | indoors | up | present ) {rest:clause}?',
    only: ['be'],
    examples: ['They must be back by ten. => duty conditions | They must be back by ten'],
  },
];
