/** What makes an English amount a rate: “a month”, “per head and year”, before it or after. */
import type { RateRule } from '../../quantities/rules.ts';

/** Between a sum and its rate nothing may count how often. */
const OFTEN = 'twice | thrice | times | second | other | third';
/** A clause of its own, about somebody else. */
const CLAUSE = 'and | or | but | who | which | that | whose | if | when | where | while | because | than';

export const rateRules: readonly RateRule[] = [
  {
    id: 'rate/after',
    side: 'after',
    pattern: '(a|an|per|each|every)[ -](calendar )?{period}|{periodWord:period}',
    gap: 6,
    stops: OFTEN,
    examples: [
      'They pay USD 7,000 in party funds a year. => USD 7,000 = money 7000..7000 money USD P1Y',
      'They pay 800 dollars per month. => 800 dollars = money 800..800 money USD P1M',
      'They pay 40,000 rubles each every month. => 40,000 rubles = money 40000..40000 money RUB P1M',
    ],
  },
  {
    id: 'rate/and-period',
    side: 'after',
    pattern: 'per (head|person|man|worker|capita) and {period}',
    gap: 0,
    examples: ['They pay 800 dollars per head and month. => 800 dollars = money 800..800 money USD P1M'],
  },
  {
    id: 'rate/slash',
    side: 'after',
    pattern: '/ ?{period}',
    gap: 0,
    examples: ['They pay 800 dollars/month. => 800 dollars = money 800..800 money USD P1M'],
  },
  {
    id: 'rate/abbreviated',
    side: 'after',
    pattern: '{periodShort:period}',
    gap: 1,
    examples: ['They pay $800 p.a. for it. => $800 = money 800..800 money USD P1Y'],
  },
  {
    id: 'rate/due',
    side: 'after',
    pattern:
      ', ((which )?(is|are|was|were) )?(due|payable|paid|collected|charged|deducted) (a|per|each|every) {period}',
    gap: 1,
    examples: ['The quota, 900 dollars, is due every month. => 900 dollars = money 900..900 money USD P1M'],
  },
  {
    id: 'rate/before',
    side: 'before',
    pattern: '{periodAdjective:period}',
    gap: 4,
    stops: CLAUSE,
    examples: ['Monthly dues of 800 dollars are set. => 800 dollars = money 800..800 money USD P1M'],
  },
  {
    id: 'rate/before-link',
    side: 'before',
    pattern: '{periodAdjective:period}',
    gap: 9,
    stops: CLAUSE,
    ends: 'at | to | of | is | was | are | were | about',
    examples: [
      'The monthly due of each sailor is fixed at 600 dollars. => 600 dollars = money 600..600 money USD P1M',
    ],
  },
  {
    id: 'rate/each-before',
    side: 'before',
    pattern: '(each|every|per) {period},?',
    gap: 5,
    stops: CLAUSE,
    examples: ['Every month, 900 dollars go to the mission. => 900 dollars = money 900..900 money USD P1M'],
  },
];
