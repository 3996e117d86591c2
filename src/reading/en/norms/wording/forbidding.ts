/** Prohibitions by their wording. */
import type { WordingRule } from '../../../wording/rules.ts';

const TRADE =
  'sanctions/trade/export/exports/import/imports/weapons/coal/nuclear/united_nations/security_council';

export const forbidding: readonly WordingRule[] = [
  {
    id: 'prohibition/nobody-allowed',
    kind: 'prohibition',
    pattern:
      '( no/none/nobody/no_one/neither/nothing/not_one/not_a_single ) ..8 ( %be | is/are/was/were/will/shall ( be )? ) @adv ( allowed/permitted/authorised/authorized/entitled/supposed/free/welcome/admitted/eligible/to_be/exempt/excused/granted/to_leave/let )',
    none: 'say/told/known/exempt/excused/doubt/clear',
    examples: ['No sailor is permitted ashore without a guide. => prohibition'],
  },
  {
    id: 'prohibition/nobody-may',
    kind: 'prohibition',
    pattern: '( no/none/nobody/no_one/neither/nothing/not_one ) ..8 ( may/must/shall ) @adv ( #V | #ANY )',
    none: 'say/know/doubt/guess/surprise',
    examples: ['Not one lamp in the yard may be lit. => prohibition'],
  },
  {
    id: 'prohibition/not-allowed',
    kind: 'prohibition',
    pattern:
      '( %not ) ( #D )? ( be/been/being )? ( #D )? ( allowed/permitted/authorised/authorized/entitled/eligible/admitted/tolerated/accepted/welcome/cleared/empowered | supposed to | let through/in/out/on/into/near/back )',
    none: '( authorised/authorized/allowed/permitted to ( speak/talk/discuss/comment/give_his_name/give_her_name ) | hope/hopes/could/why/know )',
    examples: [
      'We were not, it turned out, even allowed a candle. => -',
      "Dogs aren't allowed here. => prohibition",
    ],
  },
  {
    id: 'prohibition/is-forbidden',
    kind: 'prohibition',
    pattern:
      '( %be | ~make | ~declare | ~place ) @adv ( forbidden/prohibited/outlawed/taboo/off-limits/off_limits/out_of_bounds/verboten/against_the_rules/against_the_regulations/against_regulations/out_of_the_question/inadmissible/impermissible/disallowed/proscribed/not_on )',
    none: 'not/no_longer/never',
    examples: [
      'Whistling is strictly off limits. => prohibition',
      'The attic has been declared out of bounds. => prohibition',
    ],
  },
  {
    id: 'prohibition/illegal-to',
    kind: 'prohibition',
    pattern:
      'it %be @adv ( illegal/unlawful/an_offence/an_offense/a_crime/a_breach/impermissible/not_done/against_orders ) ..4 ( to/for )',
    examples: ['It is an offence for a tenant to light the stove. => prohibition'],
  },
  {
    id: 'prohibition/barred-now',
    kind: 'prohibition',
    pattern:
      '( is/are/remain/remains/be/been/becomes/become @adv ( banned/barred/debarred/precluded/prohibited/excluded/disqualified/blocked ) )',
    none: 'not/no_longer/never/should/calls/hope',
    examples: ['Unpaid cooks have been barred again from the choir. => prohibition'],
  },
  {
    id: 'prohibition/forbidden-line',
    kind: 'prohibition',
    pattern:
      '^ ..8 ( ( strictly )? forbidden/prohibited/banned | not ( allowed/permitted/accepted/tolerated ) | off_limits/off-limits ) ..8 $',
    none: '%be/has/have/had/~say/~report',
    examples: ['Alcohol strictly prohibited on the premises. => prohibition'],
  },
  {
    id: 'prohibition/ban-on',
    kind: 'prohibition',
    pattern: '( %ban ) ( ..3 )? ( on/against )',
    none: `( %lift | ${TRADE} | would/fear/fears/effect/want/wants/wanted/call/calls/propose/proposed/proposal/support/supports/oppose/opposes/condemn/condemning/protest/protested/appeal/appealed/called_for/urged/no )`,
    examples: ['The mayor has once again extended the ban on carts to Sundays. => prohibition'],
  },
  {
    id: 'prohibition/imposed-limit',
    kind: 'prohibition',
    pattern:
      '( ( %impose ) ..5 ( %limit | %ban ) | ( %limit | %ban ) ..4 ( %be ) @adv ( %impose.ed | in_force/in_place/in_effect ) | ( %limit | %ban ) ..5 ( came/comes/takes/took/come/take ) ( into )? ( force/effect ) )',
    none: `( %lift | ${TRADE} | no )`,
    examples: [
      'The mayor slapped a curfew on the herders. => prohibition',
      'A cap on tips took effect on Monday. => prohibition',
    ],
  },
  {
    id: 'prohibition/there-is-to-be-no',
    kind: 'prohibition',
    pattern:
      'there ( is/are to be no | shall/must/can be no/neither | will be no ( more )? ( %act.ing | exceptions/talking/visits/visitors/calls/outings/drinking/smoking/contact/leave/appeal/discussion ) )',
    none: 'doubt/question/winner/winners/peace/progress',
    examples: ['There is to be no contact with the neighbours. => prohibition'],
  },
  {
    id: 'prohibition/need-not-apply',
    kind: 'prohibition',
    pattern:
      "( need not apply | ( do/does/did ) ( not/n't ) qualify | ( is/are/remain/remains/be ) ( #D )? ineligible ( for/to )? | ( not/n't ) ( be )? ( considered/eligible ) ( for )? | excluded from )",
    examples: ['Men over 60 need not apply. => prohibition'],
  },
  {
    id: 'prohibition/keep-away',
    kind: 'prohibition',
    pattern:
      '( to/must/shall/please/are_requested_to/asked_to/told_to/should ) ( #D )? %abstain.base ( from/of/the/all )?',
    near: ['order', 'ordering', 'telling', 'instrument', '~must', 'rule', 'ban', 'please'],
    examples: ['Herders were told to stay away from the market. => prohibition'],
  },
  {
    id: 'prohibition/prevents-from',
    kind: 'prohibition',
    pattern:
      '( %power ..4 | %instrument ...9 ) ( stops/stop/stopped/keeps/prevents/prevent/prevented/blocks/blocked/discourages/bars/barred/forbids/forbade/bans/banned/prohibits/prohibited ) ..6 from ( #V | #N )',
    none: 'not/rain/weather/snow/illness',
    examples: ['The captain stops his crew from talking to strangers. => prohibition'],
  },
  {
    id: 'prohibition/no-more-than',
    kind: 'prohibition',
    pattern:
      '( ( no/not ) ( more/longer/later ) than ..6 ( may/can/are/is ) ( be )? ( allowed/permitted/carried/kept/sent/taken/held/issued/brought/left/granted ) | ( may/can/must/shall/allowed/permitted ) ..6 ( no/not ) ( more/longer ) than | ( %now @adv ( limited/restricted/confined/capped ) to ) )',
    none: 'wait/hold/damage/supply/access/use_is',
    examples: ['Tenants may keep no more than two hens. => prohibition'],
  },
  {
    id: 'prohibition/closes-at',
    kind: 'prohibition',
    pattern:
      '( ( gate/gates/door/doors/kitchen/canteen/dormitory/hostel/camp/compound/barracks/hall ) ..2 ( close/closes/shut/shuts/locked/closed/lock ) ( at/from/by/after ) | lights out ( at/from/: )? | curfew ( is/begins/starts/at/from/of/runs/: ) )',
    none: 'was/were/shop',
    examples: ['Kitchen closes at 21:00. => prohibition', 'Lights out at ten. => prohibition'],
  },
  {
    id: 'prohibition/do-not',
    kind: 'prohibition',
    pattern: "( ^ | ^^ ) ( please )? ( do ( not/n't ) | never ) ( #V | #J | #N ) #ANY",
    none: 'worry/forget/hesitate/miss/panic/wonder/expect/mind/know/believe/before/has/have/had/was/were/is/are/did',
    examples: [
      'Do not lean out of the windows. => prohibition',
      'Never leave the stove unattended. => prohibition',
    ],
  },
  {
    id: 'prohibition/without-leave',
    kind: 'prohibition',
    pattern:
      "( no/nobody/no_one/none/not/n't/never/cannot ) ..9 ( without/except_with/unless_accompanied/unless_with/except_by ) ( #T )? ( #J | #V )? ( #N )? ( 's )? ( %leave )",
    none: 'went/said/tell',
    examples: ['No cook leaves the yard without a written pass. => prohibition'],
  },
  {
    id: 'prohibition/modal-not',
    kind: 'prohibition',
    pattern:
      "( must/shall ( #D )? ( not/n't/never/in_no_case/under_no_circumstances/on_no_account/neither ) | may ( #D )? ( not/never/no_longer/in_no_case/under_no_circumstances/on_no_account ) ( #D )? ( be ( %grant.ed | #V ) | %act.base | %do.base | tender/bid/engage/trade/hire/employ/hold/board/reveal/disclose ) | ( under_no_circumstances/on_no_account/in_no_case/at_no_time/by_no_means ) ..6 ( to | be | %act.base | %do.base ) )",
    none: 'may not ( have/last/know/need/come/arrive/happen/reach/want/like/help/work/seem/survive | be ( enough/able/the/a/so/as/possible/ready/true/long ) )',
    examples: [
      'The key must in no case be copied. => prohibition',
      'Tenants may under no circumstances keep hens. => prohibition',
    ],
  },
  {
    id: 'prohibition/nobody-until',
    kind: 'prohibition',
    pattern:
      "( ( nobody/no_one/none ) ( #D )? ( gets/goes/leaves/receives/enters/sees/returns/comes/eats/sleeps/moves/travels/flies ) ...10 ( until/unless/without/before/who ) | ( will/is/are/shall ( not/n't ) ( be )? ( %grant.ed ) ...9 ( until/unless/before/without ) ) )",
    examples: ['Nobody gets his deposit back until the rent is paid. => prohibition'],
  },
  {
    id: 'prohibition/denied-leave',
    kind: 'prohibition',
    pattern:
      '( is/are/be/been/remain @adv ( denied/refused ) ( #J )? ( access/entry/permission/leave/the_right/visas/admission/exit/home_leave ) | ( %power ) ..4 ( denies/deny/refuses/refuse ) ..4 ( access/permission/leave/the_right ) )',
    examples: ['Debtors are denied home leave. => prohibition'],
  },
  {
    id: 'prohibition/does-not-let',
    kind: 'prohibition',
    pattern:
      "( will/do/does/did/would ( not/n't ) let ..4 ( #V | in/out/into ) | ( never ) let/lets/allow/allows ..3 ( #V | to ) | ( nobody/no_one/none ) ..4 ( is/are/was/were ) let ( in/out/into/near/go ) )",
    none: 'conscience/weather/it/down/alone/guard',
    examples: ['They will not let us send parcels ourselves. => prohibition'],
  },
  {
    id: 'prohibition/can-not-have',
    kind: 'prohibition',
    pattern:
      "( @people | they/you/we ) ..2 ( can/ca ) ( not/n't ) ( just/simply/even )? ( have/keep/own/receive/call/phone/go_out/go_home/leave/marry/choose/refuse/quit/resign/bring/invite/use/wear/take )",
    none: 'because/afford/storm/snow/rain/ill/sick/time/money/doubt/idea/photo',
    examples: ["The cooks can't have visitors. => prohibition"],
  },
  {
    id: 'prohibition/no-no-no',
    kind: 'prohibition',
    extent: 'match',
    pattern:
      '( ( no #N , ( and )? no #N ( , ( and )? no #N )? ) $ | ^ no ..4 , ( ( the ) ( sign/notice/rule/order/poster/placard/rules/letter/circular/orders ) ( say/says/said/read/reads/ran ) | ( say/says/said ) the ( sign/notice/rule/poster/rules ) ) )',
    none: 'food/water/electricity/heating/light/money/news',
    examples: [
      'The orders were plain: no lamps, no songs, no cards. => prohibition',
      'No singing, the sign said. => prohibition',
    ],
  },
  {
    id: 'prohibition/silence-line',
    kind: 'prohibition',
    pattern: '^ ( silence/quiet ) ( after/from/between/at/during/in ) ..6 $',
    examples: ['Silence after 22:00. => prohibition'],
  },
  {
    id: 'prohibition/no-longer-granted',
    kind: 'prohibition',
    pattern:
      '( no_longer/never ( be )? ( issued/renewed/extended/recognised/recognized/honoured/processed/considered/accepted/admitted/granted/reimbursed/refunded/replaced/paid_out/handed_out ) )',
    none: 'was/were/had/have/has/yet/doubt',
    examples: ['From next year passes will no longer be issued to carters. => prohibition'],
  },
  {
    id: 'prohibition/power-caps',
    kind: 'prohibition',
    pattern:
      '( %power | %instrument ) ..4 ( cap/caps/capped/limits/limited/restricts/restricted/confines/confined ) ( the/its/their/all/each/every )? ..6 ( at/to ) ( #NUM | #T | #J | #N )',
    none: 'not/damage/access_roads/sanctions/supply',
    examples: ['The council has capped the number of stalls at 40. => prohibition'],
  },
  {
    id: 'prohibition/requires-leave',
    kind: 'prohibition',
    pattern:
      '( requires/require/needs/need/is_subject_to/are_subject_to ) ( the/a/an/prior/written/special )? ..4 ( consent/permission/approval/authorisation/authorization/clearance/permit/licence/license/signature )',
    none: "not/n't/no/was/were/parliament",
    examples: ["Subletting requires the owner's prior consent in writing. => prohibition"],
  },
  {
    id: 'prohibition/nobody-does',
    kind: 'prohibition',
    pattern:
      '( orders/order/rule/rules/ordered/instructions/instruction/told ..6 ( : | that ) ..3 nobody/no_one ( #V ) | no ( #N ) ( after/before/without/in/on/at/during/beyond ) ..4 , that is/was ..3 ( rule/order/law ) )',
    none: 'say/knows/seen',
    examples: ['Orders from above: nobody talks to the press. => prohibition'],
  },
  {
    id: 'prohibition/will-refrain',
    kind: 'prohibition',
    pattern: '( must/shall/will ) ( #D )? %abstain.base',
    none: 'they_will/i_will',
    examples: ['You will refrain from talk with the neighbours. => prohibition'],
  },
  {
    id: 'prohibition/it-was-understood',
    kind: 'prohibition',
    pattern: "it was/is @adv understood/agreed/taken_for_granted that ..4 ( did/do/does ( not/n't ) )",
    none: 'why/know/exist',
    examples: ['It was understood that you did not ask about money. => prohibition'],
  },
  {
    id: 'prohibition/power-stops-granting',
    kind: 'prohibition',
    pattern:
      '( %power ) ..4 ( ( will/would ( not/no_longer ) | no_longer | refuses/refuse_to ) ( issue/issues/accept/accepts/grant/grants/renew/renews/admit/admits/extend/extends/recognise/recognises/sell/sells/process/approve ) | ( has/have )? ( stopped/ceased/suspended ) ( issuing/accepting/granting/renewing/admitting/extending/recognising/selling/processing/approving ) )',
    none: 'defeat/responsibility/excuses/blame',
    examples: ['The prefecture will not issue any more permits for the yard. => prohibition'],
  },
  {
    id: 'prohibition/can-not-be',
    kind: 'prohibition',
    pattern:
      "( cannot | can/could/may ( not/n't/no_longer ) ) be ( reserved/exchanged/refunded/transferred/extended/used/sold/combined/claimed/postponed/rented/sublet/subleased/inherited/assigned/copied/removed/redeemed )",
    none: 'doubt',
    examples: ['Seats cannot be reserved. => prohibition'],
  },
  {
    id: 'prohibition/put-an-end',
    kind: 'prohibition',
    pattern: '( put/puts/putting/called/calls/calling ) ( an_end/a_stop/a_halt/paid ) to ( #ANY )',
    none: 'war/fighting/violence/rumours/his/her/life/speculation',
    examples: ['The new rule puts an end to evening visits. => prohibition'],
  },
];
