import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import wabt from 'wabt';
import { PLAN_VERSION, type Plan } from '../../regime/plan/index.ts';
import { growing } from '../growing.case.ts';
import { BACKENDS, bestBackend, makeEngine } from '../make-engine.ts';
import { compileProgram } from '../program/compile.ts';
import type { RunInput } from '../run-input.ts';
import { generateWasm } from '../wasm/generate.ts';
import { selectsLanes } from './abilities.ts';
import { outcomeOf } from './outcome.case.ts';
import { randomRun } from './random-plan.case.ts';
import { coverSlots } from './slot-cover.ts';

describe.each(['js', 'wasm'] as const)('generated code for %s', (backend) => {
  test('gives the integers and the faults of the interpreter, whatever the plan', () => {
    fc.assert(
      fc.property(randomRun, (input) => {
        expect(outcomeOf(backend, input)).toEqual(outcomeOf('reference', input));
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(BACKENDS)('the engine %s', (backend) => {
  const outcome = (more: Partial<RunInput>): unknown => outcomeOf(backend, growing(more));

  test('takes each month’s value of a slot', () => {
    expect(makeEngine(growing().plan, backend).tallies(growing())).toEqual(
      Float64Array.of(5000 * 2, 5000 * 6, 5000 * 24),
    );
  });

  test('names the rule and the month of a number that leaves 32 bits', () => {
    const values = [Int32Array.of(65536, 32767, 3)];
    expect(outcome({ values })).toContain('run-overflow {"rule":"grow","month":"2"}');
  });

  test('runs nobody, one worker, and one month', () => {
    expect(outcome({ workers: 0 })).toEqual({ tallies: [0, 0, 0], columns: [[]] });
    expect(outcome({ workers: 1 })).toEqual({ tallies: [2, 6, 24], columns: [[24]] });
    expect(outcome({ workers: 1, months: 1, values: [Int32Array.of(9)] })).toEqual({
      tallies: [9],
      columns: [[9]],
    });
  });

  test('refuses a plan of another version and sizes out of range', () => {
    const { plan } = growing();
    expect(outcome({ plan: { ...plan, version: PLAN_VERSION + 1 } as unknown as Plan })).toContain(
      'plan-version',
    );
    for (const more of [
      { workers: -1 },
      { workers: 1.5 },
      { workers: 20_000_001 },
      { months: 0 },
      { months: 1201 },
    ]) {
      expect(outcome(more)).toContain('run-option');
    }
    expect(outcome({ values: [Int32Array.of(1, 2)] })).toContain('values of p');
  });

  test('one engine runs larger and smaller runs, and values it was not made for, in any order', () => {
    const engine = makeEngine(growing().plan, backend);
    const run = (workers: number, ...values: number[]): number[] => [
      ...engine.tallies(growing({ workers, values: [Int32Array.from(values)] })),
    ];
    expect(run(10, 1, 1, 1)).toEqual([10, 10, 10]);
    expect(run(50_000, 1000, 2, 3)).toEqual([50_000_000, 100_000_000, 300_000_000]);
    expect(run(3, -7, -1, 1_000_000)).toEqual([-21, 21, 21_000_000]);
    expect(run(1, 2, 3, 4)).toEqual([2, 6, 24]);
    expect(() => run(1, 2 ** 30, 2, 1)).toThrow('run-overflow {"rule":"grow","month":"1"}');
    expect(run(1, 2, 3, 4)).toEqual([2, 6, 24]);
  });
});

describe('this machine', () => {
  test('has a best backend, which is the fastest', () => {
    expect(bestBackend()).toBe('wasm');
  });
});

describe('an emitted module', () => {
  test('is well formed by another reader of the format, whatever the plan', async () => {
    const tools = await wabt();
    fc.assert(
      fc.property(randomRun, fc.boolean(), fc.boolean(), ({ plan, values }, shared, relaxed) => {
        const program = compileProgram(plan, coverSlots(plan, values, null));
        const bytes = generateWasm(plan, program, { shared, relaxed: relaxed && selectsLanes() });
        const features = { simd: true, threads: true, relaxed_simd: true };
        const module = tools.readWasm(bytes, features);
        try {
          // Its types leave out that it takes the features.
          (module as unknown as { validate: (which: typeof features) => void }).validate(features);
        } finally {
          module.destroy();
        }
      }),
      { numRuns: 60 },
    );
  });
});
