/** Generated code against the interpreter over ten thousand made-up plans; a failure prints its seed and the smallest plan. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/engine/host/outcome.case.ts';
import { randomRun } from '../../src/engine/host/random-plan.case.ts';

test.each(['wasm', 'js'] as const)(
  '%s gives the integers and faults of the interpreter for 10,000 plans',
  (backend) => {
    fc.assert(
      fc.property(randomRun, (input) => {
        expect(outcomeOf(backend, input)).toEqual(outcomeOf('reference', input));
      }),
      { numRuns: 10_000 },
    );
  },
);
