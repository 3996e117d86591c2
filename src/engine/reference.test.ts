import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { threefry4x32 } from '../base/index.ts';
import type { Node, Plan } from '../regime/plan/index.ts';
import { ofShare, shareOf } from './operations.ts';
import { fillWords, makeWords } from './random.ts';
import { runReference } from './reference.ts';
import type { RunInput } from './run-input.ts';
import { workplacesOf } from './workplaces.ts';

/** A plan of one column that starts at 1 and becomes `node` of itself and a slot each month; the tally is its sum. */
function planOf(nodes: readonly Node[]): Plan {
  return {
    version: 2,
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
      {
        kind: 'each',
        nodes,
        stores: [{ column: 0, node: nodes.length - 1 }],
        tallies: [{ tally: 0, node: nodes.length - 1 }],
      },
    ],
    tallies: 1,
    outputs: [],
    flows: [],
    traces: [],
    accounts: [],
  };
}

const input = (plan: Plan, more: Partial<RunInput> = {}): RunInput => ({
  plan,
  workers: 5000,
  months: 3,
  seed: [1, 2],
  draw: 0,
  variant: 0,
  replicate: 0,
  values: [Int32Array.of(2, 3, 4)],
  ...more,
});

const times: readonly Node[] = [
  { op: 'column', column: 0 },
  { op: 'slot', slot: 0, index: null },
  { op: 'multiply', a: 0, b: 1, rule: 0 },
];

describe('the reference interpreter', () => {
  test('takes each month’s value of a slot and adds up exactly, across tiles', () => {
    expect([...runReference(input(planOf(times))).tallies]).toEqual([5000 * 2, 5000 * 6, 5000 * 24]);
  });

  test('a number that leaves 32 bits is an error with its rule and month, never a wrong number', () => {
    const run = (): unknown =>
      runReference(input(planOf(times), { values: [Int32Array.of(65536, 32767, 3)] }));
    expect(run).toThrow('run-overflow {"rule":"grow","month":"2"}');
  });

  test('a total over everyone beyond what is exact is an error too', () => {
    const big: readonly Node[] = [{ op: 'const', value: 2 ** 31 - 1 }];
    const run = (workers: number): unknown =>
      runReference(input(planOf(big), { workers, months: 1, values: [Int32Array.of(1)] }));
    expect(() => run(100_000)).not.toThrow();
    expect(() => run(4_300_000)).toThrow('run-overflow');
  });

  test.each([0, -3])('a divisor of %i is an error with its rule, also under a zero', (divisor) => {
    const divide: readonly Node[] = [
      { op: 'const', value: 0 },
      { op: 'slot', slot: 0, index: null },
      { op: 'divide', a: 0, b: 1, rule: 0 },
    ];
    const run = (): unknown =>
      runReference(input(planOf(divide), { values: [Int32Array.of(4, divisor, 4)] }));
    expect(run).toThrow('run-division {"rule":"grow","month":"1"}');
  });

  test('one worker runs like many', () => {
    expect([...runReference(input(planOf(times), { workers: 1 })).tallies]).toEqual([2, 6, 24]);
  });

  test('a plan of another version is refused', () => {
    const plan = { ...planOf(times), version: 1 } as unknown as Plan;
    expect(() => runReference(input(plan))).toThrow('plan-version');
  });

  test.each([
    ['no months', { months: 0 }],
    ['half a worker', { workers: 0.5 }],
    ['a series that is too short', { values: [Int32Array.of(1)] }],
  ])('%s is refused', (_, wrong) => {
    expect(() => runReference(input(planOf(times), wrong))).toThrow('run-option');
  });

  test('nobody at all is a run with zeros', () => {
    expect([...runReference(input(planOf(times), { workers: 0 })).tallies]).toEqual([0, 0, 0]);
  });

  test('a draw depends on its place, month, block, replicate, draw and variant, and on nothing else', () => {
    const random: readonly Node[] = [{ op: 'random', block: 99, word: 0, from: 2, bits: 30, per: 'worker' }];
    const tallies = (more: Partial<RunInput>): number[] => [
      ...runReference(input(planOf(random), more)).tallies,
    ];
    const [first] = [tallies({})];
    expect(tallies({})).toEqual(first);
    for (const more of [{ replicate: 1 }, { draw: 1 }, { variant: 1 }, { seed: [1, 3] as const }]) {
      expect(tallies(more)).not.toEqual(first);
    }
  });
});

describe('bulk random words', () => {
  test('are the words of threefry4x32', () => {
    fc.assert(
      fc.property(
        fc.nat(0xffffffff),
        fc.nat(0xffffffff),
        fc.nat(0xffffffff),
        fc.nat(5000),
        (month, block, seed, first) => {
          const out = makeWords(3);
          const stream = { seed: [seed, 17] as const, draw: 5, variant: 3, replicate: 11 };
          fillWords(out, 3, first, month, block, stream);
          for (let row = 0; row < 3; row++) {
            const expected = threefry4x32([first + row, month, block, 11], [seed, 17, 5, 3]);
            expect(out.map((words) => words[row])).toEqual(expected);
          }
        },
      ),
    );
  });
});

describe('shares', () => {
  const whole = 2 ** 30;
  test('a share of an amount is the exact floor, for any amount and share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
        fc.integer({ min: 0, max: whole }),
        (amount, share) => {
          const exact = (BigInt(amount) * BigInt(share)) >> 30n;
          expect(BigInt(ofShare(amount, share))).toBe(exact);
        },
      ),
    );
  });

  test('what share one number is of another is the exact floor, between nothing and all of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        (part, total) => {
          const exact = part >= total ? BigInt(whole) : (BigInt(part) << 30n) / BigInt(total);
          expect(BigInt(shareOf(part, total))).toBe(exact);
        },
      ),
    );
    expect(shareOf(5, 0)).toBe(0);
  });
});

describe('workplaces', () => {
  test('are contiguous, within the sizes of the plan, and cut off at the last worker', () => {
    const starts = [...workplacesOf(planOf(times), 1000, [3, 4])];
    expect(starts[0]).toBe(0);
    expect(starts.at(-1)).toBe(1000);
    const sizes = starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
    expect(sizes.slice(0, -1).every((size) => size >= 20 && size <= 80)).toBe(true);
    expect(sizes.every((size) => size > 0)).toBe(true);
    expect([...workplacesOf(planOf(times), 0, [3, 4])]).toEqual([0]);
  });
});
