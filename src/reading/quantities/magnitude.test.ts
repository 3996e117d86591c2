/** However a sum is written, it is read as that sum or not at all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(n: number): string {
  if (n < 20) return ONES[n] ?? '';
  if (n < 100) return `${TENS[Math.floor(n / 10) - 2] ?? ''}${n % 10 === 0 ? '' : `-${ONES[n % 10] ?? ''}`}`;
  if (n < 1000) {
    const rest = n % 100 === 0 ? '' : ` and ${inWords(n % 100)}`;
    return `${inWords(Math.floor(n / 100))} hundred${rest}`;
  }
  const [name, size] = n < 1e6 ? (['thousand', 1e3] as const) : (['million', 1e6] as const);
  return `${inWords(Math.floor(n / size))} ${name}${n % size === 0 ? '' : ` ${inWords(n % size)}`}`;
}

/** A number and one way of writing it. */
const written = fc.oneof(
  fc.integer({ min: 1, max: 9_000_000 }).map((n) => [n, n.toLocaleString('en-US')] as const),
  fc
    .integer({ min: 1000, max: 9_000_000 })
    .map((n) => [n, n.toLocaleString('en-US').replaceAll(',', ' ')] as const),
  fc
    .integer({ min: 1000, max: 9_000_000 })
    .map((n) => [n, n.toLocaleString('en-US').replaceAll(',', '\u00a0')] as const),
  fc.integer({ min: 1, max: 999_999 }).map((n) => [n, inWords(n)] as const),
  fc.integer({ min: 1, max: 99 }).map((n) => [n * 1e6, `${inWords(n)} million`] as const),
  fc
    .integer({ min: 1, max: 99 })
    .map((n) => [(n + 0.5) * 1000, `${inWords(n)} and a half thousand`] as const),
  fc.constantFrom(
    [500_000, 'half a million'] as const,
    [250_000, 'a quarter of a million'] as const,
    [1_500_000, 'a million and a half'] as const,
    [24, 'two dozen'] as const,
    [6, 'half a dozen'] as const,
  ),
  fc.integer({ min: 11, max: 99 }).map((n) => [n * 1e5, `${String(n / 10)} million`] as const),
  fc.integer({ min: 1, max: 900 }).map((n) => [n * 1000, `${String(n)}k`] as const),
);

const frame = fc.constantFrom(
  'They paid N dollars for it.',
  'Some N euros were handed over.',
  'A fine of up to N rubles awaits them.',
  'They make N yuan a month.',
  'He owed N dinars in Kuwait.',
  'The men of the yard hand over N dollars each.',
);

test('a sum in figures, words or both', () => {
  fc.assert(
    fc.property(written, frame, ([n, words], text) => {
      const found = read(text.replace('N', words), { language: 'en', published: null }).quantities;
      const sums = found.filter(({ quantity }) => quantity.unit === 'money');
      expect(sums).toHaveLength(1);
      expect(sums[0]?.quantity).toMatchObject({ max: n });
    }),
    { numRuns: 400 },
  );
});

test('two ends of a sum, of which the second has the scale of both', () => {
  const ends = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(
      ends,
      fc.constantFrom(['hundred', 1e2], ['thousand', 1e3], ['million', 1e6]) as fc.Arbitrary<
        [string, number]
      >,
      fc.constantFrom(
        'A to B S dollars',
        'A or B S dollars',
        'between A and B S dollars',
        'from A to B S dollars',
      ),
      fc.boolean(),
      ([a, b], [scale, size], words, isInWords) => {
        fc.pre(a < b);
        const said = (n: number): string => (isInWords ? inWords(n) : String(n));
        const text = `They pay ${words.replace('A', said(a)).replace('B', said(b)).replace('S', scale)} for it.`;
        const [sum] = read(text, { language: 'en', published: null }).quantities;
        expect(sum?.quantity).toMatchObject({ min: a * size, max: b * size, currency: 'USD' });
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['They paid 1.200 euros.', 'thousands with a point or three decimals'],
  ['They paid EC$400.', 'a dollar nobody knows'],
  ['They earn 300 dinars.', 'a name that many states share'],
])('what can be two sums is not read: %s', (text) => {
  expect(read(text, { language: 'en', published: null }).quantities).toEqual([]);
});

test.each([
  ['In Iraq and later in Kuwait he earned 300 dinars.', 'KWD'],
  ['He earned 300 dinars in Iraq. In Kuwait he earned more.', 'IQD'],
  ['Rice cost 6,000 won in Hyesan.', 'KPW'],
  ['The mission in Seoul paid 6,000 won.', 'KRW'],
])('a name that states share is of the one named nearest before it, else after: %s', (text, currency) => {
  expect(read(text, { language: 'en', published: null }).quantities[0]?.quantity.currency).toBe(currency);
});
