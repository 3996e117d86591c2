/** Russian time expressions. Examples are read as of Tuesday, 4 April 2023. */
import { type Vocabularies, wordTable } from '../notation/vocabulary.ts';
import type { RelationWords, TimeRule } from '../times/rules.ts';
import { whole } from './numbers.ts';

const digits = (expression: string): Vocabularies[string] => ({
  kind: 'shape',
  expression,
  first: ['#'],
  read: (text) => Number(text),
});

export const timeVocabulary: Vocabularies = {
  year: digits('(?:19|20)[0-9]{2}(?![0-9])'),
  day: digits('(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])'),
  monthNumber: digits('(?:1[0-2]|0?[1-9])(?![0-9])'),
  month: wordTable({
    1: 'январь | января | январе',
    2: 'февраль | февраля | феврале',
    3: 'март | марта | марте',
    4: 'апрель | апреля | апреле',
    5: 'мая | мае | май',
    6: 'июнь | июня | июне',
    7: 'июль | июля | июле',
    8: 'август | августа | августе',
    9: 'сентябрь | сентября | сентябре',
    10: 'октябрь | октября | октябре',
    11: 'ноябрь | ноября | ноябре',
    12: 'декабрь | декабря | декабре',
  }),
  part: wordTable({
    START: 'начале | начала | начало',
    MID: 'середине | середины | середина',
    END: 'конце | конца | конец',
  }),
  weekday: wordTable({
    1: 'понедельник | понедельника',
    2: 'вторник | вторника',
    3: 'среду | среды | среда',
    4: 'четверг | четверга',
    5: 'пятницу | пятницы | пятница',
    6: 'субботу | субботы | суббота',
    7: 'воскресенье | воскресенья',
  }),
  weekdays: wordTable({
    1: 'понедельникам',
    2: 'вторникам',
    3: 'средам',
    4: 'четвергам',
    5: 'пятницам',
    6: 'субботам',
    7: 'воскресеньям',
  }),
  half: wordTable({ 1: 'первой половине | первая половина', 2: 'второй половине | вторая половина' }),
  dayWord: wordTable({ '-2': 'позавчера', '-1': 'вчера', 0: 'сегодня', 1: 'завтра', 2: 'послезавтра' }),
  past: wordTable({
    '-1': 'прошлом | прошлого | прошлой | прошлый | прошлую',
    0: 'этом | этого | этой | нынешнем | текущем',
    1: 'следующем | следующего | следующей | будущем',
  }),
  one: wordTable({
    month: 'месяце | месяца | месяц',
    year: 'году | года | год',
    week: 'неделе | недели | неделю',
  }),
  yearWord: wordTable({ year: 'года | году | год | г.' }),
  n: whole,
  unit: wordTable({
    year: 'год | года | лет',
    month: 'месяц | месяца | месяцев',
    week: 'неделя | недели | недель | неделю',
    day: 'день | дня | дней | суток',
  }),
  mod: wordTable({
    MORE_THAN: 'более | больше | свыше',
    LESS_THAN: 'менее | меньше | почти',
    EQUAL_OR_MORE: 'не менее | минимум',
    EQUAL_OR_LESS: 'не более | до',
    APPROX: 'около | примерно',
  }),
  modAfter: wordTable({
    EQUAL_OR_MORE: 'и более | и больше | или более | или больше',
    EQUAL_OR_LESS: 'и менее | или менее',
  }),
  every: wordTable({
    month: 'каждый месяц | ежемесячно | в месяц',
    year: 'каждый год | ежегодно | в год',
    week: 'каждую неделю | еженедельно | в неделю',
    day: 'каждый день | ежедневно | в день',
  }),
};

export const timeRules: readonly TimeRule[] = [
  {
    id: 'date/day-month-year',
    pattern: '{day} {month} {year}( {yearWord})?',
    resolve: 'day',
    examples: ['Приказ пришел 20 июня 2022 года. => 20 июня 2022 года = 2022-06-20 2022-06-20..2022-06-20'],
  },
  {
    id: 'date/dotted',
    pattern: '{day}.{monthNumber:month}.{year}',
    resolve: 'day',
    examples: ['Опубликовано 24.06.2022 => 24.06.2022 = 2022-06-24 2022-06-24..2022-06-24'],
  },
  {
    id: 'date/day-month',
    pattern: '{day} {month}',
    resolve: 'day',
    examples: ['Приказ пришел 9 марта. => 9 марта = 2023-03-09 2023-03-09..2023-03-09'],
  },
  {
    id: 'date/month-year',
    pattern: '{month} {year}( {yearWord})?',
    resolve: 'month',
    examples: ['Граница закрыта с января 2020 года. => января 2020 года = 2020-01 2020-01-01..2023-04-04'],
  },
  {
    id: 'date/part-month',
    pattern: '{part} {month}( {year}( {yearWord})?)?',
    resolve: 'month',
    examples: ['В середине марта начали отправлять. => середине марта = 2023-03 MID 2023-03-11..2023-03-20'],
  },
  {
    id: 'date/month',
    pattern: '{month}',
    resolve: 'month',
    examples: ['Уехали в феврале. => феврале = 2023-02 2023-02-01..2023-02-28'],
  },
  {
    id: 'date/year',
    pattern: '{year} {yearWord}',
    resolve: 'year',
    examples: ['Так было в 2017 году. => 2017 году = 2017 2017-01-01..2017-12-31'],
  },
  {
    id: 'date/weekday',
    pattern: '{weekday}',
    resolve: 'weekday',
    examples: ['Приказ пришел в понедельник. => понедельник = 2023-04-03 2023-04-03..2023-04-03'],
  },
  {
    id: 'date/day-word',
    pattern: '{dayWord:shift}',
    resolve: 'dayShift',
    examples: ['Приказ пришел вчера. => вчера = 2023-04-03 2023-04-03..2023-04-03'],
  },
  {
    id: 'date/unit-shift',
    pattern: '{past:shift} {one:unit}',
    resolve: 'unitShift',
    examples: ['Приказ пришел в прошлом месяце. => прошлом месяце = 2023-03 2023-03-01..2023-03-31'],
  },
  {
    id: 'date/part-of-shifted-unit',
    pattern: '{part} {past:shift} {one:unit}',
    resolve: 'unitShift',
    examples: [
      'Приказ пришел в конце прошлого месяца. => конце прошлого месяца = 2023-03 END 2023-03-21..2023-03-31',
    ],
  },
  {
    id: 'date/ago',
    pattern: '{n} {unit} назад',
    resolve: 'distance',
    examples: ['Уехали два года назад. => два года назад = 2021 2021-01-01..2021-12-31'],
  },
  {
    id: 'date/from-now',
    pattern: 'через {n} {unit}',
    resolve: 'distance',
    with: { direction: 1 },
    examples: ['Поезда пойдут через четыре месяца. => через четыре месяца = 2023-08 2023-08-01..2023-08-31'],
  },
  {
    id: 'date/past',
    pattern: '(недавно|в последнее время|на днях)',
    resolve: 'past',
    examples: ['Недавно пришел приказ. => Недавно = PAST_REF ..2023-04-04'],
  },
  {
    id: 'date/present',
    pattern: '(сейчас|теперь|в настоящее время)',
    resolve: 'present',
    examples: ['Сейчас их отправляют. => Сейчас = PRESENT_REF 2023-04-04..2023-04-04'],
  },
  {
    id: 'date/future',
    pattern: '(скоро|вскоре)',
    resolve: 'future',
    examples: ['Поезда скоро пойдут. => скоро = FUTURE_REF 2023-04-04..'],
  },
  {
    id: 'duration/amount',
    pattern: '({mod} )?{n} {unit}( {modAfter:mod})?',
    resolve: 'duration',
    examples: [
      'Не платили четыре месяца и более. => четыре месяца и более = P4M EQUAL_OR_MORE',
      'Закрыта более трех лет. => более трех лет = P3Y MORE_THAN',
    ],
  },
  {
    id: 'duration/last',
    pattern: '(последние|последних) {n} {unit}',
    resolve: 'durationToNow',
    examples: ['Не работали последние 20 дней. => последние 20 дней = P20D 2023-03-15..2023-04-04'],
  },
  {
    id: 'set/weekdays',
    pattern: 'по {weekdays:weekday}',
    resolve: 'setOfWeekday',
    examples: ['Самолет летает по четвергам. => по четвергам = XXXX-WXX-4'],
  },
  {
    id: 'set/once-in',
    pattern: 'раз в {n} {unit}',
    resolve: 'set',
    examples: ['Платят раз в три месяца. => раз в три месяца = P3M'],
  },
  {
    id: 'date/half-of-year',
    pattern: '{half} {year}( {yearWord})?',
    resolve: 'half',
    examples: [
      'Во второй половине 2022 года брали больше. => второй половине 2022 года = 2022-H2 2022-07-01..2022-12-31',
    ],
  },
  {
    id: 'set/every',
    pattern: '{every:unit}',
    resolve: 'set',
    examples: ['Платят каждый месяц. => каждый месяц = P1M'],
  },
];

export const relations: readonly RelationWords[] = [
  { relation: 'since', side: 'before', words: 'с | со | начиная с' },
  { relation: 'before', side: 'before', words: 'до' },
  { relation: 'by', side: 'before', words: 'к' },
  { relation: 'after', side: 'before', words: 'после' },
];
