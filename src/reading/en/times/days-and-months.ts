/**
 * English expressions for days and months of the calendar. Examples are read as of Tuesday, 4 April 2023:
 * `sentence => the words = value mod from..to`.
 */
import type { TimeRule } from '../../times/rules.ts';

export const dayAndMonthRules: readonly TimeRule[] = [
  {
    id: 'date/iso',
    pattern: '{year}-{monthNumber:month}-{dayNumber:day}',
    resolve: 'day',
    examples: ['Posted 2022-06-24 at noon. => 2022-06-24 = 2022-06-24 2022-06-24..2022-06-24'],
  },
  {
    id: 'date/dotted',
    pattern: '{year}[./] ?{monthNumber:month}[./] ?{dayNumber:day}',
    resolve: 'day',
    examples: ['Posted 2022.06.24 at noon. => 2022.06.24 = 2022-06-24 2022-06-24..2022-06-24'],
  },
  {
    id: 'date/dotted-day-first',
    pattern: '{slashNumber:day}\\.{monthNumber:month}\\.{year}',
    resolve: 'day',
    examples: ['Stamped 4.11.2022 below. => 4.11.2022 = 2022-11-04 2022-11-04..2022-11-04'],
  },
  {
    id: 'date/day-of-list',
    pattern: '{listDay:day}{restOfList}',
    resolve: 'day',
    after: 'beforeList',
    examples: ['It came on 5 and 7 March. => 5 = 2023-03-05 2023-03-05..2023-03-05'],
  },
  {
    id: 'date/day-later-in-list',
    pattern: '{listDay:day}{clauseEnd}',
    resolve: 'day',
    after: 'monthDayAnd',
    examples: ['It came on March 5 and 7. => 7 = 2023-03-07 2023-03-07..2023-03-07'],
  },
  {
    id: 'date/week-of-day',
    pattern:
      '(the )?week (of|beginning|starting|ending) (the )?({month} ({dayNumber:day}|{dayOrdinal:day})|({dayNumber:day}|{dayOrdinal:day})( of)? {month})(,? {year})?',
    resolve: 'weekOfDay',
    examples: ['It came in the week of 8 March. => the week of 8 March = 2023-W10 2023-03-06..2023-03-12'],
  },
  {
    id: 'date/month-day',
    pattern: '{month} {dayNumber:day}',
    resolve: 'day',
    notBefore: 'counted',
    examples: ['It was read out on March 9. => March 9 = 2023-03-09 2023-03-09..2023-03-09'],
  },
  {
    id: 'date/month-day-ordinal',
    pattern: '{month} (the )?{dayOrdinal:day}',
    resolve: 'day',
    examples: ['It was read out on March 9th. => March 9th = 2023-03-09 2023-03-09..2023-03-09'],
  },
  {
    id: 'date/month-day-year',
    pattern: '{month} ({dayNumber:day}|{dayOrdinal:day}),? {year}',
    resolve: 'day',
    examples: ['It was read out on May 9, 2021. => May 9, 2021 = 2021-05-09 2021-05-09..2021-05-09'],
  },
  {
    id: 'date/day-month',
    pattern: '(the )?({dayNumber:day}|{dayOrdinal:day})( of)?[- ]{month}',
    resolve: 'day',
    examples: ['It was read out on 9 March. => 9 March = 2023-03-09 2023-03-09..2023-03-09'],
  },
  {
    id: 'date/day-month-year',
    pattern: '(the )?({dayNumber:day}|{dayOrdinal:day})( of)?[- ]{month},?[- ]{year}',
    resolve: 'day',
    examples: ['It was read out on 9 May 2021. => 9 May 2021 = 2021-05-09 2021-05-09..2021-05-09'],
  },
  {
    id: 'date/weekday-month-day',
    pattern:
      '({weekday}|{weekdayAbbreviated:weekday}),? (the )?({month} ({dayNumber:day}|{dayOrdinal:day})|({dayNumber:day}|{dayOrdinal:day})( of)? {month})(,? {year})?',
    resolve: 'day',
    examples: [
      'The list came on Wednesday, June 22, 2022. => Wednesday, June 22, 2022 = 2022-06-22 2022-06-22..2022-06-22',
    ],
  },
  {
    id: 'date/slashes',
    pattern: '{slashNumber:month}/{slashNumber:day}/({year}|{twoDigits:year})',
    resolve: 'slashed',
    examples: [
      'Stamped 11/22/1989 below. => 11/22/1989 = 1989-11-22 1989-11-22..1989-11-22',
      'Stamped 22/11/1989 below. => 22/11/1989 = 1989-11-22 1989-11-22..1989-11-22',
      'Stamped 11/02/1989 below. => 11/02/1989 = 1989-11-02 1989-02-11..1989-11-02',
    ],
  },
  {
    id: 'date/day-of-this-month',
    pattern: 'the {dayInFigures:day}( of this month)?',
    resolve: 'dayOfMonth',
    after: 'onThe',
    notBefore: 'ordinalNoun',
    examples: ['It was announced on the 3rd, he said. => the 3rd = 2023-04-03 2023-04-03..2023-04-03'],
  },
  {
    // “On the second” is an occasion as often as a day.
    id: 'date/day-of-this-month-in-words',
    pattern: 'the ({lateOrdinal:day}{clauseEnd}|{dayOrdinal:day} of this month)',
    resolve: 'dayOfMonth',
    after: 'onThe',
    examples: [
      'It was announced on the third of this month. => the third of this month = 2023-04-03 2023-04-03..2023-04-03',
    ],
  },
  {
    id: 'date/day-of-last-month',
    pattern: 'the {dayOrdinal:day} of last month',
    resolve: 'dayOfMonth',
    with: { shift: -1 },
    examples: [
      'It came on the 3rd of last month. => the 3rd of last month = 2023-03-03 2023-03-03..2023-03-03',
    ],
  },
  {
    id: 'date/month-year',
    pattern: '{month},?( of)? ({year}|{shortYear:year})',
    resolve: 'month',
    examples: ['Trains stopped in January 2020. => January 2020 = 2020-01 2020-01-01..2020-01-31'],
  },
  {
    id: 'date/part-month-year',
    pattern: '(the )?{part}[- ](in )?{month},?( of)? {year}',
    resolve: 'month',
    examples: [
      'It closed in early January 2020. => early January 2020 = 2020-01 START 2020-01-01..2020-01-10',
    ],
  },
  {
    id: 'date/part-month',
    pattern: '(the )?{part}[- ](in )?{month}',
    resolve: 'month',
    examples: [
      'It came in mid-March. => mid-March = 2023-03 MID 2023-03-11..2023-03-20',
      'It came in late March. => late March = 2023-03 END 2023-03-21..2023-03-31',
      'It came at the end of February. => the end of February = 2023-02 END 2023-02-21..2023-02-28',
    ],
  },
  {
    id: 'date/end-of-month',
    pattern: '(the )?(last|final|closing) (days|weekend) of {month}(,? {year})?',
    resolve: 'month',
    with: { part: 'END' },
    examples: [
      'It came in the final days of February. => the final days of February = 2023-02 END 2023-02-21..2023-02-28',
    ],
  },
  {
    id: 'date/beginning-of-month',
    pattern: '(the )?(first|opening) (days|weekend) of {month}(,? {year})?',
    resolve: 'month',
    with: { part: 'START' },
    examples: [
      'It came in the opening days of March. => the opening days of March = 2023-03 START 2023-03-01..2023-03-10',
    ],
  },
  {
    id: 'date/week-of-month',
    pattern: '(the )?{weekOrdinal:week} week (of|in) {month}(,? {year})?',
    resolve: 'weekOfMonth',
    examples: [
      'It came in the first week of March. => the first week of March = 2023-03 2023-03-01..2023-03-07',
      'It came in the second week of March. => the second week of March = 2023-03 2023-03-08..2023-03-14',
      'It came in the last week of February. => the last week of February = 2023-02 2023-02-22..2023-02-28',
    ],
  },
  {
    id: 'date/weekday-of-month',
    pattern: '(the )?{weekOrdinal:week} {weekday} (of|in) {month}(,? {year})?',
    resolve: 'weekdayOfMonth',
    examples: [
      'It came on the last Friday of March. => the last Friday of March = 2023-03-31 2023-03-31..2023-03-31',
      'It came on the first Monday of March. => the first Monday of March = 2023-03-06 2023-03-06..2023-03-06',
    ],
  },
  {
    id: 'date/half-of-month',
    pattern: '(the )?{halfOrdinal:half} half of {month}(,? {year})?',
    resolve: 'halfOfMonth',
    examples: [
      'It came in the second half of February. => the second half of February = 2023-02 2023-02-16..2023-02-28',
    ],
  },
  {
    id: 'date/third-of-month',
    pattern: '(the )?(first|second|last) third of {month}(,? {year})?',
    resolve: 'month',
    // The whole month: where its thirds meet, people differ.
    examples: [
      'It came in the last third of February. => the last third of February = 2023-02 2023-02-01..2023-02-28',
    ],
  },
  {
    id: 'date/edge-day',
    pattern: '(the )?{edge} day of ({month}(,? {year})?|(the {oneLong:unit}|{shift} {oneLong:unit}))',
    resolve: 'edgeDay',
    examples: [
      'It came on the last day of February. => the last day of February = 2023-02-28 2023-02-28..2023-02-28',
      'It came on the first day of last month. => the first day of last month = 2023-03-01 2023-03-01..2023-03-01',
    ],
  },
  {
    id: 'date/year-month',
    pattern: '{year}[,:] {month}',
    resolve: 'month',
    examples: ['2019, March: the first brigade. => 2019, March = 2019-03 2019-03-01..2019-03-31'],
  },
  {
    id: 'date/year-month-day',
    pattern:
      '{year}[,:] ({month} ({dayNumber:day}|{dayOrdinal:day})|({dayNumber:day}|{dayOrdinal:day}) {month})',
    resolve: 'day',
    examples: ['2022, 6 July: a new bar. => 2022, 6 July = 2022-07-06 2022-07-06..2022-07-06'],
  },
  {
    id: 'date/holiday',
    pattern: '{holiday}(,? {year})?',
    resolve: 'holiday',
    letter: 'capital',
    notBefore: 'holidayNoun',
    examples: ["They left on New Year's Day. => New Year's Day = 2023-01-01 2023-01-01..2023-01-01"],
  },
  {
    id: 'date/month',
    pattern: '{monthAlone:month}',
    resolve: 'month',
    letter: 'capital',
    examples: [
      'They went home in February. => February = 2023-02 2023-02-01..2023-02-28',
      'They will go home in February. => February = 2024-02 2024-02-01..2024-02-29',
    ],
  },
  {
    id: 'date/month-abbreviated',
    pattern: '{monthAbbreviated:month}',
    resolve: 'month',
    letter: 'capital',
    examples: ['They went home in Feb. => Feb. = 2023-02 2023-02-01..2023-02-28'],
  },
  {
    id: 'date/may',
    pattern: '{may:month}',
    resolve: 'month',
    letter: 'capital',
    after: 'monthAfter',
    examples: ['They went home in May. => May = 2022-05 2022-05-01..2022-05-31'],
  },
  {
    id: 'date/shift-month',
    pattern: '{shiftPast:shift} ({monthAlone:month}|{may:month})',
    resolve: 'month',
    examples: ['They went home last October. => last October = 2022-10 2022-10-01..2022-10-31'],
  },
  {
    id: 'date/next-month-name',
    pattern: 'next ({monthAlone:month}|{may:month})',
    resolve: 'month',
    with: { shift: 1 },
    examples: ['They leave next October. => next October = 2023-10 2023-10-01..2023-10-31'],
  },
  {
    id: 'date/this-month-name',
    pattern: 'this ({monthAlone:month}|{may:month})',
    resolve: 'monthOfYear',
    with: { shift: 0 },
    examples: ['They leave this October. => this October = 2023-10 2023-10-01..2023-10-31'],
  },
  {
    id: 'date/month-of-shifted-year',
    pattern: '({part}[- ])?({monthAlone:month}|{may:month})( of)? {shift} year',
    resolve: 'monthOfYear',
    examples: [
      'They went home in August of last year. => August of last year = 2022-08 2022-08-01..2022-08-31',
    ],
  },
];
