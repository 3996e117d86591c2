/** What binds without a modal: a deadline, a paper one needs, whom something makes responsible, what one undertakes. */
import type { ClaimRule } from '../../claims/rules.ts';

export const burdenRules: readonly ClaimRule[] = [
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
