/**
 * Words of norms by class, whatever phrase they stand in: verbs by their plain form, nouns in the singular. To teach the
 * reader a word, add it to a row; all its forms follow (words/inflect.ts).
 */
import type { Words } from '../../../wording/notation.ts';
import { nounForms, verbForms } from '../../words/inflect.ts';

const verbs: Readonly<Record<string, string>> = {
  forbid:
    'forbid | ban | prohibit | bar | outlaw | disallow | debar | preclude | proscribe | veto | interdict | enjoin',
  oblige: 'require | oblige | force | compel | obligate | commit | bind | mandate | constrain | coerce',
  permit: 'allow | permit | authorize | authorise | entitle | license | empower | enable | clear',
  order:
    'order | instruct | command | direct | task | summon | decree | ordain | dictate | charge | mandate | assign',
  tell: 'tell | inform | notify | remind | warn | advise | caution | brief',
  urge: 'ask | urge | call on | call upon | press | request | exhort | admonish | appeal to',
  rule: 'order | decree | rule | stipulate | decide | determine | resolve | provide | prescribe | demand | specify | lay down | state | say | instruct | direct | require | insist | reiterate | stress | announce | declare',
  impose:
    'impose | introduce | set | fix | levy | slap | lay down | place | institute | put in place | bring in | establish | adopt | announce | decree | reimpose | reinstate | enforce | apply | extend | renew | prolong | tighten | widen | toughen',
  issue:
    'issue | send | send out | hand down | circulate | publish | adopt | introduce | announce | sign | approve | pass | lay down | promulgate | post | put up | read out | distribute | relay | transmit | cable | deliver | enact | proclaim | dispatch | convey | put out | hand out | pass on | pass down | bring in',
  /** What befalls whoever breaks a rule; in the passive. */
  harm: 'fine | punish | dock | deduct | charge | penalize | penalise | dismiss | fire | sack | replace | recall | summon | repatriate | deport | expel | strike off | cross off | drop | remove | demote | transfer | suspend | terminate | revoke | withdraw | cancel | confiscate | seize | cut | reduce | halve | withhold | deny | refuse | arrest | detain | jail | imprison | prosecute | blacklist | evict | forfeit | beat | reprimand | discipline | disqualify | exclude | deprive | strip | reassign | reject | disband | expose | shame | investigate | interrogate | sentence | relocate | exile | banish | turn away | turn back | throw out | kick out | lock up | lock out | shut out | send home | send back | send packing | fly home | ship home | ship back | put off | take off | taken away | take away | struck off | hand over | turn over | report | denounce | criticise | criticize | humiliate | quarantine | isolate | confine | ground | pull out | pull off | bar | ban | debar | let go | lay off | discharge | discard | void | annul | rescind | nullify | downgrade | relegate | put on report | write up | isolate | escort home | escort back | stop | set back | postpone | double | freeze | garnish | impound | liquidate | shoot | execute | hang | flog | turn out | sell off | tear up | collect | levy | keep back | hold back | hold | lose | close | shut | dissolve',
  /** What they do or come to, in the active. */
  suffer:
    'lose | forfeit | face | risk | incur | forgo | expect | repay | suffer | receive | get | pay | serve | owe | answer',
  do: 'pay | hand in | hand over | give up | give | surrender | submit | report | return | register | declare | deliver | bring | remit | carry | wear | deposit | lock | remove | leave | destroy | take | fill in | fill out | set aside | put | send | list | turn in | turn over | attend | apply | obtain | get | ask | sign | show | present | produce | keep | stay | work | live | sleep | eat | travel | go | come | walk | wash | clean | clear | switch off | turn off | wait | listen | queue | make | write | read | learn | recite | study | meet | collect | gather | record | enter | note | inform | notify | tell | contact | ensure | make sure | see to it | follow | obey | observe | respect | comply | use | close | shut | open | knock | rise | get up | stand | stop | contribute | donate | provide | supply | finish | complete | fulfil | fulfill | meet | exceed | repay | settle | store | place | bear | share | greet | address | cover | tidy | empty | hang | line up | sweep | count | brand | light | lock up | hold | move | change | check | inspect | build | brush | answer | speak | use | seek | request | accept | undergo | pass | prove | remain | reach | arrive | transfer | refund | replace | return | repair | buy | insure | maintain | train | teach | support | assist | join | leave behind | cook | feed | load | unload | serve | abide | refrain | abstain | keep out | stay away | vacate | notify | supply | hire | employ | appoint | name | nominate | elect | choose | select | set up | close down | shut down | take part | participate | abolish | tender | undertake | draw up | prepare | hire out | be',
  abstain:
    'refrain | abstain | desist | stay away | keep away | stay out | keep out | keep off | stay off | steer clear',
  /** What somebody may do who is let. */
  act: 'object | complain | appeal against | remain | carry on | park | bathe | fish | hunt | invite | host | shop | train | sing | dance | write home | call home | board | enter into | decline | inspect | copy | rent out | transfer | postpone | defer | consult | photograph | record | film | negotiate | bargain | vote | stand for | keep | leave | use | apply | request | ask | visit | call | phone | take | bring | change | choose | refuse | return | stay | go | join | send | carry | wear | receive | buy | sell | travel | enter | speak | talk | write | cook | sleep | work | marry | extend | retain | appeal | opt | attend | withdraw | collect | meet | eat | drink | smoke | play | watch | listen | walk | swim | ride | own | get | spend | draw | earn | borrow | rent | move | share | read | resign | quit | rest | move out | go out | go home | go ashore | lie in | lodge | file | claim | terminate | end | cancel | deduct | withhold | inspect | search | open | close | enrol | enroll | study | pray | contact | accept | exchange | grow | swap',
  /** Verbs that open a command and are hardly nouns there. */
  command:
    'keep | wear | wash | clean | remove | obey | knock | bring | avoid | respect | speak | carry | switch off | turn off | ensure | collect | hand in | hand over | take off | put | put on | return | leave | lock | close | shut | sign | report | pay | wait | show | present | register | store | place | address | queue | tidy | follow | observe | submit | deliver | fill in | fill out | bow | stand | stand up | rise | sit | stay | go | come | use | ask | inform | notify | tell | call | write | learn | recite | complete | finish | empty | hang | throw | make sure | see to it | check | stop | refrain | beware | attend | apply | eat | cook | be | give | take | get up | work | greet | rinse | sweep | iron | dry | cover | line up | separate | declare | surrender | read | remember to | contact | do | settle',
  lift: 'lift | ease | relax | scrap | abolish | waive | loosen | drop | rescind | revoke | repeal | end | cancel | soften | suspend',
  grant:
    'grant | give | issue | admit | approve | pay | serve | sell | hand out | return | release | accept | allow | permit | let | open | provide | deliver | offer | reimburse | refund',
  breach:
    'break | violate | breach | flout | disobey | defy | ignore | disregard | contravene | infringe | neglect | evade | refuse | fail | miss | skip | exceed | steal | smuggle | hide | conceal | lie | drink | fight | swear | gamble | oversleep | defect | abscond | desert | flee | escape | run away | complain | protest | damage | lose',
};

const nouns: Readonly<Record<string, string>> = {
  ban: 'ban | prohibition | embargo | moratorium | interdiction | veto',
  limit: 'restriction | limit | limitation | curb | cap | ceiling | curfew | freeze | clampdown | crackdown',
  duty: 'duty | obligation | requirement | responsibility | job | task | burden',
  quota:
    'quota | norm | target | levy | fee | deposit | contribution | tax | charge | surcharge | minimum | toll | tithe',
  right: 'right | permission | authority | licence | license | leave | freedom | option | privilege | chance',
  leave:
    'permission | permit | pass | consent | leave | approval | authorisation | authorization | clearance | escort | minder | guide | voucher | signature | stamp | licence | license | chaperone | token | visa | receipt | certificate',
  order:
    'order | directive | instruction | decree | edict | circular | decision | guideline | resolution | rule | regulation | notice | memo | memorandum | ordinance | command | notification | policy | code of conduct | telegram | cable | message | ruling | decree-law | act | law | bylaw | protocol | guidance | letter | injunction',
  instrument:
    'order | directive | instruction | decree | edict | circular | guideline | resolution | rule | regulation | notice | memo | memorandum | ordinance | contract | agreement | law | act | statute | clause | article | paragraph | section | annex | handbook | manual | booklet | leaflet | poster | sign | policy | code | protocol | statutes | bylaw | telegram | cable | letter | charter | terms | provision | plan | text | document | guidance | rulebook | house rules | sheet | bulletin',
  /** Whoever can order. */
  power:
    'embassy | ministry | prefecture | municipality | city | town | province | school | university | association | federation | airline | bank | landlord | port authority | consulate | consul | consul general | ambassador | bureau | government | committee | department | party | authority | state | regime | administration | commission | headquarters | agency | company | firm | employer | management | manager | supervisor | foreman | director | captain | officer | official | secretary | council | court | inspectorate | directorate | police | mission | leadership | cabinet | governor | mayor | pyongyang | moscow | beijing | capital | contractor | shipowner | owner | operator | boss | leader | branch | union | cell | delegation | minister | chief | commander | brigadier | office | trade mission | representative | cadre | harbour master | customs | army | security service | skipper | site | mill | plant | yard',
  penalty:
    'fine | penalty | punishment | dismissal | deportation | expulsion | repatriation | recall | demotion | arrest | detention | imprisonment | jail | prison | ban | suspension | termination | eviction | forfeiture | loss | reprimand | deduction | confiscation | blacklist | sack | return home | disqualification | exclusion | transfer | removal | warning | disciplinary action | disciplinary measure | sanction | cut | labour camp | labor camp | re-education | death | execution | prosecution | hard labour | hard labor | extra work | reassignment | beating | investigation | interrogation | self-criticism | flight home | ticket home | charge | trial | withdrawal | struggle session | ideological struggle | criticism session | trouble | consequence | reprisal',
  breach:
    'failure | breach | violation | refusal | infringement | non-payment | nonpayment | absence | delay | default | disobedience | infraction | offence | offense | lateness | late arrival | misconduct | neglect | non-compliance | noncompliance | theft | drunkenness | fighting | insubordination | desertion | contravention | misuse | complaint | oversleeping | smoking | lying | gambling | attempt | loss | damage | mistake | slip | strike | warning | mark | error | missed payment | missed shift',
  people:
    'worker | labourer | laborer | employee | man | woman | person | crew | crew member | sailor | seaman | fisherman | logger | builder | welder | student | trainee | intern | nurse | cook | driver | guest | resident | visitor | member | leader | foreman | supervisor | manager | director | captain | brigade | team | company | firm | employer | agency | contractor | mill | site | mission | embassy | family | wife | husband | relative | translator | interpreter | engineer | technician | doctor | candidate | applicant | recruit | miner | painter | carpenter | tenant | lodger | occupant | inmate | passenger | citizen | national | foreigner | compatriot | official | diplomat | officer | guard | clerk | operator | owner | skipper | deckhand | seamstress | farmhand | picker | mechanic | staff | personnel | party | colleague | comrade | delegate | youth | girl | boy | bachelor | mother | father | subcontractor | branch | office | unit | newcomer | beginner | athlete | coach | player | musician | waitress | waiter | dancer | artist | programmer | developer | household | hostel | factory | plant | yard | restaurant | individual | partner',
};

/** Words that no rule of spelling inflects. */
const fixed: Readonly<Record<string, string>> = {
  be: "is | are | was | were | be | been | being | 's | 're | am | 'm | remain | remains | remained | stay | stays | stayed | become | becomes | became",
  now: 'is | are | am | remain | remains | stay | stays | become | becomes',
  not: "not | n't | never | no longer",
  nobody: 'no | none | nobody | no one | neither | nothing | not one | not a single | not a | not even',
  whoever:
    'whoever | anyone | anybody | everyone | everybody | those | any | each | every | all | whosoever | someone | he | she | one',
  you: 'you | they | he | she | it | we | i',
};

const list = (row: string): string[] => row.split('|').map((word) => word.trim());

function verbsAs(verb: string, form: string | null): readonly string[] {
  const { base, s, ed, ing } = verbForms(verb);
  if (form === 'base') return [base];
  if (form === 's') return [s];
  if (form === 'ed') return ed;
  if (form === 'ing') return [ing];
  return [base, s, ...ed, ing];
}

export const words: Words = {
  lemma: verbsAs,
  class: (name, form) => {
    const [verbRow, nounRow, fixedRow] = [verbs[name], nouns[name], fixed[name]];
    if (fixedRow !== undefined) return list(fixedRow);
    // A name that is of verbs and of nouns is of verbs with a form.
    if (verbRow !== undefined && (nounRow === undefined || form !== null))
      return list(verbRow).flatMap((verb) => verbsAs(verb, form));
    return nounRow === undefined ? null : list(nounRow).flatMap(nounForms);
  },
};
