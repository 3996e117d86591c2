import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const checks = (text: string) => read(text, { language: 'en', published: null }).checks;

test.each([
  ['The quota rose from 7,200 dollars to 10,000 dollars, an increase of 30 percent.', 38.9, false],
  ['The quota rose from 7,200 dollars to 10,000 dollars, an increase of 30 to 55 percent.', 38.9, true],
  ['Dues were raised to USD 7,000 from USD 4,500. That is nearly 60 percent more.', 55.6, false],
  ['Dues were raised to USD 7,000 from USD 4,500, about 55 percent more.', 55.6, true],
  ['Dues were cut from USD 800 to USD 600, or by 25 percent.', -25, true],
])('%s', (text, follows, fits) => {
  expect(checks(text).map((check) => [check.follows, check.fits])).toEqual([[follows, fits]]);
});

test('a percentage of something else, or sums of two currencies, are not compared', () => {
  expect(checks('They keep 30 percent of their pay. Dues of USD 700 are due.')).toEqual([]);
  expect(checks('The fee rose from 700 dollars to 900 yuan, or 30 percent.')).toEqual([]);
});

// A fall to a tenth is no range to the reader, so nothing is compared there.
test('whatever two sums, the rise that follows is theirs, and it fits itself', () => {
  const sum = fc.integer({ min: 100, max: 90_000 });
  fc.assert(
    fc.property(sum, sum, (before, after) => {
      fc.pre(before !== after && before < after * 10);
      const rise = (100 * (after - before)) / before;
      const printed = Math.round(Math.abs(rise));
      const text = `Dues went from USD ${String(before)} to USD ${String(after)}, a change of ${String(printed)} percent.`;
      const [check] = checks(text);
      expect(check?.follows).toBe(Math.round(rise * 10) / 10);
      expect(check?.fits).toBe(true);
      expect(text.slice(check?.start, check?.end)).toBe(check?.text);
    }),
    { numRuns: 300 },
  );
});
