/** English rules for orders and what they say: who told whom to do what. */
import type { ClaimRule } from '../../claims/rules.ts';

const ADDRESSEE = '{addressee:np worker|workplace|manager|official}';

export const orderRules: readonly ClaimRule[] = [
  {
    id: 'order/told-to',
    kind: 'order',
    pattern: `@who-orders @during {verb:vg instruct|oblige finite active} ( on/upon )? ${ADDRESSEE} @during [not: not ]? to {content:clause}`,
    content: true,
    examples: [
      'The ministry ordered crews to hand in their phones. => order phones | The ministry ordered crews to hand in their phones',
      'The ministry ordered crews to hand in their phones. => duty phones | hand in their phones',
      'The ministry ordered crews on May 3 to hand in their phones. => order phones | The ministry ordered crews on May 3 to hand in their phones',
    ],
  },
  {
    id: 'order/was-told-to',
    kind: 'order',
    pattern: `${ADDRESSEE} {verb:vg instruct passive} ( by {issuer:np} )? @during [not: not ]? to {content:clause}`,
    content: true,
    examples: [
      'Workplaces were instructed to collect all passports. => order papers | Workplaces were instructed to collect all passports',
    ],
  },
  {
    id: 'order/issued',
    kind: 'order',
    pattern:
      '{issuer:np authority|workplace|manager|official} {verb:vg issue|send finite active} ( {np} )? {subject:head order} ( ( about | on | regarding | concerning | for ) ( {head} to {addressee:np worker|workplace|manager|official} | {np} ( to {addressee:np worker|workplace|manager|official} )? ) | to {addressee:np worker|workplace|manager|official} )? {rest:clause}?',
    examples: [
      'The bureau issued a directive on dues to crews in Mongolia on Friday. => order dues | The bureau issued a directive on dues to crews in Mongolia on Friday',
    ],
  },
  {
    id: 'order/issued-to',
    kind: 'order',
    pattern:
      '{issuer:np authority|workplace|manager|official} {verb:vg issue|send finite active} ( {head} )? {subject:head order} ..6 ( {vg instruct|oblige ing} ( on )? {addressee:np worker|workplace|manager|official} [not: not ]? to | [not: not ]? to ) {content:clause}',
    content: true,
    examples: [
      'The embassy sent an instruction telling site managers to gather all passports. => duty papers | gather all passports',
    ],
  },
  {
    id: 'order/received',
    kind: 'order',
    pattern: `{addressee:np worker|workplace|manager|official} {verb:vg receive finite} {subject:head order} ( from {issuer:np} )? ..4 ( {vg demand ing} ( for )? {content:clause} | [not: not ]? to {content:clause} | that {content:clause} | $ )`,
    examples: [
      'Companies received an order from the embassy in May demanding the return of sick builders. => order unfit | Companies received an order from the embassy in May demanding the return of sick builders',
    ],
  },
  {
    id: 'order/was-issued',
    kind: 'order',
    pattern:
      '{subject:np order} ( {verb:vg issue passive} | {verb:vg arrive finite} | {verb:vg goHome finite} out/down ) ( to {addressee:np worker|workplace|manager} )? {rest:clause}?',
    examples: [
      'A directive on phones was issued to crews on Friday. => order phones | A directive on phones was issued to crews on Friday',
    ],
  },
  {
    id: 'duty/order-calls-on',
    kind: 'duty',
    pattern:
      '{subject:np order} {verb:vg instruct|oblige|demand finite active} ( on/upon/for )? @bound [not: not ]? to {content:clause}',
    extent: 'content',
    examples: [
      'The directive required crews to pay dues by a set date every month. => duty dues-day | pay dues by a set date every month',
    ],
  },
  {
    id: 'duty/must',
    kind: 'duty',
    pattern: '@bound {verb:vg must affirmed} {content:clause}?',
    unless: ['be', 'have', 'should'],
    topics: [
      'dues',
      'dues-day',
      'levy',
      'arrears',
      'papers',
      'phones',
      'reporting',
      'watch',
      'individual-return',
      'movement',
      'unfit',
      'solo-work',
      'treatment',
      'rotation',
      'fare',
    ],
    examples: [
      'Crews must pay their dues by the 25th of each month. => duty dues-day | Crews must pay their dues by the 25th of each month',
    ],
  },
  {
    id: 'duty/required',
    kind: 'duty',
    pattern: '@bound {verb:vg oblige passive} [not: not ]? to {content:clause}',
    extent: 'content',
    // "Are expected to return in October" foretells.
    unless: ['expect'],
    examples: [
      'Crews are required to report anyone who stays out. => duty reporting | report anyone who stays out',
    ],
  },
  {
    id: 'duty/due-by',
    kind: 'duty',
    pattern:
      '{object:np dues|money|papers|phone} {verb:vg remain finite} due ( by | on | before ) {rest:clause}',
    topic: 'dues-day',
    bearer: 'worker',
    examples: [
      'The money is due by the 5th of every month. => duty dues-day | The money is due by the 5th of every month',
    ],
  },
  {
    id: 'duty/tasked-with',
    kind: 'duty',
    pattern: '@bound {verb:vg instruct passive} with {content:clause}',
    extent: 'content',
    examples: ['Crews are tasked with paying their party funds. => duty dues | paying their party funds'],
  },
  {
    id: 'permission/allowed-to',
    kind: 'permission',
    pattern:
      '( {subject:np order} | {issuer:np} ) {verb:vg allow active} @bound ( overseas/abroad )? to {content:clause}',
    examples: [
      'The ministry allowed crews to move to other districts. => permission movement | The ministry allowed crews to move to other districts',
      'The ministry did not allow crews to move to other districts. => prohibition movement | The ministry did not allow crews to move to other districts',
    ],
  },
  {
    id: 'permission/are-allowed',
    kind: 'permission',
    pattern: '@bound {verb:vg allow passive} to {content:clause}',
    examples: [
      'Crews are allowed to leave the district. => permission movement | Crews are allowed to leave the district',
      'Crews are no longer permitted to leave the district. => prohibition movement | Crews are no longer permitted to leave the district',
    ],
  },
  {
    id: 'permission/let',
    kind: 'permission',
    pattern: '{issuer:np} {verb:vg let active} @bound {content:predicate}',
    examples: [
      'The office is letting some of the crews leave the district. => permission movement | The office is letting some of the crews leave the district',
    ],
  },
  {
    id: 'permission/may-only',
    kind: 'permission',
    pattern: '@bound {verb:vg may only affirmed} {content:clause}',
    topics: ['movement', 'solo-work', 'phones', 'side-work'],
    examples: [
      'Crews may only leave their rooms in groups. => permission movement | Crews may only leave their rooms in groups',
    ],
  },
  {
    id: 'permission/given',
    kind: 'permission',
    pattern: '@bound {verb:vg receive finite} {head permission} to {content:clause}',
    examples: [
      'Crews received permission to leave the district. => permission movement | Crews received permission to leave the district',
    ],
  },
  {
    id: 'permission/relaxed',
    kind: 'permission',
    pattern:
      '{issuer:np authority|workplace|manager|official} {verb:vg relax finite active} ( {head ban|watch} ( on | over | of ) {object:np movement} | {object:np ban|movement|watch} ) ( , ( as long as | provided | if | on {np} ) {condition:clause} )?',
    bearer: 'worker',
    examples: [
      'The embassy eased travel restrictions for crews. => permission movement | The embassy eased travel restrictions for crews',
    ],
  },
  {
    id: 'permission/was-relaxed',
    kind: 'permission',
    pattern: '{object:np ban|movement} {verb:vg relax passive} ..6',
    bearer: 'worker',
    examples: ['The ban on travel was lifted. => permission movement | The ban on travel was lifted'],
  },
  {
    id: 'prohibition/forbade',
    kind: 'prohibition',
    pattern:
      '( {subject:np order} | {issuer:np} ) {verb:vg forbid active} @bound ( from | to ) {content:clause}',
    examples: [
      'The embassy banned crews from leaving the district. => prohibition movement | The embassy banned crews from leaving the district',
    ],
  },
  {
    id: 'prohibition/are-forbidden',
    kind: 'prohibition',
    pattern: '@bound {verb:vg forbid passive} ( from | to ) {content:clause}',
    examples: [
      'Crews are barred from working alone. => prohibition solo-work | Crews are barred from working alone',
    ],
  },
  {
    id: 'prohibition/may-not',
    kind: 'prohibition',
    pattern: '@bound {verb:vg may negated active} {content:clause}?',
    topics: [
      'movement',
      'solo-work',
      'phones',
      'papers',
      'side-work',
      'remittance',
      'individual-return',
      'flight',
    ],
    examples: [
      'Crews may no longer leave the district. => prohibition movement | Crews may no longer leave the district',
    ],
  },
  {
    id: 'prohibition/must-not',
    kind: 'prohibition',
    pattern: '@bound-shared {verb:vg must negated} {content:clause}?',
    examples: [
      'Crews must not leave the district. => prohibition movement | Crews must not leave the district',
    ],
  },
  {
    id: 'prohibition/tightened',
    kind: 'prohibition',
    pattern:
      '{issuer:np authority|workplace|manager|official} {verb:vg tighten finite active} ( {head ban|watch} ( on | over | of ) {object:np movement} | {object:np ban|movement} )',
    topics: ['movement', 'solo-work', 'phones', 'papers', 'watch'],
    bearer: 'worker',
    examples: [
      'The embassy tightened restrictions on movement. => prohibition movement | The embassy tightened restrictions on movement',
      'The embassy tightened controls on crew movement. => prohibition movement | The embassy tightened controls on crew movement',
    ],
  },
  {
    id: 'order/issued-that',
    kind: 'order',
    pattern:
      '{issuer:np authority|workplace|manager|official} {verb:vg issue finite active} {subject:head order} that {content:clause}',
    content: true,
    examples: [
      'The bureau handed down an instruction that crews surrender their phones. => duty phones | crews surrender their phones',
    ],
  },
  {
    id: 'duty/must-be-done',
    kind: 'duty',
    pattern:
      '{object:np papers|phone|dues} ( {verb:vg must affirmed} | {vg remain finite} to {verb:vg passive} ) {rest:clause}?',
    topics: ['papers', 'phones', 'dues', 'dues-day'],
    bearer: 'worker',
    examples: [
      'All passports must be handed in. => duty papers | All passports must be handed in',
      'Phones are to be handed in. => duty phones | Phones are to be handed in',
      'Dues have to be paid in dollars. => duty dues | Dues have to be paid in dollars',
    ],
  },
  {
    id: 'duty/under-orders',
    kind: 'duty',
    pattern: '@bound {vg remain} under {np order} [not: not ]? to {content:clause}',
    extent: 'content',
    examples: [
      'Crews are under orders to hand in their phones. => duty phones | hand in their phones',
      'Crews are under orders not to leave the district. => prohibition movement | leave the district',
    ],
  },
  {
    id: 'prohibition/are-not-to',
    kind: 'prohibition',
    pattern: '@bound {vg remain} [not: not ] to {content:clause}',
    extent: 'content',
    topics: ['movement', 'solo-work', 'phones', 'papers', 'side-work', 'remittance', 'flight'],
    examples: [
      'Crews are not to leave the dormitory after dark. => prohibition movement | leave the dormitory after dark',
    ],
  },
  {
    id: 'prohibition/nobody-may',
    kind: 'prohibition',
    pattern: '{bearer:head nobody} {verb:vg may active} {content:clause}?',
    topics: ['movement', 'solo-work', 'phones', 'papers', 'side-work', 'remittance', 'flight'],
    examples: ['Nobody may leave the camp alone. => prohibition movement | Nobody may leave the camp alone'],
  },
  {
    id: 'prohibition/forbids-thing',
    kind: 'prohibition',
    pattern:
      '( {subject:np order} | {issuer:np authority|workplace|manager|official} ) {verb:vg forbid finite active} {object:np sidework|phone|movement}',
    // "May keep one phone" keeps nobody from it.
    unless: ['keep'],
    bearer: 'worker',
    examples: ['The order forbids side jobs. => prohibition side-work | The order forbids side jobs'],
  },
  {
    id: 'prohibition/thing-forbidden',
    kind: 'prohibition',
    pattern: '{object:np sidework|phone|movement} {verb:vg forbid passive} {rest:clause}?',
    topics: ['side-work', 'phones', 'movement', 'solo-work'],
    bearer: 'worker',
    examples: [
      'Mobile phones are banned at the site. => prohibition phones | Mobile phones are banned at the site',
    ],
  },
  {
    id: 'order/ordered-that',
    kind: 'order',
    pattern:
      '{issuer:np authority|workplace|manager|official} {verb:vg instruct finite active} that {content:clause}',
    content: true,
    examples: [
      'The commission ordered that phones be handed in. => order phones | The commission ordered that phones be handed in',
    ],
  },
];
