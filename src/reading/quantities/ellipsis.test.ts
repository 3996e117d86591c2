import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '../../base/index.ts';
import { read } from '../read.ts';

const day = parseDay('2023-04-04');
const sums = (text: string): string[] =>
  read(text, { published: { from: day, to: day } })
    .quantities.filter(({ quantity }) => quantity.unit === 'money')
    .map(({ text: words, quantity }) =>
      quantity.kind === 'value'
        ? `${words} = ${String(quantity.min)}..${String(quantity.max)} ${quantity.currency ?? ''} ${quantity.per ?? ''}`.trim()
        : words,
    );

test.each([
  ['A place costs 750 dollars. Sons of cadres pay 450.', '450 = 450..450 USD'],
  ['The bureau receives 5,200 dollars a month for each and pays out 1,050.', '1,050 = 1050..1050 USD P1M'],
  ['They earn 1,500 rubles a day, and the leader takes 500 of it.', '500 = 500..500 RUB'],
  [
    'The wage is 7,100 zloty a month; they received between 400 and 600.',
    'between 400 and 600 = 400..600 PLN P1M',
  ],
])('a sum whose currency was said before: %s', (text, wanted) => {
  expect(sums(text)).toContain(wanted);
});

test.each([
  'They paid 750 dollars in 2019.',
  'They paid 750 dollars for 40 men.',
  'The bus costs 2 dollars; it takes 45 minutes.',
  'A place costs 750 dollars.\n\nThe camp keeps 450.',
  'The fee is 90 dollars. He paid 12.5 percent.',
])('a year, a number of things, a length, another paragraph or a share is no sum: %s', (text) => {
  expect(sums(text)).toHaveLength(1);
});

test.each([
  ['Receipts show payments of 3,900 and 11,250 kronor.', '3,900 = 3900..3900 SEK'],
  ['They owe 400 instead of 300 dollars.', '400 = 400..400 USD'],
  ['Rice costs 6,100 yuan, corn 2,900.', '2,900 = 2900..2900 CNY'],
])('a number in one list with a sum: %s', (text, wanted) => {
  expect(sums(text)).toContain(wanted);
});

test.each([
  'On May 12, 700 dollars went missing.',
  'They paid 8,000 dollars, not 12 as before.',
  'In groups of 12 and 700 dollars richer they left.',
])('a number of another size or kind is no sum: %s', (text) => {
  expect(sums(text)).toHaveLength(1);
});

test('its digits are those printed, whatever the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 16_000 }), (n) => {
      fc.pre(n < 1900 || n > 2099);
      const printed = n.toLocaleString('en-US');
      expect(sums(`Some pay 800 dollars. The others pay ${printed}.`)).toContain(
        `${printed} = ${String(n)}..${String(n)} USD`,
      );
    }),
    { numRuns: 40 },
  );
});
