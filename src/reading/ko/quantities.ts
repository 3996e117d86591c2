/** Korean amounts: money, lengths with thresholds, people, percentages. */
import { type Vocabularies, wordTable } from '../notation/vocabulary.ts';
import type { QuantityRule, RateRule } from '../quantities/rules.ts';
import { number, whole } from './numbers.ts';

export const quantityVocabulary: Vocabularies = {
  n: number,
  n2: number,
  whole,
  currency: wordTable({
    USD: '달러 | 딸라 | 미국 달러',
    RUB: '루블',
    CNY: '위안 | 중국 위안 | 원(위안)',
    KPW: '북한 원 | 북한원',
    KRW: '한국 원',
    EUR: '유로',
    JPY: '엔',
    MNT: '투그릭',
  }),
  bound: wordTable({ min: '최소 | 적어도', max: '최대 | 많아야', near: '약 | 대략' }),
  boundAfter: wordTable({
    min: '이상',
    max: '이하 | 이내',
    over: '넘게 | 초과',
    under: '미만',
    near: '가량 | 정도 | 남짓',
  }),
  unit: wordTable({ year: '년', month: '개월 | 달', week: '주 | 주일', day: '일간 | 일 동안', hour: '시간' }),
  dayUnit: wordTable({ day: '일' }),
  counted: wordTable({ person: '명 | 여 명 | 여명' }),
  percent: wordTable({ percent: '% | 퍼센트 | 프로' }),
  period: wordTable({
    P1Y: '연간 | 년간 | 1년에 | 매년 | 한 해',
    P1M: '매달 | 매월 | 월 | 한 달에 | 한달에',
    P1D: '하루 | 하루에',
  }),
};

export const amountRules: readonly QuantityRule[] = [
  {
    id: 'money/amount',
    pattern: '({bound} )?{n} ?{currency}( ?{boundAfter})?',
    resolve: 'money',
    examples: [
      '7천 달러를 낸다. => 7천 달러 = money 7000..7000 money USD',
      '4만 5천 루블 이상 낸다. => 4만 5천 루블 이상 = money 45000.. money RUB',
    ],
  },
  {
    id: 'money/range',
    pattern: '{n} ?({currency:currency2} ?)?(에서|~|-|내지) ?{n2} ?{currency}',
    resolve: 'money',
    examples: ['7천 달러에서 1만 달러를 낸다. => 7천 달러에서 1만 달러 = money-range 7000..10000 money USD'],
  },
  {
    id: 'duration/amount',
    pattern: '{whole:n} ?{unit}( ?{boundAfter})?',
    resolve: 'duration',
    examples: [
      '4개월 이상 밀렸다. => 4개월 이상 = duration 4.. month',
      '20일간 쉬었다. => 20일간 = duration 20..20 day',
    ],
  },
  {
    id: 'duration/days-bounded',
    pattern: '{whole:n} ?{dayUnit:unit} ?{boundAfter}',
    resolve: 'duration',
    examples: ['20일 이상 쉬었다. => 20일 이상 = duration 20.. day'],
  },
  {
    id: 'count/people',
    pattern: '({bound} )?{n} ?{counted}( ?{boundAfter})?',
    resolve: 'count',
    examples: ['약 300명이 돌아갔다. => 약 300명 = count 300..300 person ~'],
  },
  {
    id: 'percent/amount',
    pattern: '{n} ?{percent}',
    resolve: 'percent',
    examples: ['70%를 뗀다. => 70% = percent 70..70 percent'],
  },
];

export const rateRules: readonly RateRule[] = [
  {
    id: 'rate/before',
    side: 'before',
    pattern: '{period}',
    gap: 2,
    examples: ['연간 7천 달러를 낸다. => 7천 달러 = money 7000..7000 money USD P1Y'],
  },
];
