import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeEngine, type Backend } from '../make-engine.ts';
import type { RunInput } from '../run-input.ts';
import { randomRun } from './random-plan.case.ts';

/** What a user would see: all numbers, or the error with its data. */
function outcome(backend: Backend, input: RunInput): unknown {
  try {
    const { tallies, columns } = makeEngine(input.plan, backend).run(input);
    return { tallies: [...tallies], columns: columns.map((column) => [...column]) };
  } catch (error) {
    return String(error);
  }
}

describe.each(['js', 'wasm'] as const)('generated code for %s', (backend) => {
  test('gives the integers and the faults of the interpreter, whatever the plan', () => {
    fc.assert(
      fc.property(randomRun, (input) => {
        expect(outcome(backend, input)).toEqual(outcome('reference', input));
      }),
      { numRuns: 300 },
    );
  });
});
