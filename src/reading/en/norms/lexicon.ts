/**
 * Predicates of norms, by class: verbs that oblige, forbid, permit, tell and harm, nouns and adjectives that say the
 * same. `predicates.ts` says in which frames each class is read. To teach the reader a word, add it to a row.
 */

/** Lemmas; `strike off` is the verb with the word after it. */
export const normVerbs: Readonly<Record<string, string>> = {
  /** What an order, a law or a contract does to whoever it binds. */
  binding: 'require | oblige | force | compel | obligate | commit | bind | mandate',
  forbidding: 'forbid | forbidden | ban | prohibit | bar | outlaw | disallow | debar | preclude',
  permitting: 'allow | permit | authorize | authorise | entitle | clear | license | empower',
  /** Telling that leaves no choice, whoever does it. */
  ordering: 'order | instruct | command | direct | task | summon | decree',
  /** Telling that may be advice: who tells and who is told decide. */
  telling: 'tell | ask | urge | call on | call upon | advise | remind | request | warn',
  decreeing: 'order | instruct | command | decree | rule | stipulate | demand | require | direct',
  wishing: 'ask | insist | request | demand',
  accepting: 'admit | accept | consider | tolerate | approve | renew | issue | grant | serve',
  undertaking: 'undertake | agree | pledge | commit',
  limiting: 'limit | cap | restrict | confine',
  granting: 'grant | give | issue | admit | allow | permit | accept | approve | pay | serve | sell',
  having: 'have | get',
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
    'fine | punish | dock | deduct | charge | penalize | penalise | dismiss | fire | sack | replace | recall | summon | repatriate | deport | expel | strike off | cross off | drop | remove | dissolve | demote | transfer | relieve | suspend | terminate | revoke | withdraw | cancel | confiscate | seize | cut | reduce | halve | withhold | deny | refuse | treat | regard | subject | arrest | detain | jail | imprison | prosecute | blacklist | inform | evict | forfeit | lock | beat | reprimand | discipline | disqualify | exclude | deprive | strip | reassign | reject | disband | expose | shame | investigate | interrogate | lose | sentence | convict | shut | stop | hold | send | put | call | take | pass over',
  fining: 'fine | dock | deduct | charge | penalize | penalise',
  /** What whoever breaks a rule comes to, in the active. */
  suffering: 'lose | forfeit | face | risk | repay | answer | expect',
  /** What a breach does. */
  bringing:
    'mean | cost | bring | lead | lead to | result | result in | carry | entail | attract | trigger | earn | invite | be',
};

export const normNouns: Readonly<Record<string, string>> = {
  /** What binds, beside an order. */
  instrument:
    'contract | undertaking | law | act | statute | annex | article | clause | paragraph | section | provision | agreement | code | guidance | term | regulation | rulebook | ordinance | memo | memorandum | telegram | cable | minute | protocol | programme | program | order | directive | instruction | decree | edict | notice | circular | decision | rule | resolution | letter | guideline | rules | terms',
  breach:
    'failure | breach | violation | refusal | infringement | non-payment | nonpayment | absence | delay | default | disobedience | infraction | offence | offense | lateness | misconduct | neglect',
  leave:
    'consent | permission | approval | permit | token | leave | signature | clearance | authorisation | authorization | go-ahead',
  gate: 'gate | door | dormitory | hostel | camp',
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
  decree: 'order | directive | instruction | decree | edict | circular | decision | guideline | resolution',
  deducting: 'deduction | surcharge',
  curfew: 'curfew | lights-out',
};

/** Adjectives and phrases after "is", alternatives of a pattern. */
export const forbiddenWords =
  '( forbidden | prohibited | banned | taboo | off-limits | excluded | inadmissible | out of {head question} | {head breach} )';
export const compulsoryWords = '( compulsory | mandatory | obligatory | required )';
export const freeWords = '( free | entitled | welcome | exempt | eligible | allowed )';
export const liableWords = '( liable | subject | responsible | answerable | accountable )';
