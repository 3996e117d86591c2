/** Plans made up by fast-check: any mixture of operations, phases, sums and draws that the format allows. */
import fc from 'fast-check';
import {
  PLAN_VERSION,
  type EachPhase,
  type Node,
  type Plan,
  type SumPhase,
} from '../../regime/plan/index.ts';
import type { RunInput } from '../run-input.ts';

const OPTIONS = [1, 2, 4, 12];

/** Numbers at which mistakes are made. */
const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 2, 3, 7, 128, 1000, 32767, 65536, 2 ** 30, 2 ** 31 - 1, -(2 ** 31)),
  fc.integer({ min: 0, max: 100_000 }),
  fc.integer(),
);
const small = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 1, arbitrary: number },
);

/** What a node is before it is known which nodes there are: operands as fractions of those before it. */
const shape = fc.record({
  kind: fc.integer({ min: 0, max: 27 }),
  a: fc.nat(1000),
  b: fc.nat(1000),
  c: fc.nat(1000),
  value: small,
});
type Shape = typeof shape extends fc.Arbitrary<infer S> ? S : never;

const BINARY = [
  ...(['add', 'subtract', 'multiply', 'ofShare', 'divide', 'shareOf', 'min', 'max'] as const),
  ...(['equal', 'less', 'and', 'or', 'less', 'equal', 'add', 'min'] as const),
];

function nodeOf({ kind, a, b, c, value }: Shape, n: number, columns: number, flags: readonly number[]): Node {
  const of = (x: number): number => x % n;
  const leaf = (): Node => {
    const at = a % 5;
    if (at === 0) return { op: 'const', value };
    if (at === 1)
      return { op: 'slotOption', slot: b % OPTIONS.length, option: c % (OPTIONS[b % OPTIONS.length] ?? 1) };
    if (at === 2) {
      const bits = [1, 2, 14, 30, 31, 32][b % 6] ?? 1;
      const from = c % (33 - bits);
      const per = (['worker', 'worker', 'workplace', 'world'] as const)[c % 4] ?? 'worker';
      return { op: 'random', block: b % 3, word: (c % 4) as 0 | 1 | 2 | 3, from, bits, per };
    }
    return { op: 'column', column: b % columns };
  };
  if (n === 0 || kind < 5) return leaf();
  if (kind === 5) return { op: 'slot', slot: b % OPTIONS.length, index: c % 3 === 0 ? null : of(a) };
  if (kind === 6) return { op: 'not', a: of(a) };
  if (kind === 7) return { op: 'payable', a: of(a), rule: c % 3 };
  if (kind < 12) {
    const flag = flags[a % Math.max(1, flags.length)];
    return { op: 'choose', a: flag === undefined || c % 4 === 0 ? of(a) : flag, b: of(b), c: of(c) };
  }
  const op = BINARY[kind - 12] ?? 'add';
  return { op, a: of(a), b: of(b), rule: c % 3 };
}

function phaseOf(
  shapes: readonly Shape[],
  stores: readonly [number, number][],
  columns: number,
  tallies: readonly number[],
): EachPhase {
  const nodes: Node[] = [];
  const flags: number[] = [];
  for (const one of shapes) {
    const node = nodeOf(one, nodes.length, columns, flags);
    if (node.op === 'less' || node.op === 'equal') flags.push(nodes.length);
    nodes.push(node);
  }
  const last = new Map(stores.map(([column, node]) => [column % columns, node % nodes.length]));
  return {
    kind: 'each',
    nodes,
    stores: [...last].map(([column, node]) => ({ column, node })),
    tallies: tallies.map((node, tally) => ({ tally, node: node % nodes.length })),
  };
}

const pairs = (most: number) => fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: most });

/** A plan and what it is run with. Most plans run through; some fault, go unbalanced or overdraw. */
export const randomRun: fc.Arbitrary<RunInput> = fc
  .record({
    columns: fc.integer({ min: 1, max: 6 }),
    setup: fc.array(shape, { minLength: 1, maxLength: 6 }),
    setupStores: pairs(4),
    phases: fc.array(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.record({
            shapes: fc.array(shape, { minLength: 1, maxLength: 25 }),
            stores: pairs(4),
            sum: fc.boolean(),
            by: fc.constantFrom('world' as const, 'workplace' as const),
            tallies: fc.array(fc.nat(1000), { maxLength: 3 }),
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            scope: fc.constantFrom('workplace' as const, 'world' as const, 'category' as const),
            by: fc.nat(1000),
            from: fc.nat(1000),
            into: fc.nat(1000),
          }),
        },
      ),
      { minLength: 1, maxLength: 5 },
    ),
    account: fc.boolean(),
    philox: fc.boolean(),
    sizes: fc.constantFrom(
      { min: 1, max: 1 },
      { min: 1, max: 9 },
      { min: 20, max: 80 },
      { min: 300, max: 3000 },
    ),
    workers: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constantFrom(1, 3, 4, 5, 2048, 5000)),
    months: fc.integer({ min: 1, max: 4 }),
    values: fc.array(small, { minLength: 80, maxLength: 80 }),
    seed: fc.tuple(fc.nat(0xffffffff), fc.nat(0xffffffff)),
    draw: fc.nat(9),
    variant: fc.nat(3),
    replicate: fc.nat(9),
  })
  .map((made): RunInput => {
    const { columns } = made;
    const phases = made.phases.flatMap((phase, i): (EachPhase | SumPhase)[] => {
      if ('scope' in phase) {
        const { scope, by, from, into } = phase;
        const at = { from: from % columns, into: into % columns, rule: i % 3 };
        return [{ kind: 'sum', scope, by: scope === 'category' ? by % columns : null, ...at }];
      }
      const { shapes, stores, sum, by: scope, tallies } = phase;
      // As the compiler does: a value stored to a column of its own and summed at once.
      const own = columns + i;
      const each = phaseOf(shapes, stores, columns + made.phases.length, tallies);
      if (!sum) return [each];
      const others = each.stores.filter(({ column }) => column !== own);
      const node = each.nodes.length - 1;
      return [
        { ...each, stores: [...others, { column: own, node }] },
        { kind: 'sum', scope, by: null, from: own, into: own, rule: i % 3 },
      ];
    });
    const plan: Plan = {
      version: PLAN_VERSION,
      regime: 'made up',
      currency: 'USD',
      setupRandom: made.philox ? 'philox' : 'threefry',
      workplace: { ...made.sizes, block: 5 },
      columns: Array.from({ length: columns + made.phases.length }, (_, i) => ({
        name: `c${String(i)}`,
        type: 'number',
      })),
      slots: OPTIONS.map((options, i) => ({ name: `p${String(i)}`, kind: 'parameter', options })),
      rules: ['first', 'second', 'third'],
      setup: phaseOf(made.setup, made.setupStores, columns, []),
      phases,
      tallies: 3,
      outputs: [],
      flows: [{ from: 'somebody', to: 'c0', for: 'test', rule: 'first', tally: 0 }],
      traces: [],
      accounts: made.account ? [0] : [],
    };
    const { workers, months, seed, draw, variant, replicate } = made;
    const values = OPTIONS.map((options, slot) =>
      Int32Array.from({ length: months * options }, (_, i) => made.values[(slot * 13 + i) % 80] ?? 0),
    );
    return { plan, workers, months, seed, draw, variant, replicate, values };
  });
