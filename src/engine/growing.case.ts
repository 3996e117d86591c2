/** A plan of one column that starts at 1 and is multiplied by a slot each month; the tally is its sum. */
import { PLAN_VERSION, type Node } from '../regime/plan/index.ts';
import type { RunInput } from './run-input.ts';

const times: readonly Node[] = [
  { op: 'column', column: 0 },
  { op: 'slot', slot: 0, index: null },
  { op: 'multiply', a: 0, b: 1, rule: 0 },
];

/** Three months of 5,000 workers, multiplied by 2, 3 and 4. */
export function growing(more: Partial<RunInput> = {}, nodes: readonly Node[] = times): RunInput {
  const last = nodes.length - 1;
  return {
    plan: {
      version: PLAN_VERSION,
      regime: 'test',
      currency: 'USD',
      setupRandom: 'threefry',
      workplace: { min: 20, max: 80, block: 7 },
      columns: [{ name: 'x', type: 'number' }],
      slots: [{ name: 'p', kind: 'parameter', options: 1 }],
      rules: ['grow'],
      setup: {
        kind: 'each',
        nodes: [{ op: 'const', value: 1 }],
        stores: [{ column: 0, node: 0 }],
        tallies: [],
      },
      phases: [
        { kind: 'each', nodes, stores: [{ column: 0, node: last }], tallies: [{ tally: 0, node: last }] },
      ],
      tallies: 1,
      outputs: [],
      flows: [],
      traces: [],
      accounts: [],
    },
    workers: 5000,
    months: 3,
    seed: [1, 2],
    draw: 0,
    variant: 0,
    replicate: 0,
    values: [Int32Array.of(2, 3, 4)],
    ...more,
  };
}
