/** The cost of a text grows with its length: a paragraph that says the same thing ten thousand times is read as fast. */
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/base/index.ts';
import { costOf, repeated } from '../../src/reading/robustness.case.ts';
import type { Language } from '../../src/reading/reading.ts';

const DAY = parseDay('2023-04-04');

/** Each was, or could have been, read once for every pair of its repetitions. */
const sentences: readonly (readonly [Language, string])[] = [
  ['en', 'The border has been closed for over three years since January 2020.'],
  ['en', 'The border closed in January 2020 and has been shut for over three years, the source said.'],
  ['en', '“The crews had left on Monday,” a trader told Harbour News.'],
  ['en', '“The crews left, according to a source who said that “they left'],
  ['en', 'Published: today\n'],
  ['en', 'North Korea ordered crews to pay by October, four months from now, or be sent home.'],
  ['en', 'The order said crews who miss four payments would be sent home. The order was read out.'],
  ['en', '$5'],
  ['en', 'May 9, 2021;'],
  ['en', '“«„'],
  ['ko', '국경은 2020년 1월부터 3년 넘게 닫혔다고 소식통은 말했다.'],
  ['ru', 'Граница закрыта с января 2020 года более трех лет.'],
];

describe('a paragraph of one sentence, repeated', () => {
  const [short, long] = [40_000, 400_000];
  // Ten times the text: about ten times the time, up to a hundred times if pairs are compared. Other work on the machine
  // slows one of the two at times, so a second and a third try are allowed.
  test.each(sentences)(
    'in %s takes time by its length: %s',
    (language, sentence) => {
      for (const published of [null, { from: DAY, to: DAY }]) {
        const grows = (): boolean => {
          const small = costOf(repeated(sentence, short), { language, published });
          return costOf(repeated(sentence, long), { language, published }) < 22 * Math.max(small, 5);
        };
        expect(grows() || grows() || grows()).toBe(true);
      }
    },
    60_000,
  );
});
