import { describe, expect, test } from 'vitest';
import { amountOf, moneyOf, on, sha256, type Quantity, type Span } from '../../base/index.ts';
import { passageOf, reportIdOf, sealClaim, type Claim } from '../../evidence/index.ts';
import { claim, day, type MadeUp } from '../made-up.case.ts';
import { findContradictions } from './index.ts';

const during = (from: string, to: string): Span => ({
  from: on(day(from)),
  to: on(day(to)),
  holds: 'everyDay',
});
const in2023 = during('2023-01-01', '2023-12-31');
const WORKERS = { kind: 'workers', label: 'workers' } as const;
const STATE = { kind: 'organ', label: 'the state' } as const;

/** A claim in a report of its own, or in one shared with others of that name, a word further on. */
function told(name: string, from: MadeUp & { readonly payee?: object | null; readonly at?: number }): Claim {
  const text = `The report ${name}, invented for a test of sums.`;
  const report = reportIdOf(sha256(text));
  const { payee, at = 0, ...rest } = from;
  const made = claim({ origin: name, span: in2023, ...rest });
  return sealClaim({
    ...made,
    report,
    passages: [passageOf(report, text, at, at + 8)],
    ...(made.kind === 'amount' && { payee: payee ?? null }),
  } as Parameters<typeof sealClaim>[0]);
}
const found = (claims: readonly Claim[]): string[] =>
  findContradictions(claims, { translationOf: () => null }).map(({ kind, how, sides }) =>
    [kind, how, ...sides.map(({ claims: all }) => all.length).sort()].join(' '),
  );

describe('parts that together exceed their whole', () => {
  const count = (name: string, state: string | null, n: number, more: MadeUp = {}) =>
    told(name, {
      kind: 'count',
      of: 'workers',
      quantity: amountOf(n, n, 'person'),
      ...more,
      about: { topic: 'headcount', state, ...more.about },
    });

  test('are told with all of them on one side, though no single one exceeds it', () => {
    const claims = [count('a', null, 50_000), count('b', 'CN', 30_000), count('c', 'RU', 25_000)];
    expect(found(claims)).toEqual(['part inconsistent 1 2']);
    expect(found([count('a', null, 55_000), ...claims.slice(1)])).toEqual([]);
  });

  test('are counted by the report that asks least, at one time, of one thing', () => {
    const world = count('a', null, 50_000);
    const china = count('b', 'CN', 30_000);
    // A second report of Russia's number may be right, and then all of it fits.
    const two = found([world, china, count('c', 'RU', 25_000), count('d', 'RU', 10_000)]);
    expect(two.filter((line) => line.startsWith('part'))).toEqual([]);
    const other = during('2021-01-01', '2021-12-31');
    expect(found([world, china, count('c', 'RU', 25_000, { span: other })])).toEqual([]);
    expect(found([world, china, count('c', 'RU', 25_000, { of: 'students' })])).toEqual([]);
    expect(found([world, china, count('c', 'CN', 25_000, { about: { region: 'Liaoning' } })])).toEqual([]);
  });
});

describe('two rates of exchange of one month', () => {
  const twice = (name: string, rubles: number, usd: number, from = '2022-02-20') => {
    const more = { kind: 'amount', about: { topic: 'visas' }, span: during(from, from) } as const;
    return [
      told(name, { ...more, quantity: moneyOf(rubles, rubles, 'RUB', null) }),
      told(name, { ...more, quantity: moneyOf(usd, usd, 'USD', null), at: 10 }),
    ];
  };
  const rates = (claims: readonly Claim[]): string[] =>
    found(claims).filter((line) => line.startsWith('arith'));

  test('that lie apart contradict, with the four sums', () => {
    const claims = [...twice('a', 100_000, 1262.5), ...twice('b', 45_000, 900, '2022-03-05')];
    expect(rates(claims)).toEqual(['arithmetic inconsistent 2 2']);
  });

  test('that a bank’s margin or another month explains do not', () => {
    expect(rates([...twice('a', 100_000, 1262.5), ...twice('b', 40_000, 530)])).toEqual([]);
    expect(rates([...twice('a', 100_000, 1262.5), ...twice('b', 45_000, 900, '2022-09-05')])).toEqual([]);
    expect(rates(twice('a', 100_000, 1262.5))).toEqual([]);
  });
});

describe('what is left of a pay', () => {
  const sum = (name: string, topic: 'pay' | 'pay-share', quantity: Quantity, payee: object | null) =>
    told(name, { kind: 'amount', about: { topic, state: 'CN' }, quantity, payee });
  const pay = sum('a', 'pay', moneyOf(500, 500, 'USD', 'P1M'), WORKERS);
  const kept = sum('b', 'pay-share', moneyOf(150, 150, 'USD', 'P1M'), WORKERS);
  const share = (n: number, payee: object | null) => sum('c', 'pay-share', amountOf(n, n, 'percent'), payee);

  test('is held against the share that is said to be taken, or to be left', () => {
    expect(found([pay, kept, share(90, STATE)])).toEqual(['arithmetic inconsistent 1 2']);
    expect(found([pay, kept, share(10, WORKERS)])).toEqual(['arithmetic inconsistent 1 2']);
  });

  test('fits a share that is rounded, and says nothing where nobody says who gets it', () => {
    expect(found([pay, kept, share(70, STATE)])).toEqual([]);
    expect(found([pay, kept, share(30, WORKERS)])).toEqual([]);
    expect(found([pay, kept, share(90, null)])).toEqual([]);
    expect(found([pay, share(90, STATE)])).toEqual([]);
  });
});
