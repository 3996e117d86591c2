/** What binds without a modal: a deadline, a paper one needs, whom something makes responsible, what one undertakes. */
import type { ClaimRule } from '../../claims/rules.ts';

export const burdenRules: readonly ClaimRule[] = [
  // rights and duties as things one has
  {
    id: 'permission/has-right-to',
    kind: 'permission',
    wide: true,
    pattern:
      '{bearer:np} ( {verb:vg having finite} | {verb:vg giving passive} | {verb:vg granting passive} | {verb:vg receive finite} ) {head right} to {content:clause}',
    examples: [
      'Nurses have the right to refuse a night shift. => permission conditions | Nurses have the right to refuse a night shift',
      'Wives were granted permission to visit. => permission movement | Wives were granted permission to visit',
      'Nurses do not have the right to sing. => prohibition conditions | Nurses do not have the right to sing',
    ],
  },
  {
    id: 'permission/at-liberty',
    kind: 'permission',
    wide: true,
    pattern: '{bearer:np} {verb:vg remain finite} at {head liberty} to {content:clause}',
    examples: ['Cooks are at liberty to sing. => permission conditions | Cooks are at liberty to sing'],
  },
  {
    id: 'prohibition/stripped-of-right',
    kind: 'prohibition',
    wide: true,
    pattern: '{bearer:np} {verb:vg harming passive} of {head right} ( to {content:clause} )?',
    examples: [
      'Loggers were stripped of the right to sing. => prohibition conditions | Loggers were stripped of the right to sing',
    ],
  },
  {
    id: 'duty/it-is-the-task-of',
    kind: 'duty',
    wide: true,
    pattern:
      '{head} ( {vg remain finite} {head task} of {bearer:np} | {vg} to {bearer:np worker|workplace|manager|official} ) to {content:clause}',
    examples: [
      'It is the duty of every cook to report guests. => duty conditions | It is the duty of every cook to report guests',
    ],
  },
  {
    id: 'duty/under-obligation',
    kind: 'duty',
    wide: true,
    pattern:
      '{bearer:np} ( {vg remain finite} under {head obligation} | {vg having finite affirmed} {head order} | {vg having finite} {head choice} but ) @not? to {content:clause}',
    examples: [
      'The cook is under an obligation to keep a list. => duty conditions | The cook is under an obligation to keep a list',
      'The guards were under strict orders not to sing. => prohibition watch | The guards were under strict orders not to sing',
      'Guests had no choice but to sign. => duty conditions | Guests had no choice but to sign',
    ],
  },
  {
    id: 'duty/orders-are-to',
    kind: 'duty',
    wide: true,
    pattern: '{subject:np order} {vg remain finite} @not? to {content:clause}',
    examples: ['Our orders were to keep silent. => duty conditions | Our orders were to keep silent'],
  },
  {
    id: 'duty/made-to',
    kind: 'duty',
    wide: true,
    pattern:
      '{issuer:np} {verb:vg making finite active} {bearer:head} [content: {vg bare active} {rest:clause}? ]',
    only: ['make'],
    extent: 'content',
    examples: ['The consul makes workers register their phones. => duty phones | register their phones'],
  },
  {
    id: 'duty/quota-stands-at',
    kind: 'duty',
    wide: true,
    topic: 'dues',
    pattern:
      '{object:np quotas} ( {verb:vg standing finite affirmed} ( at )? | {verb:vg extending|raise passive} ( from {np} )? to ) {np} {rest:clause}?',
    examples: ['The quota stands at 40 logs a day. => duty dues | The quota stands at 40 logs a day'],
  },
  {
    id: 'duty/payable',
    kind: 'duty',
    wide: true,
    pattern: '{object:np} {vg remain finite} payable {rest:clause}?',
    examples: ['The levy is payable in dollars. => duty levy | The levy is payable in dollars'],
  },
  {
    id: 'duty/deadline-is',
    kind: 'duty',
    wide: true,
    pattern: '{head deadline} for ( {content:np} | {vg ing} {np} ) {vg remain finite} {np}',
    examples: [
      'The deadline for the lists is 5 May. => duty conditions | The deadline for the lists is 5 May',
    ],
  },
  {
    id: 'duty/has-until',
    kind: 'duty',
    wide: true,
    pattern:
      '( {bearer:np} {verb:vg having finite affirmed active} | {bearer:np} {verb:vg giving passive affirmed} | {issuer:np} {verb:vg giving active affirmed} {bearer:np} ) ( until {np} ( of {np} )? | {np time} ) to {content:clause}',
    examples: [
      'Mills have until the end of May to name their welders. => duty conditions | Mills have until the end of May to name their welders',
      'Cooks were given ten days to return the pots. => duty individual-return | Cooks were given ten days to return the pots',
    ],
  },
  // needs
  {
    id: 'duty/needs-paper',
    kind: 'duty',
    wide: true,
    pattern: `{bearer:np} {verb:vg needing finite active affirmed} {np papers|certificate} {rest:clause}?`,
    examples: [
      'Loggers need a certificate to cross the border. => duty border | Loggers need a certificate to cross the border',
    ],
  },
  {
    id: 'prohibition/needs-leave',
    kind: 'prohibition',
    wide: true,
    pattern:
      '( {object:np} | {vg ing} ..4 ) {verb:vg needing finite active affirmed} ( {np leave} | a ( {vg ed} )? {vg permitting} | {np papers} {rest:np}? ) ( to {rest:clause} )?',
    unless: ['have', 'undergo', 'await'],
    examples: [
      'Any outing requires a permit. => prohibition movement | Any outing requires a permit',
      'Guests need the cook’s consent to light the stove. => prohibition conditions | Guests need the cook’s consent to light the stove',
    ],
  },
  // responsibility
  {
    id: 'duty/is-responsible-for',
    kind: 'duty',
    wide: true,
    pattern:
      '( {subject:np} | , ) {verb:vg making active} {bearer:np} ( responsible | answerable | liable ) for {content:clause}',
    examples: [
      'The rule makes cooks responsible for clean pots. => duty conditions | The rule makes cooks responsible for clean pots',
    ],
  },
  {
    id: 'duty/undertakes-to',
    kind: 'duty',
    wide: true,
    pattern: '{bearer:np worker|workplace} {verb:vg undertaking finite active affirmed} to {content:clause}',
    near: ['instrument', 'undertaking'],
    unless: ['commit', 'pledge'],
    examples: [
      'The Employee undertakes to wear the badge. => duty conditions | The Employee undertakes to wear the badge',
    ],
  },
];
