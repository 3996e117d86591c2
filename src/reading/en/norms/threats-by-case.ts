/** Threats by whom or when they are about: whoever does this suffers that; if this, that. What befalls is `@harm`, whom it is about `@case`. */
import type { ClaimRule } from '../../claims/rules.ts';

const ACTING = 'authority|workplace|manager|official';

export const caseThreats: readonly ClaimRule[] = [
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
    id: 'sanction/if-it-ends',
    kind: 'sanction',
    wide: true,
    pattern: '@when {bearer:np instrument|right|job} [other: {vg ending finite active affirmed} ]',
    examples: [
      'If a cook sings, his contract ends. => sanction conditions | If a cook sings, his contract ends',
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
];
