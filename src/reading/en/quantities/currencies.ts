/**
 * English names of currencies. A name that several states share stands with each state's adjective ("kuwaiti dinars");
 * alone it is the one that news means by it, or that of the state named nearest in the text, or none.
 */
import { type Vocabulary, wordTable } from '../../notation/vocabulary.ts';
import type { SharedCurrency } from '../../quantities/shared-currencies.ts';

/** Names that only one state uses, or that mean one currency wherever nothing else is said. */
const own = {
  USD: 'us$ | u.s.$ | bucks | greenbacks',
  CNY: 'yuan | chinese yuan | renminbi | rmb',
  KPW: 'kpw | north korean won',
  KRW: 'south korean won | korean won',
  EUR: 'euros | euro',
  JPY: 'yen | japanese yen',
  GBP: 'sterling | pounds sterling | pound sterling',
  PLN: 'zloty | zlotys | zlotych | polish zloty | polish zlotys',
  MNT: 'tugrik | tugriks | togrog | togrogs | mongolian tugrik | mongolian tugriks',
  MYR: 'ringgit | ringgits | malaysian ringgit',
  UZS: 'sum of uzbekistan',
  THB: 'baht | thai baht',
  VND: 'dong | vietnamese dong',
  KZT: 'tenge | kazakh tenge',
  ERN: 'nakfa | eritrean nakfa',
  TRY: 'lira | turkish lira | turkish liras',
  LAK: 'kip | lao kip | laotian kip',
  MMK: 'kyat | kyats | myanmar kyat | burmese kyat',
  TJS: 'somoni | somonis | tajik somoni',
  UAH: 'hryvnia | hryvnias | hryvnya | ukrainian hryvnia',
  BDT: 'taka | bangladeshi taka',
  IDR: 'rupiah | rupiahs | indonesian rupiah',
  KHR: 'riel | riels | cambodian riel',
  HUF: 'forint | forints | hungarian forints',
  ILS: 'shekel | shekels | israeli shekels',
  ETB: 'birr | ethiopian birr',
  AOA: 'kwanza | kwanzas | angolan kwanza | angolan kwanzas',
  ZAR: 'rand | rands | south african rand',
  NGN: 'naira | nigerian naira',
  GHS: 'cedi | cedis',
  BRL: 'reais | brazilian reais',
  AMD: 'drams | armenian drams',
  GEL: 'lari | georgian lari',
  MZN: 'meticais | metical',
  ZMW: 'kwacha',
  MGA: 'ariary',
  BWP: 'pula',
  XOF: 'west african francs | west african cfa francs',
  XAF: 'central african francs | central african cfa francs | cfa francs',
  SEK: 'kronor | krona | swedish kronor | swedish krona',
  CZK: 'czech crowns | czech koruna | koruna | korunas',
};

/** The unit's own words, the code it has where no state is near, and the adjectives and names that give each code. */
const shared: Readonly<
  Record<string, readonly [words: string, alone: string | null, of: Readonly<Record<string, string>>]>
> = {
  dollar: [
    'dollar | dollars',
    // The only dollar in which dues are reported.
    'USD',
    {
      USD: 'us | u.s. | american | united states',
      AUD: 'australian',
      CAD: 'canadian',
      HKD: 'hong kong',
      SGD: 'singapore | singaporean',
      TWD: 'taiwan | taiwanese | new taiwan',
      NZD: 'new zealand',
      NAD: 'namibian',
    },
  ],
  ruble: ['ruble | rubles | rouble | roubles', 'RUB', { RUB: 'russian', BYN: 'belarusian | belarussian' }],
  rupee: [
    'rupee | rupees',
    'INR',
    { INR: 'indian', PKR: 'pakistani', NPR: 'nepali | nepalese', LKR: 'sri lankan' },
  ],
  dirham: ['dirham | dirhams', 'AED', { AED: 'emirati | uae', MAD: 'moroccan' }],
  krone: [
    'krone | kroner | crowns',
    null,
    { SEK: 'swedish', NOK: 'norwegian', DKK: 'danish', ISK: 'icelandic' },
  ],
  dinar: [
    'dinar | dinars',
    null,
    {
      KWD: 'kuwaiti',
      BHD: 'bahraini',
      JOD: 'jordanian',
      IQD: 'iraqi',
      LYD: 'libyan',
      DZD: 'algerian',
      TND: 'tunisian',
      RSD: 'serbian',
    },
  ],
  rial: [
    'rial | rials | riyal | riyals',
    null,
    { QAR: 'qatari', SAR: 'saudi', OMR: 'omani', IRR: 'iranian', YER: 'yemeni' },
  ],
  won: ['won', null, { KPW: 'north korean', KRW: 'south korean' }],
  pound: [
    'pound | pounds',
    null,
    { GBP: 'british', EGP: 'egyptian', SYP: 'syrian', LBP: 'lebanese', SDG: 'sudanese' },
  ],
  peso: [
    'peso | pesos',
    null,
    { CUP: 'cuban', MXN: 'mexican', PHP: 'philippine', ARS: 'argentine', CLP: 'chilean', COP: 'colombian' },
  ],
  franc: [
    'franc | francs',
    null,
    { CHF: 'swiss', CDF: 'congolese', RWF: 'rwandan', BIF: 'burundian', GNF: 'guinean' },
  ],
  shilling: [
    'shilling | shillings',
    null,
    { KES: 'kenyan', TZS: 'tanzanian', UGX: 'ugandan', SOS: 'somali' },
  ],
  manat: ['manat', null, { TMT: 'turkmen', AZN: 'azerbaijani | azeri' }],
  som: ['som | soum | soms', null, { KGS: 'kyrgyz', UZS: 'uzbek' }],
  leu: ['lei', null, { RON: 'romanian', MDL: 'moldovan' }],
  lev: ['lev | leva', 'BGN', { BGN: 'bulgarian' }],
};

/** What is said of a state in a text whose sums have no adjective. */
const places: Readonly<Record<string, string>> = {
  KPW: 'north korea | north korean | north koreans | pyongyang | hyesan | sinuiju | rason | chongjin | wonsan | hamhung | musan | hoeryong | kaesong | dprk | nampo | yanggang | ryanggang | hamgyong',
  KRW: 'south korea | south korean | south koreans | seoul | busan | incheon',
  KWD: 'kuwait | kuwaiti',
  BHD: 'bahrain | bahraini | manama',
  JOD: 'jordan | jordanian | amman',
  IQD: 'iraq | iraqi | baghdad | basra | erbil',
  LYD: 'libya | libyan | tripoli | benghazi',
  DZD: 'algeria | algerian | algiers',
  TND: 'tunisia | tunisian | tunis',
  RSD: 'serbia | serbian | belgrade',
  QAR: 'qatar | qatari | doha',
  SAR: 'saudi | riyadh | jeddah',
  OMR: 'oman | omani | muscat',
  IRR: 'iran | iranian | tehran',
  YER: 'yemen | yemeni | sanaa | aden',
  SEK: 'sweden | swedish | stockholm',
  NOK: 'norway | norwegian | oslo',
  DKK: 'denmark | danish | copenhagen',
  ISK: 'iceland | icelandic',
  CZK: 'czech | prague',
  GBP: 'britain | british | london | england | scotland',
  EGP: 'egypt | egyptian | cairo',
  SYP: 'syria | syrian | damascus | aleppo',
  LBP: 'lebanon | lebanese | beirut',
  SDG: 'sudan | sudanese | khartoum',
  CUP: 'cuba | cuban | cubans | havana',
  MXN: 'mexico | mexican',
  PHP: 'philippines | philippine | filipino | manila',
  ARS: 'argentina | argentine | buenos aires',
  CLP: 'chile | chilean | santiago',
  COP: 'colombia | colombian | bogota',
  CHF: 'switzerland | swiss | geneva | zurich',
  CDF: 'congo | congolese | kinshasa',
  RWF: 'rwanda | rwandan | kigali',
  BIF: 'burundi | burundian',
  GNF: 'guinea | guinean | conakry',
  XOF: 'senegal | senegalese | dakar | ivory coast | abidjan | mali | benin | togo | niger | burkina faso',
  XAF: 'cameroon | gabon | chad | equatorial guinea',
  KES: 'kenya | kenyan | nairobi | mombasa',
  TZS: 'tanzania | tanzanian | dar es salaam',
  UGX: 'uganda | ugandan | kampala',
  SOS: 'somalia | somali | mogadishu',
  TMT: 'turkmenistan | turkmen | ashgabat | lebap | mary | dashoguz',
  AZN: 'azerbaijan | azerbaijani | baku',
  KGS: 'kyrgyzstan | kyrgyz | bishkek',
  UZS: 'uzbekistan | uzbek | tashkent',
  RON: 'romania | romanian | bucharest',
  MDL: 'moldova | moldovan | chisinau',
  CNY: 'china | chinese | beijing | shanghai | dandong | liaoning | jilin | yanji | shenyang | dalian | hunchun',
  JPY: 'japan | japanese | tokyo | osaka',
};

const withAdjectives = Object.values(shared).flatMap(([words, , of]) =>
  Object.entries(of).flatMap(([code, adjectives]) =>
    adjectives
      .split(' | ')
      .flatMap((adjective) => words.split(' | ').map((word) => [`${adjective} ${word}`, code] as const)),
  ),
);
const alone = Object.entries(shared).flatMap(([unit, [words, code]]) =>
  words.split(' | ').map((word) => [word, code ?? `?${unit}`] as const),
);

/** Words after a number. Meanings that begin with `?` are looked up in `sharedCurrencies`. */
export const currencyNames: Vocabulary = {
  kind: 'words',
  words: {
    ...(wordTable(own) as Extract<Vocabulary, { kind: 'words' }>).words,
    ...Object.fromEntries([...withAdjectives, ...alone]),
  },
};

/** Marks before a number. */
export const currencySymbols = wordTable({
  USD: '$ | us$ | us $ | u.s.$ | usd$',
  EUR: '€',
  GBP: '£ | gbp£',
  '?yen': '¥',
  JPY: 'jp¥ | jpy¥',
  CNY: 'cn¥ | rmb | rmb¥ | cny¥ | rmb ¥',
  RUB: '₽',
  KRW: '₩',
  INR: '₹ | rs | rs.',
  HKD: 'hk$',
  SGD: 's$ | sg$',
  AUD: 'a$ | au$',
  CAD: 'c$ | ca$',
  TWD: 'nt$',
  NZD: 'nz$',
  BRL: 'r$',
  MYR: 'rm',
  AED: 'dh | dhs | dhs.',
  KES: 'ksh | kshs',
  UGX: 'ush',
  TZS: 'tsh',
  PHP: '₱',
  UAH: '₴',
  KZT: '₸',
  MNT: '₮',
  TRY: '₺',
  VND: '₫',
  ILS: '₪',
  THB: '฿',
  NGN: '₦',
});

/** Names that mean the currency of the state named nearest. */
export const sharedCurrencies: Readonly<Record<string, SharedCurrency>> = Object.fromEntries(
  [
    ...Object.entries(shared).map(([unit, [, , of]]) => [unit, Object.keys(of)] as const),
    ['franc', [...Object.keys(shared['franc']?.[2] ?? {}), 'XOF', 'XAF']] as const,
    ['krone', [...Object.keys(shared['krone']?.[2] ?? {}), 'CZK']] as const,
    ['yen', ['JPY', 'CNY']] as const,
  ].map(([unit, codes]) => [
    unit,
    Object.fromEntries(codes.flatMap((code) => (places[code] === undefined ? [] : [[code, places[code]]]))),
  ]),
);
