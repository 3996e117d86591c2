import { describe, expect, test } from 'vitest';
import { amountOf, moneyOf, Quantity } from './quantity.ts';

describe('quantities', () => {
  test('a range of money a year', () => {
    expect(moneyOf(7000, 10000, 'USD', 'P1Y')).toMatchObject({ kind: 'value', unit: 'money', per: 'P1Y' });
  });

  test('four or more months has no upper end', () => {
    expect(amountOf(4, null, 'month')).toMatchObject({ min: 4, max: null });
  });

  test.each([
    ['money without a currency', { unit: 'money', currency: null }],
    ['months with a currency', { unit: 'month', currency: 'USD' }],
    ['no end at all', { min: null, max: null }],
    ['ends that run backwards', { min: 5, max: 4 }],
    ['an unknown key', { note: 'x' }],
  ])('%s is refused', (_, wrong) => {
    const right = {
      kind: 'value',
      min: 4,
      max: null,
      approximate: false,
      unit: 'month',
      currency: null,
      per: null,
    };
    expect(Quantity.safeParse(right).success).toBe(true);
    expect(Quantity.safeParse({ ...right, ...wrong }).success).toBe(false);
  });

  test('"several months" is an amount nobody stated, not an empty one', () => {
    expect(Quantity.parse({ kind: 'someValue', unit: 'month', currency: null, per: null }).kind).toBe(
      'someValue',
    );
  });
});
