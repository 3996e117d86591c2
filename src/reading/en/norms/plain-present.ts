/** Norms in the plain present: “you hand in”, “each deckhand deposits”, “by the tenth the leader brings”, “if it breaks, they pay”. */
import type { ClaimRule } from '../../claims/rules.ts';

export const presentRules: readonly ClaimRule[] = [
  {
    id: 'duty/you-do',
    kind: 'duty',
    wide: true,
    near: ['telling', 'ordering', 'order', '~must'],
    pattern: '{bearer:head you} {verb:vg handling finite active affirmed present} {content:clause}?',
    examples: [
      'That is the rule. You wear your badge at night. => duty conditions | You wear your badge at night',
    ],
  },
  {
    id: 'prohibition/you-do-not',
    kind: 'prohibition',
    wide: true,
    near: ['telling', 'ordering', 'order', '~must'],
    pattern: '{bearer:head you} {verb:vg finite active negated present} {content:clause}?',
    unless: [
      'be',
      'have',
      'know',
      'think',
      'want',
      'need',
      'understand',
      'see',
      'believe',
      'remember',
      'like',
      'feel',
    ],
    examples: [
      'That is the rule. You do not sing at night. => prohibition conditions | You do not sing at night',
    ],
  },
  {
    id: 'duty/each-does',
    kind: 'duty',
    wide: true,
    pattern: '{bearer:np each} {verb:vg handling finite active affirmed present} {content:clause}?',
    examples: ['Each deckhand deposits his badge. => duty conditions | Each deckhand deposits his badge'],
  },
  {
    id: 'duty/by-then-does',
    kind: 'duty',
    wide: true,
    pattern:
      '( by | before ) {np time|payday} ( of {np} )? ( , )? [content: {bearer:np} {verb:vg handling finite active affirmed present} {rest:clause}? ]',
    extent: 'content',
    examples: [
      'By the tenth of the month the cook brings the keys. => duty conditions | the cook brings the keys',
    ],
  },
  {
    id: 'duty/who-wants-asks',
    kind: 'duty',
    wide: true,
    pattern:
      '{bearer:np} who {vg want finite} to {vg infinitive} ( {np} )? {verb:vg handling|telling finite active affirmed present} {content:clause}',
    examples: [
      'A guest who wishes to leave asks the cook. => duty movement | A guest who wishes to leave asks the cook',
    ],
  },
  {
    id: 'duty/if-pays',
    kind: 'duty',
    wide: true,
    pattern: '@when {bearer:np worker|you} {verb:vg pay finite active affirmed present} {content:clause}?',
    unless: ['give', 'make', 'meet'],
    examples: [
      'If the stove is broken his comrades pay. => duty dues | If the stove is broken his comrades pay',
    ],
  },
  {
    id: 'duty/and-to',
    kind: 'duty',
    wide: true,
    pattern: '{vg ordering|telling|binding} ..12 to {vg infinitive} ..8 and @not? to {content:clause}',
    extent: 'content',
    examples: [
      'Clerks tell guests to wipe their feet and to hand in all passports. => duty papers | hand in all passports',
    ],
  },
];
