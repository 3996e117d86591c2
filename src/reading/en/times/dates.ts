/**
 * English expressions that name a stretch of the calendar. Examples are read as of Tuesday, 4 April 2023:
 * `sentence => the words = value mod from..to`.
 */
import type { TimeRule } from '../../times/rules.ts';

export const dateRules: readonly TimeRule[] = [
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
    pattern: '{monthNumber:month}/{dayNumber:day}/({year}|{twoDigits:year})',
    resolve: 'day',
    examples: ['Stamped 11/02/1989 below. => 11/02/1989 = 1989-11-02 1989-11-02..1989-11-02'],
  },
  {
    id: 'date/day-of-this-month',
    pattern: 'the {dayOrdinal:day}( of this month)?',
    resolve: 'dayOfMonth',
    after: 'onThe',
    notBefore: 'ordinalNoun',
    examples: ['It was announced on the 3rd, he said. => the 3rd = 2023-04-03 2023-04-03..2023-04-03'],
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
  {
    id: 'date/year',
    pattern: '{year}',
    resolve: 'year',
    after: 'yearAfter',
    notBefore: 'counted',
    examples: ['The rule dates from 2017. => 2017 = 2017 2017-01-01..2017-12-31'],
  },
  {
    id: 'date/bare-year',
    pattern: '{year4:year}',
    resolve: 'year',
    notAfter: 'yearNotAfter',
    notBefore: 'yearNotBefore',
    examples: ['Camps opened (1998) in the north. => 1998 = 1998 1998-01-01..1998-12-31'],
  },
  {
    id: 'date/year-in-words',
    pattern: '({month} )?{yearInWords:year}',
    resolve: 'yearOrMonth',
    notBefore: 'yearNotBefore',
    examples: ['It opened in nineteen ninety-six. => nineteen ninety-six = 1996 1996-01-01..1996-12-31'],
  },
  {
    id: 'date/the-year',
    pattern: '(the )?(fiscal )?year {year}',
    resolve: 'year',
    examples: ['In the year 2017 it was new. => the year 2017 = 2017 2017-01-01..2017-12-31'],
  },
  {
    id: 'date/part-year',
    pattern: '(the )?{part}[- ](in )?{year}',
    resolve: 'year',
    examples: ['It was tightened in late 2021. => late 2021 = 2021 END 2021-09-01..2021-12-31'],
  },
  {
    id: 'date/decade',
    pattern: "(the )?({part}[- ])?{decadeYear:year}('?s)",
    resolve: 'decade',
    examples: ['Camps opened in the 1990s. => the 1990s = 199 1990-01-01..1999-12-31'],
  },
  {
    id: 'date/century',
    pattern: '(the )?({part}[- ])?{dayOrdinal:n}[- ]century',
    resolve: 'century',
    examples: ['A custom of the 19th century. => the 19th century = 18 1800-01-01..1899-12-31'],
  },
  {
    id: 'date/quarter',
    pattern: "(the |this year's |last year's )?{ordinalQuarter:quarter}[- ]quarter(,?( of)? {year})?",
    resolve: 'quarter',
    examples: [
      'Output fell in the first quarter of 2022. => the first quarter of 2022 = 2022-Q1 2022-01-01..2022-03-31',
    ],
  },
  {
    id: 'date/the-quarter',
    pattern: '(the |the latest |the most recent )(quarter|period)',
    resolve: 'quarterShift',
    notBefore: 'ofSomething',
    notAfter: 'quarterOf',
    examples: ['Earnings fell in the quarter. => the quarter = 2023-Q1 2023-01-01..2023-03-31'],
  },
  {
    id: 'date/year-ago-quarter',
    pattern: '(the |a )?year-(ago|earlier)( quarter| period)?',
    resolve: 'quarterShift',
    with: { shift: -5 },
    examples: [
      'They fell from the year-ago quarter. => the year-ago quarter = 2022-Q1 2022-01-01..2022-03-31',
    ],
  },
  {
    id: 'date/half',
    pattern: '(the )?{halfYear:half} half( of {year})?',
    resolve: 'half',
    notBefore: 'ofSomething',
    examples: [
      'Few came in the first half of 2024. => the first half of 2024 = 2024-H1 2024-01-01..2024-06-30',
    ],
  },
  {
    id: 'date/season-year',
    pattern: '(the )?({part}[- ])?{season}( of)? {year}',
    resolve: 'season',
    examples: ['The fee rose in spring 2021. => spring 2021 = 2021-SP 2021-03-01..2021-05-31'],
  },
  {
    id: 'date/season-shift',
    pattern: '({part}[- ])?{shift} {season}',
    resolve: 'season',
    examples: [
      'Logging paid little last summer. => last summer = 2022-SU 2022-06-01..2022-08-31',
      'Logging pays little this summer. => this summer = 2023-SU 2023-06-01..2023-08-31',
    ],
  },
  {
    id: 'date/season',
    pattern: '({part}[- ])?{seasonAlone:season}',
    resolve: 'season',
    after: 'seasonAfter',
    notBefore: 'seasonNoun',
    examples: ['They came home in winter. => winter = 2022-WI 2022-12-01..2023-02-28'],
  },
  {
    id: 'date/weekday',
    pattern: '({weekday}|{weekdayAbbreviated:weekday})',
    resolve: 'weekday',
    letter: 'capital',
    examples: [
      'They were told on Monday. => Monday = 2023-04-03 2023-04-03..2023-04-03',
      'They will be told on Monday. => Monday = 2023-04-10 2023-04-10..2023-04-10',
      'It happened on Tuesday. => Tuesday = 2023-04-04 2023-04-04..2023-04-04',
    ],
  },
  {
    id: 'date/weekday-shift',
    pattern: '{shiftWeekday:shift} {weekday}',
    resolve: 'weekday',
    examples: [
      'They were told last Tuesday. => last Tuesday = 2023-03-28 2023-03-28..2023-03-28',
      'They will be told next Friday. => next Friday = 2023-04-07 2023-04-07..2023-04-07',
    ],
  },
  {
    id: 'date/day-word',
    pattern: '{dayWord:shift}',
    resolve: 'dayShift',
    examples: ['They were told yesterday. => yesterday = 2023-04-03 2023-04-03..2023-04-03'],
  },
  {
    id: 'date/unit-shift',
    pattern: '{shift} {oneLong:unit}',
    resolve: 'unitShift',
    examples: [
      'They paid last month. => last month = 2023-03 2023-03-01..2023-03-31',
      'They will pay next year. => next year = 2024 2024-01-01..2024-12-31',
      'They paid last week. => last week = 2023-W13 2023-03-27..2023-04-02',
    ],
  },
  {
    id: 'date/the-following-unit',
    pattern: 'the following {one:unit}',
    resolve: 'distanceFromLast',
    with: { n: 1, direction: 1 },
    examples: [
      'The border shut in January 2020; the following month pay stopped. => the following month = 2020-02 2020-02-01..2020-02-29',
    ],
  },
  {
    id: 'date/the-weekend',
    pattern: 'the weekend',
    resolve: 'unitShift',
    with: { shift: -1, unit: 'weekend' },
    examples: ['They rested over the weekend. => the weekend = 2023-W13-WE 2023-04-01..2023-04-02'],
  },
  {
    id: 'date/part-of-shifted-unit',
    pattern: '((the )?{part}[- ]({shift}|the) {oneLong:unit}|{earlierLater:part} {shift} {oneLong:unit})',
    resolve: 'unitShift',
    examples: [
      'They paid late last month. => late last month = 2023-03 END 2023-03-21..2023-03-31',
      'They pay at the end of the year. => the end of the year = 2023 END 2023-09-01..2023-12-31',
    ],
  },
  {
    id: 'date/this-day',
    pattern: 'this {daypart}',
    resolve: 'dayPart',
    with: { shift: 0 },
    examples: ['They left this morning. => this morning = 2023-04-04TMO 2023-04-04..2023-04-04'],
  },
  {
    id: 'date/ago',
    pattern: '({mod} )?({n}|{a:n}|{couple:n}|{half:n}) {unit} ago',
    resolve: 'distance',
    examples: [
      'They left three years ago. => three years ago = 2020 2020-01-01..2020-12-31',
      'They left about two weeks ago. => about two weeks ago = 2023-W12 APPROX 2023-03-20..2023-03-26',
      'They left 20 days ago. => 20 days ago = 2023-03-15 2023-03-15..2023-03-15',
    ],
  },
  {
    id: 'date/vague-ago',
    pattern: '({vague} {unit}|{many}|long|not long|a while|some time) ago',
    resolve: 'past',
    examples: ['They left several years ago. => several years ago = PAST_REF ..2023-04-04'],
  },
  {
    id: 'date/from-now',
    pattern: '({mod} )?({n}|{a:n}|{couple:n}|{half:n}) {unit} (from now|hence|from today)',
    resolve: 'distance',
    with: { direction: 1 },
    examples: [
      'Trains will run four months from now. => four months from now = 2023-08 2023-08-01..2023-08-31',
    ],
  },
  {
    id: 'date/later',
    pattern: '({n}|{a:n}|{couple:n}) {unit} (later|after that|afterwards|afterward)',
    resolve: 'distanceFromLast',
    with: { direction: 1 },
    examples: [
      'The border shut in January 2020; three months later pay stopped. => three months later = 2020-04 2020-04-01..2020-04-30',
    ],
  },
  {
    id: 'date/earlier',
    pattern: '({n}|{a:n}|{couple:n}) {unit} (earlier|before that|previously|beforehand)',
    resolve: 'distanceFromLast',
    examples: [
      'The border shut in January 2020; three months earlier pay stopped. => three months earlier = 2019-10 2019-10-01..2019-10-31',
    ],
  },
  {
    id: 'date/then',
    pattern: '(then|that time)',
    resolve: 'last',
    after: 'thenAfter',
    examples: [
      'The border shut in January 2020. Since then nobody left. => then = 2020-01 2020-01-01..2023-04-04',
    ],
  },
  {
    id: 'date/same-unit',
    pattern: '(the same|that( same| very)?|the very same) {one:unit}',
    resolve: 'sameUnit',
    examples: [
      'The border shut in January 2020; that month pay stopped. => that month = 2020-01 2020-01-01..2020-01-31',
    ],
  },
  {
    id: 'date/past',
    pattern: '(recently|lately|of late|formerly|the past|once upon a time|recent times|the other day)',
    resolve: 'past',
    notBefore: 'pastNoun',
    examples: ['They were recently ordered home. => recently = PAST_REF ..2023-04-04'],
  },
  {
    id: 'date/recent-units',
    pattern:
      '(the )?(most )?(recent|last few|past few|last several|past several|last couple of|past couple of) {many:unit}',
    resolve: 'durationToNow',
    examples: ['It has been worse in recent months. => recent months = PXM ..2023-04-04'],
  },
  {
    id: 'date/present',
    pattern:
      '(now|currently|nowadays|at present|at the moment|right now|presently|these days|as of now|current)',
    resolve: 'present',
    notBefore: 'nowThat',
    examples: ['They are now being sent home. => now = PRESENT_REF 2023-04-04..2023-04-04'],
  },
  {
    id: 'date/future',
    pattern:
      '(soon|shortly|in the near future|the near future|in the future|the future|before long|in due course|the coming {many}|(in )?the {many} ahead)',
    resolve: 'future',
    notBefore: 'soonAfter',
    examples: ['Rail service will soon restart. => soon = FUTURE_REF 2023-04-04..'],
  },
];
