import { expect, test } from 'vitest';
import { amountOf, moneyOf } from '../../../base/index.ts';
import { moneyText, percentText, quantityText } from './amount-text.ts';
import type { Quantity } from './types.ts';

test.each<[string, Quantity]>([
  ['$7,000–$10,000 a year', moneyOf(7000, 10_000, 'USD', 'P1Y')],
  ['$2.3bn a year', moneyOf(2.3e9, 2.3e9, 'USD', 'P1Y')],
  ['up to $2.3bn', moneyOf(null, 2.3e9, 'USD')],
  ['4 or more months', amountOf(4, null, 'month')],
  ['10–20 people', amountOf(10, 20, 'person')],
  ['30–55 %', amountOf(30, 55, 'percent')],
  ['38.9 %', amountOf(38.888_888, 38.888_888, 'percent')],
  ['about 60 %', { ...amountOf(60, 60, 'percent'), approximate: true } as Quantity],
  ['none (USD)', { kind: 'noValue', unit: 'money', currency: 'USD', per: null }],
  ['an amount that is not said (months)', { kind: 'someValue', unit: 'month', currency: null, per: null }],
])('%s', (text, quantity) => {
  expect(quantityText('en', quantity)).toBe(text);
});

test('Korean counts with the word behind the number', () => {
  expect(quantityText('ko', amountOf(10, 20, 'person'))).toBe('10~20명');
  expect(quantityText('ko', moneyOf(7000, 10_000, 'USD', 'P1Y'))).toBe('연 $7,000~$10,000');
  expect(percentText('ko', null, 60)).toBe('60 % 이하');
});

test('small sums keep their cents, large ones do not', () => {
  expect([moneyText('en', 0.5, 'USD'), moneyText('en', 30.57, 'USD'), moneyText('en', 0, 'USD')]).toEqual([
    '$0.50',
    '$31',
    '$0',
  ]);
});
