/**
 * Classes of English nouns by their lemmas: who acts, what is ordered, what is paid. A phrase belongs to a class if its
 * head does, or the two or three words that end in its head. To teach the reader a word, add it to a row.
 */

export const nounClasses: Readonly<Record<string, string>> = {
  // who
  worker:
    'worker | comrade | *cutter | *worker | *layer | *hand | *smith | *breaker | *driver | *man | quarryman | applicant | candidate | recruit | crew member | you | laborer | labourer | logger | builder | lumberjack | fisherman | seaman | sailor | miner | welder | employee | crew | staff | personnel | workforce | compatriot | countryman | colleague | trainee | nurse | waitress | engineer | technician | farmhand | dispatched people | north korean | north koreans | people | person | individual | man | woman | citizen | returnee | returnees | girl | those | team | patient | member | overseas worker | whoever | anyone | anybody | someone | everyone | everybody | nobody | other | sick | unfit | group | labor force | deckhand | carpenter | painter | programmer | it worker | doctor | national',
  /** Whoever it may be: what is said of them is a rule. */
  whoever: 'whoever | anyone | anybody | everyone | everybody',
  nobody: 'nobody | no one',
  workplace:
    'workplace | company | employer | firm | enterprise | factory | site | work site | worksite | construction site | work unit | unit | dormitory | camp | management | branch | business | trading company | mill | shipyard | farm | plant | project | contractor | agency | vessel | ship | boat',
  manager:
    'manager | boss | supervisor | foreman | foremen | cadre | president | director | team leader | group leader | leader | section chief | chief | superior | site boss | general manager | executive',
  official:
    'official | officer | agent | inspector | police | consul | diplomat | guidance officer | security officer | representative | functionary | minder | guard | customs officer',
  authority:
    "authority | government | regime | leadership | state | ministry | bureau | committee | department | workers' party | party | embassy | consulate | consulate general | headquarters | cabinet | leader | pyongyang | north korea | dprk | country | nation | fatherland | moscow | beijing | russia | china | administration | general bureau | directorate | central committee | politburo | commission | capital | office | trade mission | mission | delegation | fsb | court | council | homeland | command",
  person: 'person | people | individual | man | woman | insider | resident | local',
  source:
    'source | reporting partner | partner | informant | insider | contact | witness | correspondent | defector | interlocutor | analyst | expert | researcher | observer | activist | broker | resident | relative | spokesperson | spokesman | spokeswoman | human rights group | monitor',
  outlet:
    'newspaper | agency | daily nk | radio free asia | rfa | reuters | tass | interfax | news agency | media | outlet | broadcaster | daily | nk news | yonhap | press | website | magazine',
  expert: 'expert | analyst | researcher | professor | observer | economist',
  family:
    'family | relative | wife | husband | child | parent | family member | kin | son | daughter | mother | father',

  // what is said and ordered
  order:
    'order | directive | instruction | decree | edict | notice | command | guideline | circular | demand | decision | measure | rule | regulation | announcement | notification | resolution | message | policy | letter | call | plan | decree',
  ban: 'ban | prohibition | restriction | curfew | embargo | moratorium | control | limit',
  permission:
    'permission | approval | leave | authorization | authorisation | permit | consent | exemption | clearance',
  certificate: 'certificate | licence | license | pass | stamp | written permit | medical certificate',
  /** "In force". */
  effect: 'force | effect | place',
  vessel: 'boat | ship | vessel',
  rumor: 'rumor | rumour | talk | speculation | gossip | hearsay | whisper | chatter | word',
  fear: 'fear | concern | worry | anxiety',
  hope: 'hope | expectation | prospect',
  lecture: 'lecture | meeting | session | assembly | study session | gathering',

  // money
  dues: 'party fund | loyalty fund | loyalty money | loyalty contribution | party money | fund | due | dues | contribution | party contribution | quota | levy | fee | planned amount | state plan | allotment | allotted amount | payment | installment | instalment | monthly payment | revolutionary fund | loyalty payment | target | assigned amount | plan | plan money | sum | amount | remittance | party due | tax | share',
  money:
    'money | cash | currency | foreign currency | hard currency | dollar | ruble | rouble | yuan | fund | earnings | income | revenue | salary | wage | pay | savings | coffers | euro | sum | profit | proceeds | bonus | bribe',
  wage: 'salary | wage | pay | earnings | income | paycheck | allowance | wages | stipend | take-home pay',
  fare: 'fare | ticket | travel expense | travel cost | travel expenses | travel | airfare | plane ticket | train ticket | trip | travel money | cost of travel | transport cost | ticket price | transportation cost | travel fee',
  support:
    'support | help | assistance | aid | subsidy | money | compensation | allowance | backing | relief',
  debt: 'debt | loan | money | bribe',
  bribe: 'bribe | kickback | payoff',

  // health and return
  illness:
    'illness | disease | sickness | injury | infection | tuberculosis | health | health problem | health issue | health reason | ailment | health condition | accident | surgery | operation | treatment | hepatitis | fever | wound',
  sick: 'sick | patient | ill | injured | unfit | infirm | invalid',
  treatment:
    'treatment | clinic | doctor | hospital bill | hospital fee | operation | surgery | hospital | medical care | medicine | medication | medical bill | hospitalization | care',
  return:
    'return | repatriation | deportation | recall | homecoming | withdrawal | expulsion | trip home | journey home | return home',
  death: 'death | funeral | burial | remain | remains | body | ash | corpse | grave | cremation',
  capacity: 'capacity | ability | ability to work | work capacity | fitness | capability | strength',

  // movement, watch, papers
  movement:
    'movement | travel restriction | travel ban | travel | travel control | mobility | outing | leave | trip | going out | relocation | worker movement',
  place:
    'region | district | place | place of residence | residence | area | city | town | province | house | room | quarry | port | district | apartment | street | market | dormitory | site | camp | barrack | quarter | compound | outside | facility',
  watch:
    'surveillance | monitoring | watch | control | supervision | oversight | inspection | roll call | check | patrol | headcount | guard | minder',
  watcher:
    'guidance officer | security officer | security guidance officer | security agent | minder | inspector | agent | informant | guard | officer | official | monitor | patrol | watchman',
  papers:
    'passport | identity card | id | visa | document | paper | papers | residence permit | id card | work permit | travel document',
  visa: 'visa | work permit | residence permit | permit | student visa',
  phone: 'phone | mobile phone | cell phone | smartphone | telephone | mobile | cellphone | handset | device',

  // border
  border: 'border | frontier | border crossing | crossing | customs | customs house | bridge | checkpoint',
  train:
    'train | rail | line | rail line | railway line | train line | rail service | train service | railway | passenger train | freight train | rail traffic | railroad | rail link | freight service | passenger service | service | train route',
  flight:
    'flight | plane | air service | air travel | airline | charter flight | air koryo | flight service | air route | air link',
  quarantine: 'quarantine | pandemic | covid-19 | coronavirus | epidemic | lockdown | outbreak',
  sanction: 'sanction | international sanction | resolution | un resolution',
  season:
    'low season | off season | off-season | slack season | lean season | dry season | slow season | idle season',
  tradeSeason:
    'logging season | fishing season | building season | construction season | farming season | harvest season | working season',
  highSeason: 'high season | peak season | busy season | main season',
  sidework:
    'evening job | night job | private work | side job | side work | odd job | moonlighting | extra work | private job | wild greens | mushroom | herb | green | berry | scrap | scrap metal | fish | firewood | side trade | part-time job | second job | greens | solo work | contract job | outside work | day labor | outside job | night work',
  flightRisk: 'defection | escape | desertion | flight | asylum | runaway | defector',
  condition:
    'condition | housing | dormitory | food | hour | meal | barrack | sleep | heating | shift | working hour',
  illegal:
    'illegal resident | resident | illegal | illegal migrant | migrant | undocumented worker | illegal worker | overstayer | illegal alien',
  belonging: 'room | belonging | bag | locker | bed | dormitory | quarters',
  expense: 'expense | own expense | cost | own cost | own pocket | pocket',
  job: 'job | work | gig | contract | assignment',
  right: 'right | privilege | chance',
  penalty: 'fine | penalty | punishment | arrest | detention | dismissal | imprisonment | prison',
  littleMoney: 'little money | no money | less money | enough money | much money | hardly money',
  time: 'day | week | month | quarter | year | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | may | june | july | august | september | october | november | december | date | deadline',
  payday:
    'date | day | fixed date | set date | fixed day | deadline | due date | payday | fifth | tenth | fifteenth | twentieth | twenty-fifth | thirtieth | 1st | 2nd | 3rd | 4th | 5th | 6th | 7th | 8th | 9th | 10th | 11th | 12th | 13th | 14th | 15th | 16th | 17th | 18th | 19th | 20th | 21st | 22nd | 23rd | 24th | 25th | 26th | 27th | 28th | 29th | 30th | 31st',
};
