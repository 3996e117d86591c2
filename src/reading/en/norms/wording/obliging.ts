/** Duties by their wording. */
import type { WordingRule } from '../../../wording/rules.ts';

export const obliging: readonly WordingRule[] = [
  {
    id: 'duty/made-mandatory',
    kind: 'duty',
    pattern:
      '( %be | ~make | ~declare | ~render | now ) ..3 ( mandatory/compulsory/obligatory/a_must/incumbent/de_rigueur )',
    none: 'not/non-binding/until',
    examples: [
      'The harbour has made it mandatory for all crews to file a plan. => duty',
      'Hats are now obligatory in the yard. => duty',
    ],
  },
  {
    id: 'duty/mandatory-thing',
    kind: 'duty',
    pattern: '( compulsory/mandatory/obligatory ) ( #J )? ( %quota )',
    examples: ['A mandatory deposit of 30 dollars goes with each key. => duty'],
  },
  {
    id: 'duty/compulsory-line',
    kind: 'duty',
    pattern: '^ ..6 ( compulsory/mandatory/obligatory ) ..6 $',
    none: '%be',
    examples: ['Hard hats compulsory in the yard. => duty'],
  },
  {
    id: 'duty/under-a-duty',
    kind: 'duty',
    pattern:
      'under ( #T )? ( #J )? ( #J )? ( duty/obligation/requirement/orders/instructions/compulsion/order/injunction ) ( from ..3 )? ( [not: not/never ] )? to',
    examples: ['The act places owners under a clear duty to count the boats. => duty'],
  },
  {
    id: 'duty/duty-to',
    kind: 'duty',
    pattern:
      '( duty/duties/obligation/obligations/requirement/requirements/responsibility ) ( of/on/for/upon/by ..4 )? ( to/that ) #ANY',
    none: 'sense/failed/breach/no/comply',
    examples: ['Guests were reminded of their obligation to sweep the hall. => duty'],
  },
  {
    id: 'duty/it-falls-to',
    kind: 'duty',
    pattern:
      '( it/that %now @adv ( up to | incumbent on/upon | the duty/job/task/responsibility/business of ) ..5 to | falls/fell/devolves to/on/upon ..5 to )',
    none: 'not/yet',
    examples: ['It is up to the tenants of each floor to empty the bins. => duty'],
  },
  {
    id: 'duty/modal-apart',
    kind: 'duty',
    pattern:
      '( must/shall ( at/in/on/under/by/for/with/within/after/before/during/until/upon/without/each/every/prior/from ..7 | , ...9 , | #D , ) ( [not: not/never ] )? ( be | #D | %do.base ) | ( has/have/had , ...7 , to ) )',
    examples: [
      'Cooks shall at all times wear a cap. => duty',
      'Tenants must, before the end of each week, sweep the stairs. => duty',
    ],
  },
  {
    id: 'duty/is-to-be-done',
    kind: 'duty',
    pattern: '%be @adv ( [not: not/never ] )? ( , ...6 , )? to be ( #D )? @done',
    none: '( was to | to_be ( #D )? ( replaced/recalled/sent_home/dismissed/repatriated/withdrawn/deported/tried/executed/released/seen/found/expected/hoped/had/feared/heard/believed/welcomed/blamed/taken_seriously/reached/continued/built/held/opened/named/one/the/a/in/fair/sure/able/honest ) )',
    examples: ['Old stoves were to be shut down by Friday. => duty'],
  },
  {
    id: 'duty/that-it-be-done',
    kind: 'duty',
    extent: 'on',
    pattern:
      '( ordered/instructed/directed/decreed/commanded/demanded/stipulated/required/requested/insists/insisted/demands/requires/rules/order/directive/instruction/demand/requirement/condition/policy/rule/principle ) ..5 that [claim: ..9 be ( #D )? @done ]',
    none: 'if/court/judge/investigation/inquiry',
    examples: ['The owner ordered in writing that all keys be deposited in his office. => duty'],
  },
  {
    id: 'duty/wants-it-done',
    kind: 'duty',
    pattern: '( requires/required/require ) ..5 to be ( #D )? @done',
    none: 'not/no/if/was/were',
    examples: ['The law requires hostels to be inspected twice a year. => duty'],
  },
  {
    id: 'duty/modal-does',
    kind: 'duty',
    pattern:
      "( must/shall/has_to | !( will/would/may/might/could/'ll/having ) #ANY have_to ) ( #D )? ( be @done | !( be ) %do.base )",
    none: 'we_shall/i_shall/not/be_said/be_remembered/be_expected/be_admitted/be_noted/be_feared/be_tired/be_mad/have_been/wait/walk/stop/live_with/eat/make_do/be_hoped/be_done/see_it/ask_myself/ask_yourself/know/remember/say',
    examples: ['Owners who let out rooms by the week must hold a licence. => duty'],
  },
  {
    id: 'duty/from-now-on-at-end',
    kind: 'duty',
    pattern:
      '( %do.s | %do.base | belong/belongs/go/goes/is/are ) ...12 ( from_now_on/from_this_month_on/henceforth/with_immediate_effect ) $',
    none: "not/n't/no/never/nobody/was/were",
    examples: ['The tips belong to the committee from now on. => duty'],
  },
  {
    id: 'duty/people-are-to',
    kind: 'duty',
    pattern:
      '( @people | those/all/everyone/everybody/they/you ) ..6 ( is/are/were @adv ( [not: not/never ] )? to ) !( be/come/go/meet/travel/stay/get/work/live/return/leave/receive/open/stop/make/visit/arrive/start/begin/continue/become/play/take_part ) %do.base',
    none: 'due/planned/scheduled/hope/which',
    examples: ['Those wishing to sing are to put their names down. => duty'],
  },
  {
    id: 'duty/required-to',
    kind: 'duty',
    pattern:
      '( required/obliged/compelled/obligated/mandated/duty-bound/duty_bound/honour-bound/under_contract ) ( by ..6 | under ..5 | in ..4 | , ...7 , )? ( [not: not/never ] )? to ( #V | #D | #ANY )',
    none: "not/no/n't/nobody/felt/feel/feels",
    examples: ['Tenants are required under the lease to sweep the stairs. => duty'],
  },
  {
    id: 'duty/payment-due',
    kind: 'duty',
    pattern:
      '( %quota | payment/payments/dues/money/sum/sums/rent/rents/report/reports/self-criticism/list/lists/instalment/instalments/installment/installments/share/amount/amounts/application/applications/form/forms/debt/debts/account/accounts/returns/diary/diaries ) ..4 ( %be @adv )? ( due/payable/owing ) !( to )',
    none: 'not/was/were/overdue',
    examples: [
      'From now on a diary is due every Saturday. => duty',
      'Rent due on the first of the month. => duty',
    ],
  },
  {
    id: 'duty/power-requires',
    kind: 'duty',
    pattern:
      '( %power | %instrument ) ..4 ( requires/require/required/demands/demanded/stipulates/prescribes/mandates/insists_on/insisted_on/calls_for ) ( #T | #J | #NUM | #N | that )',
    none: 'does_not/did_not/do_not/would/overthrow/if/visa/situation/investment/talks/release/apology/answers/investigation/resignation',
    examples: ['The harbour office requires a deposit of 20 dollars from every skipper. => duty'],
  },
  {
    id: 'duty/imposed-quota',
    kind: 'duty',
    pattern:
      '( ( %power ) ..4 ( ~impose/introduce/set/fix/levy/charge/double/raise/increase/lower/halve ) ..4 ( %quota ) | ( %quota ) ..4 ( %be ) @adv ( imposed/introduced/set/fixed/levied/raised/increased/lowered/doubled/halved ) ( at/to/on/by/from/for ) )',
    examples: ['The mayor has introduced a new levy on carts. => duty'],
  },
  {
    id: 'duty/quota-is',
    kind: 'duty',
    pattern:
      '( norm/quota/target/minimum/levy ) ..5 ( is/are/stands/amounts ) ( set/fixed )? ( at/to )? ( #D )? ( #NUM )',
    examples: ['The daily norm for a pair of cutters is 30 logs. => duty'],
  },
  {
    id: 'duty/line-to-be-done',
    kind: 'duty',
    pattern: '^ ( #N | #J | #T | #NUM ) ..5 to be ( #D )? @done',
    none: '%now/was/were/has/had/have/will/seem/seems/seemed/likely/appears/appeared/expected/want/wants/hopes',
    examples: ['Wet boots to be left at the door. => duty'],
  },
  {
    id: 'duty/no-choice',
    kind: 'duty',
    pattern: '( no/little/any/other ) ( other )? ( choice/option/alternative ) but to',
    examples: ['The herders were left with no other option but to sign. => duty'],
  },
  {
    id: 'duty/party-undertakes',
    kind: 'duty',
    pattern:
      '( employee/worker/contractor/agency/employer/company/lessee/tenant/party/parties/undersigned/recruit/signatory/seaman/trainee/guarantor/borrower | every/each #N ) ( #D )? ( undertakes/undertake/agrees/promises/pledges/swears/vows/commits_himself/commits_itself/commits_themselves/guarantees/warrants/shall_undertake ) ( [not: not ] )? ( to/that )',
    examples: ['The Tenant agrees not to keep a dog. => prohibition'],
  },
  {
    id: 'duty/from-a-day-on',
    kind: 'duty',
    pattern:
      '( ^ ( from_now_on/henceforth/hereafter/henceforward/effective/starting/beginning/as_of/as_from/with_effect_from/with_immediate_effect | from ( #NUM )? ( january/february/march/april/may/june/july/august/september/october/november/december/monday/tuesday/wednesday/thursday/friday/saturday/sunday ) ) ..5 ( , )? ..7 ( %do.s | %do.base | goes/go ) | ( would/will/must/shall ( henceforth/from_now_on/in_future/hereafter ) #V ) )',
    none: "no/not/n't/nobody/no_one/only/never/may/was/were/forecast/trains/train/prices",
    examples: [
      'From July, all tips go into one box. => duty',
      'Every cook would henceforth submit a diary. => duty',
    ],
  },
  {
    id: 'duty/by-instrument',
    kind: 'duty',
    extent: 'match',
    pattern:
      '^ ( according_to/under/in_line_with/in_accordance_with/pursuant_to/as_per/by/in_keeping_with ) ( #T )? ( #J | #V | #NUM )? ( #N )? ( order/directive/instruction/instructions/decree/edict/circular/rule/rules/regulation/regulations/notice/contract/clause/article/section/guideline/guidelines/ordinance/handbook/code/statute/law/terms/by-laws ) ..8 , ..9 ( %do.s | %do.base | is/are ( #V ) | will #V | will be #V | has/have to ) ...14 $',
    none: "no/not/n't/nobody/no_one/only/never/may/was/were/if/who/whoever/anyone/entitled/allowed/can",
    examples: ['Under the new regulation, tips go into one box. => duty'],
  },
  {
    id: 'duty/we-were-to',
    kind: 'duty',
    pattern:
      '( we/you ( were/are ) @adv ( [not: not/never ] )? to ) !( be/learn/discover/find/meet/regret/understand/become ) ( #V )',
    none: 'if_we_are/if_you_are/hope',
    examples: ['If anybody asked, we were to say we came from the coast. => duty'],
  },
  {
    id: 'duty/at-a-charge',
    kind: 'duty',
    pattern:
      '( ( replaced/issued/provided/sold/available/supplied/returned ) ..3 ( at/for/against ) ( a/the )? ( charge/fee/payment/deposit/surcharge ) | %now the ( minimum/norm/requirement ) )',
    none: 'free/was/were/exception',
    examples: ['Lost keys will be replaced at a charge of 15 dinars. => duty'],
  },
  {
    id: 'duty/please-line',
    kind: 'duty',
    pattern: '^ ..5 , please $',
    none: '%be/no/yes',
    examples: ['Boots off, please. => duty'],
  },
  {
    id: 'duty/all-will',
    kind: 'duty',
    pattern:
      '( all/every/each/any ) ..5 ( will/shall ) ( be ( #D )? @done | !( be/need/have/find/see/remain/feel/know/want ) %do.base )',
    none: "not/n't/no/never/expect/expected/hope/hopes/forecast/likely/said/says/time/things",
    examples: ['All guests will be photographed on arrival. => duty'],
  },
  {
    id: 'duty/must-be',
    kind: 'duty',
    pattern:
      '( @people | we/they/you/it/he/she/candidates ) ..3 ( must/have_to/has_to/shall ) ( #D )? be ( #NUM | in/back/at/present/on/ready/indoors/accompanied/one_of/between/aged/married/single/no_older/under/over/up_by ) !( hundred/years_old/trouble/love/fun )',
    none: "not/n't/tired/joke",
    examples: ['When we go out we must be four. => duty'],
  },
  {
    id: 'duty/every-owes',
    kind: 'duty',
    pattern:
      '( every/each ) ( #J )? ( #N ) ..3 ( owes/owe/gives/pays/serves/works/contributes/delivers/surrenders/hands/deposits/brings/carries/signs )',
    none: 'was/were/his_best/attention',
    examples: ['Every man owes the state 120 days. => duty'],
  },
  {
    id: 'duty/given-time',
    kind: 'duty',
    pattern:
      "( given/gives/gave/granted/grants/has/have/had/allowed ) ..3 ( #NUM | a/one/two/three/until ..5 ) ( day/days/week/weeks/month/months/hours/year | end/friday/monday/january/february/march/april/may/june/july/august/september/october/november/december ..2 ) ( grace | '/'s )? ( grace )? to #V",
    none: 'years_to/not/no',
    examples: ["Mills were given twelve months' grace to replace their crews. => duty"],
  },
  {
    id: 'duty/stays-in',
    kind: 'duty',
    pattern:
      '^ ( #J | #N )? ( phones/phone/bags/bag/boots/shoes/keys/tools/passports/papers/documents/cameras/alcohol/coats/weapons ) ( stay/stays/remain/remains/belong/belongs/go/goes ) ( in/at/on/outside/with/inside/behind )',
    none: 'was/were',
    examples: ['Tools stay in the shed. => duty'],
  },
  {
    id: 'duty/you-pay-first',
    kind: 'duty',
    pattern:
      '^ ( if ..9 , )? you ( pay/sign/ask/give/hand_over/turn_back/wait/go_back/show/report/hand_in/keep_quiet ) ( #T | #N | #O | back | to/for/at/before | $ | . | , )',
    none: "was/were/attention/n't",
    examples: ['You pay the guard before the bridge, never after. => duty'],
  },
  {
    id: 'duty/asked-to',
    kind: 'duty',
    pattern:
      '( tenants/pupils/parents/guests/passengers/visitors/residents/members/workers/employees/tenants/staff/all/those/who ..8 ) ( is/are ) ( #D )? ( asked/requested ) to ( #V | %do.base )',
    none: 'nobody',
    examples: ['Late tenants are kindly asked to see the owner. => duty'],
  },
  {
    id: 'duty/no-choice-colon',
    kind: 'duty',
    pattern:
      '( leaves/left/leave/had/have/has/given ) ..3 ( no/little ) ( other )? ( choice/option/alternative )',
    none: 'she/he_felt',
    examples: ['The circular leaves schools no choice. => duty'],
  },
  {
    id: 'duty/sets-deadline',
    kind: 'duty',
    pattern:
      '( sets/set/fixes/fixed/names/named/gives/gave/imposes/imposed ) ..5 ( as ( the/a )? ( deadline/time_limit/cut-off/due_date ) | ( a/the )? ( deadline/time_limit ) ( of/for/at/to ) )',
    none: 'himself/myself/not',
    examples: ['The circular sets the 25th as the deadline. => duty'],
  },
  {
    id: 'duty/you-will',
    kind: 'duty',
    pattern:
      'you will ( #D )? ( ensure/report/hand_in/hand_over/submit/see_to_it/make_sure/pay/sign/return/keep/collect/inform/obey/attend/wear/surrender/deliver/provide/take_care )',
    none: "if/not/n't/price/attention/never",
    examples: ['You will see to it that the gate is locked. => duty'],
  },
  {
    id: 'duty/commits-to',
    kind: 'duty',
    pattern:
      '( @people | %people ) ..2 ( commit/commits/undertake/undertakes ) ( themselves/himself/herself/itself )? to',
    none: "not/n't/suicide/reform/states",
    examples: ['Successful trainees commit to three years. => duty'],
  },
  {
    id: 'duty/expected-to',
    kind: 'duty',
    pattern:
      '( @people | %people | each/everyone/they/we ) ..4 ( is/are/was/were ) ( #D )? expected to ( reach/deliver/meet/pay/hand_over/hand_in/contribute/produce/attend/report/provide/bring/submit/fulfil/fulfill/raise/earn/donate/obey/sign/keep )',
    none: "not/n't/analysts/experts/agreement/talks/record",
    examples: ['Teams are expected to reach half of it by June. => duty'],
  },
  {
    id: 'duty/supposed-to',
    kind: 'duty',
    pattern: '( @people | they/you/we/i ) ..4 ( %be ) @adv ( [not: not ] )? ( supposed/meant ) to %do.base',
    none: 'know',
    examples: ['Guests are supposed to sign the book. => duty'],
  },
];
