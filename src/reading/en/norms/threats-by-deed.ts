/** Threats by the deed: a breach means that; that for this; after so many. */
import type { ClaimRule } from '../../claims/rules.ts';

export const deedThreats: readonly ClaimRule[] = [
  {
    id: 'sanction/for-each-harm',
    kind: 'sanction',
    wide: true,
    pattern:
      'for {condition:np each|breach|offender} ( of {np} )? ( , )? {bearer:np} ( @harmed | [fine: {vg pay finite active} {head money} ] )',
    examples: [
      'For every missing brick the team pays a yuan. => sanction dues | For every missing brick the team pays a yuan | some thing fine',
    ],
  },
  {
    id: 'sanction/deed-costs',
    kind: 'sanction',
    wide: true,
    pattern:
      '[condition: {vg ing} ( {adverb} )? ( {np} )? ( {adverb} )? ( in {np} )? ] ( [punish: {vg punish passive} {rest:clause}? ] | {vg remain finite} punishable {rest:clause}? | {vg costing finite affirmed} ( {head you} )? [other: {np money|loss|penalty|return|wage} ] )',
    examples: [
      'Missing a lecture is punished with extra work. => sanction side-work | Missing a lecture is punished with extra work',
      'Fighting carries a fine of 200 dollars. => sanction conditions | Fighting carries a fine of 200 dollars',
    ],
  },
  {
    id: 'sanction/thing-brings-loss',
    kind: 'sanction',
    wide: true,
    pattern:
      '( [condition: {np} ] {verb:vg costing finite affirmed} ( {head you} )? [other: {np loss|penalty|return|wage} ] | [condition: {np each|breach|offender} ] {verb:vg costing finite affirmed} [fine: {np money} ] | [condition: {np} ] {vg remain finite} ( punishable {rest:clause} | {head ground} for [other: {np loss|return|penalty} ] ) )',
    examples: [
      'A second illness means the end of the contract. => sanction unfit | A second illness means the end of the contract',
      'Every minute of delay costs a dollar. => sanction conditions | Every minute of delay costs a dollar',
    ],
  },
  {
    id: 'sanction/answers-for',
    kind: 'sanction',
    wide: true,
    pattern:
      '{bearer:np} ( {vg suffering finite active} ( with {np} )? | {vg remain finite} answerable | {vg pay finite active} ) for {condition:np each|breach|offender} {rest:clause}?',
    examples: [
      'Captains answer with their jobs for every deserter. => sanction conditions | Captains answer with their jobs for every deserter',
    ],
  },
  {
    id: 'sanction/no-without',
    kind: 'sanction',
    wide: true,
    pattern: '[condition: {head none} ] , [other: {head none} ] ( $ | . )',
    examples: ['It is simple: no money, no ticket. => sanction fare | no money, no ticket'],
  },
  {
    id: 'sanction/counts-as',
    kind: 'sanction',
    wide: true,
    pattern:
      '[condition: ( {vg ing} ( {adverb} )? ( {np} )? ( {adverb} )? | {np breach|deed} ( {adverb} )? ) ] ( {vg counting passive} | {vg counting finite} ) as [other: {np} ]',
    examples: [
      'Drinking ashore is treated as desertion. => sanction flight | Drinking ashore is treated as desertion',
    ],
  },
  {
    id: 'sanction/harm-for',
    kind: 'sanction',
    wide: true,
    pattern:
      '{bearer:np} ( @harmed ..3 for {condition:predicate} | [fine: {vg fining passive} ] ( {np} )? for {condition:np} )',
    examples: [
      'Stewards are docked a day’s pay for each broken glass. => sanction pay-share | Stewards are docked a day’s pay for each broken glass',
      'Cooks are fined 40 euros for missing a shift. => sanction conditions | Cooks are fined 40 euros for missing a shift',
    ],
  },
  {
    id: 'sanction/after-harm',
    kind: 'sanction',
    wide: true,
    pattern:
      '( ( above | over | beyond | after | below | from | on | at ) [condition: {np} ( {np} )? ( of {np} )? ] | ^ [condition: {head occasion} ] ) ( , )? {bearer:np} @harmed',
    near: [
      'miss',
      'harming',
      'owe',
      'breach',
      'late',
      'dues',
      'punish',
      'second',
      'third',
      'penalty',
      'suffering',
      'fine',
      'recall',
    ],
    examples: [
      'After two missed payments the leader loses his post. => sanction arrears | After two missed payments the leader loses his post | >=2 thing other',
    ],
  },
  {
    id: 'sanction/harm-after',
    kind: 'sanction',
    wide: true,
    pattern:
      '{bearer:np} [other: {vg harming passive} ] ( after | on | upon ) [condition: {np} ( of {np} )? ]',
    near: ['second', 'third', 'first', 'repeat', 'breach', 'after'],
    examples: [
      'The stove is seized after a third breach. => sanction conditions | The stove is seized after a third breach',
    ],
  },
  {
    id: 'sanction/breach-brings',
    kind: 'sanction',
    wide: true,
    pattern:
      '[condition: {np breach} ( of {np} )? ( to {predicate} )? ( in {np} )? ] ( {vg remain finite} punishable ( by | with ) [other: {rest:clause} ] | {vg bringing finite affirmed} ( to )? [other: {rest:clause} ] | [other: {vg harming passive} {rest:clause}? ] | [other: {vg see passive} as {rest:clause} ] )',
    unless: [],
    examples: [
      'Failure to wear the badge costs a day’s pay. => sanction pay | Failure to wear the badge costs a day’s pay',
      'A breach of the rules leads to extra shifts. => sanction conditions | A breach of the rules leads to extra shifts',
    ],
  },
  {
    id: 'sanction/fine-for',
    kind: 'sanction',
    wide: true,
    pattern:
      '[fine: {head penalty|deducting} ] ( of {np} | {vg} from {np} )? for ( {condition:predicate} | {condition:np} ) {rest:clause}?',
    unless: [],
    examples: [
      'Annex 3 sets a fine of 900 euros for singing early. => sanction conditions | a fine of 900 euros for singing early | some thing fine',
    ],
  },
];
