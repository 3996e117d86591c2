/** Words of English time expressions. Values are what the resolvers of `times/` expect. */
import { type Vocabularies, wordList, wordTable } from '../../notation/vocabulary.ts';
import { number, readNumber, whole } from '../numbers.ts';

const tensWords = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const unitWords = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

const digits = (expression: string): Vocabularies[string] => ({
  kind: 'shape',
  expression,
  first: ['#'],
  read: (text) => Number(text),
});

const monthNames = {
  1: 'january | jan. | jan',
  2: 'february | feb. | feb',
  3: 'march | mar. | mar',
  4: 'april | apr. | apr',
  5: 'may',
  6: 'june | jun. | jun',
  7: 'july | jul. | jul',
  8: 'august | aug. | aug',
  9: 'september | sept. | sept | sep. | sep',
  10: 'october | oct. | oct',
  11: 'november | nov. | nov',
  12: 'december | dec. | dec',
};

const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

export const timeVocabulary: Vocabularies = {
  /** With a day, a year or a part beside it: any way of writing a month. */
  month: wordTable(monthNames),
  /** Alone: only names that cannot be another word once they begin with a capital. `may` needs more (see monthAfter). */
  monthAlone: wordTable({
    1: 'january',
    2: 'february',
    3: 'march',
    4: 'april',
    6: 'june',
    7: 'july',
    8: 'august',
    9: 'september',
    10: 'october',
    11: 'november',
    12: 'december',
  }),
  may: wordTable({ 5: 'may' }),
  monthAbbreviated: wordTable({
    1: 'jan.',
    2: 'feb.',
    8: 'aug.',
    9: 'sept. | sep.',
    10: 'oct.',
    11: 'nov.',
    12: 'dec.',
  }),
  /** Words before "May" that make it the month. */
  monthAfter: wordList(
    'least | in | since | by | until | till | before | after | from | to | last | this | next | early | late | mid | during | through | of | and | or | between | every | each | for | around | about | past | through to',
  ),
  year: digits('(?:1[0-9]|20)[0-9]{2}(?![0-9])'),
  year2: digits("'[0-9]{2}(?![0-9])"),
  shortYear: {
    kind: 'shape',
    expression: "'[0-9]{2}(?![0-9])",
    first: ["'"],
    read: (text) => Number(text.slice(1)) + (Number(text.slice(1)) > 50 ? 1900 : 2000),
  },
  /** Words after which four digits are a year. */
  yearAfter: wordList(
    'in | since | of | by | until | till | to | from | during | before | after | through | year | mid | early | late | between | and | or | around | about | fiscal | for | that | spring | summer | fall | autumn | winter | end-of | as of | for fiscal | christmas | back in | circa',
  ),
  counted: wordList(
    'workers | people | dollars | rubles | roubles | yuan | won | euros | yen | men | women | percent | per cent | laborers | labourers | employees | kilometers | kilograms | tons | meters | students | soldiers | points | shares | miles | pounds | feet | hours | days | weeks | months | years | jobs | units | calls',
  ),
  dayNumber: digits('(?:3[01]|[12][0-9]|0?[1-9])(?![0-9]|[.,][0-9])'),
  dayOrdinal: {
    kind: 'shape',
    expression: `(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)|${ordinalWords.join('|')}`,
    first: ['#', ...ordinalWords],
    read: (text) => (/^[0-9]/.test(text) ? Number.parseInt(text, 10) : ordinalWords.indexOf(text) + 1),
  },
  /** In figures, or in words that seldom count anything else. */
  dayInFigures: {
    kind: 'shape',
    expression: '(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)',
    first: ['#'],
    read: (text) => Number.parseInt(text, 10),
  },
  lateOrdinal: wordTable(Object.fromEntries(ordinalWords.slice(4).map((word, i) => [i + 5, word]))),
  /** Ends a clause, so that no noun follows. */
  clauseEnd: {
    kind: 'shape',
    expression:
      '(?=[.,;:!?)"]|$|\\n| (?:of (?:this|the|last) month|the|and|or|but|at|in|that|when|he|she|they|was|were|is|to)(?![a-z]))',
    first: [],
    read: (text) => text,
  },
  dayEnds: {
    kind: 'shape',
    expression: '(?=[.,;:!?)"]|$|\\n| (?:and|but|when|at|in|with|to|as|had|was|were)(?![a-z]))',
    first: [],
    read: (text) => text,
  },
  ended: { kind: 'shape', expression: '(?= (?:ended|ending|to) )', first: [], read: (text) => text },
  weekOrdinal: wordTable({
    1: 'first | opening',
    2: 'second',
    3: 'third',
    4: 'fourth',
    '-1': 'last | final',
  }),
  halfOrdinal: wordTable({ 1: 'first', 2: 'second | latter | other' }),
  edge: wordTable({ 1: 'first | opening', '-1': 'last | final | closing' }),
  holiday: wordTable({
    '01-01': "new year's day | new year's | the new year | new year",
    '02-14': "valentine's day",
    '02-16': 'the day of the shining star',
    '03-08': "international women's day | women's day",
    '04-15': 'the day of the sun',
    '05-01': "may day | international workers' day | labour day",
    '05-09': 'victory day',
    '10-10':
      'party foundation day | the party foundation day | party founding day | the party founding anniversary',
    '12-24': 'christmas eve',
    '12-25': 'christmas day | christmas',
    '12-31': "new year's eve",
  }),
  holidayNoun: wordList(
    'tree | island | party | carol | present | presents | card | sales | season | shopping | bonus | and | celebrations | holidays',
  ),
  hour24: digits('(?:2[0-3]|[01]?[0-9])'),
  hourWord: {
    kind: 'shape',
    expression: unitWords,
    first: unitWords.split('|'),
    read: (text) => unitWords.split('|').indexOf(text) + 1,
  },
  lateHour: {
    kind: 'shape',
    expression: 'six|seven|eight|nine|ten|eleven',
    first: 'six|seven|eight|nine|ten|eleven'.split('|'),
    read: (text) => unitWords.split('|').indexOf(text) + 1,
  },
  inThe: wordTable({ '-1': 'in the morning', 12: 'in the evening | in the afternoon' }),
  nights: wordTable({ night: 'nights' }),
  timesADay: wordTable({ 1: 'once | twice | thrice' }),
  running: wordList(
    'consecutive | straight | successive | full | whole | long | working | further | more | additional',
  ),
  slashNumber: digits('(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])'),
  listDay: digits('(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])'),
  /** More days, then their month. */
  restOfList: {
    kind: 'shape',
    expression: `(?=(?:(?:, | and |, and | or | to | until | ?- ?)(?:the )?(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?){1,6}(?: of)? (?:${Object.values(monthNames).join('|').replaceAll(' | ', '|').replaceAll('.', '\\.')})(?![a-z]))`,
    first: [],
    read: (text) => text,
  },
  monthDayAnd: {
    kind: 'shape',
    expression: `(?:${Object.values(monthNames).join('|').replaceAll(' | ', '|').replaceAll('.', '\\.')}) (?:3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)?(?: and| or| to|, and|-)`,
    first: [],
    read: (text) => text,
  },
  beforeList: {
    kind: 'shape',
    expression:
      'on|on the|between|from|of|by|[0-9]{1,2}(?:st|nd|rd|th)?,|and|or|to|since|until|before|after|for',
    first: [],
    read: (text) => text,
  },
  monthNumber: digits('(?:1[0-2]|0?[1-9])(?![0-9])'),
  twoDigits: digits('[0-5][0-9]'),
  hourNumber: digits('(?:2[0-4]|1[0-9]|0?[0-9])'),
  am: wordTable({ '-1': 'am | a.m.', 12: 'pm | p.m.' }),
  part: wordTable({
    START:
      'early | the start of | the beginning of | the first days of | the early part of | beginning | start of | beginning of | the early days of',
    MID: 'mid | middle | the middle of | middle of',
    END: 'late | the end of | the last days of | the close of | the latter part of | end of | end',
  }),
  partDash: wordTable({ START: 'early', MID: 'mid', END: 'late' }),
  weekday: wordTable({
    1: 'monday',
    2: 'tuesday',
    3: 'wednesday',
    4: 'thursday',
    5: 'friday',
    6: 'saturday',
    7: 'sunday',
  }),
  weekdays: wordTable({
    1: 'mondays',
    2: 'tuesdays',
    3: 'wednesdays',
    4: 'thursdays',
    5: 'fridays',
    6: 'saturdays',
    7: 'sundays',
  }),
  weekdayAbbreviated: wordTable({
    1: 'mon.',
    2: 'tue. | tues.',
    3: 'wed.',
    4: 'thu. | thur. | thurs.',
    5: 'fri.',
    6: 'sat.',
    7: 'sun.',
  }),
  season: wordTable({ SP: 'spring', SU: 'summer', FA: 'autumn | fall', WI: 'winter' }),
  seasonAlone: wordTable({ SU: 'summer', FA: 'autumn', WI: 'winter' }),
  seasonAfter: wordList(
    'in | since | by | until | before | after | in the | during the | by the | the | early | late | mid | this coming',
  ),
  nMonths: whole,
  ordinalQuarter: wordTable({ 1: 'first', 2: 'second', 3: 'third', 4: 'fourth | final' }),
  shift: wordTable({
    '-1': 'last | this past | the previous',
    0: 'this | the current',
    1: 'next | the coming | this coming | the next',
  }),
  year4: digits('(?:19[0-9]{2}|20[0-4][0-9])(?![0-9])'),
  yearInWords: {
    kind: 'shape',
    expression: `nineteen (?:${tensWords})(?:[- ](?:${unitWords}))?|two thousand(?:(?: and)? (?:${unitWords}))?`,
    first: ['nineteen', 'two'],
    read: (text) =>
      text.startsWith('two')
        ? (readNumber(text) ?? null)
        : 1900 + (readNumber(text.slice('nineteen '.length)) ?? 0),
  },
  yearNotAfter: wordList(
    'usd | rub | cny | eur | no | number | page | room | flight | about | over | nearly | than | least | to | some | another | exactly | approximately | only | with | x | resolution | decree | article | law | order | form | circular | directive | proclamation | regulation',
  ),
  noon: wordTable({ 12: 'noon', 24: 'midnight' }),
  shiftPast: wordTable({ '-1': 'last | this past' }),
  unit: wordTable({
    day: 'day | days',
    week: 'week | weeks',
    month: 'month | months',
    quarter: 'quarter | quarters',
    year: 'year | years',
    decade: 'decade | decades',
    century: 'century | centuries',
  }),
  /** Only as a length, never as a place in the calendar. */
  shortUnit: wordTable({ second: 'seconds', minute: 'minute | minutes', hour: 'hour | hours' }),
  lengthUnit: wordTable({
    day: 'day | days',
    week: 'week | weeks',
    month: 'month | months',
    quarter: 'quarters',
    year: 'year | years',
    decade: 'decade | decades',
    century: 'century | centuries',
  }),
  one: wordTable({
    day: 'day',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
    decade: 'decade',
    century: 'century',
  }),
  oneLong: wordTable({
    week: 'week',
    month: 'month',
    year: 'year',
    weekend: 'weekend',
    quarter: 'quarter',
    decade: 'decade',
    century: 'century',
  }),
  oneShort: wordTable({ minute: 'minute', hour: 'hour' }),
  many: wordTable({
    day: 'days',
    week: 'weeks',
    month: 'months',
    year: 'years',
    decade: 'decades',
    hour: 'hours',
    minute: 'minutes',
    second: 'seconds',
    century: 'centuries',
  }),
  manyAfter: wordList(
    'for | in | within | recent | many | few | after | of | the coming | the past | the last | in recent',
  ),
  n: whole,
  amount: number,
  digit: digits('[0-9]{1,3}(?![0-9])'),
  a: wordTable({ 1: 'a | an | one' }),
  vague: wordList(
    'several | a few | few | some | many | a number of | a couple of | numerous | various | recent | untold',
  ),
  couple: wordTable({ 2: 'a couple of | a pair of | both' }),
  dozen: wordTable({ 12: 'a dozen' }),
  half: wordTable({ 0.5: 'half a | half an' }),
  mod: wordTable({
    MORE_THAN: 'more than | over | longer than | upwards of | in excess of | above | well over',
    EQUAL_OR_MORE: 'at least | no less than | not less than | no fewer than | a minimum of | minimum',
    LESS_THAN: 'less than | under | fewer than | nearly | almost | close to | just under | not quite | below',
    EQUAL_OR_LESS:
      'up to | at most | no more than | not more than | no longer than | as long as | as many as | a maximum of | within',
    APPROX: 'about | around | roughly | approximately | some | an estimated | circa',
  }),
  modAfter: wordTable({
    EQUAL_OR_MORE:
      'or more | or longer | and more | and over | or over | or above | at least | at a minimum | plus',
    EQUAL_OR_LESS: 'or less | or fewer | or under | at most | at the latest',
  }),
  modAfterUnit: wordTable({
    EQUAL_OR_MORE: 'or more | or longer | and more | and over | at least | or over | at a minimum',
    EQUAL_OR_LESS: 'or less | or fewer | at most | or under',
    APPROX: 'or so',
  }),
  every: wordTable({ 1: 'every | each' }),
  other: wordTable({ 2: 'other | second' }),
  per: wordList('a | an | per | each | every'),
  frequency: wordTable({
    day: 'daily',
    week: 'weekly',
    month: 'monthly',
    year: 'annually | yearly',
  }),
  yearlyNoun: wordList('report | meeting | conference | review | rate | general'),
  ago: wordList('ago | earlier | before | back'),
  daypart: wordTable({ MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' }),
  /** "the 3rd" is a day only after these. */
  onThe: wordList('on | by | until | before | since | from | after | to'),
  ordinalNoun: wordList(
    'quarter | half | time | year | month | week | day | century | anniversary | floor | party | person | congress | session | round | world | country | largest | and final | of the | of its | of a | division | army | corps | place | bureau | department | generation',
  ),
  decadeYear: digits('(?:(?:1[0-9]|20)[0-9]0|[2-9]0)(?![0-9])'),
  halfYear: wordTable({ 1: 'first', 2: 'second | latter' }),
  ofSomething: wordList('of the | of his | of her | of its | of their | of this | of that | of a'),
  seasonNoun: wordList('olympics | games | palace | sports | camp | school'),
  shiftWeekday: wordTable({
    '-1': 'last | this past | the past',
    1: 'next | this coming',
  }),
  dayWord: wordTable({
    '-2': 'the day before yesterday',
    '-1': 'yesterday',
    0: 'today',
    1: 'tomorrow',
    2: 'the day after tomorrow',
  }),
  earlierLater: wordTable({ START: 'earlier', END: 'later' }),
  thenAfter: wordList('since | until | till | by | before | from | after | back'),
  pastNoun: wordList(
    'year | month | week | quarter | decade | century | few | several | two | three | four | five | ten | deployed | tense',
  ),
  nowThat: wordList('that'),
  soonAfter: wordList('after | before | thereafter | afterward | afterwards'),
  durationIsDate: wordList('old | olds | ago | from now | hence | from today'),
  possessive: wordList("his | her | its | their | our | my | 's"),
  yearNotBefore: wordList(
    'workers | people | dollars | rubles | yuan | won | euros | yen | percent | per | shares | points | miles | feet | tons | kilometers | kilograms | pounds | meters | units | homes | men | women | jobs | hours | barrels | employees | students | north | korean | soldiers | square | others | members | votes',
  ),
  noQuarter: wordList('a | another'),
  notThisYear: wordList(
    'ended | ending | two thousand | before | after | in which | when | that | of | earlier | later | ago | round | 1 | 2',
  ),
  asWord: wordList('as'),
  turnOf: wordList('turn of | time of | end of | rest of'),
  ofYear: wordList('for | of | through | during | in | over | so far in'),
  theDate: wordList('the | they | he | she | last | yesterday'),
  quarterOf: wordList('first | second | third | fourth | final | last | next | of'),
};
