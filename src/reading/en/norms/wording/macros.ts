/** Patterns that wordings of norms share. */
export const wordingMacros: Readonly<Record<string, string>> = {
  /** A participle, also where the tagger takes it for something else. */
  done: '( #V | %harm.ed | %do.ed | %grant.ed )',
  people: '( %people | #PLURAL )',
  adv: '( #D ( #D )? )?',
  whoever: `( anyone/anybody/whoever/everyone/those/he/she ( who | that | @people )? | ( any/every/each/all/a/an/no/another ) ( #J )? @people | @people )`,
  wrongdoer: `( ( , )? who/whose/which !( &hit ) #ANY | that !( &hit | #T | #J | #O | #N may/must/shall/will/can/would/are/were/have/had/should ) #ANY | #ING | caught/found/seen/failing/refusing/missing/exceeding/falling/breaking/violating/without/late/absent/guilty/unable/unwilling/in_breach/in_arrears/in_debt/behind/over/under/below/above/short/with )`,
  if: `( if/whenever/unless/in_case/in_the_event/as_soon_as/in_cases/each_time/every_time/the_moment/the_first_time/the_second_time/wherever )`,
  should: '( if/should/when/where/once )',
};

export const wordingPlaces: Readonly<Record<string, string>> = {
  /** What befalls somebody, as what will or may or does; not what once did. */
  hit: `( is/are/'s/'re/be/being/get/gets ( #D )? ( #D )? ( on_the_spot | immediately )? ( %harm.ed | subjected to ) | will/would/'ll be ( on_the_next/on_the_first/out/gone/finished/home_soon ) | is/are to ( work/serve/repay/forfeit ) | ( will/shall/may )? have/has their/his/her/its ..4 %harm.ed | repay/repays/go_back/goes_back/lapses/lapse/becomes_void/become_void/is_void/are_void/is_forfeit/are_forfeit | is/are given to ( somebody/someone/another/others ) | stand/stands_to_lose | face/faces ..2 ( %penalty ) | be/is/are ( #D )? treated/regarded/considered/deemed/viewed/counted as | face/faces/facing/risk/risks/incur/incurs/forfeit/forfeits/lose/loses/losing/forgo/forgoes !( of/to/from/in/on/the_war ) | must ( face/forfeit/answer ) | will/shall/may/can/would/could/'ll ( #D )? ( face/risk/incur/forfeit | lose !( . ) | repay/answer/pay/forgo/go_without/go_home/leave/bear ) | go/goes/went ( hungry/home/without/unpaid/on_a_list/on_the_list ) | is/are/'s/'re/was/were ( #D )? ( out/liable/subject_to/punishable/finished/off_the_list/on_the_next/on_the_first/on_a_plane/on_the_plane/on_the_train/gone ) | pay/pays ( a_fine/double/twice/extra/compensation/damages/for_it/out_of/the_price ) | flies/returns ( straight )? home | fly ( straight )? home | stay/stays ( behind/in/another/until ) | get/gets/receive/receives/earn/earns/given ( #T | #J | #NUM )? ( #J )? ( %penalty ) | get/gets ( nothing/no | his/her/their/your ( #N ) %harm.ed ) | has/have/will ( to )? ( be )? ( #D )? ( pay/repay/refund/compensate/return_home/go_home/leave/reimburse/cover/work_off/bear/reported ) | work/works ( extra/overtime/sundays/on_sundays/unpaid/it_off ) )`,
};

/** Guesses, wishes, what might have been: no norm is read in words that have one of these. */
export const never = `( would/could/should/might/may/must/wo/ought ( not/n't )? ( to )? have #V | had ( i/we/they/he/she ) | as_if/as_though/if_only | speculate/speculated/speculates/speculation/rumour/rumours/rumor/rumors | no_evidence | not to blame | authorised/authorized/allowed/permitted to ( talk/speak/give ) ..4 ( reporters/journalists/media/press/name/names ) | analysts/observers ( say/said/think/believe/expect ) | hope/hopes/hoped/dream/dreams that/to | wish/wishes/wished that )`;
