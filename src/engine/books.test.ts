import { describe, expect, test } from 'vitest';
import type { Node, Plan } from '../regime/plan/index.ts';
import { runReference } from './reference.ts';
import type { RunInput } from './run-input.ts';

/** Everyone is paid 3 a month out of thin air or by an employer, and pays `out` of it to the state. */
function planOf(out: number, flows: Plan['flows']): Plan {
  const nodes: readonly Node[] = [
    { op: 'column', column: 0 },
    { op: 'const', value: 3 },
    { op: 'add', a: 0, b: 1, rule: 0 },
    { op: 'const', value: out },
    { op: 'subtract', a: 2, b: 3, rule: 0 },
  ];
  return {
    version: 2,
    regime: 'test',
    currency: 'USD',
    setupRandom: 'threefry',
    workplace: { min: 20, max: 80, block: 7 },
    columns: [{ name: 'savings', type: 'USD' }],
    slots: [],
    rules: ['earn'],
    setup: {
      kind: 'each',
      nodes: [{ op: 'const', value: 0 }],
      stores: [{ column: 0, node: 0 }],
      tallies: [],
    },
    phases: [
      {
        kind: 'each',
        nodes,
        stores: [{ column: 0, node: 4 }],
        tallies: [
          { tally: 0, node: 1 },
          { tally: 1, node: 3 },
        ],
      },
    ],
    tallies: 2,
    outputs: [],
    flows,
    traces: [],
    accounts: [0],
  };
}

const wages = { from: 'employer', to: 'savings', for: 'wages', rule: 'earn', tally: 0 };
const dues = { from: 'savings', to: 'state', for: 'dues', rule: 'earn', tally: 1 };
const run = (plan: Plan, workers = 3): unknown =>
  runReference({
    plan,
    workers,
    months: 2,
    seed: [1, 2],
    draw: 0,
    variant: 0,
    replicate: 0,
    values: [],
  } satisfies RunInput);

describe('the books', () => {
  test('close when every unit has a payer and a payee', () => {
    expect(() => run(planOf(2, [wages, dues]))).not.toThrow();
    expect(() => run(planOf(2, [wages, dues]), 0)).not.toThrow();
    expect(() => run(planOf(2, [wages, dues]), 1)).not.toThrow();
  });

  test('money from nowhere is refused with its account and how much', () => {
    expect(() => run(planOf(2, [dues]))).toThrow(
      'books-unbalanced {"account":"savings","month":"0","difference":"9"}',
    );
  });

  test('nobody pays what he does not have', () => {
    expect(() => run(planOf(5, [wages, dues]))).toThrow(
      'account-overdrawn {"account":"savings","month":"0","rules":["earn"]}',
    );
  });
});
