/** Words of English amounts. */
import { type Vocabularies, type Vocabulary, wordList, wordTable } from '../../notation/vocabulary.ts';
import { currencyCodes } from '../../quantities/currencies.ts';
import { number, whole } from '../numbers.ts';

/** "dollars" alone is read as US dollars: the only dollar in which dues are reported; the reader says so by its rule. */
const currencyNames = wordTable({
  USD: 'dollars | dollar | us dollars | u.s. dollars | american dollars | bucks | greenbacks | us$ | u.s.$',
  RUB: 'rubles | roubles | ruble | rouble | russian rubles | russian roubles',
  CNY: 'yuan | chinese yuan | renminbi | rmb',
  KPW: 'north korean won | kpw',
  KRW: 'south korean won | korean won',
  EUR: 'euros | euro',
  JPY: 'yen | japanese yen',
  GBP: 'pounds sterling | british pounds',
  PLN: 'zloty | zlotys | zlotych',
  MNT: 'tugrik | tugriks | togrog',
  KWD: 'kuwaiti dinars | kuwaiti dinar',
  QAR: 'qatari riyals | qatari riyal',
  AED: 'dirhams | dirham | uae dirhams',
  MYR: 'ringgit',
  SGD: 'singapore dollars',
  INR: 'rupees | indian rupees',
  UZS: 'soum | sum of uzbekistan',
  THB: 'baht',
  VND: 'vietnamese dong',
  CUP: 'cuban pesos',
  BYN: 'belarusian rubles',
  KZT: 'tenge',
  SEK: 'kronor | krona | swedish kronor',
  ERN: 'nakfa',
  TRY: 'lira | turkish lira',
  TMT: 'turkmen manat',
  KES: 'kenyan shillings',
  LAK: 'kip',
  MMK: 'kyat',
  KGS: 'kyrgyz som',
  TJS: 'somoni',
  UAH: 'hryvnia | hryvnias',
  BDT: 'taka',
  IDR: 'rupiah',
  KHR: 'riel',
  HUF: 'forint | forints',
  ILS: 'shekel | shekels',
  ETB: 'birr',
});

const symbols = wordTable({
  USD: '$ | us$ | us $ | u.s.$',
  EUR: '€',
  GBP: '£',
  JPY: '¥ | jp¥',
  CNY: 'cn¥ | rmb | rmb¥',
  RUB: '₽',
  KRW: '₩',
  INR: '₹',
  HKD: 'hk$',
  SGD: 's$',
  AUD: 'a$',
  CAD: 'c$',
});

const codes: Vocabulary = {
  kind: 'words',
  words: Object.fromEntries(currencyCodes.map((code) => [code.toLowerCase(), code])),
};

export const quantityVocabulary: Vocabularies = {
  n: number,
  n2: number,
  whole,
  code: codes,
  symbol: symbols,
  currency: currencyNames,
  scale: wordTable({
    1000: 'thousand | k | grand',
    1000000: 'million | m | mn | mln',
    1000000000: 'billion | bn',
    1000000000000: 'trillion | tn',
  }),
  bound: wordTable({
    min: 'at least | no less than | not less than | no fewer than | a minimum of | minimum',
    over: 'more than | older than | longer than | later than | over the age of | over | upwards of | in excess of | above | well over | exceeding | north of',
    max: 'up to | no older than | no longer than | no later than | at most | no more than | not more than | as much as | as many as | a maximum of | within | not exceeding',
    under: 'less than | under | fewer than | below',
    near: 'about | around | roughly | approximately | some | an estimated | nearly | almost | close to | just under | just over | an average of | on average | circa | approx.',
  }),
  boundAfter: wordTable({
    min: 'or more | and more | or above | and above | and up | at least | at a minimum | or over',
    max: 'or less | or fewer | at most | or under',
    near: 'or so | on average',
  }),
  unit: wordTable({
    year: 'year | years',
    month: 'month | months',
    week: 'week | weeks',
    day: 'day | days',
    hour: 'hour | hours',
  }),
  vague: wordList('several | a few | few | some | many | a number of'),
  manyUnits: wordTable({ year: 'years', month: 'months', week: 'weeks', day: 'days', hour: 'hours' }),
  handOver: wordList(
    'hand | hands | handed | handing | turn | turns | turned | turning | make | makes | made | sign | signed',
  ),
  notDuration: wordList('old | ago | from now | hence | later | earlier'),
  counted: wordTable({
    person:
      'workers | worker | people | persons | person | laborers | labourers | loggers | builders | individuals | employees | men | women | families | officials | officers | managers | citizens | soldiers | households | nurses | doctors | miners | fishermen | seamen | sailors | welders | engineers | students | trainees | returnees | deserters | defectors | nationals | compatriots | colleagues | staff | members | inspectors | agents | guards | crew members | recruits | surveyors | residents | applicants | candidates | masons | bricklayers | plasterers | cooks | drivers | deckhands | carpenters | painters | passengers | tourists | leaders | team leaders | foremen | refugees | migrants | witnesses | girls | boys | wives | relatives | experts | accountants | pickers | teachers | seamstresses | waitresses | programmers | technicians | specialists | interpreters | minders | diplomats | traders | brokers | survivors | patients | returnee | captains | clerks | victims',
    flight: 'flights | flight',
    train: 'trains | train | carriages | rail cars | railcars | wagons',
    kilogram: 'kilograms | kilogram | kilos | kilo | kg',
    hour: 'hours | hour',
    thing:
      'groups | teams | sites | companies | workplaces | phones | payments | installments | instalments | passports | permits | visas | incidents | cases | accidents | rooms | barracks | trips | shifts | regions | districts | countries | bottles | cartons | times | tickets | telephones | devices | device | handsets | boats | ships | vessels | tankers | inspections | letters | letter | documents | certificates | houses | buildings | trucks | buses | lorries | warnings | runs | games | bags',
  }),
  adjective: wordList(
    'north korean | overseas | construction | forestry | new | more | additional | sick | female | young | foreign | dispatched | skilled | other | security | factory | fishing | logging | unpaid | missed | overdue | state security | korean | chinese | russian | return | charter | passenger | freight | single | extra | garment | textile | railway | local | former | male | cuban | vietnamese | indian | eritrean | medical | health | senior | labour | labor | government | mobile | work | trade | forestry | hotel | shipyard',
  ),
  percent: wordList('percent | per cent | % | pct | percentage points'),
  period: wordTable({ P1Y: 'year', P1M: 'month', P1W: 'week', P1D: 'day', P1Q: 'quarter' }),
  periodWord: wordTable({
    P1Y: 'annually | yearly | a year | per annum',
    P1M: 'monthly | a month',
    P1W: 'weekly | a week',
    P1D: 'daily | a day',
    P1Q: 'quarterly | a quarter',
  }),
  periodAdjective: wordTable({
    P1Y: 'annual | yearly',
    P1M: 'monthly',
    P1W: 'weekly',
    P1D: 'daily',
    P1Q: 'quarterly',
  }),
};
