/** Korean figures with scales: one number only where the second part is smaller than the first one's scale. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

test.each([
  ['3만 5천 달러', 35_000],
  ['3만5000달러', 35_000],
  ['1만 500달러', 10_500],
  ['12만3천 달러', 123_000],
  ['1.5만 달러', 15_000],
  ['5천70달러', 5_070],
  ['1억 5000만 달러', 150_000_000],
  ['2억 3천만 달러', 230_000_000],
  ['3천만 달러', 30_000_000],
  ['70만 달러', 700_000],
  ['7천 7천 달러', 7_000],
  ['5천 7000달러', 7_000],
  ['3만 3만 달러', 30_000],
])('%s is %d', (text, value) => {
  const { quantities } = read(`노동자는 해마다 ${text}를 낸다.`, { published: null, language: 'ko' });
  expect(quantities.map(({ quantity }) => ('min' in quantity ? quantity.min : null))).toEqual([value]);
});
