/**
 * English expressions for how long and how often. Examples are read as of Tuesday, 4 April 2023:
 * `sentence => the words = value mod from..to`.
 */
import type { TimeRule } from '../../times/rules.ts';

export const lengthRules: readonly TimeRule[] = [
  {
    id: 'duration/amount',
    pattern:
      '({mod} )?({n}|{a:n}|{couple:n}|{half:n}|{dozen:n})[- ]({running} )?({lengthUnit:unit}|{shortUnit:unit})( {modAfterUnit:mod})?',
    resolve: 'duration',
    notBefore: 'durationIsDate',
    examples: [
      'It lasted over three years. => over three years = P3Y MORE_THAN',
      'It lasted twenty-five days. => twenty-five days = P25D',
      'It lasted three months or more. => three months or more = P3M EQUAL_OR_MORE',
      'He was given a two-year term. => two-year = P2Y',
    ],
  },
  {
    id: 'duration/amount-or-more',
    pattern: '({n}|{a:n}) {modAfter:mod} ({unit}|{shortUnit:unit})',
    resolve: 'duration',
    examples: [
      'They owed four or more months. => four or more months = P4M EQUAL_OR_MORE',
      'They owed 6 or fewer weeks. => 6 or fewer weeks = P6W EQUAL_OR_LESS',
    ],
  },
  {
    id: 'duration/between',
    pattern: '(between |from )?{n} (to|and|or) {n:high} ({many:unit})',
    resolve: 'duration',
    examples: ['It takes two to three weeks. => two to three weeks = P2W'],
  },
  {
    id: 'duration/and-a-half',
    pattern: '({mod} )?({n}|{a:n}) and a half {unit}',
    resolve: 'durationAndHalf',
    examples: ['It lasted two and a half years. => two and a half years = P2.5Y'],
  },
  {
    id: 'duration/unit-and-a-half',
    pattern: '({mod} )?{a:n} {unit} and a half',
    resolve: 'durationAndHalf',
    examples: ['It lasted a year and a half. => a year and a half = P1.5Y'],
  },
  {
    id: 'duration/years-and-months',
    pattern: '({mod} )?{n} years?,? and {n:month} months?',
    resolve: 'yearsAndMonths',
    with: { in: 'month' },
    notBefore: 'durationIsDate',
    examples: ['It lasted two years and four months. => two years and four months = P28M'],
  },
  {
    id: 'duration/year-ended',
    pattern: 'the (fiscal |financial |business )?year{ended}',
    resolve: 'duration',
    with: { n: 1, unit: 'year' },
    examples: ['It earned more in the year ended 31 March 2022. => the year = P1Y'],
  },
  {
    id: 'duration/nights',
    pattern: '({mod} )?{n} {nights:unit}',
    resolve: 'duration',
    examples: ['It stood there for two nights. => two nights = P2NI'],
  },
  {
    id: 'duration/fortnight',
    pattern: '({mod} )?a fortnight',
    resolve: 'duration',
    with: { n: 2, unit: 'week' },
    notBefore: 'durationIsDate',
    examples: ['It lasted a fortnight. => a fortnight = P2W'],
  },
  {
    id: 'duration/vague',
    pattern: '{vague} ({many:unit})',
    resolve: 'duration',
    examples: ['They have not paid for several months. => several months = PXM'],
  },
  {
    id: 'duration/bare',
    pattern: '{many:unit}',
    resolve: 'duration',
    after: 'manyAfter',
    notBefore: 'durationIsDate',
    examples: ['They have not paid for months. => months = PXM'],
  },
  {
    id: 'duration/the-last',
    pattern:
      '(the |these |this )?(last|past|previous|preceding|latest) (({mod} )?{n} )?({unit}|{shortUnit:unit})',
    resolve: 'durationToNow',
    with: { n: 1 },
    notAfter: 'possessive',
    examples: [
      'They have not worked for the last 20 days. => the last 20 days = P20D 2023-03-15..2023-04-04',
    ],
  },
  {
    id: 'duration/the-next',
    pattern: '(the |these )?(next|coming|following) {n} ({unit}|{shortUnit:unit})',
    resolve: 'durationToNow',
    with: { direction: 1 },
    examples: ['They will work for the next two months. => the next two months = P2M 2023-04-04..2023-06-04'],
  },
  {
    id: 'set/every',
    pattern: '{every} ({one:unit}|{oneShort:unit})',
    resolve: 'set',
    examples: ['They pay every month. => every month = P1M', 'They pay each year. => each year = P1Y'],
  },
  {
    id: 'set/every-n',
    pattern: '{every} ({n}|{other:n}) ({unit}|{shortUnit:unit})',
    resolve: 'set',
    examples: ['They pay every three months. => every three months = P3M'],
  },
  {
    id: 'set/day-of-month',
    pattern: '(the )?{dayOrdinal:day}( day)? of {every} month',
    resolve: 'setOfMonthDay',
    examples: ['Dues are paid by the 25th of each month. => the 25th of each month = XXXX-XX-25'],
  },
  {
    id: 'set/times',
    pattern: '({timesADay}|{n:times} times) (a|an|each|every|per) ({one:unit}|{oneShort:unit})',
    resolve: 'set',
    examples: ['They are counted twice a day. => twice a day = P1D'],
  },
  {
    id: 'set/daypart',
    pattern: '{every} {daypart}',
    resolve: 'setOfDayPart',
    examples: ['They are counted each evening. => each evening = XXXX-XX-XXTEV'],
  },
  {
    id: 'set/weekday',
    pattern: '({every} {weekday}|{weekdays:weekday})',
    resolve: 'setOfWeekday',
    examples: ['They meet every Saturday. => every Saturday = XXXX-WXX-6'],
  },
  {
    id: 'set/frequency',
    pattern: '{frequency:unit}',
    resolve: 'set',
    letter: 'small',
    examples: ['They report monthly to the office. => monthly = P1M'],
  },
  {
    id: 'set/per',
    pattern: 'per ({one:unit}|{oneShort:unit})|by the {one:unit}',
    resolve: 'set',
    examples: ['They pay 800 dollars per month. => per month = P1M'],
  },
  {
    id: 'time/clock',
    pattern: '{hourNumber:hour}(:{twoDigits:minute})? ?{am:half}',
    resolve: 'clock',
    examples: ['The roll is called at 9 p.m. => 9 p.m. = T21:00'],
  },
  {
    id: 'time/24-hours',
    pattern: '{hour24:hour}:{twoDigits:minute}( hours| hrs)?',
    resolve: 'clock',
    examples: ['Lights out at 22:30. => 22:30 = T22:30'],
  },
  {
    id: 'time/in-words',
    pattern: "({hourWord:hour}|{hourNumber:hour}) (o'clock( {inThe:half})?|{inThe:half})",
    resolve: 'clock',
    examples: [
      'The roll is called at six in the morning. => six in the morning = T06:00',
      "The roll is called at two o'clock. => two o'clock = T02:00",
    ],
  },
  {
    id: 'time/at-night',
    pattern: "({lateHour:hour}|{hourNumber:hour})( o'clock)? at night",
    resolve: 'clock',
    with: { half: 12 },
    examples: ['The roll is called at ten at night. => ten at night = T22:00'],
  },
  {
    id: 'time/clock-weekday',
    pattern:
      '({hourNumber:hour}(:{twoDigits:minute})? ?{am:half}|{noon:hour})( on)? ({weekday}|{dayWord:shift})',
    resolve: 'clockOfDay',
    examples: [
      'The roll is called at 9 p.m. Monday. => 9 p.m. Monday = 2023-04-03T21:00 2023-04-03..2023-04-03',
    ],
  },
  {
    id: 'set/month-of-year',
    pattern: '{every} ({monthAlone:month}|{may:month})',
    resolve: 'setOfMonth',
    examples: ['They are counted every January. => every January = XXXX-01'],
  },
  {
    id: 'time/weekday-part',
    pattern: '{weekday} {daypart}',
    resolve: 'dayPart',
    examples: [
      'The roll was called Monday morning. => Monday morning = 2023-04-03TMO 2023-04-03..2023-04-03',
    ],
  },
  {
    id: 'time/relative-part',
    pattern: '(last night|{dayWord:shift} {daypart})',
    resolve: 'dayPart',
    with: { shift: -1, daypart: 'NI' },
    examples: ['The roll was called last night. => last night = 2023-04-03TNI 2023-04-03..2023-04-03'],
  },
  {
    id: 'time/that-part',
    pattern: '(that( same| very)?|the same) {daypart}',
    resolve: 'dayPartOfLast',
    examples: [
      'It came on 1 March 2023; that evening they left. => that evening = 2023-03-01TEV 2023-03-01..2023-03-01',
    ],
  },
  {
    id: 'time/tonight',
    pattern: 'tonight',
    resolve: 'dayPart',
    with: { shift: 0, daypart: 'NI' },
    examples: ['The roll is called tonight. => tonight = 2023-04-04TNI 2023-04-04..2023-04-04'],
  },
];
