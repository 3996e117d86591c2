/** Orders as things that come and are issued, and rules that have no predicate: "No outings", "Spitting: 20 yuan". */
import type { ClaimRule } from '../../claims/rules.ts';

const ACTING = 'authority|workplace|manager|official';

export const statedRules: readonly ClaimRule[] = [
  {
    id: 'order/that-reached',
    kind: 'order',
    wide: true,
    pattern: '{subject:np order} ( that | which ) {verb:vg arrive|issue|sending finite} {rest:clause}?',
    examples: [
      'At issue is a directive on phones that reached the mills in May. => order phones | a directive on phones that reached the mills in May',
    ],
  },
  {
    id: 'order/is-announced',
    kind: 'order',
    wide: true,
    pattern:
      '{subject:np decree} ( {verb:vg announcing passive} | ..3 {verb:vg arriving finite active} ) {rest:clause}?',
    examples: [
      'A new guideline was read out at the assembly. => order conditions | A new guideline was read out at the assembly',
      'New guidelines for cooks came into force on 1 June. => order conditions | New guidelines for cooks came into force on 1 June',
    ],
  },
  {
    id: 'order/orders-home',
    kind: 'order',
    wide: true,
    pattern: '{issuer:np} {verb:vg ordering finite active} ( home | back | out ) {addressee:np}',
    examples: [
      'Pyongyang has ordered home its accountants. => order conditions | Pyongyang has ordered home its accountants',
    ],
  },
  {
    id: 'order/is-ordered-out',
    kind: 'order',
    wide: true,
    // "Will be summoned home" threatens.
    unless: ['will', 'would', 'summon'],
    pattern:
      '{addressee:np worker|workplace|manager|official|family} {verb:vg ordering passive} ( out | home | back | off | away ) {rest:clause}?',
    examples: [
      'Welders were ordered out of the hall by noon. => order conditions | Welders were ordered out of the hall by noon',
    ],
  },
  {
    id: 'order/wants-done',
    kind: 'order',
    wide: true,
    pattern:
      '{issuer:np authority|official|manager} {verb:vg wanting finite active affirmed} {object:np} {vg ed} {rest:clause}?',
    examples: [
      'The consul wants all pots counted by June. => order conditions | The consul wants all pots counted by June',
    ],
  },
  {
    id: 'order/makes-clear',
    kind: 'order',
    wide: true,
    content: true,
    pattern:
      '{issuer:np authority|official|manager} {verb:vg making finite active affirmed} {head} ( clear | {vg permitting bare} ) that {content:clause}',
    examples: [
      'The consul made it clear that pots would be counted. => order conditions | The consul made it clear that pots would be counted',
    ],
  },
  {
    id: 'order/insists-on',
    kind: 'order',
    wide: true,
    pattern:
      '{issuer:np authority|official|manager} {verb:vg insisting finite active affirmed} {content:clause}',
    examples: ['The consul insisted on clean pots. => order conditions | The consul insisted on clean pots'],
  },
  {
    id: 'order/signed',
    kind: 'order',
    wide: true,
    pattern:
      '{subject:head decree} ( , )? {vg announcing ed} ( by {issuer:np} | on {np time} | in {np time} | {np time} ) {rest:clause}?',
    examples: [
      'A decree signed on 3 March raised the price. => order conditions | A decree signed on 3 March raised the price',
    ],
  },
  {
    id: 'order/issued-anything',
    kind: 'order',
    wide: true,
    pattern: `( {issuer:np} | and ) {verb:vg issue|sending finite active affirmed} ( {head} )? {subject:head order} {rest:clause}?`,
    examples: [
      'The cook cabled a new decree on phones. => order phones | The cook cabled a new decree on phones',
    ],
  },
  {
    id: 'order/dated',
    kind: 'order',
    wide: true,
    pattern: '{subject:head decree} ( of | dated ) {np time}',
    examples: ['A decree of 17 February is about phones. => order phones | A decree of 17 February'],
  },
  {
    id: 'order/sent-word',
    kind: 'order',
    wide: true,
    pattern:
      '{issuer:np} {verb:vg sending finite active affirmed} {subject:head rumor} ( on {np} )? that {content:clause}',
    content: true,
    examples: [
      'The bureau sent word that crews hand in their phones. => order phones | The bureau sent word that crews hand in their phones',
    ],
  },
  {
    id: 'order/changes',
    kind: 'order',
    wide: true,
    pattern: '{subject:np order} {verb:vg extending finite active affirmed} {object:np} {rest:clause}?',
    examples: [
      'A circular doubles the bail for phones. => order phones | A circular doubles the bail for phones',
    ],
  },
  // bans as things
  {
    id: 'prohibition/ban-in-force',
    kind: 'prohibition',
    wide: true,
    pattern: '{object:head ban} ( on | against ) ..6 {verb:vg remain finite} in {np effect} {rest:clause}?',
    examples: [
      'A ban on leaving the camp has been in force since March. => prohibition movement | A ban on leaving the camp has been in force since March',
    ],
  },
  {
    id: 'prohibition/ban-on',
    kind: 'prohibition',
    wide: true,
    pattern:
      '( ( there | {head} ) {vg remain finite affirmed} {head ban} ( on | against ) {content:clause} | {object:head ban} ( on {np} | against {np} )? {verb:vg applying finite affirmed} {rest:clause}? )',
    unless: ['have'],
    examples: [
      'There is a ban on beards. => prohibition conditions | There is a ban on beards',
      'The ban also covers beards. => prohibition conditions | The ban also covers beards',
    ],
  },
  {
    id: 'prohibition/put-a-stop-to',
    kind: 'prohibition',
    wide: true,
    pattern: '{issuer:np} {verb:vg add finite active} {head halt} to {content:clause}',
    examples: [
      'The ministry put a stop to singing. => prohibition conditions | The ministry put a stop to singing',
    ],
  },
  {
    id: 'prohibition/imposed-ban',
    kind: 'prohibition',
    wide: true,
    pattern: `{issuer:np} {verb:vg issue finite active affirmed} {head ban} ( on | against ) {content:clause}`,
    examples: [
      'The consulate imposed a ban on phones. => prohibition phones | The consulate imposed a ban on phones',
    ],
  },
  {
    id: 'permission/lifted',
    kind: 'permission',
    wide: true,
    near: ['ban'],
    pattern: `{issuer:np ${ACTING}} {verb:vg relax finite active affirmed} ( {adverb} of {head} | {head} of {head} ) {rest:clause}?`,
    unless: ['end', 'remove'],
    examples: [
      'A ban on trips was in force. The bureau lifted part of it in May. => permission movement | The bureau lifted part of it in May',
    ],
  },
  {
    id: 'prohibition/curfew',
    kind: 'prohibition',
    wide: true,
    topic: 'movement',
    pattern:
      '( {object:np gate} {vg closing finite affirmed} | {object:np curfew} {vg begin|remain finite} ) ( at | from ) {rest:clause}',
    examples: ['The camp gates close at eight. => prohibition movement | The camp gates close at eight'],
  },
  // without a verb
  {
    id: 'prohibition/no-thing',
    kind: 'prohibition',
    wide: true,
    verbless: true,
    pattern: '^ {object:np none} ..6 $',
    examples: ['No outings until the feast. => prohibition movement | No outings until the feast'],
  },
  {
    id: 'permission/exceptions',
    kind: 'permission',
    wide: true,
    verbless: true,
    pattern: '^ {head exception} ( only | {vg remain} only )? ( with | for | by ) ..6 $',
    examples: [
      'No outings. Exceptions only with a pass. => permission movement | Exceptions only with a pass',
    ],
  },
  {
    id: 'sanction/tariff',
    kind: 'sanction',
    wide: true,
    verbless: true,
    pattern: '^ [condition: ( {vg ing} | {head breach|deed} ) ..6 ] : [fine: {head money} ] $',
    examples: [
      'Spitting in the hall: 20 yuan. => sanction conditions | Spitting in the hall: 20 yuan | some thing fine',
    ],
  },
];
