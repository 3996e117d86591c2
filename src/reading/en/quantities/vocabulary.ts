/** Words of English amounts. */
import { type Vocabularies, type Vocabulary, wordList, wordTable } from '../../notation/vocabulary.ts';
import { currencyCodes } from '../../quantities/currencies.ts';
import { low, number, numberStart, shares, whole } from '../numbers.ts';
import { adjectives, counted } from './counted.ts';
import { currencyNames, currencySymbols } from './currencies.ts';

const codes: Vocabulary = {
  kind: 'words',
  words: Object.fromEntries(currencyCodes.map((code) => [code.toLowerCase(), code])),
};

/** "Hand over 800 dollars" is no sum above 800: "over" bounds nothing after these. */
const HANDED =
  'hand | hands | handed | handing | turn | turns | turned | turning | sign | signs | signed | made | make | makes | making | give | gave | spread | stretched | home';

/** "Went up to 950 dollars" is 950, not at most 950. */
const RAISED =
  'go | goes | went | gone | going | rise | rises | rose | risen | raise | raised | grew | grown | climb | climbed | jumped | increased | pushed | put | moved | bumped | shot | crept | live | lived | stand | stood';

function bounds(table: Readonly<Record<string, string>>): Vocabulary {
  const words = wordTable(table);
  return words.kind === 'words' ? { ...words, notAfter: { over: HANDED, 'up to': RAISED } } : words;
}

/** What must follow, without being part of the words. */
const ahead = (expression: string): Vocabulary => ({
  kind: 'shape',
  expression: `(?=${expression})`,
  first: [],
  read: (text) => text,
});

const people =
  'workers|people|men|women|loggers|builders|welders|families|nurses|doctors|fishermen|sailors|seamen|employees|labourers|laborers|crews|teams|brigades|households|migrants|applicants|respondents|students|soldiers|miners|returnees|girls|children|firms|companies|sites|recruits|officials|drivers|cooks|seamstresses';

export const quantityVocabulary: Vocabularies = {
  n: number,
  n2: number,
  whole,
  code: codes,
  symbol: currencySymbols,
  currency: currencyNames,
  scale: wordTable({
    1000: 'thousand | k | grand',
    100000: 'lakh | lakhs',
    10000000: 'crore | crores',
    1000000: 'million | m | mn | mln',
    1000000000: 'billion | bn',
    1000000000000: 'trillion | tn',
  }),
  bound: bounds({
    min: 'at least | no less than | not less than | no fewer than | a minimum of | minimum | as little as | as few as',
    over: 'more than | older than | longer than | later than | over | well above | upwards of | in excess of | above | well over | exceeding | north of',
    max: 'up to | no older than | no longer than | no later than | at most | no more than | not more than | as much as | as many as | a maximum of | not exceeding | not to exceed',
    under: 'less than | under | fewer than | below | well under | well below',
    near: 'about | around | roughly | approximately | some | an estimated | nearly | almost | close to | just under | just over | barely | hardly | just short of | something like | on the order of | an average of | on average | circa | approx.',
  }),
  boundAfter: wordTable({
    min: 'or more | and more | or above | and above | and up | and upwards | or upwards | + | at least | at a minimum | or over',
    max: 'or less | or fewer | at most | or under',
    near: 'or so | on average',
  }),
  unit: wordTable({
    year: 'year | years',
    month: 'month | months',
    week: 'week | weeks',
    day: 'day | days',
    hour: 'hour | hours',
    'year*10': 'decade | decades',
    'month*3': 'quarters',
  }),
  vague: wordList('several | a few | few | some | many | a number of'),
  manyUnits: wordTable({ year: 'years', month: 'months', week: 'weeks', day: 'days', hour: 'hours' }),
  notDuration: wordList("old | olds | ago | from now | hence | later | earlier | of an hour | of an hour's"),
  counted,
  adjective: adjectives,
  link: { kind: 'shape', expression: '-| (?:to|or|and|in|out|of|up) ', first: [], read: (text) => text },
  bodyMark: wordList('strong | man | men | person | people | woman | member'),
  ageMark: wordList('aged | age | old | older | younger | over | under | above | below'),
  timeUnit: wordList('year | quarter | month | week | day | hour | decade'),
  /** For the gate: how numbers begin, and bounds that an article follows. */
  numberStart: { kind: 'shape', expression: numberStart, first: [], read: (text) => text },
  moneyStart: {
    kind: 'shape',
    expression: '(?:[a-z]\\.?){0,4} ?[$¥€£₽₩₹₱₴₸₮₺₫₪฿₦]|(?:[a-z]{1,4})\\.? ?[0-9]',
    first: [],
    read: (text) => text,
  },
  /** Before the first of two ends. */
  spread: wordList('from | anywhere from | anything from | anywhere between | something between'),
  /** Numbers that a scale word after the second of two ends makes large: "five or six hundred". */
  low,
  bigScale: wordTable({ 100: 'hundred', 1000: 'thousand', 1000000: 'million', 1000000000: 'billion' }),
  /** At least so many, and nobody said how many. */
  vagueNumber: wordTable({
    12: 'dozens of | several dozen | a few dozen | many dozens of',
    20: 'scores of',
    100: 'hundreds of | several hundred | a few hundred | many hundreds of',
    1000: 'thousands of | several thousand | a few thousand | many thousands of | thousands upon thousands of',
    10000: 'tens of thousands of',
    100000: 'hundreds of thousands of | several hundred thousand | a few hundred thousand',
    1000000: 'millions of | several million | a few million',
    10000000: 'tens of millions of',
    100000000: 'hundreds of millions of | several hundred million | a few hundred million',
    1000000000: 'billions of | several billion | a few billion',
  }),
  couple: wordTable({
    200: 'a couple of hundred | a couple hundred',
    2000: 'a couple of thousand | a couple thousand',
    2000000: 'a couple of million | a couple million',
  }),
  share: shares,
  half: wordTable({ '1/2': 'half' }),
  ofWhole: ahead(
    ' of (?!(?:19|20)[0-9]{2}|(?:an?|the|last|this|next) (?:year|quarter|month|week|day|hour|century|million|billion|mile|kilometre|kilometer|dozen))',
  ),
  halfEnd: ahead(
    ' (?:of (?!(?:19|20)[0-9]{2}|(?:the|this|last|next) (?:year|month|week|day|century|season))|the(?! (?:year|month|week|day|time|night|way))|their|his|her|its|my|our|your|all|what|that)(?![a-z])|[.,;:)"]|$',
  ),
  notHalf: wordList(
    'a | and a | first | second | third | other | latter | last | one | in | by | at | better | every',
  ),
  notShare: wordList('and | the'),
  byShare: wordList(
    'by | by some | by about | by nearly | by almost | keep | keeps | kept | take | takes | took | get | gets | got | lose | loses | lost | receive | receives | received | only | just',
  ),
  shareEnd: ahead(
    '(?:[.,;:!?)"]|$| (?:of|in|to|from|since|over|on|and|or|after|during|last|this|for|at|more|less|compared|when|while|within|between)(?![a-z]))',
  ),
  ratioEnd: ahead(
    `(?:[.,;:)"]|$| (?:of|is|are|was|were|has|have|had|do|does|did|said|says?|owes?|pays?|lives?|works?|falls?|gets?)(?![a-z])| (?:[a-z-]{3,14} ){0,2}?(?:${people})(?![a-z]))`,
  ),
  /** What follows a number that is not followed by what it counts. */
  alone: ahead(
    '(?:[.,;:!?)"]|$|\\n| (?:who|that|which|were|was|are|is|has|have|had|and|or|but|at|in|on|from|to|if|when|while|for|by|with|without|under|until|after|before|as|may|must|can|cannot|will|would|should|shall|could|do|does|did|not|need|crossed|left|arrived|came|went|go|goes|fled)(?![a-z]))',
  ),
  aged: wordList(
    'men | women | people | persons | workers | those | anyone | everyone | everybody | anybody | nobody | mothers | fathers | children | girls | boys | applicants | candidates | citizens | loggers | labourers | laborers | employees | residents | all | adults | anyone aged | those aged | men aged | women aged | aged',
  ),
  ageBound: wordTable({ over: 'over | above', under: 'under | below' }),
  ageThan: wordTable({
    over: 'older than',
    max: 'no older than | not older than',
    under: 'younger than',
    min: 'no younger than | not younger than',
  }),
  body: wordList(
    'crew | crews | brigade | team | teams | group | groups | unit | delegation | staff | squad | party | workforce | force | detachment | company | contingent | shift',
  ),
  bodyOf: wordList(
    'group of | groups of | crew of | crews of | team of | teams of | brigade of | brigades of | unit of | units of | squad of | squads of | party of | parties of | staff of | workforce of | batch of | batches of | contingent of | delegation of',
  ),
  street: wordList('street | road | avenue | lane | bill'),
  each: wordList('every | each'),
  running: wordList(
    'consecutive | straight | successive | full | whole | more | further | additional | extra | working | calendar | long | solid | entire',
  ),
  spent: wordList(
    'for | for almost | spend | spends | spent | spending | within | lasts | lasted | last | takes | took | take | another',
  ),
  /** Before a number that is the whole of a share, or a name. */
  ofEvery: {
    kind: 'shape',
    expression:
      '(?:[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine) in(?: every)?|out of(?: every)?|of every|article|articles|clause|section|chapter|paragraph|room|flight|number|no\\.|page|resolution|decree|camp',
    first: [],
    read: (text) => text,
  },
  percent: wordList('percent | per cent | % | pct | pct. | percentage points | percentage point'),
  period: wordTable({ P1Y: 'year', P1M: 'month', P1W: 'week', P1D: 'day', P1Q: 'quarter' }),
  periodWord: wordTable({
    P1Y: 'annually | yearly | a year | per annum',
    P1M: 'monthly | a month',
    P1W: 'weekly | a week',
    P1D: 'daily | a day',
    P1Q: 'quarterly | a quarter',
  }),
  periodAdjective: wordTable({
    P1Y: "annual | yearly | a year's",
    P1M: "monthly | a month's",
    P1W: "weekly | a week's",
    P1D: "daily | a day's",
    P1Q: 'quarterly',
  }),
  periodShort: wordTable({ P1Y: 'p.a. | p. a.', P1M: 'p.m. | p. m.' }),
};
