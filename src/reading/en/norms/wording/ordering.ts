/** Orders by their wording: somebody tells somebody, or an order is brought up. */
import type { WordingRule } from '../../../wording/rules.ts';

const HARD =
  'order/orders/instruction/instructions/directive/directives/decree/decrees/edict/edicts/circular/circulars/guideline/guidelines/injunction/ordinance/memo/memos/memorandum/notice/notices';
const MODAL =
  'must/shall/have_to/had_to/has_to/are_to/were_to/is_to/was_to/would_have_to/will_have_to/may_not/could_not/can_not/cannot/may_only/could_only/should/would_no_longer/will_no_longer/would_be_required/need_to/needed_to/were_not_to/are_not_to/is_not_to/was_not_to/could_no_longer/may_no_longer/were_no_longer/are_no_longer/are_void/is_void/are_invalid/are_forbidden/is_forbidden/are_banned/is_banned/was_forbidden/were_forbidden';

export const ordering: readonly WordingRule[] = [
  {
    id: 'order/told-that',
    kind: 'order',
    pattern: `( %be ( #D )? ( %tell.ed ) | %power ..5 ( %tell.ed ) ..3 ( %people ) | %tell.ed ..2 %people | ( told/informed/warned/reminded us/me/them/him/her ) ) ( that | in ..2 that | by ..4 that | , )? ..8 ( ${MODAL} )`,
    none: 'outlet/reporter/reporters/journalists/news/rfa/newspaper/agency_that/correspondent/police_that',
    examples: ['The clerk informed tenants that stoves were to be shut down by Friday. => order'],
  },
  {
    id: 'order/decided-that',
    kind: 'order',
    pattern: `( it ( was/has_been/had_been/is ) @adv ( decided/agreed/resolved/ruled/decreed/determined/stipulated/ordained/settled/laid_down ) | %power ..6 ( %rule.ed | %rule.s | let_it_be_known/made_it_known/made_clear/made_it_clear/makes_clear ) ) that ..10 ( ${MODAL} | would/will/be )`,
    none: 'not_yet/he/she',
    examples: ['It was decided that every cook would submit a list. => order'],
  },
  {
    id: 'order/resolved-to',
    kind: 'order',
    pattern:
      '( %power ) ..4 ( resolved/decided/ruled/agreed/voted/moved ) to ( ban/bar/forbid/prohibit/close/limit/restrict/stop/suspend/cut/raise/introduce/require/dismiss/abolish/end/oblige/impose/cap/withdraw/cancel/freeze/tighten )',
    none: 'not/court/investors/rates/fire',
    examples: ['The council resolved to close the hostel to outsiders. => order'],
  },
  {
    id: 'order/resolved-that',
    kind: 'order',
    pattern:
      '^ ( it ( was/is ) )? ( resolved/agreed/decided/ordered/carried ) ( : | unanimously )? that #ANY',
    examples: ['Resolved: that the hall be closed on Mondays. => order'],
  },
  {
    id: 'order/order-to',
    kind: 'order',
    pattern: `( ${HARD} ) ( ( from/of/by/issued/to/for ..5 | issued/sent/signed/dated/read_out/given/circulated/published/handed_down ..4 ) )? ( [not: not/never ] )? ( to | that | requiring/telling/forbidding/banning/prohibiting/demanding/instructing/ordering/obliging/directing/calling_on/barring/allowing/permitting/warning/asking/urging/stating ) ( #V | #ANY )`,
    none: 'in_order_to/in_order_that/court_order/orders_worth/subject_to/according_to/if | under ( #J )? ( instructions/orders/an/strict )',
    examples: ['The skippers have instructions from the harbour office to stay in port. => order'],
  },
  {
    id: 'order/issues-order',
    kind: 'order',
    pattern:
      '( ( %issue ) ( #D )? ( #T | #NUM )? ( #J )? ( #J | #V )? ( order/directive/directives/instruction/instructions/decree/edict/circular/guideline/guidelines/rule/rules/regulation/regulations/notice/memo/ordinance/bylaw/code/orders ) | ( order/directive/directives/instruction/instructions/decree/edict/circular/guidelines/resolution/rules/regulations/notice/memo/ordinance/orders ) ..5 ( %be ) @adv ( %issue.ed ) | ( acting/acted/acts/act ) ( on/under ) ..2 ( orders/instructions ) )',
    none: 'placed/goods/not/security_council/warrant',
    examples: [
      'The harbour office has posted new rules. => order',
      'They were acting on instructions from the mill. => order',
    ],
  },
  {
    id: 'order/paper-tells',
    kind: 'order',
    content: true,
    pattern:
      '( a/an/new/another/the_new/latest ) ( #J )? ( %instrument ) ..8 ( instructs/orders/directs/tells/asks/calls_on/calls_upon/urges/requires/obliges/instructed/directed/commands/told/asked/required/obliged/urged ) ..6 ( [not: not/never ] )? to',
    examples: ['A circular sent out in May instructs all mills to count the logs. => order'],
  },
  {
    id: 'duty/paper-asks',
    kind: 'duty',
    extent: 'on',
    pattern:
      '( %instrument ) ( ...8 [claim: ( instructs/orders/directs/tells/asks/calls_on/calls_upon/urges/requires/obliges/commands ) ..6 ( [not: not/never ] )? to ] | ..2 ( instructed/directed/told/required/obliged/urged ) ..6 ( [not: not/never ] )? to )',
    none: 'court/not_require/if',
    examples: ['The circular, which nobody signed, orders all mills to count the logs. => duty'],
  },
  {
    id: 'order/was-told',
    kind: 'order',
    pattern:
      ', ( " )? ..6 ( was/were/is/are/had_been/have_been ) ( #D )? ( told/instructed/ordered/warned/reminded ) $',
    examples: ['Lock the stove at nine, the tenants were told. => order'],
  },
  {
    id: 'order/power-orders',
    kind: 'order',
    content: true,
    pattern:
      '( %power ) ..8 ( %order.ed | told/instructs/orders/directs ) ( #T | #J | #N | #O | #NUM ) ..5 ( [not: not/never ] )? to !( the/a/an ) ( #V | #ANY )',
    none: 'us/government/authorities/not/court/judge/comment/reporters/host_government/united_nations/~say',
    examples: ['The council on 3 May 2022 ordered all herders to count their goats. => order'],
  },
  {
    id: 'order/orders-that',
    kind: 'order',
    pattern:
      '( ( %power | we/they/he/she | %people ) ..6 ( ordered/instructed/directed/decreed/commanded/demanded/stipulated/required/requested/asked/insists/insisted/demands/orders ) ..5 that ..9 ( be ( #D )? @done ) | ( ordered/instructed/directed/decreed/commanded/stipulated ) ..5 that ..9 be ( #D )? @done )',
    none: 'if/court/judge/investigation/inquiry/release/named/identified',
    examples: ['The owner ordered in writing that all keys be deposited in his office. => order'],
  },
  {
    id: 'order/is-told-to',
    kind: 'order',
    content: true,
    pattern:
      '( %be | being ) @adv ( ordered/instructed/directed/commanded/tasked/told/enjoined/mandated/advised/asked/urged/reminded ) ( by ..7 | in ..8 | on ..5 | at ..9 | , ...8 , | again/repeatedly/twice/yesterday/today ) ( [not: not/never ] )? to ( #V )',
    none: 'nobody/never_been',
    examples: ['Tenants were instructed at a meeting in the hall on Monday to empty the bins. => order'],
  },
  {
    id: 'order/word-came',
    kind: 'order',
    pattern: `( word/orders/instructions/notice/the_order/an_order/message ( came/comes/arrived/went_out/was_given/were_given/came_down/has_come/has_gone_out/reached ) | ( received/got/had/have/receive/given ) ( word/notice ) that ..8 ( ${MODAL} ) )`,
    none: 'court/new_orders/ship/export',
    examples: [
      'Then orders came down from the capital. => order',
      'The mills received word that visits must stop. => order',
    ],
  },
];
