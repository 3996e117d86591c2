import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addToDay,
  amountOf,
  moneyOf,
  on,
  since,
  someDayIn,
  spanOfDay,
  within,
  type Day,
  type Quantity,
  type Span,
} from '../../base/index.ts';
import { passageOf, reportIdOf, sealClaim, type Claim, type ReportId } from '../../evidence/index.ts';
import { sha256 } from '../../base/index.ts';
import { claim, day, type MadeUp } from '../made-up.case.ts';
import { findContradictions, relateFigures, type Contradiction } from './index.ts';

const NOBODY = { translationOf: () => null };

/** The same claim in a report of its own. */
function told(name: string, from: MadeUp): Claim {
  const text = `The report ${name}, invented.`;
  const report = reportIdOf(sha256(text));
  return sealClaim({
    ...claim({ origin: name, ...from }),
    report,
    passages: [passageOf(report, text, 0, 8)],
  });
}
const kinds = (claims: readonly Claim[]) =>
  findContradictions(claims, NOBODY).map(({ kind, how }) => `${kind} ${how}`);
const year = (from: string, to: string): Span => ({
  from: on(day(from)),
  to: on(day(to)),
  holds: 'everyDay',
});
const in2022 = year('2022-01-01', '2022-12-31');
const dollars = (min: number, max = min): Quantity => moneyOf(min, max, 'USD', 'P1Y');

describe('figures', () => {
  const figure = (low: number | null, high: number | null) =>
    ({ low, high, unit: 'money', currency: 'USD', per: 'P1Y' }) as const;

  test.each([
    [[7000, 7000], [7000, 7000], 'equal'],
    [[7000, 8000], [6000, 9000], 'narrower'],
    [[6000, 9000], [7000, 8000], 'wider'],
    [[6000, 8000], [7000, 9000], 'overlapping'],
    [[6000, 6999], [7000, 9000], 'disjoint'],
    [[null, 2000], [1000, null], 'overlapping'],
  ] as const)('%j is to %j %s', ([a, b], [c, d], expected) => {
    expect(relateFigures(figure(a, b), figure(c, d))).toBe(expected);
  });

  test('two reports, one thing, one time: disjoint and overlapping contradict, the rest agree', () => {
    const against = (quantity: Quantity) =>
      kinds([
        told('a', { span: in2022, quantity: dollars(7000, 9000) }),
        told('b', { span: in2022, quantity }),
      ]);
    expect(against(dollars(10000))).toEqual(['number disjoint']);
    expect(against(dollars(8000, 10000))).toEqual(['number overlapping']);
    expect(against(dollars(8000))).toEqual([]);
    expect(against(moneyOf(700, 700, 'USD', 'P1M'))).toEqual([]);
    expect(against(moneyOf(900, 900, 'USD', 'P1M'))).toEqual(['number disjoint']);
    expect(against(moneyOf(1, 1, 'EUR', 'P1Y'))).toEqual([]);
  });

  test('another time, place, trade or report is another thing', () => {
    const one = told('a', { span: in2022, quantity: dollars(7000) });
    const other = (from: MadeUp) => kinds([one, told('b', { span: in2022, quantity: dollars(1), ...from })]);
    expect(other({})).toEqual(['number disjoint']);
    expect(other({ span: year('2023-01-01', '2023-12-31') })).toEqual([]);
    expect(other({ about: { state: 'CN' } })).toEqual([]);
    expect(other({ about: { topic: 'levy' } })).toEqual([]);
    expect(other({ kind: 'forecast' })).toEqual([]);
    expect(
      kinds([claim({ span: in2022, quantity: dollars(1) }), claim({ span: in2022, quantity: dollars(2) })]),
    ).toEqual([]);
  });

  test('a count of a region is part of a count of the state, and contradicts it only if it is larger', () => {
    const count = (name: string, region: string | null, n: number) =>
      told(name, {
        kind: 'count',
        span: in2022,
        quantity: amountOf(n, n, 'person'),
        about: { topic: 'headcount', region },
      });
    expect(kinds([count('a', null, 3000), count('b', 'Primorsky Krai', 500)])).toEqual([]);
    expect(kinds([count('a', null, 3000), count('b', 'Primorsky Krai', 4000)])).toEqual([
      'part inconsistent',
    ]);
  });

  test('"about" has no sharp edge: figures that only touch do not contradict', () => {
    const about = { ...dollars(7300), approximate: true } as Quantity;
    expect(
      kinds([
        told('a', { span: in2022, quantity: dollars(7000) }),
        told('b', { span: in2022, quantity: about }),
      ]),
    ).toEqual([]);
    expect(
      kinds([
        told('a', { span: in2022, quantity: dollars(6000) }),
        told('b', { span: in2022, quantity: about }),
      ]),
    ).toEqual(['number disjoint']);
  });

  test('what was told long ago is held against what was told next, not against what was told last', () => {
    const at = (name: string, from: string, n: number) =>
      told(name, { span: since(day(from), day(from), day(from)), quantity: dollars(n) });
    const found = findContradictions(
      [at('a', '2019-01-01', 1), at('b', '2020-01-01', 2), at('c', '2021-01-01', 3)],
      NOBODY,
    );
    expect(found.map(({ sides }) => sides.map(({ figure }) => figure?.low).sort())).toEqual(
      expect.arrayContaining([
        [1, 2],
        [2, 3],
      ]),
    );
    expect(found).toHaveLength(2);
  });

  test('law: claims that are all true of one history never lie apart', () => {
    const anyTold = fc.record({
      below: fc.integer({ min: 0, max: 500 }),
      above: fc.integer({ min: 0, max: 500 }),
      monthly: fc.boolean(),
      before: fc.integer({ min: 0, max: 90 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyTold, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 600, max: 2000 }),
        (all, truth) => {
          const claims = all.map(({ below, above, monthly, before }, i) => {
            const [min, max] = [truth - below, truth + above];
            const quantity = monthly
              ? moneyOf(min, max, 'USD', 'P1M')
              : moneyOf(min * 12, max * 12, 'USD', 'P1Y');
            return told(`t${String(i)}`, {
              quantity,
              span: since(addToDay(day('2022-01-01'), { days: -before }), day('2022-06-01'), null),
            });
          });
          expect(findContradictions(claims, NOBODY).filter(({ how }) => how === 'disjoint')).toEqual([]);
        },
      ),
    );
  });

  test('law: the same claims in another order give the same contradictions', () => {
    const anyClaims = fc.array(
      fc.record({ n: fc.integer({ min: 1, max: 5 }), month: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(anyClaims, (all) => {
        const claims = all.map(({ n, month }, i) =>
          told(`t${String(i)}`, {
            quantity: dollars(n * 1000),
            span: someDayIn(day(`2022-0${String(month)}-01`), day('2022-12-31')),
          }),
        );
        const ids = (found: readonly Contradiction[]) => found.map(({ id }) => id);
        expect(ids(findContradictions([...claims].reverse(), NOBODY))).toEqual(
          ids(findContradictions(claims, NOBODY)),
        );
      }),
    );
  });
});

describe('opposites', () => {
  test('it stood still while it ran, on days both speak for; not before, and not after it stood still no longer', () => {
    const still = told('a', { kind: 'state', runs: false, span: in2022, about: { topic: 'air' } });
    const ran = (first: string, last: string) =>
      kinds([
        still,
        told('b', {
          kind: 'event',
          runs: true,
          span: someDayIn(day(first), day(last)),
          about: { topic: 'air' },
        }),
      ]);
    expect(ran('2022-03-01', '2022-03-10')).toEqual(['standing opposed']);
    expect(ran('2022-12-20', '2023-01-10')).toEqual([]);
    expect(ran('2023-03-01', '2023-03-10')).toEqual([]);
  });

  test('a stop until further notice is not contradicted by what ran years after', () => {
    const stop = told('a', {
      kind: 'state',
      runs: false,
      span: since(day('2020-02-03'), day('2020-02-03'), day('2020-02-03')),
      about: { topic: 'air' },
    });
    const ran = told('b', {
      kind: 'event',
      runs: true,
      span: spanOfDay(day('2023-08-25')),
      about: { topic: 'air' },
    });
    expect(kinds([stop, ran])).toEqual([]);
  });

  test('nobody arrives while the border is closed', () => {
    const closed = told('a', { kind: 'state', runs: false, span: in2022, about: { topic: 'border' } });
    const came = told('b', {
      kind: 'event',
      runs: true,
      span: someDayIn(day('2022-05-01'), day('2022-05-31')),
      about: { topic: 'dispatch' },
    });
    expect(kinds([closed, came])).toEqual(['standing opposed']);
  });

  test('said and denied', () => {
    const said = told('a', { kind: 'event', span: spanOfDay(day('2022-05-01')), about: { topic: 'unrest' } });
    const denied = told('b', {
      kind: 'event',
      polarity: 'denied',
      modality: 'CT-',
      span: in2022,
      about: { topic: 'unrest' },
    });
    expect(kinds([said, denied])).toEqual(['denial opposed']);
    expect(kinds([said, told('c', { kind: 'event', span: in2022, about: { topic: 'unrest' } })])).toEqual([]);
  });

  test('one report that tells of a ban and of its relaxation contradicts nothing', () => {
    const about = { topic: 'movement' } as const;
    const [ban, leave] = [
      { kind: 'prohibition', span: in2022, about },
      { kind: 'permission', span: in2022, about },
    ] as const;
    expect(kinds([told('a', ban), told('b', leave)])).toEqual(['rule opposed']);
    expect(kinds([claim(ban), claim(leave)])).toEqual([]);
  });
});

describe('dates', () => {
  test('two beginnings of one stop that cannot be the same day', () => {
    const from = (name: string, first: string, last: string) =>
      told(name, {
        kind: 'state',
        runs: false,
        span: { from: within(day(first), day(last)), to: within(day('2022-06-01'), null), holds: 'everyDay' },
        about: { topic: 'border' },
      });
    expect(kinds([from('a', '2020-01-01', '2020-01-31'), from('b', '2020-02-03', '2020-02-03')])).toEqual([
      'beginning disjoint',
    ]);
    expect(kinds([from('a', '2020-01-01', '2020-02-28'), from('b', '2020-02-03', '2020-02-03')])).toEqual([]);
    expect(kinds([from('a', '2020-01-01', '2020-01-31'), from('b', '2021-02-03', '2021-02-03')])).toEqual([]);
  });

  test('a story and its translation that put one event on two days; two stories may tell of two events', () => {
    const on9 = told('original', { kind: 'event', span: spanOfDay(day('2021-05-09')), origin: 'story' });
    const on12 = told('translation', { kind: 'event', span: spanOfDay(day('2021-05-12')), origin: 'story' });
    const translationOf = (report: ReportId) => (report === on12.report ? on9.report : null);
    expect(findContradictions([on9, on12], { translationOf }).map(({ kind }) => kind)).toEqual(['date']);
    expect(kinds([on9, on12])).toEqual([]);
  });
});

const start: Day = day('2021-05-09');
describe('arithmetic', () => {
  const rise = (before: number, after: number, trade: 'construction' | 'forestry') => {
    const about = { topic: 'dues', trade } as const;
    const [old, fresh] = [
      {
        span: { from: { kind: 'unknown' }, to: on(addToDay(start, { days: -1 })), holds: 'everyDay' } as Span,
        quantity: dollars(before),
        about,
      },
      { span: since(start, start, start), quantity: dollars(after), about },
    ];
    return [told('story', old), told('story', fresh)];
  };
  const percent = (min: number, max: number) =>
    told('other', {
      kind: 'amount',
      origin: 'story',
      span: someDayIn(start, day('2021-05-31')),
      quantity: amountOf(min, max, 'percent'),
    });

  test('a printed percentage that the printed sums do not give', () => {
    const sums = [...rise(7200, 10000, 'construction'), ...rise(4500, 7000, 'forestry')];
    expect(kinds([...sums, percent(30, 55)])).toEqual(['arithmetic inconsistent']);
    expect(kinds([...sums, percent(39, 56)])).toEqual([]);
    expect(kinds([...sums, percent(39, 39)])).toEqual([]);
    expect(kinds([...sums, percent(60, 60)])).toEqual(['arithmetic inconsistent']);
  });

  test('a levy of another size at the time of a rise, as another account of it', () => {
    const levy = (n: number, from: Day) =>
      told('levy', {
        span: since(from, from, from),
        quantity: moneyOf(n, n, 'USD', 'P1M'),
        about: { topic: 'levy' },
      });
    const sums = rise(7200, 9600, 'construction');
    expect(kinds([...sums, levy(100, day('2021-04-30'))])).toEqual(['arithmetic inconsistent']);
    expect(kinds([...sums, levy(200, day('2021-04-30'))])).toEqual([]);
    expect(kinds([...sums, levy(100, day('2019-04-30'))])).toEqual([]);
  });
});
