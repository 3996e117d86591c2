/**
 * English expressions for years, their parts, decades and seasons. Examples are read as of Tuesday, 4 April 2023:
 * `sentence => the words = value mod from..to`.
 */
import type { TimeRule } from '../../times/rules.ts';

export const yearRules: readonly TimeRule[] = [
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
    pattern: "(the |this year's |last year's )?{ordinalQuarter:quarter} quarter(,?( of)? {year})?",
    resolve: 'quarter',
    notAfter: 'noQuarter',
    examples: [
      'Output fell in the first quarter of 2022. => the first quarter of 2022 = 2022-Q1 2022-01-01..2022-03-31',
    ],
  },
  {
    id: 'date/quarter-hyphen',
    pattern: "(the |this year's |last year's )?{ordinalQuarter:quarter}-quarter(,?( of)? {year})?",
    resolve: 'quarter',
    examples: ['It had a first-quarter loss. => first-quarter = 2023-Q1 2023-01-01..2023-03-31'],
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
    id: 'date/half-of-shifted-year',
    pattern: '(the )?{halfYear:half} half of {shift} year',
    resolve: 'half',
    examples: [
      'Few came in the second half of last year. => the second half of last year = 2022-H2 2022-07-01..2022-12-31',
    ],
  },
  {
    id: 'date/last-quarter-of-year',
    pattern: '(the )?(last|closing) quarter of {year}',
    resolve: 'quarter',
    with: { quarter: 4 },
    examples: [
      'Few came in the last quarter of 2021. => the last quarter of 2021 = 2021-Q4 2021-10-01..2021-12-31',
    ],
  },
  {
    id: 'date/months-of-year',
    pattern: '(the )?{edge} {n} months of (the year )?({year}|{shift} year|the year)',
    resolve: 'monthsOfYear',
    examples: [
      'Few came in the first three months of 2021. => the first three months of 2021 = P3M 2021-01-01..2021-03-31',
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
];
