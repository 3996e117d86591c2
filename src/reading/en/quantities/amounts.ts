/** English amounts. Examples: `sentence => the words = kind min..max unit [currency] [per]`, `~` for ends not sharp. */
import type { QuantityRule } from '../../quantities/rules.ts';

export const amountRules: readonly QuantityRule[] = [
  {
    id: 'money/code-before',
    pattern: '({bound} )?({code:currency} ?|{symbol:currency} ?){n}([ -]?{scale})?( ?{boundAfter})?',
    resolve: 'money',
    examples: [
      'They pay USD 7,000 each. => USD 7,000 = money 7000..7000 money USD',
      'They pay over RUB 45,000 each. => over RUB 45,000 = money 45000.. money RUB ~',
      'The state earned $1.2 billion. => $1.2 billion = money 1200000000..1200000000 money USD',
      'It is KPW 1.5 million now. => KPW 1.5 million = money 1500000..1500000 money KPW',
      'They made $2.4 million. => $2.4 million = money 2400000..2400000 money USD',
      'They hand over $90 each. => $90 = money 90..90 money USD',
    ],
  },
  {
    id: 'money/code-after',
    pattern:
      '({bound} )?{n}([ -]?{scale})?[ -]({boundAfter:boundMid} )?({currency}|{code:currency})( {boundAfter})?',
    resolve: 'money',
    notBefore: 'street',
    examples: [
      'They pay at least 800 dollars. => at least 800 dollars = money 800.. money USD',
      'They made half a million dollars. => half a million dollars = money 500000..500000 money USD',
      'They made one and a half million rubles. => one and a half million rubles = money 1500000..1500000 money RUB',
      'They pay 45 000 rubles. => 45 000 rubles = money 45000..45000 money RUB',
      'In Kuwait they get 90 dinars. => 90 dinars = money 90..90 money KWD',
      'In Iraq they get 90 dinars. => 90 dinars = money 90..90 money IQD',
    ],
  },
  {
    id: 'money/range-before',
    pattern:
      '({bound} )?({spread} )?({code:currency} ?|{symbol:currency} ?){n}([ -]?{scale})? ?(to|-|or|or even|up to|to even) ?({code:currency2} ?|{symbol:currency2} ?)?{n2}([ -]?{scale:scale2})?',
    needs: 'link',
    resolve: 'money',
    examples: [
      'They pay USD 7,000 to USD 10,000 each. => USD 7,000 to USD 10,000 = money-range 7000..10000 money USD',
      'They pay $800-1,000 each. => $800-1,000 = money-range 800..1000 money USD',
    ],
  },
  {
    id: 'money/range-before-between',
    pattern:
      '({bound} )?(anywhere )?between ({code:currency} ?|{symbol:currency} ?){n}([ -]?{scale})? (and|to) ({code:currency2} ?|{symbol:currency2} ?)?{n2}([ -]?{scale:scale2})?',
    needs: 'link',
    resolve: 'money',
    examples: [
      'They earned between $1.2 and $2.3 billion. => between $1.2 and $2.3 billion = money-range 1200000000..2300000000 money USD',
    ],
  },
  {
    id: 'money/range-words',
    pattern:
      '({bound} )?({spread} |between )?{low:n}( ?- ?| (to|or|or even|and) ){low:n2} {bigScale:scale2}[ -]({currency}|{code:currency})',
    needs: 'link',
    resolve: 'money',
    examples: [
      'They pay five or six hundred dollars. => five or six hundred dollars = money-range 500..600 money USD',
      'They made between one and two million rubles. => between one and two million rubles = money-range 1000000..2000000 money RUB',
    ],
  },
  {
    id: 'money/range-after',
    pattern:
      '({bound} )?({spread} )?{n}([ -]?{scale})? ?(to|-|or|or even|up to|to even) ?{n2}([ -]?{scale:scale2})?[ -]({currency}|{code:currency})',
    needs: 'link',
    resolve: 'money',
    examples: [
      'They pay 40,000 to 45,000 rubles. => 40,000 to 45,000 rubles = money-range 40000..45000 money RUB',
    ],
  },
  {
    id: 'money/range-twice',
    pattern:
      '({bound} )?({spread} )?{n}([ -]?{scale})?[ -]({currency:currency2}|{code:currency2})( ?- ?| to | up to ){n2}([ -]?{scale:scale2})?[ -]({currency}|{code:currency})',
    needs: 'link',
    resolve: 'money',
    examples: [
      'It rose from 400 rubles to 900 rubles. => from 400 rubles to 900 rubles = money-range 400..900 money RUB',
    ],
  },
  {
    id: 'money/range-between',
    pattern:
      '({bound} )?(anywhere )?between {n}([ -]?{scale})?([ -]({currency:currency2}|{code:currency2}))? (and|to) {n2}([ -]?{scale:scale2})?[ -]({currency}|{code:currency})',
    needs: 'link',
    resolve: 'money',
    examples: [
      'They pay between 2,500 and 4,000 rubles. => between 2,500 and 4,000 rubles = money-range 2500..4000 money RUB',
    ],
  },
  {
    id: 'money/some',
    pattern: '({bound} )?{vagueNumber:n}( of)?[ -]({currency}|{code:currency})',
    resolve: 'money',
    with: { bound: 'over' },
    examples: ['It cost thousands of dollars. => thousands of dollars = money 1000.. money USD ~'],
  },
  {
    id: 'money/couple',
    pattern: '({bound} )?{couple:n}[ -]({currency}|{code:currency})',
    resolve: 'money',
    with: { bound: 'near' },
    examples: ['It cost a couple of hundred yuan. => a couple of hundred yuan = money 200..200 money CNY ~'],
  },
  {
    id: 'percent/amount',
    pattern: '({bound} )?{n} ?{percent}( {boundAfter})?',
    needs: 'percent',
    resolve: 'percent',
    examples: ['They keep 10 percent of it. => 10 percent = percent 10..10 percent'],
  },
  {
    id: 'percent/range',
    pattern: '({bound} )?({spread} |between )?{n} ?({percent} )?(to|-|and|or|or even|up to) ?{n2} ?{percent}',
    needs: 'percent',
    resolve: 'percent',
    examples: ['They keep 10 to 15 percent of it. => 10 to 15 percent = percent 10..15 percent'],
  },
  {
    id: 'percent/share-of',
    pattern: '({bound} )?{share}{ofWhole}',
    resolve: 'share',
    notAfter: 'notShare',
    examples: [
      'The leader keeps a third of their wages. => a third = percent 33.3..33.4 percent',
      'The leader keeps three quarters of it. => three quarters = percent 75..75 percent',
    ],
  },
  {
    id: 'percent/by-share',
    pattern: '({bound} )?{share}{shareEnd}',
    resolve: 'share',
    after: 'byShare',
    examples: ['Prices rose by a fifth. => a fifth = percent 20..20 percent'],
  },
  {
    id: 'percent/half',
    pattern: '({bound} )?{half:share}{halfEnd}',
    resolve: 'share',
    notAfter: 'notHalf',
    examples: ['They keep more than half. => more than half = percent 50.. percent ~'],
  },
  {
    id: 'percent/ratio',
    pattern: '({bound} )?{low:n} (in|out of|in every|out of every|of every) {low:n2}{ratioEnd}',
    needs: 'link',
    resolve: 'ratio',
    examples: ['Two in three workers owe dues. => Two in three = percent 66.6..66.7 percent'],
  },
  {
    id: 'duration/amount',
    pattern: '({bound} )?{whole:n}[ -]({running} )?{unit}( {boundAfter})?',
    needs: 'timeUnit',
    resolve: 'duration',
    notBefore: 'notDuration',
    notAfter: 'each',
    examples: ['It lasted over three years. => over three years = duration 3.. year ~'],
  },
  {
    id: 'duration/one',
    pattern: 'an? ({running} )?{unit}',
    needs: 'timeUnit',
    resolve: 'duration',
    with: { n: 1 },
    after: 'spent',
    notBefore: 'notDuration',
    examples: ['Returnees spend a week in a hostel. => a week = duration 1..1 week'],
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
    needs: 'timeUnit',
    resolve: 'duration',
    with: { n: 0.5 },
    examples: ['It lasts half a year. => half a year = duration 0.5..0.5 year'],
  },
  {
    id: 'duration/bounded-one',
    pattern: '{bound} an? {unit}',
    needs: 'timeUnit',
    resolve: 'duration',
    with: { n: 1 },
    examples: [
      'They may stay up to a year. => up to a year = duration ..1 year',
      'He stayed for more than a decade. => more than a decade = duration 10.. year ~',
    ],
  },
  {
    id: 'duration/and-a-half',
    pattern: '({bound} )?{whole:n} and a half {unit}',
    needs: 'timeUnit',
    resolve: 'duration',
    with: { more: 0.5 },
    examples: ['They sign for six and a half years. => six and a half years = duration 6.5..6.5 year'],
  },
  {
    id: 'duration/unit-and-a-half',
    pattern: '({bound} )?(an?|one) {unit} and a half',
    needs: 'timeUnit',
    resolve: 'duration',
    with: { n: 1, more: 0.5 },
    examples: ['He waited a year and a half. => a year and a half = duration 1.5..1.5 year'],
  },
  {
    id: 'duration/years-and-months',
    pattern: '({bound} )?{whole:n} years?,? and {whole:n2} months?',
    needs: 'timeUnit',
    resolve: 'yearsAndMonths',
    notBefore: 'notDuration',
    examples: ['She served two years and four months. => two years and four months = duration 28..28 month'],
  },
  {
    id: 'duration/or-more',
    pattern: '{whole:n} {boundAfter} {unit}',
    needs: 'timeUnit',
    resolve: 'duration',
    examples: ['They owed four or more months. => four or more months = duration 4.. month'],
  },
  {
    id: 'duration/range',
    pattern:
      '({bound} )?({spread} |between )?{whole:n}( ?- ?| (to|and|or|or even|up to) ){whole:n2}[ -]{unit}',
    needs: 'timeUnit',
    resolve: 'duration',
    notBefore: 'notDuration',
    notAfter: 'each',
    examples: ['It takes two to three weeks. => two to three weeks = duration 2..3 week'],
  },
  {
    id: 'duration/some',
    pattern: '{vague} {manyUnits:unit}',
    needs: 'timeUnit',
    resolve: 'someDuration',
    notBefore: 'notDuration',
    examples: ['They owed several months. => several months = duration some month'],
  },
  {
    id: 'age/bounded',
    pattern: '({ageBound:bound} the age of|{ageThan:bound}) {whole:n}( years( of age)?)?{alone}',
    needs: 'ageMark',
    resolve: 'duration',
    with: { unit: 'year' },
    examples: [
      'Men over the age of 50 go home. => over the age of 50 = duration 50.. year ~',
      'They must be no older than 45. => no older than 45 = duration ..45 year',
    ],
  },
  {
    id: 'age/side',
    pattern: '{ageBound:bound} {whole:n}{alone}',
    resolve: 'duration',
    with: { unit: 'year' },
    after: 'aged',
    examples: ['Women over 40 are not taken. => over 40 = duration 40.. year ~'],
  },
  {
    id: 'age/years-old',
    pattern:
      '({spread} |between ){whole:n}( ?- ?| (to|and) ){whole:n2} years (old|of age)|({ageBound:bound}|{ageThan:bound}) {whole:n} years (old|of age)',
    needs: 'ageMark',
    resolve: 'duration',
    with: { unit: 'year' },
    examples: [
      'They must be between 22 and 35 years old. => between 22 and 35 years old = duration 22..35 year',
    ],
  },
  {
    id: 'age/between',
    pattern: 'aged (between |from )?{whole:n}( ?- ?| (to|and) ){whole:n2}{alone}',
    needs: 'ageMark',
    resolve: 'duration',
    with: { unit: 'year' },
    examples: ['Men aged 25 to 40 are taken. => aged 25 to 40 = duration 25..40 year'],
  },
  {
    id: 'count/amount',
    pattern:
      '({bound} )?{n}([ -]?{scale})? ({boundAfter} )?({adjective} )?({adjective:adjective2} )?{counted}',
    resolve: 'count',
    notAfter: 'ofEvery',
    examples: [
      'About 700 people went home. => About 700 people = count 700..700 person ~',
      'Up to ten North Korean workers fled. => Up to ten North Korean workers = count ..10 person',
      'Two dozen seamstresses fled. => Two dozen seamstresses = count 24..24 person',
    ],
  },
  {
    id: 'count/some',
    pattern: '({bound} )?{vagueNumber:n}( of)? ({adjective} )?({adjective:adjective2} )?{counted}',
    resolve: 'count',
    with: { bound: 'over' },
    examples: ['Hundreds of workers fled. => Hundreds of workers = count 100.. person ~'],
  },
  {
    id: 'count/part',
    pattern:
      '({bound} )?{n}( other| others)? of (the |its |their |his |her |our |my )?({whole} )?({adjective} )?{counted}',
    needs: 'link',
    resolve: 'count',
    with: { least: 2 },
    notAfter: 'ofEvery',
    examples: [
      '14 of 60 workers stayed. => 14 of 60 workers = count 14..14 person',
      'Two of her colleagues stayed. => Two of her colleagues = count 2..2 person',
    ],
  },
  {
    id: 'count/of-them',
    pattern: '({bound} )?{n} of (them|us)',
    needs: 'link',
    resolve: 'count',
    with: { unit: 'person', least: 2 },
    examples: ['Some 40 of them stayed. => Some 40 of them = count 40..40 person ~'],
  },
  {
    id: 'count/strong',
    pattern: '{n}[ -](strong|man|men|person|people|woman|member)[ -]({adjective} )?{body}',
    needs: 'bodyMark',
    resolve: 'count',
    with: { unit: 'person' },
    examples: ['A 19-strong crew left. => 19-strong crew = count 19..19 person'],
  },
  {
    id: 'count/body-of',
    pattern: '({bound} )?{n}{alone}',
    resolve: 'count',
    with: { unit: 'person' },
    after: 'bodyOf',
    examples: ['They go in groups of at least six. => at least six = count 6.. person'],
  },
  {
    id: 'count/body-of-range',
    pattern: '({bound} )?(between )?{n}( ?- ?| (to|or|and) ){n2}{alone}',
    needs: 'link',
    resolve: 'count',
    with: { unit: 'person' },
    after: 'bodyOf',
    examples: ['They go in groups of six to eight. => six to eight = count 6..8 person'],
  },
  {
    id: 'count/range-words',
    pattern:
      '({bound} )?({spread} |between )?{low:n}( ?- ?| (to|or|or even|and) ){low:n2} {bigScale:scale2} ({adjective} )?({adjective:adjective2} )?{counted}',
    needs: 'link',
    resolve: 'count',
    examples: ['Two or three hundred workers fled. => Two or three hundred workers = count 200..300 person'],
  },
  {
    id: 'count/range',
    pattern:
      '({bound} )?({spread} |between )?{n}([ -]?{scale})?( ?- ?| (to|or|or even|and|up to) ){n2}([ -]?{scale:scale2})? ({adjective} )?({adjective:adjective2} )?{counted}',
    needs: 'link',
    resolve: 'count',
    examples: ['They move in groups of 10 to 20 people. => 10 to 20 people = count 10..20 person'],
  },
];

/** What every rule above begins with. */
export const amountGate =
  '({bound} )?({spread} |between |anywhere )?({numberStart}|{moneyStart}|{vagueNumber}|{couple}|{share}|{vague} |an? ({running} )?{unit}|an? fortnight|fortnight|aged |{ageThan}|{ageBound})';
