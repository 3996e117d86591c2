/** Russian amounts: money, lengths with thresholds, people, percentages. */
import { type Vocabularies, wordTable } from '../notation/vocabulary.ts';
import type { QuantityRule, RateRule } from '../quantities/rules.ts';
import { number, whole } from './numbers.ts';

export const quantityVocabulary: Vocabularies = {
  n: number,
  n2: number,
  whole,
  scale: wordTable({
    1000: 'тысяч | тысячи | тысяча | тыс. | тыс',
    1000000: 'миллион | миллиона | миллионов | млн',
    1000000000: 'миллиард | миллиарда | миллиардов | млрд',
  }),
  currency: wordTable({
    RUB: 'рублей | рубля | рубль | руб. | руб | ₽',
    USD: 'долларов | доллара | доллар | долл. | долларов сша | $',
    CNY: 'юаней | юаня | юань',
    EUR: 'евро | €',
    KPW: 'вон | северокорейских вон',
  }),
  bound: wordTable({
    min: 'не менее | минимум',
    over: 'более | больше | свыше',
    max: 'до | не более',
    under: 'менее | меньше',
    near: 'около | примерно | почти',
  }),
  boundAfter: wordTable({ min: 'и более | и больше | или более | или больше', max: 'и менее | или менее' }),
  unit: wordTable({
    year: 'год | года | лет',
    month: 'месяц | месяца | месяцев',
    week: 'неделя | недели | недель | неделю',
    day: 'день | дня | дней | суток',
    hour: 'час | часа | часов',
  }),
  notDuration: wordTable({ x: 'назад' }),
  counted: wordTable({
    person:
      'человек | человека | рабочих | рабочий | рабочего | рабочие | людей | граждан | гражданина | строителей | лесорубов',
    train: 'поезд | поезда | поездов',
    flight: 'рейс | рейса | рейсов',
    thing: 'телефонов | телефона | телефон | лошади | лошадей | вагонов | вагона | вагонах',
  }),
  percent: wordTable({ percent: '% | процентов | процента | процент' }),
  period: wordTable({
    P1Y: 'в год | ежегодно | за год',
    P1M: 'в месяц | ежемесячно | каждый месяц',
    P1W: 'в неделю',
    P1D: 'в день | в сутки',
  }),
};

export const amountRules: readonly QuantityRule[] = [
  {
    id: 'money/amount',
    pattern: '({bound} )?{n}( {scale})? ?{currency}( {boundAfter})?',
    resolve: 'money',
    examples: [
      'Платят 45 000 рублей. => 45 000 рублей = money 45000..45000 money RUB',
      'Платят более 10 тысяч долларов. => более 10 тысяч долларов = money 10000.. money USD ~',
    ],
  },
  {
    id: 'money/range',
    pattern: '(от )?{n}( {scale})?( {currency:currency2})? ?(до|-) ?{n2}( {scale:scale2})? {currency}',
    resolve: 'money',
    examples: [
      'Платят от 7 до 10 тысяч долларов. => от 7 до 10 тысяч долларов = money-range 7000..10000 money USD',
    ],
  },
  {
    id: 'duration/amount',
    pattern: '({bound} )?{whole:n} {unit}( {boundAfter})?',
    resolve: 'duration',
    notBefore: 'notDuration',
    examples: ['Не платят четыре месяца и более. => четыре месяца и более = duration 4.. month'],
  },
  {
    id: 'count/people',
    pattern: '({bound} )?{n}( {scale})? {counted}',
    resolve: 'count',
    examples: ['Уехали около 30 человек. => около 30 человек = count 30..30 person ~'],
  },
  {
    id: 'percent/amount',
    pattern: '({bound} )?{n} ?{percent}',
    resolve: 'percent',
    examples: ['Забирают 70 процентов. => 70 процентов = percent 70..70 percent'],
  },
];

export const rateRules: readonly RateRule[] = [
  {
    id: 'rate/after',
    side: 'after',
    pattern: '{period}',
    gap: 3,
    examples: ['Платят 45 000 рублей в месяц. => 45 000 рублей = money 45000..45000 money RUB P1M'],
  },
];
