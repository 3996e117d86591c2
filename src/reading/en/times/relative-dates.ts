/**
 * English expressions for dates reckoned from another day. Examples are read as of Tuesday, 4 April 2023:
 * `sentence => the words = value mod from..to`.
 */
import type { TimeRule } from '../../times/rules.ts';

export const relativeDateRules: readonly TimeRule[] = [
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
    id: 'date/weekday-from-last',
    pattern: '(the following|the next) {weekday}|{weekday} (after that|thereafter)',
    resolve: 'weekdayFromLast',
    with: { direction: 1 },
    examples: [
      'It came on 1 March 2023, and they left the following Friday. => the following Friday = 2023-03-03 2023-03-03..2023-03-03',
      'Whoever is late works the following Sunday. => the following Sunday = XXXX-WXX-7',
    ],
  },
  {
    id: 'date/following-month',
    pattern: 'the following ({monthAlone:month}|{may:month}|{season})',
    resolve: 'followingLast',
    examples: [
      'It came in October 2021, and they left the following spring. => the following spring = 2022-SP 2022-03-01..2022-05-31',
    ],
  },
  {
    id: 'date/weekday-before-last',
    pattern: '(the )?(preceding|previous) {weekday}|the {weekday} before',
    resolve: 'weekdayFromLast',
    with: { direction: -1 },
    notBefore: 'theDate',
    examples: [
      'It came on 1 March 2023; they had left the previous Friday. => the previous Friday = 2023-02-24 2023-02-24..2023-02-24',
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
    id: 'date/full-year',
    pattern: 'the (full|whole|entire|fiscal|calendar) year|the year',
    resolve: 'unitShift',
    with: { shift: 0, unit: 'year' },
    after: 'ofYear',
    notAfter: 'turnOf',
    notBefore: 'notThisYear',
    examples: ['They paid nothing for the year. => the year = 2023 2023-01-01..2023-12-31'],
  },
  {
    id: 'date/year-end',
    pattern: "(the )?(year-end|year end|year's end|end of year)",
    resolve: 'unitShift',
    with: { shift: 0, unit: 'year', part: 'END' },
    examples: ["They will pay by year's end. => year's end = 2023 END 2023-04-04..2023-12-31"],
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
    id: 'date/rest-of-unit',
    pattern: '{earlierLater:part} (this|in the) {oneLong:unit}',
    resolve: 'restOfUnit',
    with: { shift: 0 },
    examples: [
      'A list came earlier this month. => earlier this month = 2023-04 START 2023-04-01..2023-04-04',
      'A list will come later this month. => later this month = 2023-04 END 2023-04-04..2023-04-30',
    ],
  },
  {
    id: 'date/day-after-last',
    pattern: 'the (next|following) day',
    resolve: 'distanceFromLast',
    with: { n: 1, direction: 1, unit: 'day', day: 1 },
    examples: [
      'It came on 1 March 2023 and the next day they left. => the next day = 2023-03-02 2023-03-02..2023-03-02',
    ],
  },
  {
    id: 'date/day-before-last',
    pattern: 'the (day before|previous day){dayEnds}',
    resolve: 'distanceFromLast',
    with: { n: 1, unit: 'day', day: 1 },
    examples: [
      'It came on 1 March 2023. They had left the day before. => the day before = 2023-02-28 2023-02-28..2023-02-28',
    ],
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
      '(soon|shortly|in the near future|the near future|in the future|the future|before long|in due course|a later date|the (near|short) term|(the )?coming {many}|(in )?the {many} ahead)',
    resolve: 'future',
    notBefore: 'soonAfter',
    notAfter: 'asWord',
    examples: ['Rail service will soon restart. => soon = FUTURE_REF 2023-04-04..'],
  },
];
