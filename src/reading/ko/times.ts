/** Korean time expressions. Examples are read as of Tuesday, 4 April 2023. */
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
  year: digits('(?:19|20)[0-9]{2}'),
  month: digits('(?:1[0-2]|0?[1-9])(?![0-9])'),
  day: digits('(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])'),
  part: wordTable({ START: '초 | 초순 | 상순', MID: '중순 | 중반', END: '말 | 하순 | 말경' }),
  weekday: wordTable({
    1: '월요일',
    2: '화요일',
    3: '수요일',
    4: '목요일',
    5: '금요일',
    6: '토요일',
    7: '일요일',
  }),
  dayWord: wordTable({ '-2': '그제 | 그저께', '-1': '어제', 0: '오늘', 1: '내일', 2: '모레' }),
  monthShift: wordTable({
    '-2': '지지난달',
    '-1': '지난달 | 전달 | 지난 달',
    0: '이달 | 이번 달',
    1: '다음 달 | 다음달 | 내달',
  }),
  yearShift: wordTable({ '-2': '재작년 | 지지난해', '-1': '작년 | 지난해', 0: '올해 | 금년', 1: '내년' }),
  weekShift: wordTable({ '-1': '지난주 | 지난 주', 0: '이번 주 | 이번주 | 금주', 1: '다음 주 | 다음주' }),
  n: whole,
  unit: wordTable({ year: '년', month: '개월 | 달', week: '주 | 주일', day: '일' }),
  lengthEnd: wordTable({ day: '간 | 동안' }),
  modAfter: wordTable({
    EQUAL_OR_MORE: '이상',
    EQUAL_OR_LESS: '이하 | 이내',
    MORE_THAN: '넘게 | 초과',
    LESS_THAN: '미만',
    APPROX: '가량 | 정도 | 남짓 | 쯤',
  }),
  every: wordTable({
    day: '매일',
    week: '매주',
    month: '매달 | 매월',
    quarter: '매분기',
    year: '매년 | 해마다 | 연간',
  }),
  lengthWord: wordTable({ x: '간 | 동안 | 이상 | 이내 | 이하 | 넘게 | 째 | 분 | 치 | 미만' }),
};

export const timeRules: readonly TimeRule[] = [
  {
    id: 'date/year-month-day',
    pattern: '{year}년 ?{month}월 ?{day}일',
    resolve: 'day',
    examples: ['지시는 2022년 6월 20일 내려왔다. => 2022년 6월 20일 = 2022-06-20 2022-06-20..2022-06-20'],
  },
  {
    id: 'date/iso',
    pattern: '{year}[-.] ?{month}[-.] ?{day}',
    resolve: 'day',
    examples: ['2022.06.24 => 2022.06.24 = 2022-06-24 2022-06-24..2022-06-24'],
  },
  {
    id: 'date/month-day',
    pattern: '{month}월 ?{day}일',
    resolve: 'day',
    examples: ['지시는 3월 9일 내려왔다. => 3월 9일 = 2023-03-09 2023-03-09..2023-03-09'],
  },
  {
    id: 'date/year-month',
    pattern: '{year}년 ?{month}월( ?{part})?',
    resolve: 'month',
    examples: ['국경은 2020년 1월 초 닫혔다. => 2020년 1월 초 = 2020-01 START 2020-01-01..2020-01-10'],
  },
  {
    id: 'date/month',
    pattern: '{month}월( ?{part})?',
    resolve: 'month',
    examples: ['3월 말부터 보내고 있다. => 3월 말 = 2023-03 END 2023-03-21..2023-03-31'],
  },
  {
    id: 'date/year',
    pattern: '{year}년',
    resolve: 'year',
    examples: ['2017년에 시작됐다. => 2017년 = 2017 2017-01-01..2017-12-31'],
  },
  {
    id: 'date/shifted-month',
    pattern: '{monthShift:shift}( ?{part})?',
    resolve: 'unitShift',
    with: { unit: 'month' },
    examples: ['지난달 중순 지시를 받았다. => 지난달 중순 = 2023-03 MID 2023-03-11..2023-03-20'],
  },
  {
    id: 'date/shifted-year',
    pattern: '{yearShift:shift}( ?{part})?',
    resolve: 'unitShift',
    with: { unit: 'year' },
    examples: ['지난해 말 강화됐다. => 지난해 말 = 2022 END 2022-09-01..2022-12-31'],
  },
  {
    id: 'date/month-of-shifted-year',
    pattern: '{yearShift:shift} ?{month}월( ?{part})?',
    resolve: 'monthOfYear',
    examples: ['지난해 8월 돌아갔다. => 지난해 8월 = 2022-08 2022-08-01..2022-08-31'],
  },
  {
    id: 'date/shifted-week',
    pattern: '{weekShift:shift}',
    resolve: 'unitShift',
    with: { unit: 'week' },
    examples: ['지난주 지시를 받았다. => 지난주 = 2023-W13 2023-03-27..2023-04-02'],
  },
  {
    id: 'date/weekday',
    pattern: '(지난 ?)?{weekday}',
    resolve: 'weekday',
    examples: ['지난 월요일 지시를 받았다. => 지난 월요일 = 2023-04-03 2023-04-03..2023-04-03'],
  },
  {
    id: 'date/shifted-weekday',
    pattern: '지난주 ?{weekday}',
    resolve: 'weekday',
    with: { shift: -1 },
    examples: ['지난주 화요일 지시를 받았다. => 지난주 화요일 = 2023-03-28 2023-03-28..2023-03-28'],
  },
  {
    id: 'date/day-word',
    pattern: '{dayWord:shift}',
    resolve: 'dayShift',
    examples: ['어제 지시를 받았다. => 어제 = 2023-04-03 2023-04-03..2023-04-03'],
  },
  {
    id: 'date/day',
    pattern: '{day}일',
    resolve: 'dayOfMonth',
    notBefore: 'lengthWord',
    examples: ['소식통은 3일 말했다. => 3일 = 2023-04-03 2023-04-03..2023-04-03'],
  },
  {
    id: 'date/ago',
    pattern: '{n} ?{unit} ?전',
    resolve: 'distance',
    examples: ['3년 전 떠났다. => 3년 전 = 2020 2020-01-01..2020-12-31'],
  },
  {
    id: 'date/from-now',
    pattern: '{n} ?{unit} ?(후|뒤)',
    resolve: 'distance',
    with: { direction: 1 },
    examples: ['4개월 후 다닐 것이다. => 4개월 후 = 2023-08 2023-08-01..2023-08-31'],
  },
  {
    id: 'date/past',
    pattern: '(최근|얼마 전)',
    resolve: 'past',
    examples: ['최근 지시가 내려왔다. => 최근 = PAST_REF ..2023-04-04'],
  },
  {
    id: 'date/present',
    pattern: '(현재|지금)',
    resolve: 'present',
    examples: ['현재 돌아가고 있다. => 현재 = PRESENT_REF 2023-04-04..2023-04-04'],
  },
  {
    id: 'date/future',
    pattern: '(곧|조만간)',
    resolve: 'future',
    examples: ['곧 재개된다. => 곧 = FUTURE_REF 2023-04-04..'],
  },
  {
    id: 'duration/amount',
    pattern: '{n} ?{unit}( ?{lengthEnd:end})?( ?{modAfter:mod})?',
    resolve: 'duration',
    examples: [
      '4개월 이상 내지 못했다. => 4개월 이상 = P4M EQUAL_OR_MORE',
      '3년 넘게 닫혔다. => 3년 넘게 = P3Y MORE_THAN',
    ],
  },
  {
    id: 'duration/recent',
    pattern: '(최근|지난) {n} ?{unit} ?{lengthEnd:end}',
    resolve: 'durationToNow',
    examples: ['최근 20일간 일하지 못했다. => 최근 20일간 = P20D 2023-03-15..2023-04-04'],
  },
  { id: 'set/every', pattern: '{every:unit}', resolve: 'set', examples: ['매달 낸다. => 매달 = P1M'] },
];

export const relations: readonly RelationWords[] = [
  { relation: 'since', side: 'after', words: '이후 | 이래' },
  { relation: 'from', side: 'after', words: '부터' },
  { relation: 'until', side: 'after', words: '까지' },
  { relation: 'before', side: 'after', words: '이전 | 전에' },
];
