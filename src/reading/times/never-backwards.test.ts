import { describe, expect, test } from 'vitest';
import { parseDay } from '../../base/index.ts';
import { english } from '../en/index.ts';
import { read } from '../read.ts';

/** A week, and days at the ends of months and years. */
const days = [
  '2023-04-03',
  '2023-04-04',
  '2023-04-05',
  '2023-04-06',
  '2023-04-07',
  '2023-04-08',
  '2023-04-09',
  '2024-02-29',
  '2023-12-31',
  '2024-01-01',
].map(parseDay);

/** The words that a rule's examples read, and a few that meet a week's end from before. */
const examples = english.times.rules
  .flatMap(({ examples: own }) => own.map((example) => /=> (.+?) = /.exec(example)?.[1] ?? ''))
  .concat(['earlier this weekend', 'later this weekend', 'the rest of the weekend', 'earlier next month']);

describe('whatever the day of publication', () => {
  test.each(days)('%s: no expression of the tables ends before it begins, in times or in claims', (day) => {
    for (const words of examples) {
      for (const text of [
        `The embassy told workers not to leave the camp ${words}.`,
        `${words}, crews were sent home.`,
        `From now on nobody may go out; earlier ${words} the gates were shut.`,
      ]) {
        const { times, claims } = read(text, { published: { from: day, to: day } });
        const backwards = times.filter(
          ({ from, to, bare }) =>
            (from !== null && to !== null && from > to) ||
            (bare.from !== null && bare.to !== null && bare.from > bare.to),
        );
        expect(backwards.map((time) => [text, time.text, time.from, time.to])).toEqual([]);
        expect(claims).toBeInstanceOf(Array);
      }
    }
  });
});
