/** Norms by the modal alone: must, shall, is to, may, may not, can only. */
import type { ClaimRule } from '../../claims/rules.ts';

const BOUND = 'worker|workplace|manager|official';
/** Verbs that guess or describe with the same modal. */
const GUESSING = ['be', 'have', 'know', 'become', 'feel', 'think', 'see', 'seem', 'suffer', 'want', 'wait'];
/** In the neighbourhood of a norm a "may" permits; elsewhere it guesses. */
const NORMATIVE = [
  'order',
  'ban',
  'permission',
  'forbidding',
  'permitting',
  'binding',
  'ordering',
  'whoever',
  'leave',
  'harming',
  'none',
  'forbid',
  '~must',
  'only',
];

export const modalRules: readonly ClaimRule[] = [
  {
    id: 'duty/somebody-must',
    kind: 'duty',
    wide: true,
    pattern: '{bearer:np} {verb:vg must affirmed} {content:clause}?',
    // "Must be ill" guesses, "should" advises.
    unless: ['be', 'have', 'know', 'should'],
    examples: [
      'We had to hand over 90 dollars in dues by the tenth. => duty dues-day | We had to hand over 90 dollars in dues by the tenth',
      'Leaders shall count the lamps. => duty conditions | Leaders shall count the lamps',
    ],
  },
  {
    id: 'duty/should-by-order',
    kind: 'duty',
    wide: true,
    near: ['order', 'ordering'],
    only: ['should'],
    pattern: '{bearer:np} {verb:vg must affirmed} {content:clause}?',
    examples: [
      'The circular says that old welders should be replaced. => duty conditions | old welders should be replaced',
    ],
  },
  {
    id: 'prohibition/somebody-must-not',
    kind: 'prohibition',
    wide: true,
    pattern: '{bearer:np} {verb:vg must negated} {content:clause}?',
    unless: ['should', 'be', 'have', 'know', 'need'],
    examples: ['Cooks shall not sell soup. => prohibition conditions | Cooks shall not sell soup'],
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
    id: 'prohibition/is-not-to',
    kind: 'prohibition',
    wide: true,
    pattern: '{bearer:np} {vg remain finite} [not: not/never ] to {content:clause}',
    examples: ['Cooks are never to sell soup. => prohibition conditions | Cooks are never to sell soup'],
  },
  {
    id: 'prohibition/nobody-is-to',
    kind: 'prohibition',
    wide: true,
    pattern: '{bearer:np nobody|none} {vg remain finite} to {content:clause}',
    examples: [
      'No one is to sing before the bell. => prohibition conditions | No one is to sing before the bell',
    ],
  },
  {
    id: 'prohibition/somebody-may-not',
    kind: 'prohibition',
    wide: true,
    pattern: '{bearer:np} {verb:vg may negated} {content:clause}?',
    unless: [
      'can',
      'be',
      'have',
      'know',
      'want',
      'cover',
      'reach',
      'come',
      'arrive',
      'happen',
      'last',
      'survive',
    ],
    examples: [
      'Painters may not talk to the neighbours about their dues. => prohibition dues | Painters may not talk to the neighbours about their dues',
    ],
  },
  {
    id: 'prohibition/could-not-without',
    kind: 'prohibition',
    wide: true,
    only: ['can', 'could'],
    pattern:
      '{bearer:np} {verb:vg modal negated} ..8 ( without | alone | unless | before | until | anymore | unaccompanied ) {rest:clause}?',
    unless: [
      'afford',
      'check',
      'confirm',
      'be',
      'say',
      'know',
      'explain',
      'find',
      'believe',
      'imagine',
      'tell',
    ],
    examples: [
      'We could not sing without a pass. => prohibition conditions | We could not sing without a pass',
    ],
  },
  {
    id: 'prohibition/nobody-modal',
    kind: 'prohibition',
    wide: true,
    pattern: '{bearer:np nobody|none} {verb:vg modal affirmed} {content:clause}?',
    unless: [
      'will',
      'would',
      'might',
      'should',
      'likely',
      'say',
      'know',
      'tell',
      'remember',
      'explain',
      'have',
      'check',
      'confirm',
      'reach',
      'find',
      'identify',
      'blame',
      'see',
      'believe',
      'imagine',
    ],
    examples: [
      'Nobody could leave the district at night. => prohibition movement | Nobody could leave the district at night',
      'No cook may sell soup. => prohibition conditions | No cook may sell soup',
    ],
  },
  {
    id: 'permission/somebody-may-only',
    kind: 'permission',
    wide: true,
    pattern: '{bearer:np} {verb:vg may affirmed} ( {rest:np} )? ( {any} )? only {content:clause}',
    examples: [
      'Cooks may use the stove only after nine. => permission conditions | Cooks may use the stove only after nine',
    ],
  },
  {
    id: 'permission/only-may',
    kind: 'permission',
    wide: true,
    pattern: '{bearer:np} {verb:vg may only affirmed} {content:clause}',
    examples: [
      'Cooks may only use the stove after nine. => permission conditions | Cooks may only use the stove after nine',
    ],
  },
  {
    id: 'permission/may',
    kind: 'permission',
    wide: true,
    near: NORMATIVE,
    pattern: '{bearer:np} {verb:vg may affirmed active} {content:clause}?',
    unless: [
      ...GUESSING,
      'can',
      'could',
      'lose',
      'face',
      'need',
      'flee',
      'defect',
      'change',
      'happen',
      'come',
      'help',
      'mean',
      'lead',
    ],
    examples: [
      'Phones are banned. Managers may keep one phone. => permission phones | Managers may keep one phone',
    ],
  },
  {
    id: 'permission/can-by-rule',
    kind: 'permission',
    wide: true,
    near: ['order', 'ban', 'permission', 'forbidding', 'permitting', 'leave', 'rule'],
    pattern:
      '{bearer:np worker|whoever} ( who {condition:predicate} )? {verb:vg may affirmed active} {content:clause}?',
    only: ['can'],
    unless: [...GUESSING, 'expect', 'lose', 'face', 'do', 'say', 'tell', 'get'],
    examples: [
      'Outings are banned. Women who marry can ask. => permission movement | Women who marry can ask',
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
