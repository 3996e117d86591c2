import { describe, expect, test } from 'vitest';
import { moneyOf, since, type Quantity } from '../base/index.ts';
import { conflictsOf } from './conflicts.ts';
import { inForce } from './in-force.ts';
import type { Provision } from './instrument.ts';
import { claim, day, instrument, register, relation } from './made-up.case.ts';

interface Rule {
  readonly quantity: Quantity | null;
  readonly from?: string;
  readonly to?: string | null;
  readonly provision?: Partial<Provision>;
}

/** How the first rule conflicts with the others on a day. */
function conflicts(rules: readonly Rule[], valid = '2022-06-01', amends = false): string[] {
  const claims = rules.map(({ from = '2022-01-01', to = null }) =>
    claim({ span: since(day(from), day(from), to === null ? null : day(to)) }),
  );
  const ended = claims.map((one, i) =>
    rules[i]?.to == null
      ? one
      : claim({ span: { ...one.span, to: { kind: 'within', earliest: null, latest: day(rules[i].to) } } }),
  );
  const data = register(
    ended,
    rules.map(({ quantity, provision }, i) =>
      instrument(`i${String(i)}`, [ended[i] as (typeof ended)[number]], { quantity, ...provision }),
    ),
    amends ? [relation('amends', 'i1', 'i0')] : [],
  );
  const found = inForce(data, { valid: day(valid), known: null, recorded: null });
  const first = found.find(({ provision }) => provision.id === 'i0/only');
  return first === undefined
    ? []
    : conflictsOf(first, found).map(({ with: other, how }) => `${other} ${how}`);
}

const dues = (min: number, max: number, per: 'P1Y' | 'P1M' = 'P1Y') => moneyOf(min, max, 'USD', per);

describe('provisions that cannot both be right', () => {
  test('sums that no number satisfies, also across a month and a year', () => {
    expect(conflicts([{ quantity: dues(7200, 7200) }, { quantity: dues(9000, 9000) }])).toEqual([
      'i1/only disjoint',
    ]);
    expect(conflicts([{ quantity: dues(7200, 7200) }, { quantity: dues(760, 760, 'P1M') }])).toEqual([
      'i1/only disjoint',
    ]);
    expect(conflicts([{ quantity: dues(7200, 7200) }, { quantity: dues(600, 600, 'P1M') }])).toEqual([]);
  });

  test('ranges that overlap in part; a range inside another is no conflict', () => {
    expect(conflicts([{ quantity: dues(7000, 9000) }, { quantity: dues(8000, 10000) }])).toEqual([
      'i1/only overlapping',
    ]);
    expect(conflicts([{ quantity: dues(7000, 10000) }, { quantity: dues(8000, 9000) }])).toEqual([]);
  });

  test('only while both could be in force', () => {
    const rules = [{ quantity: dues(7200, 7200), to: '2022-05-31' }, { quantity: dues(9000, 9000) }];
    expect(conflicts(rules, '2022-05-01')).toEqual(['i1/only disjoint']);
    expect(conflicts(rules, '2022-06-01')).toEqual([]);
  });

  test('another currency, topic, state, trade or kind of rule is another thing', () => {
    const other = (provision: Partial<Provision>, quantity: Quantity = dues(1, 1)) =>
      conflicts([{ quantity: dues(7200, 7200) }, { quantity, provision }]);
    const about = { topic: 'dues', state: 'RU', region: null, trade: null } as const;
    expect(other({}, moneyOf(1, 1, 'RUB', 'P1Y'))).toEqual([]);
    expect(other({ about: { ...about, topic: 'levy' } })).toEqual([]);
    expect(other({ about: { ...about, state: 'CN' } })).toEqual([]);
    expect(other({ kind: 'sanction' })).toEqual([]);
    expect(other({ about: { ...about, trade: 'forestry' } })).toEqual(['i1/only disjoint']);
  });

  test('what amends another replaces its number and does not contradict it', () => {
    const rules = [{ quantity: dues(7200, 7200) }, { quantity: dues(10000, 10000) }];
    expect(conflicts(rules, '2022-06-01', true)).toEqual([]);
  });

  test('a rule without a number contradicts no number', () => {
    expect(conflicts([{ quantity: null }, { quantity: dues(1, 1) }])).toEqual([]);
  });
});
