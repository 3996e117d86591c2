/**
 * Threshold and consequence, in either order: whoever does this suffers that; if this, that; that for this; a breach
 * means that; do this or that. What befalls somebody is `@harm`, who it is about `@case` (macros.ts).
 */
import type { ClaimRule } from '../../claims/rules.ts';

const ACTING = 'authority|workplace|manager|official';

export const sanctionRules: readonly ClaimRule[] = [
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
    id: 'sanction/families',
    kind: 'sanction',
    wide: true,
    near: ['offender', 'run', 'flightRisk'],
    pattern:
      '{bearer:np family} ( of {condition:np} )? [other: ( {vg harming passive present} | {vg harming passive future} ) ..3 ]',
    examples: [
      'Deserters are few. Their families are banished. => sanction conditions | Their families are banished',
    ],
  },
  {
    id: 'sanction/then-harm',
    kind: 'sanction',
    wide: true,
    near: [
      'if',
      'whoever',
      'breach',
      'case',
      'harming',
      '~must',
      'fails',
      'refuse',
      'until',
      'only',
      'ban',
      'forbidding',
      'penalty',
    ],
    pattern:
      '( in {head case} | after that | after {head those} | otherwise | afterwards ) ( , )? {bearer:np} @harmed',
    examples: [
      'The pot must be full. Otherwise the cook is dismissed. => sanction conditions | Otherwise the cook is dismissed',
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
    id: 'sanction/if-it-ends',
    kind: 'sanction',
    wide: true,
    pattern: '@when {bearer:np instrument|right|job} [other: {vg ending finite active affirmed} ]',
    examples: [
      'If a cook sings, his contract ends. => sanction conditions | If a cook sings, his contract ends',
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
    id: 'sanction/case-harm',
    kind: 'sanction',
    wide: true,
    pattern: '@case @harm',
    // "Workers over 50 should be replaced" binds whoever replaces them.
    unless: ['should'],
    examples: [
      'Workers caught with a phone will be put on a list. => sanction phones | Workers caught with a phone will be put on a list | some thing other',
      'A welder who hides a phone loses his post. => sanction phones | A welder who hides a phone loses his post',
      'Crews without boots risk a fine. => sanction conditions | Crews without boots risk a fine | some thing fine',
    ],
  },
  {
    id: 'sanction/whoever-anything',
    kind: 'sanction',
    wide: true,
    pattern:
      '( {bearer:np whoever} ( who/that )? {condition:predicate} | {bearer:head those} ( who | that | {vg see ed} ) {condition:predicate} | {bearer:head those} [condition: {vg see ed} ..3 ] ) ( , )? ( [other: {vg finite negated} {rest:clause}? ] | [other: {vg finite affirmed} {rest:clause} ] )',
    unless: ['may', 'be', 'say', 'tell', 'think', 'believe', 'know', 'remember', 'describe'],
    examples: [
      'Whoever argues with the cook has argued with the bureau. => sanction conditions | Whoever argues with the cook has argued with the bureau | some thing other',
    ],
  },
  {
    id: 'sanction/offender-does',
    kind: 'sanction',
    wide: true,
    pattern:
      '^ {bearer:head offender} [other: ( {vg finite active present} | {vg harming passive} ) {rest:clause}? ]',
    examples: ['Latecomers are put in the cellar. => sanction conditions | Latecomers are put in the cellar'],
  },
  {
    id: 'sanction/a-person-who',
    kind: 'sanction',
    wide: true,
    pattern:
      '{bearer:np worker|workplace|manager|official} ( who | that ) {condition:predicate} [other: ( {vg finite active present} | {vg finite active future} ) {rest:clause}? ]',
    unless: [
      'say',
      'tell',
      'add',
      'note',
      'recall',
      'explain',
      'report',
      'believe',
      'think',
      'describe',
      'claim',
      'state',
      'warn',
      'know',
      'remember',
      'be',
      'ask',
      'may',
      'can',
      'must',
      'hope',
      'want',
      'estimate',
      'live',
      'see',
    ],
    examples: [
      'A welder who cannot sing will stay at night. => sanction conditions | A welder who cannot sing will stay at night',
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
    id: 'sanction/awaits-whoever',
    kind: 'sanction',
    wide: true,
    pattern:
      '[other: {np penalty|loss|return} ] {vg awaiting finite active} {bearer:head} who {condition:predicate}',
    examples: [
      'Fines of 20 dinars await mills who fail to register. => sanction conditions | Fines of 20 dinars await mills who fail to register',
    ],
  },
  {
    id: 'sanction/if-harm',
    kind: 'sanction',
    wide: true,
    pattern: '@when ( {bearer:np} | [shared: and ] ) @harm',
    unless: ['can', 'could'],
    examples: [
      'If you missed two inspections, your name went on a list. => sanction watch | If you missed two inspections, your name went on a list | >=2 thing other',
    ],
  },
  {
    id: 'sanction/harm-if',
    kind: 'sanction',
    wide: true,
    pattern: '{bearer:np} @harm ..4 @if-at-end',
    unless: ['can', 'could'],
    examples: [
      'Captains lose their posts if a passport is missing. => sanction papers | Captains lose their posts if a passport is missing',
      'The bond is forfeited if the ship is boarded. => sanction conditions | The bond is forfeited if the ship is boarded',
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
    id: 'sanction/if-they-harm',
    kind: 'sanction',
    wide: true,
    pattern: `@when {issuer:np ${ACTING}} [other: {vg harming active finite} ] {rest:clause}?`,
    unless: ['take', 'put', 'send', 'call', 'hold', 'lose', 'regard', 'treat', 'stop'],
    examples: [
      'In case of absence the agency may terminate the contract. => sanction conditions | In case of absence the agency may terminate the contract | some thing other',
    ],
  },
  {
    id: 'sanction/can-be-held',
    kind: 'sanction',
    wide: true,
    pattern: `{bearer:np} [other: ( {vg making passive modal} | {vg making passive present} ) ( {adverb} )? ( liable | responsible | answerable | accountable ) ( for {condition:clause} )? ]`,
    examples: [
      'Directors can be held personally liable. => sanction conditions | Directors can be held personally liable',
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
  {
    id: 'sanction/on-pain-of',
    kind: 'sanction',
    wide: true,
    pattern: '( on/under {head pain} of ) [other: {rest:clause} ]',
    examples: [
      'The bureau bars ships from the port, on pain of losing their licence. => sanction conditions | on pain of losing their licence',
    ],
  },
  {
    id: 'sanction/or-harm',
    kind: 'sanction',
    wide: true,
    pattern:
      '( or ( else )? | otherwise ( , )? | failing which | {vg fail ing} which ) ( {bearer:np} )? @harm',
    near: ['~must', 'order', 'ordering', 'telling', 'pay', 'binding'],
    examples: [
      'Crews must wear badges or be put on a list. => sanction conditions | be put on a list | some thing other',
    ],
  },
  {
    id: 'sanction/and-its-leader',
    kind: 'sanction',
    wide: true,
    topic: 'managers',
    pattern: 'and [claim: {bearer:head manager|official|family} @harmed ]',
    extent: 'claim',
    near: ['fine', 'punish', 'harming', 'whoever', 'if', 'breach'],
    examples: [
      'A mill that hides a fugitive has to pay a fine, and its manager is recalled. => sanction managers | its manager is recalled | some thing recall',
    ],
  },
  {
    id: 'sanction/and-harm',
    kind: 'sanction',
    wide: true,
    pattern: 'and [claim: {bearer:head} @harmed ]',
    extent: 'claim',
    near: ['fine', 'punish', 'harming', 'whoever', 'if', 'breach'],
    examples: [
      'Whoever hides a goat is fined, and his stove is seized. => sanction conditions | his stove is seized',
    ],
  },
  {
    id: 'sanction/threatened',
    kind: 'sanction',
    wide: true,
    pattern: `{issuer:np} {verb:vg menace finite active affirmed} ( to {content:clause} | {bearer:np} with {content:clause} )`,
    examples: [
      'The consul threatened to take away their passports. => sanction papers | The consul threatened to take away their passports',
    ],
  },
  {
    id: 'sanction/was-threatened',
    kind: 'sanction',
    wide: true,
    pattern: '{bearer:np} {verb:vg threaten passive affirmed} ( with | of ) {content:clause}',
    examples: [
      'Cooks were threatened with dismissal. => sanction conditions | Cooks were threatened with dismissal',
    ],
  },
];
