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
    pattern: '@when-if [condition: {any} ..14 ] ( , )? @bound @consequence',
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
