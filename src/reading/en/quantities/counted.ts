/** What English reports count, and the words that stand between a number and what it counts. */
import { wordList, wordTable } from '../../notation/vocabulary.ts';

/** Nouns by the unit they count. A noun that is not here is no amount. */
export const counted = wordTable({
  person: [
    'people | persons | person | individuals | human beings | citizens | nationals | compatriots | residents | inhabitants | civilians | foreigners',
    'workers | worker | labourers | laborers | labourer | laborer | employees | employee | staff | personnel | hands | crew members | crewmen | crew',
    'men | man | women | woman | girls | boys | children | families | households | couples | wives | husbands | widows | relatives | sons | daughters | orphans | mothers | fathers',
    'loggers | lumberjacks | builders | masons | bricklayers | plasterers | painters | carpenters | joiners | roofers | welders | fitters | electricians | plumbers | mechanics | engineers | technicians | surveyors | architects',
    'miners | fishermen | fishers | seamen | sailors | seafarers | deckhands | divers | captains | skippers | dockers | stevedores | porters | drivers | truckers | pilots',
    'nurses | doctors | medics | midwives | surgeons | dentists | teachers | professors | students | trainees | apprentices | interns | pupils | graduates | coaches | athletes | players',
    'cooks | bakers | waiters | waitresses | hostesses | singers | musicians | dancers | performers | cleaners | maids | domestics | carers | caregivers | nannies | gardeners | shepherds | herders | farmers | farmhands | pickers | harvesters',
    'seamstresses | tailors | weavers | spinners | sewers | packers | butchers | programmers | developers | coders | specialists | experts | consultants | interpreters | translators | accountants | clerks | cashiers | secretaries',
    'officials | officers | managers | supervisors | foremen | leaders | team leaders | brigade leaders | brigadiers | directors | bosses | chiefs | minders | guards | wardens | inspectors | agents | handlers | recruiters | brokers | traders | merchants | vendors | smugglers | agronomists',
    'soldiers | conscripts | troops | servicemen | policemen | police officers | diplomats | envoys | lawmakers | deputies | delegates | ministers | judges | lawyers | prosecutors | investigators | observers | monitors',
    'deserters | defectors | returnees | returnee | refugees | migrants | asylum seekers | escapees | runaways | fugitives | detainees | prisoners | inmates | convicts | hostages | captives | victims | survivors | patients | casualties | wounded | dead | injured | debtors',
    'recruits | applicants | candidates | volunteers | members | party members | cadres | colleagues | comrades | partners | witnesses | interviewees | respondents | sources | passengers | tourists | visitors | guests | travellers | travelers | pilgrims',
    'north koreans | south koreans | koreans | cubans | eritreans | vietnamese | nepalis | nepalese | indians | pakistanis | bangladeshis | filipinos | uzbeks | tajiks | kyrgyz | turkmen | mongolians | russians | belarusians | ukrainians | poles | africans | kenyans | ethiopians | indonesians',
  ].join(' | '),
  flight: 'flights | flight',
  train: 'trains | train',
  'kilogram*1000': 'tonnes | tonne | metric tons | metric ton',
  kilogram: 'kilograms | kilogram | kilogrammes | kilos | kilo | kg',
  hour: 'hours | hour',
  thing: [
    'groups | teams | crews | brigades | units | squads | shifts | cells | parties | delegations | batches | waves | rows',
    'sites | companies | firms | businesses | workplaces | factories | plants | mills | mines | farms | yards | shipyards | shops | stalls | markets | restaurants | hotels | schools | hospitals | clinics | offices | embassies | consulates | banks | ministries | agencies',
    'camps | villages | towns | cities | regions | provinces | districts | counties | countries | states | ports | stations | crossings | borders | checkpoints | bridges',
    'rooms | beds | bunks | dormitories | barracks | floors | houses | homes | flats | apartments | buildings | huts | tents | containers | toilets | windows | kitchens',
    'phones | telephones | handsets | smartphones | devices | device | computers | laptops | cameras | radios | cards | sim cards | accounts | cigarettes',
    'passports | permits | visas | documents | certificates | letters | letter | contracts | applications | complaints | tickets | seats | places | slots | lists | names | signatures | stamps | photographs | books | pages',
    'payments | installments | instalments | transfers | fines | fees | debts | orders | rules | articles | offences | offenses | violations | warnings | reprimands | penalties | charges | counts | cases | incidents | accidents | deaths | injuries | strikes | protests | raids | inspections | searches | meetings | sessions | lessons | interviews | reports | questions | votes',
    'trips | voyages | journeys | runs | rounds | visits | times | games | matches | attempts | escapes',
    'boats | ships | vessels | trawlers | tankers | trucks | lorries | buses | cars | vehicles | vans | tractors | excavators | cranes | planes | aircraft | helicopters | carriages | rail cars | railcars | wagons | freight cars | carloads | pallets',
    'bottles | cartons | bags | sacks | boxes | crates | parcels | packages | suitcases | baskets | buckets | barrels | loaves | eggs | meals | pairs | pieces | items | cubic metres | cubic meters | square metres | square meters | litres | liters | hectares | acres | logs | trees | bricks | helmets | uniforms | jackets | cattle | sheep | pigs | goats | horses | dogs',
  ].join(' | '),
});

export const adjectives = wordList(
  [
    'north korean | south korean | korean | chinese | russian | cuban | vietnamese | indian | eritrean | nepali | nepalese | filipino | pakistani | bangladeshi | uzbek | tajik | kyrgyz | turkmen | mongolian | belarusian | ukrainian | polish | african | kenyan | ethiopian | indonesian | japanese | american | european | soviet',
    'overseas | foreign | migrant | local | domestic | resident | visiting | dispatched | posted | seconded | hired | contract | temporary | seasonal | permanent | former | retired | new | newly arrived | old | older | young | younger | female | male | married | unmarried | single | pregnant | underage',
    'more | additional | further | extra | other | different | separate | consecutive | successive | straight | full | whole | entire | spare | remaining | missing | empty | armed | masked | sick | ill | injured | wounded | dead | exhausted | unpaid | overdue | missed | late | monthly | weekly | daily | annual | equal',
    'construction | building | forestry | logging | timber | sawmill | mining | coal | fishing | deep-sea | seafood | shipyard | hotel | restaurant | kitchen | hospital | garment | textile | clothing | sewing | factory | farm | agricultural | greenhouse | railway | road | airport | port | dock | oil | gas | steel | brick | cement | computer | bank | office | site | technical | medical | health | domestic | security | state security | military | army | police | party | government | labour | labor | trade | work | works | mobile | diplomatic | consular | embassy',
    'skilled | unskilled | qualified | trained | experienced | ordinary | simple | senior | junior | chief | deputy | undocumented | registered | unregistered | illegal | official | unofficial | state-owned | private | public | large | small | big | long | short | night | day | return | charter | passenger | freight | cargo | direct | special | able-bodied | good | fellow | known | suspected | alleged',
  ].join(' | '),
);
