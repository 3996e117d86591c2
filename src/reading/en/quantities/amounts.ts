/** English amounts. Examples: `sentence => the words = kind min..max unit [currency] [per]`, `~` for ends not sharp. */
import type { QuantityRule, RateRule } from '../../quantities/rules.ts';

export const amountRules: readonly QuantityRule[] = [
  {
    id: 'money/code-before',
    pattern: '({bound} )?({code:currency} ?|{symbol:currency} ?){n}([ -]?{scale})?( {boundAfter})?',
    resolve: 'money',
    notAfter: 'handOver',
    examples: [
      'They pay USD 7,000 each. => USD 7,000 = money 7000..7000 money USD',
      'They pay over RUB 45,000 each. => over RUB 45,000 = money 45000.. money RUB ~',
      'The state earned $1.2 billion. => $1.2 billion = money 1200000000..1200000000 money USD',
      'It is KPW 1.5 million now. => KPW 1.5 million = money 1500000..1500000 money KPW',
    ],
  },
  {
    id: 'money/code-after',
    pattern:
      '({bound} )?{n}([ -]{scale})?[ -]({boundAfter:boundMid} )?({currency}|{code:currency})( {boundAfter})?',
    resolve: 'money',
    notAfter: 'handOver',
    examples: ['They pay at least 800 dollars. => at least 800 dollars = money 800.. money USD'],
  },
  {
    id: 'money/range-before',
    pattern:
      '({bound} )?(between )?({code:currency} ?|{symbol:currency} ?){n}([ -]?{scale})? ?(to|-|and|or) ?({code:currency2} ?|{symbol:currency2} ?)?{n2}([ -]?{scale:scale2})?',
    resolve: 'money',
    notAfter: 'handOver',
    examples: [
      'They pay USD 7,000 to USD 10,000 each. => USD 7,000 to USD 10,000 = money-range 7000..10000 money USD',
      'They pay $800-1,000 each. => $800-1,000 = money-range 800..1000 money USD',
      'They earned between $1.2 and $2.3 billion. => between $1.2 and $2.3 billion = money-range 1200000000..2300000000 money USD',
    ],
  },
  {
    id: 'money/range-after',
    pattern:
      '({bound} )?(from )?{n}([ -]{scale})? ?(to|-|or) ?{n2}([ -]{scale:scale2})?[ -]({currency}|{code:currency})',
    resolve: 'money',
    notAfter: 'handOver',
    examples: [
      'They pay 40,000 to 45,000 rubles. => 40,000 to 45,000 rubles = money-range 40000..45000 money RUB',
    ],
  },
  {
    id: 'money/range-between',
    pattern:
      '({bound} )?between {n}([ -]{scale})? and {n2}([ -]{scale:scale2})?[ -]({currency}|{code:currency})',
    resolve: 'money',
    notAfter: 'handOver',
    examples: [
      'They pay between 2,500 and 4,000 rubles. => between 2,500 and 4,000 rubles = money-range 2500..4000 money RUB',
    ],
  },
  {
    id: 'percent/amount',
    pattern: '({bound} )?{n} ?{percent}',
    resolve: 'percent',
    examples: ['They keep 10 percent of it. => 10 percent = percent 10..10 percent'],
  },
  {
    id: 'percent/range',
    pattern: '({bound} )?(between |from )?{n} ?({percent} )?(to|-|and|or) ?{n2} ?{percent}',
    resolve: 'percent',
    examples: ['They keep 10 to 15 percent of it. => 10 to 15 percent = percent 10..15 percent'],
  },
  {
    id: 'duration/amount',
    pattern: '({bound} )?{whole:n}[ -]{unit}( {boundAfter})?',
    resolve: 'duration',
    notBefore: 'notDuration',
    examples: ['It lasted over three years. => over three years = duration 3.. year ~'],
  },
  {
    id: 'duration/fortnight',
    pattern: '({bound} )?(a )?fortnight',
    resolve: 'duration',
    with: { n: 2, unit: 'week' },
    examples: ['They held it for a fortnight. => a fortnight = duration 2..2 week'],
  },
  {
    id: 'duration/half',
    pattern: '({bound} )?half an? {unit}',
    resolve: 'duration',
    with: { n: 0.5 },
    examples: ['It lasts half a year. => half a year = duration 0.5..0.5 year'],
  },
  {
    id: 'duration/bounded-one',
    pattern: '{bound} an? {unit}',
    resolve: 'duration',
    with: { n: 1 },
    examples: ['They may stay up to a year. => up to a year = duration ..1 year'],
  },
  {
    id: 'duration/and-a-half',
    pattern: '({bound} )?{whole:n} and a half {unit}',
    resolve: 'duration',
    with: { more: 0.5 },
    examples: ['They sign for six and a half years. => six and a half years = duration 6.5..6.5 year'],
  },
  {
    id: 'duration/or-more',
    pattern: '{whole:n} {boundAfter} {unit}',
    resolve: 'duration',
    examples: ['They owed four or more months. => four or more months = duration 4.. month'],
  },
  {
    id: 'duration/range',
    pattern: '(between |from )?{whole:n} (to|and|or) {whole:n2} {unit}',
    resolve: 'duration',
    examples: ['It takes two to three weeks. => two to three weeks = duration 2..3 week'],
  },
  {
    id: 'duration/some',
    pattern: '{vague} {manyUnits:unit}',
    resolve: 'someDuration',
    notBefore: 'notDuration',
    examples: ['They owed several months. => several months = duration some month'],
  },
  {
    id: 'count/amount',
    pattern:
      '({bound} )?{n}([ -]{scale})? ({boundAfter} )?({adjective} )?({adjective:adjective2} )?{counted}',
    resolve: 'count',
    examples: [
      'About 700 people went home. => About 700 people = count 700..700 person ~',
      'Up to ten North Korean workers fled. => Up to ten North Korean workers = count ..10 person',
    ],
  },
  {
    id: 'count/part',
    pattern: '({bound} )?{n} of (the )?{whole} ({adjective} )?{counted}',
    resolve: 'count',
    examples: ['14 of 60 workers stayed. => 14 of 60 workers = count 14..14 person'],
  },
  {
    id: 'count/of-them',
    pattern: '({bound} )?{n} of (them|us)',
    resolve: 'count',
    with: { unit: 'person' },
    examples: ['Some 40 of them stayed. => Some 40 of them = count 40..40 person ~'],
  },
  {
    id: 'count/range',
    pattern:
      '({bound} )?(between |from )?{n}([ -]{scale})? ?(to|-|and|or) ?{n2}([ -]{scale:scale2})? ({adjective} )?({adjective:adjective2} )?{counted}',
    resolve: 'count',
    examples: ['They move in groups of 10 to 20 people. => 10 to 20 people = count 10..20 person'],
  },
];

export const rateRules: readonly RateRule[] = [
  {
    id: 'rate/after',
    side: 'after',
    pattern: '(a|an|per|each|every) {period}|{periodWord:period}',
    gap: 6,
    examples: [
      'They pay USD 7,000 in party funds a year. => USD 7,000 = money 7000..7000 money USD P1Y',
      'They pay 800 dollars per month. => 800 dollars = money 800..800 money USD P1M',
      'They pay 40,000 rubles each every month. => 40,000 rubles = money 40000..40000 money RUB P1M',
    ],
  },
  {
    id: 'rate/before',
    side: 'before',
    pattern: '{periodAdjective:period}',
    gap: 4,
    examples: ['Monthly dues of 800 dollars are set. => 800 dollars = money 800..800 money USD P1M'],
  },
];
