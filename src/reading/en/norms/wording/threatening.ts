/** Threats by their wording: whoever, if or for what – and what befalls them, in either order. */
import type { WordingRule } from '../../../wording/rules.ts';

const TOLD = '~say/tell/report/recall/add/explain/complain';

export const threatening: readonly WordingRule[] = [
  {
    id: 'sanction/if-then',
    kind: 'sanction',
    extent: 'on',
    pattern: '[condition: @if ...16 ] ( , | then | , then ) ..7 &hit',
    none: 'had_been/had_known/war/talks/border/weather',
    examples: ['If a tenant lights the stove twice, the whole floor will be fined. => sanction'],
  },
  {
    id: 'sanction/should-then',
    kind: 'sanction',
    extent: 'on',
    pattern: '^ [condition: ( should/where/when/once ) ...16 ] , ..7 &hit',
    none: 'was/were/war/talks/border/border',
    examples: ['Should a tenant light the stove, he forfeits his deposit. => sanction'],
  },
  {
    id: 'sanction/hit-if',
    kind: 'sanction',
    pattern:
      '( &hit | was/were ( docked/fined/deducted/charged/punished/beaten ) ( ..3 for_each/for_every/whenever )? ) ...9 [condition: ( if/whenever/unless/in_case/in_the_event/the_moment/as_soon_as/the_first_time/when/should/for_each/for_every/for_any/for_the_slightest/per ) ...10 ]',
    none: 'even_if/as_if/see_if/from_being/what/whether/patience/hope',
    examples: [
      'Tenants lose their deposit if the stove is lit. => sanction',
      'Cooks get a fine when soup is late. => sanction',
    ],
  },
  {
    id: 'sanction/whoever',
    kind: 'sanction',
    pattern:
      '( @whoever [condition: @wrongdoer ...13 ] &hit | whoever [condition: !( &hit ) #ANY ...16 ] &hit | #N ( , )? [condition: who/whose !( &hit ) #ANY ...13 ] &hit )',
    none: `( ${TOLD} | the_man_who | the_woman_who | hope/believe )`,
    examples: [
      'Teams that fall short of the norm lose their day off. => sanction',
      'A tenant found with a hen shall forfeit his deposit. => sanction',
    ],
  },
  {
    id: 'sanction/thing-without',
    kind: 'sanction',
    pattern:
      '[condition: ( ( undeclared/unauthorised/unauthorized/unregistered/unpaid/unsigned/unstamped/missing/lost/forbidden/banned/excess/surplus/stolen/hidden/broken/damaged/late/ruined/spoiled/spoilt | #UN ) ( #J )? ( #N ) | #N ( found/left/without/over/above/exceeding/in_excess_of/beyond ) ..6 ) ] ( , )? &hit',
    none: 'was/were/had/said/says/right/behind_her/behind_him',
    examples: [
      'Undeclared hens are impounded and the keeper is fined. => sanction',
      'Sums above 50 dollars are confiscated. => sanction',
    ],
  },
  {
    id: 'sanction/doing-earns',
    kind: 'sanction',
    pattern:
      '^ [condition: #ING ...9 ] ( may/will/can )? ( earns/earn/costs/cost/means/mean/carries/carry/brings/bring/gets/get/lands/land/entails/attracts/risks/invites/leads_to/lead_to/results_in/result_in ) ( you/him/her/them/us/one/a_man/a_worker/anyone | ..4 ( %penalty ) )',
    none: 'was/were',
    examples: [
      'Being late for roll call costs you a breakfast. => sanction',
      'Lighting the stove may bring a beating. => sanction',
    ],
  },
  {
    id: 'sanction/breach-means',
    kind: 'sanction',
    pattern:
      '[condition: ( %breach ) ...10 ] ( will/shall/may/can/would )? ( mean/means/lead_to/leads_to/carry/carries/cost/costs/bring/brings/result_in/results_in/entail/entails/trigger/triggers/incur/incurs/attract/attracts/earn/earns/constitutes/constitute | ( be/is/are ) @adv ( punished/punishable/considered/treated/regarded/deemed/met/viewed/seen/sanctioned/fined/penalised/penalized/reported/recorded/deducted ) | ( be/is/are ) ( grounds/cause/reason/a_ground/sufficient ) ) ...8 ( %penalty | #NUM | grounds/cause/reason/home/desertion/treason/sabotage/offence/pay/wage/wages/salary/breach/resignation )',
    none: 'was/were/power/price/lives/flood/fire/storm',
    examples: ['Absence from three lectures will be considered grounds for dismissal. => sanction'],
  },
  {
    id: 'sanction/deed-counts-as',
    kind: 'sanction',
    pattern:
      '[condition: ( #ING | %breach | request/requests/question/questions ) ..8 ] ( will/shall/would )? ( be/is/are ) @adv ( treated/regarded/considered/deemed/viewed/counted/punished/seen ) as ( #T )? ( #J )? ( %breach | desertion/treason/theft/resignation/sabotage/a_crime/disloyalty/flight/escape/defection/espionage/political/matter/hostile )',
    none: 'was/were',
    examples: ['The handbook warns that drinking ashore will be treated as desertion. => sanction'],
  },
  {
    id: 'sanction/one-costs',
    kind: 'sanction',
    pattern:
      '[condition: ( a/an/each/every/one/another/any/two/three ) ( late/missed/broken/lost/failed/second/third/single/further/unexcused/wrong ) ( #N ) ..6 ] ( costs/cost/means/mean/brings/bring/earns/carries/takes ) #ANY',
    none: 'was/were/chance/opinion',
    examples: ['A late arrival costs half a day. => sanction'],
  },
  {
    id: 'sanction/strips-of',
    kind: 'sanction',
    pattern:
      '( %instrument | %power ) ..5 ( strips/strip/stripped/deprives/deprive/deprived ) ..4 of ( their/its/his/her/the/all )',
    none: 'citizenship_in/power/belongings',
    examples: ['A decree of Thursday strips brokers of their licences. => sanction'],
  },
  {
    id: 'sanction/wrong-is-punished',
    kind: 'sanction',
    pattern:
      '[condition: ( %breach | declarations/statements/papers/lies/drunkenness/disorder/laziness/gossip/insults/talk ) ..4 ] ( is/are/will_be/shall_be ) @adv ( punished/fined/prosecuted/penalised/penalized/sanctioned/deducted/reported )',
    none: 'was/were',
    examples: ['False declarations are punished. => sanction'],
  },
  {
    id: 'sanction/if-you-they',
    kind: 'sanction',
    pattern:
      '( if/whenever ) [condition: ( you/a_man/a_woman/anyone/one/someone/somebody/a_worker ) ..6 ] , ( he/they/she | the #N ) ( shoots/shoot/beats/beat/sends/send/takes/take/fires/fire/fines/fine/locks/lock/kicks/kick/throws/throw/report/reports/calls/call/keeps/keep )',
    examples: ['If you run, he shoots. => sanction'],
  },
  {
    id: 'sanction/who-pays',
    kind: 'sanction',
    pattern: '( ^ | ^^ ) who [condition: #ANY ..7 ] ( pays/loses/leaves/gets )',
    none: '%people/knows/say/says',
    examples: ['The rule of the river: who drops the bag pays for it. => sanction'],
  },
  {
    id: 'sanction/offenders',
    kind: 'sanction',
    pattern:
      '[condition: ( trespassers/offenders/latecomers/violators/defaulters/thieves/shirkers/deserters/debtors/absentees/smokers/drunks/idlers/culprits/stragglers/truants/intruders/poachers/smugglers/runaways/refusers/repeat_offenders/informers/the_guilty ) ] ..3 &hit',
    none: 'was/were',
    examples: ['Trespassers will be prosecuted. => sanction'],
  },
  {
    id: 'sanction/the-next-who',
    kind: 'sanction',
    pattern: 'the ( next/first/last ) ( #N ) [condition: ( to/who ) ...11 ] &hit',
    none: 'was/were',
    examples: ['The next man to miss a lecture would be on the next plane. => sanction'],
  },
  {
    id: 'sanction/liable-for',
    kind: 'sanction',
    pattern: '%now @adv ( liable/answerable/accountable ) for [condition: #ANY ]',
    none: "not/n't/no/nobody/court",
    examples: ['Skippers are henceforth personally liable for losses. => sanction'],
  },
  {
    id: 'sanction/loss-is-taken',
    kind: 'sanction',
    pattern:
      '[condition: ( losses/loss/damage/damages/breakage/shortfall/shortfalls/arrears/debts/deficits/deficit/fines/shortages/surplus/extra ) ..4 ] ( is/are/will_be/shall_be ) @adv ( taken/deducted/recovered/docked/charged/withheld/subtracted/made_up ) ( out_of/from/to/against/by )',
    none: 'was/were',
    examples: ["Larger losses are taken out of the team's share. => sanction"],
  },
  {
    id: 'sanction/on-pain-of',
    kind: 'sanction',
    extent: 'on',
    pattern:
      '( ( on/under/upon ) ( pain/penalty/threat/the_threat ) of | at ( the )? risk of | failing ( which | that | this ) ( , )? | or else | or otherwise ) #ANY',
    examples: ['Carts are to stay outside, on penalty of a fine. => sanction'],
  },
  {
    id: 'sanction/otherwise',
    kind: 'sanction',
    extent: 'on',
    pattern: '( otherwise/if_not/else ) ( , )? ..7 &hit',
    none: 'was/were',
    examples: ['Pay by Friday, otherwise the room is lost and you go home. => sanction'],
  },
  {
    id: 'sanction/or-hit',
    kind: 'sanction',
    extent: 'on',
    pattern:
      "( must/shall/have_to/has_to/had_to/need_to/to/pay/do/obey/sign/work/told/ordered/either ) ...14 [claim: or ( else )? ( you/they/he/she/we/it | the #N )? ( 'll/will/would/were/are/was )? ( be ( %harm.ed ) | face/lose/risk/forfeit/facing/losing/risking | go_home | on_the_next/on_the_first/on_a_plane | pay_a_fine/pay_double/leave_the | get_out/get_nothing/pack ) ]",
    examples: ['Herders must brand their goats or lose the meadow. => sanction'],
  },
  {
    id: 'sanction/subject-to',
    kind: 'sanction',
    pattern:
      '( punishable/liable/subject/amenable ) ( #D )? ( by/to/with ) ( #T | #J | #NUM | up_to )? ( #J )? ( #N )? ( %penalty | %harm.ed | be )',
    none: 'no/not/review/approval/international/trade',
    examples: ['Lighting the stove is punishable by a fine of 10 dollars. => sanction'],
  },
  {
    id: 'sanction/n-and-out',
    kind: 'sanction',
    pattern:
      "( ^ | ^^ ) [condition: ( one/two/three/four/five/another/a_second/a_third/a_single/once/twice/first/second/third/%breach.base/~be.base/come/arrive/talk/speak/touch/answer/get | #NUM ) ..7 ] ( and/, ) ( and )? ( you/they/he/she | the ( #J )? #N ) ( 'll )? ( 're/are/is/go/goes/lose/loses/will/get/gets/send/sends/pay/pays/fly/flies/stay/stays/face/faces/can )",
    none: 'was/were/ago/later/years_old',
    examples: [
      'Three warnings and you are out. => sanction',
      'Steal once and they send you packing. => sanction',
    ],
  },
  {
    id: 'sanction/tariff-line',
    kind: 'sanction',
    extent: 'match',
    pattern:
      '( ^ ( first/second/third/fourth/repeat/repeated/1st/2nd/3rd/any_further ) ( #J )? ( offence/offense/violation/time/breach/absence/warning/infraction/occurrence/lateness ) ( : | , | - | \u2014 ) ...9 $ | ^ ( %breach | %breach.ing | #V ) ..8 ( : | \u2014 | - ) ( #T )? ( #J )? ( %penalty | #NUM ..3 ) ..6 $ )',
    none: '%be/tel/phone/total',
    examples: [
      'Second offence: dismissal. => sanction',
      'Drunkenness on shift: fine of 50 dollars. => sanction',
    ],
  },
  {
    id: 'sanction/penalty-for',
    kind: 'sanction',
    pattern:
      '( ( fine/fines/penalty/penalties/deduction/deductions/surcharge/punishment/punishments ) ( of ..4 )? ( for/per/applies/apply/awaits/await/is_imposed/are_imposed/is_levied/follow/follows/ranges/range/are_set/is_set ) | ( %penalty ) ( awaits/await/threatens/threaten/applies/apply/follows/follow ) | ( for ( each/every/any/a_second/a_third/repeated/the_second/the_third/the_first ) ..6 , ...7 ( %penalty | &hit | deducted/taken/docked | #NUM ) ) )',
    none: 'was/were/had/paid/received/parking/waived',
    examples: [
      'Fines for smoking range from 5 to 20 dollars. => sanction',
      'For every broken cup, two dollars are deducted. => sanction',
    ],
  },
  {
    id: 'sanction/after-hit',
    kind: 'sanction',
    extent: 'on',
    pattern:
      '( [condition: ( after/upon/on/following ( #NUM | a_second/a_third/the_second/the_third/the_first/repeated/several/such/one/two/three/any ) ..6 ) ] ( , )? ..6 &hit | &hit ..6 [condition: ( after/upon/following/on ( #NUM | a_second/a_third/the_second/the_third/the_first/repeated/two/three/any ) ..5 ) ] )',
    none: 'was/were/day/days_of_talks/years/hours/months',
    examples: ['After a third absence the room is lost and the key is confiscated. => sanction'],
  },
  {
    id: 'sanction/warned-of',
    kind: 'sanction',
    pattern:
      '( ( ~threaten ) ..6 ( with/of ) ..3 ( %penalty | %harm.ing | #V ) | ( ~warn/threaten/remind ) ...8 ( that )? ...9 ( would/will/could/may/can/shall ) ( be ( #D )? ( %harm.ed ) | face/lose/forfeit/risk/pay/answer ) | ( ~warn.ed ) ..4 of ..4 ( %penalty ) )',
    none: 'flood/floods/storm/investors/prices/war/analysts/economist',
    examples: [
      'Herders were warned that strays would be confiscated. => sanction',
      'He threatened us with eviction. => sanction',
    ],
  },
];
