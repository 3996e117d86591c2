/** Reading under texts that nobody would write: many of them, and long ones. Only with SLOW=1. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/base/index.ts';
import { read } from '../../src/reading/index.ts';
import {
  anyText,
  costOf,
  exampleSentences,
  hostileTexts,
  repeated,
  strangeAmounts,
  textsOf,
} from '../../src/reading/robustness.case.ts';

const DAY = parseDay('2023-04-04');
const CASES = Number(process.env['CASES'] ?? 100_000);
const MINUTE = 60_000;

describe('reading, long', () => {
  // Every text goes through every reader; with `found` it is seen that the readers found something to read.
  test.each([
    ['en', ['times', 'quantities', 'attribution', 'claims']],
    ['ko', ['times', 'quantities', 'attribution', 'claims']],
    ['ru', ['times', 'quantities']],
  ] as const)(
    '100,000 generated texts read as %s: no crash, every item is the slice at its offsets, every digit of an amount is printed',
    (language, readers) => {
      const found = { times: 0, quantities: 0, attribution: 0, claims: 0 };
      const texts = fc.oneof({ weight: 4, arbitrary: textsOf(language) }, { weight: 1, arbitrary: anyText });
      fc.assert(
        fc.property(texts, fc.boolean(), (text, dated) => {
          const reading = read(text, { language, published: dated ? { from: DAY, to: DAY } : null });
          for (const reader of readers) if (reading[reader].length > 0) found[reader]++;
          const { times, quantities, attribution, claims, boilerplate } = reading;
          const cues = attribution.map(({ cue }) => ({ ...cue, text: text.slice(cue.start, cue.end) }));
          const items = [times, quantities, attribution, claims, boilerplate, cues].flat();
          expect(
            items.filter(({ start, end, text: words }) => start >= end || text.slice(start, end) !== words),
          ).toEqual([]);
          expect(strangeAmounts(reading).map(({ text: words, quantity }) => [words, quantity])).toEqual([]);
        }),
        { numRuns: CASES },
      );
      for (const reader of readers) expect(found[reader], reader).toBeGreaterThan(CASES / 10);
      process.stdout.write(`${language} ${JSON.stringify(found)}\n`);
    },
    30 * MINUTE,
  );

  // The time that ten times the text takes, not seconds: machines differ. A pattern that backtracks would take a hundred
  // times as long, or never end.
  test.each(Object.keys(hostileTexts(1)))(
    'a megabyte of "%s" takes about ten times as long as a tenth of it',
    (name) => {
      const cost = (length: number): number => costOf(hostileTexts(length)[name] ?? '', { published: null });
      const small = Math.max(cost(100_000), cost(100_000), 20);
      expect(cost(1_000_000)).toBeLessThan(small * 30);
    },
    5 * MINUTE,
  );

  test.each(['en', 'ko', 'ru'] as const)(
    'every example of %s, repeated in one paragraph, takes time by its length',
    (language) => {
      const pairs = exampleSentences(language).map((sentence) => {
        const growth = [1, 2, 3].map(() => {
          const small = Math.max(costOf(repeated(sentence, 20_000), { language, published: null }), 5);
          return costOf(repeated(sentence, 100_000), { language, published: null }) / small;
        });
        return { sentence, growth: Math.min(...growth) };
      });
      expect(pairs.filter(({ growth }) => growth > 14)).toEqual([]);
    },
    10 * MINUTE,
  );
});
