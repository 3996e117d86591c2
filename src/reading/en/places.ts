/**
 * Names that may be printed, and what they tell about a place: states, first-level regions, cities by their region (a
 * city is never printed), nationalities, outlets. A gazetteer, not a guess: to teach the reader a name, add it.
 */

/** ISO 3166-1 alpha-2 by names and nationalities. */
export const states: Readonly<Record<string, string>> = {
  KP: "north korea | north korean | north koreans | dprk | pyongyang | democratic people's republic of korea | nk | n. korea",
  KR: 'south korea | south korean | south koreans | seoul | republic of korea | s. korea',
  RU: 'russia | russian | russians | moscow | russian federation | kremlin',
  CN: "china | chinese | beijing | people's republic of china",
  MN: 'mongolia | mongolian | ulaanbaatar',
  KW: 'kuwait | kuwaiti',
  QA: 'qatar | qatari | doha',
  AE: 'united arab emirates | uae | emirati | dubai | abu dhabi',
  OM: 'oman | omani',
  PL: 'poland | polish | warsaw',
  MT: 'malta | maltese',
  CZ: 'czech republic | czechia | czech',
  MY: 'malaysia | malaysian | kuala lumpur',
  SG: 'singapore | singaporean',
  KH: 'cambodia | cambodian | phnom penh',
  LA: 'laos | lao | laotian | vientiane',
  VN: 'vietnam | vietnamese | hanoi',
  TH: 'thailand | thai | bangkok',
  MM: 'myanmar | burma | burmese',
  SN: 'senegal | senegalese | dakar',
  GQ: 'equatorial guinea',
  AO: 'angola | angolan',
  CD: 'democratic republic of the congo | drc | dr congo',
  NG: 'nigeria | nigerian',
  TZ: 'tanzania | tanzanian',
  UG: 'uganda | ugandan',
  ET: 'ethiopia | ethiopian',
  NA: 'namibia | namibian',
  MZ: 'mozambique | mozambican',
  LY: 'libya | libyan',
  DZ: 'algeria | algerian',
  SY: 'syria | syrian | damascus',
  IR: 'iran | iranian | tehran',
  CU: 'cuba | cuban | havana',
  VE: 'venezuela | venezuelan | caracas',
  BR: 'brazil | brazilian',
  UZ: 'uzbekistan | uzbek | uzbeks | tashkent',
  TM: 'turkmenistan | turkmen | ashgabat',
  TJ: 'tajikistan | tajik | tajiks | dushanbe',
  KG: 'kyrgyzstan | kyrgyz | bishkek',
  KZ: 'kazakhstan | kazakh | astana',
  BY: 'belarus | belarusian | minsk',
  UA: 'ukraine | ukrainian | kyiv',
  ER: 'eritrea | eritrean | asmara',
  NP: 'nepal | nepali | nepalese | kathmandu',
  BD: 'bangladesh | bangladeshi | dhaka',
  PH: 'philippines | filipino | filipina | manila',
  ID: 'indonesia | indonesian | jakarta',
  IN: 'india | indian | delhi',
  SA: 'saudi arabia | saudi | riyadh',
  US: 'united states | american | u.s. | us | washington',
  JP: 'japan | japanese | tokyo',
  TR: 'turkey | turkish | türkiye | ankara',
  IL: 'israel | israeli',
};

/** First-level regions with the state, and the cities that stand for them. */
export const regions: readonly { readonly name: string; readonly state: string; readonly names: string }[] = [
  {
    name: 'Primorsky Krai',
    state: 'RU',
    names:
      'primorsky krai | primorye | primorsky | maritime territory | vladivostok | ussuriysk | nakhodka | artyom | khasan',
  },
  {
    name: 'Khabarovsk Krai',
    state: 'RU',
    names: 'khabarovsk krai | khabarovsk | komsomolsk | komsomolsk-on-amur',
  },
  { name: 'Amur Oblast', state: 'RU', names: 'amur oblast | amur region | amur | blagoveshchensk | tynda' },
  { name: 'Sakhalin Oblast', state: 'RU', names: 'sakhalin oblast | sakhalin | yuzhno-sakhalinsk' },
  { name: 'Zabaykalsky Krai', state: 'RU', names: 'zabaykalsky krai | zabaikalye | chita' },
  { name: 'Magadan Oblast', state: 'RU', names: 'magadan oblast | magadan' },
  { name: 'Kamchatka Krai', state: 'RU', names: 'kamchatka krai | kamchatka' },
  { name: 'Sakha Republic', state: 'RU', names: 'sakha republic | yakutia | yakutsk' },
  { name: 'Moscow', state: 'RU', names: 'moscow region | moscow oblast' },
  { name: 'Saint Petersburg', state: 'RU', names: 'st. petersburg | saint petersburg | leningrad oblast' },
  { name: 'Tatarstan', state: 'RU', names: 'tatarstan | alabuga' },
  { name: 'Jilin', state: 'CN', names: 'jilin | jilin province | hunchun | yanji | tumen | changchun' },
  {
    name: 'Liaoning',
    state: 'CN',
    names: 'liaoning | liaoning province | dandong | shenyang | dalian | donggang',
  },
  { name: 'Heilongjiang', state: 'CN', names: 'heilongjiang | heilongjiang province | harbin' },
  { name: 'Shandong', state: 'CN', names: 'shandong | shandong province' },
  { name: 'Zhejiang', state: 'CN', names: 'zhejiang | zhejiang province' },
  {
    name: 'North Hamgyong',
    state: 'KP',
    names: 'north hamgyong | north hamgyong province | chongjin | hoeryong',
  },
  { name: 'North Pyongan', state: 'KP', names: 'north pyongan | north pyongan province | sinuiju' },
  { name: 'South Pyongan', state: 'KP', names: 'south pyongan | south pyongan province' },
  { name: 'Ryanggang', state: 'KP', names: 'ryanggang | ryanggang province | yanggang province | hyesan' },
  { name: 'Rason', state: 'KP', names: 'rason | rajin | tumangang' },
];

export const outlets =
  'daily nk | radio free asia | rfa | reuters | tass | interfax | yonhap | nk news | associated press | ap | afp | asiapress | voice of america | voa | kyodo | nhk | kbs | bbc | rodong sinmun | kcna | chosun ilbo | joongang ilbo | the guardian | new york times | washington post | meduza | kommersant | izvestia | novaya gazeta | nikkei | asahi shimbun';

/** Areas wider than a first-level region, which may be printed but are no state. */
export const areas =
  'far east | russian far east | siberia | eastern siberia | western siberia | the urals | urals | caucasus | central asia | southeast asia | east asia | northeast china | middle east | gulf | persian gulf | arctic | sakhalin | europe | africa | asia';

/** Organs whose names may be printed. */
export const organs =
  "workers' party | workers' party of korea | party | ministry of state security | state security ministry | united nations | un | security council | fsb | federal security service | interior ministry | foreign ministry | central committee | kim il sung | covid-19 | office 39 | room 39 | politburo";
