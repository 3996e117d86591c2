/**
 * Sums of money beside recognizers-text, in the same process, on sentences of our own in the manner of the field.
 *
 *   node bench/reading/money.mjs [--each]
 *
 * A sum is exact if both ends and the currency are right. A magnitude error is a number that is ten times off or more.
 * Own sentences, written by those who wrote the rules: this shows traps, it is no test of ours. Needs a build.
 */
import suite from '@microsoft/recognizers-text-suite';
import { read } from '../../dist/reading/index.js';

/** Sentence, least, most, currency. */
const rows = [
  ['Each builder pays USD 7,000 a year.', 7000, 7000, 'USD'],
  ['The quota is USD 7,000 to USD 10,000 a year.', 7000, 10000, 'USD'],
  ['A logger earns RUB 45,000 a month.', 45000, 45000, 'RUB'],
  ['The ticket costs 45,000 rubles.', 45000, 45000, 'RUB'],
  ['They handed over $850 in March.', 850, 850, 'USD'],
  ['Dues rose to 1,200 yuan a month.', 1200, 1200, 'CNY'],
  ['The levy is six hundred dollars.', 600, 600, 'USD'],
  ['The fund received $1.5 million.', 1500000, 1500000, 'USD'],
  ['The bribe was 3,000 to 4,000 dollars.', 3000, 4000, 'USD'],
  ['They owed KPW 1.5 million.', 1500000, 1500000, 'KPW'],
  ['It costs 120,000 yen.', 120000, 120000, 'JPY'],
  ['A nurse keeps EUR 300 a month.', 300, 300, 'EUR'],
];

const CURRENCIES = {
  Dollar: 'USD',
  Ruble: 'RUB',
  'United States dollar': 'USD',
  'Russian ruble': 'RUB',
  'Chinese yuan': 'CNY',
  'Japanese yen': 'JPY',
  Euro: 'EUR',
  'North Korean won': 'KPW',
};
const readers = {
  corvee: (text) =>
    read(text, { language: 'en', published: null })
      .quantities.filter(({ quantity }) => quantity.unit === 'money')
      .map(({ quantity: { min, max, currency } }) => ({ min, max, currency })),
  'recognizers-text': (text) =>
    suite.recognizeCurrency(text, suite.Culture.English).map(({ resolution }) => {
      const n = Number(resolution?.value);
      return { min: n, max: n, currency: CURRENCIES[resolution?.unit] ?? null };
    }),
};

for (const [name, reader] of Object.entries(readers)) {
  let [exact, off, missed] = [0, 0, 0];
  for (const [text, min, max, currency] of rows) {
    const found = reader(text);
    if (found.length === 0) missed++;
    if (found.some((sum) => sum.min === min && sum.max === max && sum.currency === currency)) exact++;
    if (found.some((sum) => ![min, max].some((right) => sum.min < right * 10 && sum.min > right / 10))) off++;
    if (process.argv.includes('--each')) console.log(name, '|', text, '|', JSON.stringify(found));
  }
  console.log(
    `${name}: exact ${exact} of ${rows.length}, nothing found in ${missed}, magnitude errors ${off}`,
  );
}
