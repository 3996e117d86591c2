/** Prohibitions by the modal alone: must not, may not, nobody may; and what is not granted. */
import type { ClaimRule } from '../../claims/rules.ts';

export const modalProhibitions: readonly ClaimRule[] = [
  {
    id: 'prohibition/somebody-must-not',
    kind: 'prohibition',
    wide: true,
    pattern: '{bearer:np} {verb:vg must negated} {content:clause}?',
    unless: ['should', 'be', 'have', 'know', 'need', 'fail', 'forget', 'underestimate', 'happen', 'end'],
    examples: ['Cooks shall not sell soup. => prohibition conditions | Cooks shall not sell soup'],
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
    id: 'prohibition/nobody-who',
    kind: 'prohibition',
    wide: true,
    pattern:
      '{bearer:np nobody|none} who {condition:predicate} {verb:vg finite affirmed present} {content:clause}?',
    unless: ['know', 'believe', 'doubt', 'say', 'think', 'have', 'be'],
    examples: ['Nobody who owes money gets a seat. => prohibition pay | Nobody who owes money gets a seat'],
  },
  {
    id: 'prohibition/none-granted',
    kind: 'prohibition',
    wide: true,
    pattern:
      '{object:np none} ( {verb:vg granting|accepting|giving passive affirmed future} | {verb:vg accepting passive affirmed present} ) {rest:clause}?',
    examples: [
      'No visits will be granted this year. => prohibition conditions | No visits will be granted this year',
    ],
  },
  {
    id: 'prohibition/right-stopped',
    kind: 'prohibition',
    wide: true,
    pattern:
      '( {object:np right|movement} {verb:vg stopping passive affirmed} {rest:clause}? | ( {subject:np instrument|order} | {issuer:np authority|workplace|manager|official} ) {verb:vg stopping finite active affirmed} {object:np right|movement} {rest:clause}? )',
    examples: [
      'Home leave is cancelled until the feast. => prohibition movement | Home leave is cancelled until the feast',
    ],
  },
  {
    id: 'prohibition/no-account',
    kind: 'prohibition',
    wide: true,
    pattern:
      '( ( under | on | at | in | by ) {head none} ( {vg inverted} | {vg remain finite} ) {bearer:np} ( to )? {content:clause} | {bearer:np} ( {vg remain finite} | {vg inverted} ) ( under | on | at | in ) {head none} ( to )? {content:clause} )',
    examples: [
      'Under no circumstances may a driver sing. => prohibition conditions | Under no circumstances may a driver sing',
      'Cooks are on no account to accept gifts. => prohibition conditions | Cooks are on no account to accept gifts',
    ],
  },
];
