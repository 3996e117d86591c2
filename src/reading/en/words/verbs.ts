/**
 * Classes of English verbs by their lemmas; `call on` is the verb with the word after it. To teach the reader a verb,
 * add it to a row.
 */

export const verbClasses: Readonly<Record<string, string>> = {
  // power over people
  instruct:
    'order | instruct | command | direct | tell | urge | call on | call upon | demand | press | pressure | task | coerce | mandate | summon',
  oblige: 'require | oblige | force | compel | obligate | expect',
  command:
    'order | instruct | command | direct | require | oblige | force | compel | tell | urge | call on | call upon | demand | press | pressure | task | coerce | mandate | coax | summon',
  issue:
    'issue | send | hand down | give | deliver | send out | pass down | circulate | announce | put out | lay down | relay | convey | transmit | impose | adopt | introduce | release | distribute | read out | read aloud | post up | hand out',
  await: 'await | wait for | threaten',
  mean: 'mean | bring | spell | entail',
  receive: 'receive | get | be given | obtain',
  say: 'say | warn | state | stipulate | specify | note | declare | announce | add | explain | make clear | provide | stress | emphasize | require | include',
  demand: 'demand | call for | require | ask for | insist on | order | seek',
  allow: 'allow | permit | let | authorize | authorise | enable | approve | grant | clear',
  let: 'let',
  lose: 'lose | forfeit',
  try: 'try | attempt | begin | start | continue | work | move',
  relax: 'relax | ease | loosen | lift | soften | scrap | abolish | end | remove',
  forbid:
    'forbid | ban | prohibit | bar | prevent | stop | outlaw | block | restrict | keep | disallow | rule out',
  tighten:
    'tighten | strengthen | intensify | step up | reinforce | increase | toughen | expand | ramp up | strengthen | stiffen | restrict | crack down',
  threaten: 'threaten | warn | menace',
  cancel: 'cancel | revoke | rescind | withdraw | repeal | lift | abolish | scrap',
  punish:
    'punish | penalize | penalise | fine | arrest | detain | dismiss | demote | replace | sack | discipline | jail | imprison | expel',
  confiscate:
    'confiscate | collect | take | take away | seize | hold | keep | withhold | hand over | surrender | retain | hand in | gather | remove',

  // going and being sent
  send: 'send | bring | fly | take | ship | return | call | pull',
  repatriate: 'repatriate | deport | recall | return | expel | withdraw | pull out | evacuate | remove',
  goHome: 'return | go | come | leave | fly | head | travel',
  move: 'move | travel | leave | go out | relocate | go | commute | wander | change | visit',
  dispatch: 'dispatch | deploy | send | post | assign | station | ship | export | transfer',
  arrive: 'arrive | enter | come | land | cross | reach',
  run: 'run off | run away | flee | escape | defect | desert | abscond | disappear | vanish | slip away | run | seek asylum',
  resume:
    'restart | resume | reopen | start | begin | run | operate | open | return | be restored | restore | launch',
  operate: 'run | operate | ply',
  suspend:
    'suspend | stop | halt | cancel | shut | close | seal | cut | freeze | end | slam | postpone | block | cease | break off | ground',
  remain: 'remain | stay | be | keep | continue',

  // money
  pay: 'pay | hand over | contribute | remit | submit | surrender | give | deliver | pay in | turn over | transfer | meet | hand in | cough up | make | fork over | bring in | set aside',
  miss: 'miss | skip | fail | owe | default | fall behind | fall short | lapse | neglect | lag',
  fail: 'fail | refuse | neglect | be unable | struggle | miss',
  earn: 'earn | make | bring in | gain | take home | receive | generate | raise | get',
  collect:
    'collect | levy | raise | gather | deduct | take | extract | pool | pass | chip in | charge | dock',
  borrow: 'borrow | owe | take out | bribe',
  bribe: 'bribe | pay off | buy',
  deduct: 'deduct | dock | withhold | take | keep | retain | cut | skim',
  sell: 'sell | collect | gather | pick | trade | catch | forage | harvest',
  charge: 'cost | amount | total | come to',
  raise: 'raise | increase | hike | double | lift | boost | triple | cut | lower | reduce | set',
  cover: 'cover | pay | bear | shoulder | foot | reimburse | provide | fund | finance | buy | purchase',
  provide: 'provide | offer | give | extend | lend | supply | pay',
  refuse: 'refuse | decline | reject | deny',

  // body
  fallIll: 'fall | become | get | be | suffer | contract | catch | develop',
  impair: 'impair | reduce | weaken | lose | diminish | harm | damage | limit',
  work: 'work | do | engage | labor | serve | toil | moonlight | be engaged',
  need: 'need | require | await | undergo | have',
  treat: 'treat | hospitalize | hospitalise | care | operate on | heal | cure | admit',
  die: 'die | perish | pass away | be killed | kill',
  bury: 'bury | cremate | inter',

  // watch
  monitor:
    'monitor | watch | track | follow | supervise | surveil | guard | observe | spy | keep an eye on | patrol | inspect | search | check | escort | report on | oversee',
  mobilize:
    'mobilize | mobilise | deploy | dispatch | assign | send | station | post | appoint | place | bring in | enlist',
  report: 'report | inform | notify | denounce',

  // minds
  cause:
    'spark | lead | lead to | fuel | prompt | raise | set off | trigger | stir | stir up | feed | cause | provoke | give rise',
  want: 'want | wish | hope | desire | intend | plan | aim | seek | prefer',
  plan: 'plan | intend | aim | prepare | be going | schedule | expect | be set | propose | vow | decide',
  think:
    'think | believe | consider | contemplate | expect | suspect | assume | guess | speculate | feel | reckon | imagine | predict | anticipate',
  complain: 'complain | grumble | gripe | lament | protest | object | moan',
  fearVerb: 'fear | worry | dread',
  face: 'face | risk',
  press: 'press | pressure | coax | push | talk | coerce | force',
  withhold: 'withhold | hold back | delay | keep back | embezzle | pocket',
  save: 'save | save on | cut',
  buy: 'buy | purchase',
  fine: 'fine | penalize | penalise',
  arrest: 'arrest | detain | jail | imprison',
  recall: 'recall | summon | replace',
  begin: 'begin | start | continue | keep | resume',
  extend: 'extend | prolong | expire | lapse | run out | renew | overstay',
  see: 'catch | find | discover | see | detect | spot | uncover',
  strike: 'strike | riot | protest | revolt | refuse | rebel | demonstrate',
};
