/**
 * English rules for orders and what they say, by the predicate alone: whoever must, may not, is to or faces something,
 * in whatever words. They stand back (`wide`) where a rule of orders.ts or sanctions.ts has read the same words, and
 * propose nothing where neither the sentence nor the one before it says what it is about.
 */
import type { ClaimRule } from '../../claims/rules.ts';

const ACTING = 'authority|workplace|manager|official';
const CONDITIONAL =
  '( {bearer:head worker|workplace|manager|official} ( , )? ( ( who | that | which ) {condition:predicate} | ( who | that | which ) [condition: {any} ..10 ] | {head family|worker|workplace|manager|official} {condition:predicate} | [condition: {vg ed} ..3 ] ) ( , )? | {bearer:head whoever} {condition:predicate} ( , )? )';

export const wideRules: readonly ClaimRule[] = [
  // duties
  {
    id: 'duty/somebody-must',
    kind: 'duty',
    wide: true,
    pattern: '{bearer:np} {verb:vg must affirmed} {content:clause}?',
    // "Must be ill" guesses, "should" advises.
    unless: ['be', 'have', 'know', 'should'],
    examples: [
      'We had to hand over 90 dollars in dues by the tenth. => duty dues | We had to hand over 90 dollars in dues by the tenth',
      'Contacts with neighbours must be reported to the officer. => duty reporting | Contacts with neighbours must be reported to the officer',
    ],
  },
  {
    id: 'duty/somebody-is-to',
    kind: 'duty',
    wide: true,
    pattern:
      '{bearer:np worker|workplace|manager|official} {vg remain finite affirmed} to [content: {verb:vg infinitive active affirmed} {rest:clause}? ]',
    extent: 'content',
    unless: ['be', 'receive', 'get', 'arrive', 'return', 'leave', 'fly', 'go', 'come', 'begin', 'start'],
    examples: [
      'Foremen are to hand in the phones of their crews. => duty phones | hand in the phones of their crews',
    ],
  },
  {
    id: 'duty/somebody-is-obliged',
    kind: 'duty',
    wide: true,
    pattern: '{bearer:np} {verb:vg oblige passive} [not: not ]? to {content:clause}',
    extent: 'content',
    unless: ['expect'],
    examples: [
      'Every captain was obliged to keep the passports aboard. => duty papers | keep the passports aboard',
    ],
  },
  {
    id: 'duty/somebody-needs-paper',
    kind: 'duty',
    wide: true,
    pattern:
      '{bearer:np worker|workplace|manager|official} {verb:vg need finite active affirmed} {np papers|permission|certificate} {rest:clause}?',
    unless: ['have', 'undergo', 'await'],
    examples: [
      'Loggers need a certificate to cross the border. => duty border | Loggers need a certificate to cross the border',
    ],
  },
  {
    id: 'duty/order-asks',
    kind: 'duty',
    wide: true,
    pattern:
      '{subject:np order} ( of/from/dated {np} )? {verb:vg instruct|oblige|request finite active} {bearer:np} [not: not ]? to {content:clause}',
    extent: 'content',
    examples: ['The circular asks captains to collect the passports. => duty papers | collect the passports'],
  },
  {
    id: 'duty/and-to',
    kind: 'duty',
    pattern: '{vg instruct|oblige|request} ..12 to {vg infinitive} ..8 and [not: not ]? to {content:clause}',
    extent: 'content',
    examples: [
      'The ministry told mills to count their crews and to gather all passports. => duty papers | gather all passports',
    ],
  },
  // orders
  {
    id: 'order/asked-somebody-to',
    kind: 'order',
    wide: true,
    pattern: `( {issuer:np ${ACTING}} | {subject:np order} ( of/from/dated {np} )? ) {verb:vg instruct|oblige|request finite active} ( on/upon )? {addressee:np} [not: not ]? to {content:clause}`,
    content: true,
    unless: ['urge', 'press', 'expect', 'force', 'compel'],
    examples: [
      'The consulate asked captains to collect the passports. => order papers | The consulate asked captains to collect the passports',
      'An order of May 3 required all mills to gather the passports. => order papers | An order of May 3 required all mills to gather the passports',
    ],
  },
  {
    id: 'order/somebody-was-told-to',
    kind: 'order',
    wide: true,
    pattern:
      '{addressee:np} {verb:vg instruct passive} ( by {issuer:np} )? ( ( on | in | to ) {np} )? [not: not ]? to {content:clause}',
    content: true,
    unless: ['urge', 'press', 'force'],
    examples: ['He was told to hand in his phone. => order phones | He was told to hand in his phone'],
  },
  {
    id: 'order/that-reached',
    kind: 'order',
    wide: true,
    pattern: '{subject:np order} ( that | which ) {verb:vg arrive|issue finite} {rest:clause}?',
    examples: [
      'At issue is a directive on phones that reached the mills in May. => order phones | a directive on phones that reached the mills in May',
    ],
  },
  {
    id: 'order/demands-that',
    kind: 'order',
    wide: true,
    pattern: `( {issuer:np ${ACTING}} | {subject:np order} ( of/from/dated {np} )? ) {verb:vg demand|instruct|request finite active} that {content:clause}`,
    content: true,
    unless: ['seek', 'tell', 'say'],
    examples: [
      'The ministry asked that sick workers be sent home. => order unfit | The ministry asked that sick workers be sent home',
    ],
  },
  // prohibitions
  {
    id: 'prohibition/somebody-may-not',
    kind: 'prohibition',
    wide: true,
    pattern: '{bearer:np worker|workplace|manager|official|vessel} {verb:vg may negated} {content:clause}?',
    unless: ['can', 'be', 'have', 'know', 'want'],
    examples: [
      'Painters may not talk to the neighbours about their dues. => prohibition dues | Painters may not talk to the neighbours about their dues',
    ],
  },
  {
    id: 'prohibition/nobody-could',
    kind: 'prohibition',
    wide: true,
    pattern:
      '{bearer:np nobody} ( {verb:vg modal affirmed active} | {verb:vg allow passive affirmed} to ) {content:clause}?',
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
      'be',
      'have',
    ],
    examples: [
      'Nobody could leave the district at night. => prohibition movement | Nobody could leave the district at night',
    ],
  },
  {
    id: 'prohibition/bans',
    kind: 'prohibition',
    wide: true,
    pattern: '{verb:vg outlaw finite active} {object:np} {rest:clause}?',
    examples: [
      'It came with a letter that banned evening jobs at the market. => prohibition side-work | banned evening jobs at the market',
    ],
  },
  {
    id: 'prohibition/is-banned',
    kind: 'prohibition',
    wide: true,
    pattern:
      '( {object:np} | {vg ing} ..6 ) ( {verb:vg outlaw passive} | {verb:vg allow passive negated} ) {rest:clause}?',
    examples: [
      'Talking to the neighbours about dues is not allowed. => prohibition dues | Talking to the neighbours about dues is not allowed',
    ],
  },
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
    id: 'prohibition/imposed-ban',
    kind: 'prohibition',
    wide: true,
    pattern: `{issuer:np ${ACTING}} {verb:vg issue finite active affirmed} {head ban} ( on | against ) {content:clause}`,
    examples: [
      'The consulate imposed a ban on phones. => prohibition phones | The consulate imposed a ban on phones',
    ],
  },
  {
    id: 'prohibition/thing-needs-leave',
    kind: 'prohibition',
    wide: true,
    pattern:
      '{object:np movement|phone|sidework|return} {verb:vg need finite active affirmed} ( {np permission|papers} | a ( {vg ed} )? {vg permit} ) {rest:clause}?',
    unless: ['have', 'undergo', 'await'],
    examples: ['Any outing requires a permit. => prohibition movement | Any outing requires a permit'],
  },
  // permissions
  {
    id: 'permission/somebody-may',
    kind: 'permission',
    wide: true,
    near: ['order', 'ban', 'permission', 'forbid', 'allow'],
    pattern: '{bearer:np worker|workplace|manager|official} {verb:vg may affirmed active} {content:clause}?',
    topics: ['movement', 'solo-work', 'phones', 'side-work', 'papers', 'remittance', 'individual-return'],
    unless: [
      'can',
      'be',
      'have',
      'become',
      'lose',
      'face',
      'want',
      'know',
      'need',
      'suffer',
      'flee',
      'defect',
    ],
    examples: [
      'Phones are banned. Managers may keep one phone. => permission phones | Managers may keep one phone',
    ],
  },
  {
    id: 'permission/allowed-thing',
    kind: 'permission',
    wide: true,
    pattern: '( {subject:np order} | {issuer:np} ) {verb:vg permit finite active} {object:np} {rest:clause}?',
    unless: ['help'],
    examples: [
      'The foreman allowed evening jobs at the market. => permission side-work | The foreman allowed evening jobs at the market',
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
  // sanctions
  {
    id: 'sanction/whoever',
    kind: 'sanction',
    wide: true,
    pattern: `${CONDITIONAL} @suffers`,
    examples: [
      'Workers caught with a phone will be put on a list. => sanction phones | Workers caught with a phone will be put on a list | some thing other',
      'A welder who hides a phone loses his post. => sanction phones | A welder who hides a phone loses his post',
    ],
  },
  {
    id: 'sanction/if-suffers',
    kind: 'sanction',
    wide: true,
    pattern: '( if | unless | whenever | should ) [condition: {any} ..14 ] ( , )? {bearer:np} @suffers',
    unless: ['can'],
    examples: [
      'If you missed two inspections, your name went on a list. => sanction watch | If you missed two inspections, your name went on a list | some thing other',
    ],
  },
  {
    id: 'sanction/suffers-if',
    kind: 'sanction',
    wide: true,
    pattern: '{bearer:np} @suffers ..4 ( if | unless | whenever ) {condition:clause}',
    unless: ['can'],
    examples: [
      'Captains lose their posts if a passport is missing. => sanction papers | Captains lose their posts if a passport is missing',
    ],
  },
  {
    id: 'sanction/above',
    kind: 'sanction',
    wide: true,
    pattern:
      '( above | over | beyond | after | below | from ) [condition: {np} ( {np} )? ( of {np} )? ] ( , )? {bearer:head} @suffers',
    topics: ['arrears', 'dues', 'unfit', 'phones', 'movement', 'managers', 'flight', 'side-work', 'watch'],
    examples: [
      'After two missed payments the leader loses his post. => sanction arrears | After two missed payments the leader loses his post | >=2 thing other',
    ],
  },
  {
    id: 'sanction/and-its-leader',
    kind: 'sanction',
    wide: true,
    pattern: 'and [claim: {bearer:head manager|official|family} @suffers ]',
    extent: 'claim',
    topic: 'managers',
    near: ['fine', 'punish', 'whoever', 'if', '~must', '~future'],
    examples: [
      'A mill that hides a fugitive has to pay a fine, and its manager is recalled. => sanction managers | its manager is recalled | some thing recall',
    ],
  },
  {
    id: 'sanction/threatened',
    kind: 'sanction',
    wide: true,
    pattern: `{issuer:np ${ACTING}} {verb:vg menace finite active affirmed} ( to {content:clause} | {bearer:np} with {content:clause} )`,
    examples: [
      'The consul threatened to take away their passports. => sanction papers | The consul threatened to take away their passports',
    ],
  },
];
