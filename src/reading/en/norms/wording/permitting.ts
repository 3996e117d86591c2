/** Permissions by their wording. */
import type { WordingRule } from '../../../wording/rules.ts';

const HEDGED = 'analysts/experts/observers/soon/likely/perhaps/maybe/forecast/predict/could';

export const permitting: readonly WordingRule[] = [
  {
    id: 'permission/only-somebody',
    kind: 'permission',
    pattern:
      'only !( after/if/when/because/then/now/once/recently ) ..9 ( may | can | ( is/are/be @adv ( allowed/permitted/eligible/entitled/admitted/accepted/considered/selected/chosen/exempt/let/issued/granted/given ) ) | qualify/qualifies | get/gets/receive/receives/go/goes/pass )',
    none: 'know/say/tell/guess/imagine/hope/help/speculate/wonder/explain/matter/the_only/not_only',
    examples: ['Only herders with two goats or more are eligible for the meadow. => permission'],
  },
  {
    id: 'permission/granted-only',
    kind: 'permission',
    pattern:
      '( is/are/be ( #D )? only ( #D )? ( %grant.ed | possible/available/open/valid/allowed ) | is/are/be ( #D )? ( %grant.ed | possible/available/open/valid/allowed ) ( #D )? only | can/may only ( be )? ( %grant.ed | %act.base | #V ) | can/may ( be )? ( #V ) ..3 only ) ( at/to/for/on/after/when/if/with/in/by/from/under/once/upon/where/against/through/between/during/as )',
    none: 'known/reached/found/guess/seen/was/were',
    examples: [
      'Keys are returned only at the gate. => permission',
      'The bath can be used only on Sundays. => permission',
    ],
  },
  {
    id: 'permission/may-act',
    kind: 'permission',
    pattern: '( @people | those/they/you/anyone/everyone/each ) ..5 may @adv ( %act.base ) !( war )',
    none: `( ${HEDGED} | not/never/next_year/next_month/this_year/well/if_the_border/some_of )`,
    examples: [
      'Wives may join them after the second year. => permission',
      'Herders may return soon, analysts said. => -',
    ],
  },
  {
    id: 'permission/can-within-limits',
    kind: 'permission',
    pattern:
      '( @people | those/they/you/anyone/everyone ) ..5 can ( ( now/again/once_again ) %act.base | ( only/also/then )? ( %act.base ) ..8 ( once/twice/only/after/when/until/within/provided/with_permission/with_a_pass/per/every/for_a/for_two ) )',
    none: `( ${HEDGED} | see/not/never/n't )`,
    examples: ['Herders can visit the market twice a year. => permission'],
  },
  {
    id: 'permission/is-allowed',
    kind: 'permission',
    pattern:
      "( %be ) ( [not: not/n't/never/no_longer ] )? @adv ( allowed/permitted/entitled/authorised/authorized/free/eligible/welcome/at_liberty/exempt/exempted/excused/licensed/empowered/given_permission/given_leave/given_the_right/granted_permission/granted_leave/granted_the_right ) ( to/for/from )",
    none: 'should/hope/hopes/ask/asked/asks/demand/want/wants/wanted/of_charge/felt/duty/free_from/free_for/not_free/speak/comment',
    examples: ['Tenants who pay ahead are entitled to a second key. => permission'],
  },
  {
    id: 'permission/day-off',
    kind: 'permission',
    pattern:
      '( get/gets/receive/receives/is_given/are_given/are_awarded/is_awarded/are_granted/is_granted/earn/earns/win/wins/are_allowed/is_allowed ) ..4 ( day/days/sunday/sundays/evening/afternoon/weekend/hour/hours ) ( off | of ( rest/leave ) )',
    none: "not/n't/no/never/only_if",
    examples: ['Teams ahead of the plan are awarded an extra day of rest. => permission'],
  },
  {
    id: 'permission/provided-that',
    kind: 'permission',
    pattern:
      '( may/can/could/allowed/permitted/let/lets/able/free/get/gets ) ...12 ( provided/as_long_as/so_long_as/on_condition/on_the_condition/subject_to_approval/only_if/only_with/with_the_permission/with_permission/with_the_consent/with_the_approval/with_written_permission/on_presentation_of/against_a_deposit/against_a_receipt )',
    none: "not/n't/never/analysts/experts",
    examples: ['You can have the room as long as you pay ahead. => permission'],
  },
  {
    id: 'permission/no-need',
    kind: 'permission',
    pattern:
      "( need not | needn't | need n't | do/does/did ( not/n't ) ( have/need ) to | no longer ( have/has/need/needs/had ) to | %be ( not/n't/no_longer ) ( required/obliged/compelled/bound ) to | ( exempt/exempted/excused/spared/relieved/released/dispensed/waived ) from )",
    none: 'apply/worry/say/tell/know/wait/look/remind/bother/be_a/guess/until/should/ask/asked',
    near: ['order', 'instrument', 'ordering', 'permitting', 'worker', 'papers', 'dues', 'wage'],
    examples: [
      'Workers no longer need to wear a cap. => permission',
      'Elderly workers are spared from night duty. => permission',
    ],
  },
  {
    id: 'permission/lifts',
    kind: 'permission',
    pattern:
      '( ( %lift ) ..4 ( %ban | %limit | requirement/rule/quota/levy ) | ( %ban | %limit | requirement/rule/quota/levy ) ..5 ( %be ) @adv ( %lift.ed ) | ( %ban | %limit ) ..3 ( %be ) no_longer ( in_force ) )',
    none: 'sanctions/trade/export/exports/imports/united_nations/security_council/called_for/urged/demand/demands/should/hope/if/until/unless/not/speed/prices/weight/may/quarantine/covid-19/pandemic/lockdown',
    examples: ['The mayor has scrapped the curfew. => permission'],
  },
  {
    id: 'permission/leave-given',
    kind: 'permission',
    pattern:
      '( ~give/grant/obtain/receive/get/win ) ..4 ( permission/leave/consent/approval/the_right/the_green_light/the_go-ahead/clearance/an_exemption/dispensation/the_option/the_freedom/authority ) ( to/for/from ) #V',
    none: "not/n't/never/no/without/denied/refused/must/should/ask",
    examples: ['The council gave herders the green light to sell cheese. => permission'],
  },
  {
    id: 'permission/reserves-right',
    kind: 'permission',
    pattern:
      '( reserve/reserves/reserved/retain/retains/enjoy/enjoys/has/have ) the ( sole/full/unlimited )? ( right/option/freedom/authority ) ( to/of )',
    none: "not/n't/no",
    examples: ['The owner reserves the right to change the lock. => permission'],
  },
  {
    id: 'permission/is-to-receive',
    kind: 'permission',
    pattern:
      '( is/are to ( receive/get/be_given/be_paid/be_granted/be_awarded/keep ) | %now possible ( within/after/only/on/for/at/upon/with ) )',
    none: "no/not/n't/never/visit/delivery",
    examples: ['An appeal is possible within ten days. => permission'],
  },
  {
    id: 'permission/reserved-for',
    kind: 'permission',
    pattern:
      '( %now ( #D )? | ^ ..3 ) ( reserved/open/restricted/confined ) ( for/to ) ..2 ( @people | those/staff )',
    none: "not/n't/was/were/question/doubt",
    examples: ['The upper floor is reserved for men over twenty. => permission'],
  },
  {
    id: 'permission/only-line',
    kind: 'permission',
    pattern:
      '( ^ ..6 ( : ..4 )? only $ | ^ ..6 only ( with/after/from/on/at/in/by/for/when/if/under/upon ) ..6 $ | ^ ( #NUM | one/two/max/maximum ) ..4 ( per/a/each ) ..3 ( per ( #N ) )? $ )',
    none: '%be/has/have/had/not/said/says/will/would/were/was | #V',
    examples: ['Showers: Saturdays only. => permission', 'One shower a week per person. => permission'],
  },
  {
    id: 'permission/may-within',
    kind: 'permission',
    pattern:
      '( @people | %people | they/you/he/she ) ..5 may @adv #V ..9 ( within/only/once/twice/in_writing/provided/at_any_time/on_request/free_of_charge/with_the/with_a/against/up_to/as_long_as/until/voluntarily/freely )',
    none: `( ${HEDGED} | not/never/next_year/next_month )`,
    examples: ['Tenants may protest in writing within five days. => permission'],
  },
  {
    id: 'permission/only-after',
    kind: 'permission',
    pattern:
      '( get/gets/receive/receives/see/sees/eat/eats/leave/leaves/return/returns/sleep/sleeps/speak/speaks ) ..6 only ( after/when/if/once/with/on/at/in )',
    none: "not/n't/was/were/had",
    examples: ['We get our letters only after the officer has read them. => permission'],
  },
  {
    id: 'permission/exempts',
    kind: 'permission',
    pattern:
      '( %instrument | %power ) ..4 ( exempts/excuses/spares/exempted/excused ) ( #T | #J | #N | those )',
    none: "not/n't/no",
    examples: ['The act exempts students. => permission'],
  },
  {
    id: 'permission/stays-valid',
    kind: 'permission',
    pattern: '( remain/remains/stay/stays/shall_remain/will_remain ) valid',
    none: "not/n't/no",
    examples: ['Cards already issued stay valid until they expire. => permission'],
  },
  {
    id: 'permission/gets-to',
    kind: 'permission',
    pattern:
      '( ( @people | %people | we/they/you/he/she ) ..2 ( get/gets ) to ( %act.base ) | ( @people | %power | they/he/she ) ..3 ( let/lets ) ( us/them/him/her/me/you | @people ) ( %act.base | %do.base ) | had/have/has permission ( to/for ) )',
    none: "not/n't/never/if/know/see/go_of/down/when_they_get_to",
    examples: [
      'Coaches get to keep their bonuses. => permission',
      'They let us call home at New Year. => permission',
    ],
  },
  {
    id: 'permission/may-at-any-time',
    kind: 'permission',
    pattern:
      '( landlord/owner/employer/agency/company/contractor/lessor/lessee/tenant/bank/office/captain/party/worker/employee/guarantor/undersigned/holder ) ..3 may ( #D )? ( #V | #ANY )',
    none: `( ${HEDGED} | not/never/be_forced/close/lose/have_to/face )`,
    examples: ['The landlord may enter the flat at any time. => permission'],
  },
  {
    id: 'permission/may-be-done',
    kind: 'permission',
    pattern:
      'may ( #D )? be ( used/kept/carried/paid/worn/worked_off/exchanged/withdrawn/stored/imported/bought/deducted/drawn/borrowed/consulted/photographed/visited/lodged/renewed/claimed )',
    none: `( ${HEDGED} | not/never/aback/ill/advantage )`,
    examples: ['Losses up to 50 dollars may be worked off. => permission'],
  },
  {
    id: 'permission/optional',
    kind: 'permission',
    pattern: '( %now @adv ( optional/voluntary ) | at ( their/his/her/its/your ) ( own )? discretion )',
    none: 'not/officially/nominally/theory/paper/supposedly/ostensibly/name_only/in_name/fact_compulsory',
    examples: ['Attendance at choir is optional. => permission'],
  },
  {
    id: 'permission/lets-do',
    kind: 'permission',
    pattern:
      '( %power ) ..4 ( lets/let/allows/allowed/permits/permitted ) !( go/slip/down/for ) ..4 ( to )? %act.base',
    none: "not/n't/never/no/refuse/refused/if",
    examples: ['The skipper lets his deckhands sleep on deck. => permission'],
  },
];
