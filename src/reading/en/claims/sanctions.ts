/** English rules for what follows if: a condition with its threshold and a consequence, in either order. */
import type { ClaimRule } from '../../claims/rules.ts';

export const sanctionRules: readonly ClaimRule[] = [
  {
    id: 'sanction/consequence-if',
    kind: 'sanction',
    pattern: '@bound @consequence ..4 @when-if {condition:clause}',
    examples: [
      'Loggers will be sent home if they miss payments for six months. => sanction arrears | Loggers will be sent home if they miss payments for six months | >=6 month sent-home',
    ],
  },
  {
    id: 'sanction/consequence-for',
    kind: 'sanction',
    pattern: '@bound @consequence for {condition:clause}',
    topics: ['arrears', 'dues', 'unfit', 'movement', 'phones', 'flight', 'side-work', 'solo-work', 'papers'],
    examples: [
      'Loggers will be fined for missing payments. => sanction arrears | Loggers will be fined for missing payments',
    ],
  },
  {
    id: 'sanction/consequence-after',
    kind: 'sanction',
    pattern: '@bound @consequence after {condition:clause}',
    topics: ['arrears', 'dues', 'unfit', 'phones', 'flight'],
    examples: [
      'Loggers will be sent home after missing six payments. => sanction arrears | Loggers will be sent home after missing six payments | >=6 thing sent-home',
    ],
  },
  {
    id: 'sanction/if-consequence',
    kind: 'sanction',
    pattern: '@when-if [condition: {any} ..14 ] ( , )? ( @bound | {head} ) @consequence',
    examples: [
      'If a crew falls behind by eleven months, its members will be repatriated. => sanction arrears | If a crew falls behind by eleven months, its members will be repatriated | >=11 month sent-home',
    ],
  },
  {
    id: 'sanction/those-who',
    kind: 'sanction',
    pattern:
      '{bearer:head worker|workplace|manager|official} ( , )? ( who | that ) {condition:predicate} ( , )? @consequence',
    examples: [
      'Anyone who misses three payments will be sent home. => sanction arrears | Anyone who misses three payments will be sent home | >=3 thing sent-home',
    ],
  },
  {
    id: 'sanction/those-missing',
    kind: 'sanction',
    pattern: '{bearer:head worker|workplace|manager|official} {condition:predicate} @consequence',
    examples: [
      'Workers missing payments for five months will be sent home. => sanction arrears | Workers missing payments for five months will be sent home | >=5 month sent-home',
    ],
  },
  {
    id: 'sanction/threatened-with',
    kind: 'sanction',
    pattern:
      '{issuer:np} {verb:vg threaten active} {bearer:head worker|workplace|manager} who [condition: {vg} ..10 ] with [home: {np return} ]',
    examples: [
      'The office is threatening crews who have not paid dues for several months with repatriation. => sanction arrears | The office is threatening crews who have not paid dues for several months with repatriation | some month sent-home',
    ],
  },
  {
    id: 'sanction/threaten-to',
    kind: 'sanction',
    pattern:
      '{issuer:np} {verb:vg threaten active} to [home: @send-home ] {bearer:head worker} who {condition:predicate}',
    examples: [
      'The notice threatening to repatriate crews who fail to pay dues was read out. => sanction arrears | The notice threatening to repatriate crews who fail to pay dues',
    ],
  },
  {
    id: 'sanction/will-send',
    kind: 'sanction',
    pattern:
      '{issuer:np} [home: ( {vg send future} ( home | back ) | {vg repatriate future} ) ] {bearer:head worker} ( who | {vg} ) {condition:clause}',
    examples: [
      'The bureau will send home anyone who misses seven payments. => sanction arrears | The bureau will send home anyone who misses seven payments | >=7 thing sent-home',
    ],
  },
  {
    id: 'sanction/home-if',
    kind: 'sanction',
    pattern:
      'to [claim: [home: {vg goHome infinitive} ( home | back | to {np authority} ) ] @when-if {condition:clause} ]',
    extent: 'claim',
    bearer: 'worker',
    examples: [
      'Crews were told to return home if their health is impaired. => sanction unfit | return home if their health is impaired',
    ],
  },
  {
    id: 'sanction/send-if',
    kind: 'sanction',
    pattern: '[home: @send-them-home ] @when-if {condition:clause}',
    bearer: 'worker',
    topics: ['arrears', 'dues', 'unfit', 'movement', 'phones', 'flight', 'side-work', 'solo-work'],
    examples: [
      'Sites must send workers home if they are off work for thirty days. => sanction unfit | must send workers home if they are off work for thirty days | >=30 day sent-home',
    ],
  },
  {
    id: 'sanction/whoever-goes-home',
    kind: 'sanction',
    pattern:
      '{bearer:head whoever} ( who )? [condition: {vg} ..8 ] [home: {vg goHome finite affirmed} ( home | back ) ]',
    examples: [
      'Whoever is three payments behind flies home. => sanction arrears | Whoever is three payments behind flies home | >=3 thing sent-home',
    ],
  },
  {
    id: 'sanction/or-else',
    kind: 'sanction',
    pattern:
      '[condition: @bound {vg must affirmed} ..12 ] ( , )? ( {vg fail ing} which | otherwise | or ( else )? ) ( {head} )? @consequence',
    topics: ['dues', 'dues-day', 'arrears', 'phones', 'papers', 'movement'],
    examples: [
      'Crews must pay by the 25th of each month, failing which they will be sent home. => sanction dues-day | Crews must pay by the 25th of each month, failing which they will be sent home | some thing sent-home',
    ],
  },
  {
    id: 'sanction/do-or',
    kind: 'sanction',
    pattern:
      '[condition: {vg pay bare} ..8 ] or [home: {vg send passive} ( home | back ) | {vg repatriate passive} ]',
    topics: ['dues', 'dues-day'],
    bearer: 'worker',
    examples: [
      'Pay dues by the 25th of each month or be sent home, crews were told. => sanction dues-day | Pay dues by the 25th of each month or be sent home | some thing sent-home',
    ],
  },
  {
    id: 'sanction/awaits',
    kind: 'sanction',
    pattern: '[home: {np return} ] {vg await finite active} {bearer:head worker} who {condition:predicate}',
    examples: [
      'Repatriation awaits anyone who misses six payments. => sanction arrears | Repatriation awaits anyone who misses six payments | >=6 thing sent-home',
    ],
  },
  {
    id: 'sanction/means',
    kind: 'sanction',
    pattern: '[condition: ( {head} )? {np dues} ] {vg mean active} [home: {np return|flight} ( home )? ]',
    topics: ['arrears'],
    bearer: 'worker',
    examples: [
      'Three missed payments mean a flight home. => sanction arrears | Three missed payments mean a flight home | >=3 thing sent-home',
    ],
  },
  {
    id: 'sanction/if-they-send',
    kind: 'sanction',
    pattern:
      '@when-if [condition: {any} ..14 ] ( , )? {issuer:head authority|workplace|manager|official} [home: ( {vg send active} {head} ( home | back ) | {vg repatriate active} {head} ) ]',
    bearer: 'worker',
    examples: [
      'If a deckhand misses three payments, the company must send him back. => sanction arrears | If a deckhand misses three payments, the company must send him back | >=3 thing sent-home',
    ],
  },
  {
    id: 'sanction/behind',
    kind: 'sanction',
    pattern: '{bearer:head worker} [condition: {np} behind ( ( on | with | in ) {np} )? ] @consequence',
    topic: 'arrears',
    examples: [
      'Anyone five months behind on dues will be sent home. => sanction arrears | Anyone five months behind on dues will be sent home | >=5 month sent-home',
    ],
  },
  {
    id: 'practice/selected',
    kind: 'practice',
    pattern:
      '{np worker} ( ( {vg send passive} ( home | back ) ) | {vg repatriate passive} ) {vg remain finite} [condition: {head worker} who {predicate} ]',
    topic: 'unfit',
    extent: 'condition',
    examples: [
      'The people being sent home are builders who have not worked for 30 days. => practice unfit | builders who have not worked for 30 days',
    ],
  },
];
