/**
 * Predicates of norms, by class: verbs that oblige, forbid, permit, tell and harm, nouns and adjectives that say the
 * same. `predicates.ts` says in which frames each class is read. To teach the reader a word, add it to a row.
 */

/** Lemmas; `strike off` is the verb with the word after it. */
export const normVerbs: Readonly<Record<string, string>> = {
  /** What an order, a law or a contract does to whoever it binds. */
  binding: 'require | call for | oblige | force | compel | obligate | commit | bind | mandate',
  forbidding: 'forbid | forbidden | ban | prohibit | bar | outlaw | disallow | debar | preclude',
  permitting: 'allow | permit | tolerate | authorize | authorise | entitle | clear | license | empower',
  /** Telling that leaves no choice, whoever does it. */
  ordering: 'order | instruct | command | direct | task | summon | decree',
  /** Telling that may be advice: who tells and who is told decide. */
  telling: 'tell | ask | urge | call on | call upon | advise | remind | request | warn',
  decreeing: 'order | instruct | command | decree | rule | stipulate | demand | require | direct',
  wishing: 'ask | insist | request | demand',
  accepting: 'admit | accept | consider | tolerate | approve | issue | grant | serve',
  undertaking: 'undertake | agree | pledge | commit',
  counting: 'count | treat | regard | punish | consider',
  stopping: 'cancel | suspend | stop | withdraw | revoke | abolish | end | scrap | halt | freeze',
  awaiting: 'await',
  /** Taking a ban back. */
  relaxing: 'relax | ease | lift | loosen | scrap | abolish | waive',
  excusing: 'excuse | exempt | spare | relieve | free | release',
  charging: 'charge | task | entrust',
  applying:
    'take | take effect | come | apply | cover | extend | enter | remain | stay | affect | include | hold',
  standing: 'stand | be | remain | amount to | lie',
  announcing:
    'announce | issue | adopt | introduce | read | read out | post | circulate | proclaim | publish | pass on | pass | hand down | sign | send | enact',
  arriving: 'reach | arrive | come | take effect | enter | apply | land | circulate',
  /** Standing alone before its subject: “under no circumstances may a driver”. */
  supposing: 'should',
  inverted: 'may | can | must | shall | could',
  insisting: 'insist | insist on',
  wanting: 'want',
  costing: 'cost | mean | bring | entail | earn | result in | lead to | attract | carry',
  ending: 'end | expire | lapse',
  limiting: 'limit | cap | restrict | confine',
  granting: 'grant | give | issue | admit | allow | permit | accept | approve | pay | serve | sell',
  having: 'have | get | reserve | enjoy',
  giving: 'give | allow | grant',
  needing: 'need | require',
  making: 'make | hold',
  sending: 'send | issue | circulate | transmit | deliver | convey | hand down | pass down | wire | cable',
  extending: 'extend | prolong | double | raise | lower | cut | introduce | tighten | change | replace',
  becoming: 'become',
  closing: 'close | shut | lock',
  handling:
    'surrender | hand in | hand over | submit | pay | report | treat | return | register | declare | collect | keep | deliver | supply | give | bring | remit | carry | wear | enter | record | deposit | lock | remove | leave | destroy | take | fill | hand | set aside | add | put | send | list | turn in',

  /** What is done to whoever breaks a rule. */
  harming:
    'fine | punish | dock | deduct | charge | penalize | penalise | dismiss | fire | sack | replace | recall | summon | repatriate | deport | expel | strike off | cross off | drop | remove | dissolve | demote | transfer | relieve | suspend | terminate | revoke | withdraw | cancel | confiscate | seize | cut | reduce | halve | withhold | deny | refuse | treat | regard | subject | arrest | detain | jail | imprison | prosecute | blacklist | inform | evict | forfeit | lock | beat | reprimand | discipline | disqualify | exclude | deprive | strip | reassign | reject | disband | expose | shame | investigate | interrogate | lose | sentence | convict | move | relocate | exile | banish | take off | throw out | shut | stop | hold | send | put | call | take | pass over',
  fining: 'fine | dock | deduct | charge | penalize | penalise',
  /** What whoever breaks a rule comes to, in the active. */
  suffering: 'lose | forfeit | face | risk | repay | answer | expect',
  /** What a breach does. */
  bringing:
    'mean | cost | bring | lead | lead to | result | result in | carry | entail | attract | trigger | earn | invite',
};

export const normNouns: Readonly<Record<string, string>> = {
  /** What binds, beside an order. */
  instrument:
    'contract | undertaking | law | act | statute | annex | article | clause | paragraph | section | provision | agreement | code | guidance | term | regulation | rulebook | ordinance | memo | memorandum | telegram | cable | minute | protocol | handbook | manual | booklet | leaflet | poster | programme | program | order | directive | instruction | decree | edict | notice | circular | decision | rule | resolution | letter | guideline | rules | terms',
  breach:
    'failure | breach | violation | refusal | infringement | non-payment | nonpayment | absence | delay | default | disobedience | infraction | offence | offense | lateness | misconduct | neglect | crime | sin | treason',
  leave:
    'consent | permission | approval | permit | token | leave | signature | clearance | authorisation | authorization | go-ahead',
  gate: 'gate | door | dormitory | hostel | camp',
  right:
    'right | permission | leave | approval | consent | authorisation | authorization | authority | licence | license | privilege',
  liberty: 'liberty',
  obligation: 'obligation | duty | order | orders | instruction | instructions',
  task: 'duty | task | job | responsibility | obligation',
  choice: 'choice | option | alternative',
  deadline: 'deadline | time limit | cut-off',
  quotas: 'quota | target | norm | levy | plan | due | fee | rate | contribution',
  offender:
    'latecomer | deserter | defaulter | debtor | offender | violator | absentee | straggler | shirker | repeat offender | refuser',
  ground: 'ground | grounds | reason',
  halt: 'stop | end | halt',
  loss: 'end | loss | dismissal | recall | repatriation | deportation | transfer | prison | warning | reprimand | deduction | suspension | termination | cut | disgrace | detention | removal | place | job | post | licence | life',
  pain: 'pain | penalty | threat',
  question: 'question | bound',
  case: 'case | event',
  exception: 'exception',
  /** What somebody does, as a thing: “spitting”. */
  deed: 'smoking | spitting | talking | swearing | gambling | littering | drinking | singing | sleeping | oversleeping | shouting | fighting | washing | cooking',
  those: 'those',
  you: 'you',
  /** “A second time, …” */
  occasion: 'time | occasion | repetition',
  decree:
    'order | directive | instruction | decree | edict | circular | decision | guideline | resolution | rule | regulation | notice',
  deducting: 'deduction | surcharge',
  curfew: 'curfew | lights-out',
};

/** Adjectives and phrases after "is", alternatives of a pattern. */
export const forbiddenWords =
  '( forbidden | prohibited | banned | taboo | off-limits | excluded | inadmissible | ineligible | out of {head question} | {head breach} )';
export const compulsoryWords = '( compulsory | mandatory | obligatory | required )';
export const freeWords = '( free | entitled | welcome | allowed )';
export const exemptWords = '( exempt | excused | eligible )';
export const liableWords = '( liable | subject | responsible | answerable | accountable )';
