/** Money law of the language: whatever a sound regime pays, every unit has a payer and a payee in every month. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCorveeError } from '../src/base/index.ts';
import { runReference } from '../src/engine/index.ts';
import { checkRegime, planFromChecked, type RegimeFiles } from '../src/regime/index.ts';

const REGIME = `regime: made-up
title: A made-up regime
state: RU
step: month
currency: USD
workplace: { size: [2, 5], because: invented for a test }
categories: { kind: [one, two] }
parties: { mine: pays, shop: sells, state: takes }
month: [all]
`;
const STATE = `state:
  kind: { label: kind, is: kind, start: "chance(50%) ? one : two", fixed: true }
  purse: { label: purse, is: USD, start: 0, account: true }
  hidden: { label: hidden, is: USD, start: 0, account: true }
  months: { label: months, is: month, start: 0 }
`;

const party = fc.constantFrom('mine', 'shop', 'state');
const account = fc.constantFrom('purse', 'hidden');
const sum = fc.integer({ min: 0, max: 5000 });
const amount: fc.Arbitrary<string> = fc.oneof(
  sum.map((n) => `${String(n)} USD`),
  fc.tuple(sum, sum).map(([a, b]) => `uniform(${String(Math.min(a, b))} USD, ${String(Math.max(a, b))} USD)`),
  account.map((name) => `${name} * 37%`),
  fc.tuple(account, fc.integer({ min: 1, max: 12 })).map(([name, n]) => `${name} / ${String(n)}`),
  account.map((name) => `sum(${name}) in workplace / 3`),
);
const condition = fc.constantFrom(
  'chance(30%)',
  'kind = one',
  'months > 2 month',
  'count(kind = two) in workplace > 1 persons',
  'true',
);
const payment = fc
  .oneof(
    fc.record({ from: party, to: fc.oneof(party, account), amount }),
    fc
      .record({ from: account, to: fc.oneof(party, account), amount })
      .map((pay) => ({ ...pay, amount: `min(${pay.from}, ${pay.amount})` })),
  )
  // Whoever pays itself is refused before anything runs; test/regime/bad holds that.
  .filter(({ from, to }) => from !== to);
/** One payment a rule, so that what a rule takes is limited by what is there. */
const regime = fc
  .array(fc.tuple(condition, payment), { minLength: 1, maxLength: 8 })
  .map((rules): RegimeFiles => ({
    'regime.yaml': REGIME,
    'rules/all.yaml': [
      STATE,
      'rules:',
      '  - { id: age, label: age, set: { months: months + 1 month } }',
      ...rules.map(([when, pay], i) =>
        [
          `  - id: pay-${String(i)}`,
          '    label: a payment',
          `    when: "${when}"`,
          `    pay: [{ from: ${pay.from}, to: ${pay.to}, amount: "${pay.amount}", for: nothing }]`,
        ].join('\n'),
      ),
      'outputs:',
      '  all: { label: all, about: workers, sum: "kind = one ? purse + hidden : purse + hidden" }',
      '',
    ].join('\n'),
  }));

describe('the books of any regime', () => {
  test('balance in every month: what accounts hold is what was paid in less what was paid out', () => {
    let ran = 0;
    fc.assert(
      fc.property(
        regime,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 6 }),
        (files, workers, months) => {
          const plan = planFromChecked(checkRegime('made-up', files));
          const accounts = plan.accounts.map((column) => plan.columns[column]?.name ?? '');
          try {
            const { tallies, columns } = runReference({
              plan,
              workers,
              months,
              seed: [1, 2],
              draw: 0,
              variant: 0,
              replicate: 0,
              values: [],
            });
            const paid = (side: 'from' | 'to', month: number): number =>
              plan.flows
                .filter((flow) => accounts.includes(flow[side]))
                .reduce((all, { tally }) => all + (tallies[month * plan.tallies + tally] ?? 0), 0);
            let expected = 0;
            for (let month = 0; month < months; month++) expected += paid('to', month) - paid('from', month);
            const held = plan.accounts.flatMap((column) => [...(columns[column] ?? [])]);
            expect(held.reduce((all, value) => all + value, 0)).toBe(expected);
            expect(Math.min(0, ...held)).toBe(0);
            ran++;
          } catch (error) {
            if (!isCorveeError(error, 'run-overflow')) throw error;
          }
        },
      ),
      { numRuns: process.env.SLOW === '1' ? 100_000 : 300 },
    );
    expect(ran).toBeGreaterThan(100);
  });
});
