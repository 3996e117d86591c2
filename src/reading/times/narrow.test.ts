/** Never narrower than the words allow: one group for each class of error that once was, with words of any kind around it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addToDay, dayOf, daysBetween, type Day, firstDayOf, lastDayOf, parseDay } from '../../base/index.ts';
import { read } from '../read.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const day = fc.integer({ min: 0, max: 3000 }).map((n) => addToDay(parseDay('2017-01-01'), { days: n }));
const month = fc.integer({ min: 1, max: 12 });

const daysOf = (text: string, published: string): (string | null)[] => {
  const on = parseDay(published);
  return read(text, { language: 'en', published: { from: on, to: on } }).times.map(
    ({ from, to }) => `${from ?? ''}..${to ?? ''}`,
  );
};
const bare = (text: string, published: Day): { from: Day | null; to: Day | null }[] =>
  read(text, { language: 'en', published: { from: published, to: published } }).times.map(
    (time) => time.bare,
  );
const monthOf = (year: number, of: number): { from: Day; to: Day } => {
  const name = `${String(year)}-${String(of).padStart(2, '0')}`;
  return { from: firstDayOf(name as never), to: lastDayOf(name as never) };
};

describe('a year said once for a list or a range', () => {
  test('is the year of both months, or the year before where the first is the later of the year', () => {
    fc.assert(
      fc.property(
        month,
        month,
        fc.integer({ min: 1995, max: 2022 }),
        fc.constantFrom('in A and B', 'from A to B', 'between A and B', 'from A until B', 'in A or B'),
        day,
        (a, b, year, words, published) => {
          fc.pre(a !== b);
          const said = words
            .replace('A', MONTHS[a - 1] ?? '')
            .replace('B', `${MONTHS[b - 1] ?? ''} ${String(year)}`);
          expect(bare(`The gates of the camp were shut ${said}.`, published)).toEqual([
            monthOf(a > b ? year - 1 : year, a),
            monthOf(year, b),
          ]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    [
      'It came on 5, 7 and 9 March 2021.',
      ['2021-03-05..2021-03-05', '2021-03-07..2021-03-07', '2021-03-09..2021-03-09'],
    ],
    ['It came on March 5 and 7.', ['2023-03-05..2023-03-05', '2023-03-07..2023-03-07']],
    ['2019, March: the first men arrive.', ['2019-03-01..2019-03-31']],
    ['2022, 6 July: the second group leaves.', ['2022-07-06..2022-07-06']],
    ['In 2021 the gates were shut in May.', ['2021-01-01..2021-12-31', '2021-05-01..2021-05-31']],
  ])('%s', (text, wanted) => {
    expect(daysOf(text, '2023-04-04')).toEqual(wanted);
  });
});

describe('what has begun goes on to the day of the report', () => {
  test('since somebody did something in a month, whoever and whatever it was', () => {
    const clause = fc.constantFrom(
      'the consul told the mills',
      'he left',
      'two men of the second brigade were caught at the fence',
      'the order arrived',
    );
    fc.assert(
      fc.property(clause, month, fc.integer({ min: 2010, max: 2016 }), day, (did, of, year, published) => {
        const text = `Since ${did} in ${MONTHS[of - 1] ?? ''} ${String(year)}, nobody goes out.`;
        expect(daysOf(text, published)).toEqual([`${monthOf(year, of).from}..${published}`]);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['From 1 May, crews will pay more.', '2023-05-01..'],
    ['Crews will pay more from next month.', '2023-05-01..'],
    ['As of 1 May they may not go out.', '2023-05-01..'],
    ['As of 1 March they may not go out.', '2023-03-01..2023-04-04'],
    ['They were given until 9 April to answer.', '2023-04-04..2023-04-09'],
    ['The consul gave the two yards until 9 April.', '2023-04-04..2023-04-09'],
    ['They may stay until December.', '2023-04-04..2023-12-31'],
    ['Those who have paid by 9 April may go.', '2023-04-04..2023-04-09'],
    ['Earlier this month a list was read out.', '2023-04-01..2023-04-04'],
    ['Later this month a list will be read out.', '2023-04-04..2023-04-30'],
  ])('%s', (text, wanted) => {
    expect(daysOf(text, '2023-04-04')).toEqual([wanted]);
  });
});

describe('parts of a month hold the days that everybody counts to them', () => {
  test('its weeks and halves', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1990, max: 2022 }), (of, year) => {
        const { from, to } = monthOf(year, of);
        const at = (n: number): Day => addToDay(from, { days: n - 1 });
        const read = (words: string) =>
          bare(`It came in ${words} of ${MONTHS[of - 1] ?? ''} ${String(year)}.`, parseDay('2023-04-04'));
        expect(read('the first week')).toEqual([{ from, to: at(7) }]);
        expect(read('the second week')).toEqual([{ from: at(8), to: at(14) }]);
        expect(read('the last week')).toEqual([{ from: addToDay(to, { days: -6 }), to }]);
        expect(read('the first half')).toEqual([{ from, to: at(15) }]);
        expect(read('the second half')).toEqual([{ from: at(16), to }]);
        expect(
          bare(`It came on the last day of ${MONTHS[of - 1] ?? ''} ${String(year)}.`, parseDay('2023-04-04')),
        ).toEqual([{ from: to, to }]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a day that can be two days', () => {
  test('keeps both where figures can be read either way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        month,
        fc.integer({ min: 1990, max: 2022 }),
        (d, m, year) => {
          const [found] = bare(
            `Stamped ${String(m)}/${String(d)}/${String(year)} below.`,
            parseDay('2023-04-04'),
          );
          const [first, second] = [dayOf(year, m, d), dayOf(year, d, m)];
          const days = [first, second].filter((one) => one !== null).sort();
          expect(found).toEqual({ from: days[0], to: days.at(-1) });
        },
      ),
      { numRuns: 100 },
    );
  });

  test('without a year holds the last such day before the report, or the next one after it', () => {
    const template = fc.constantFrom(
      ['Two men fled on D.', -1],
      ['On D two men were caught.', -1],
      ['The meeting will be held on D.', 1],
      ['The lists must be ready by D.', 0],
      ['Permits of D.', 0],
    ) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(
        template,
        fc.integer({ min: 1, max: 28 }),
        month,
        day,
        ([words, direction], d, m, published) => {
          const [found] = bare(words.replace('D', `${String(d)} ${MONTHS[m - 1] ?? ''}`), published);
          const year = Number(published.slice(0, 4));
          const all = [year - 1, year, year + 1].map((y) => dayOf(y, m, d)).filter((one) => one !== null);
          const last = all.filter((one) => one <= published).at(-1);
          const next = all.find((one) => one >= published);
          // A day later in the same month is the coming one even where the verb is past: nobody dates back eleven months.
          const isSameMonth = Number(published.slice(5, 7)) === m;
          const holds = (one: Day | undefined): boolean =>
            one !== undefined && (found?.from ?? '9') <= one && one <= (found?.to ?? '0');
          if (direction < 0) expect(holds(last) || (isSameMonth && holds(next))).toBe(true);
          else if (direction > 0) expect(holds(next) || (isSameMonth && holds(last))).toBe(true);
          else expect(holds(last) || holds(next)).toBe(true);
          expect(daysBetween(found?.from ?? published, found?.to ?? published)).toBeLessThanOrEqual(366);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    'Whoever is late twice works the following Sunday.',
    'Phones are kept on the Friday before.',
    'He is fined on the second occasion and sent home on the third.',
  ])('is no day of the calendar where the words name a rule: %s', (text) => {
    expect(daysOf(text, '2023-04-04').every((days) => days === '..')).toBe(true);
  });
});
