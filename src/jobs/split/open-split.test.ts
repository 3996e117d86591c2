import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeOf, shown } from '../../engine/host/outcome.case.ts';
import { randomRun } from '../../engine/host/random-plan.case.ts';
import { growing } from '../../engine/growing.case.ts';
import type { RunInput } from '../../engine/index.ts';
import { openSplit } from './open-split.ts';

async function splitOutcome(input: RunInput, backend: 'wasm' | 'js', threads: number): Promise<unknown> {
  const split = openSplit(input.plan, backend, threads);
  try {
    return shown(await split.run(input));
  } catch (error) {
    return String(error);
  } finally {
    await split.close();
  }
}

test('a run in parts gives the integers and faults of the interpreter, whatever the plan and the number of threads', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomRun,
      fc.constantFrom('wasm' as const, 'js' as const),
      fc.constantFrom(1, 2, 3),
      async (input, backend, threads) => {
        expect(await splitOutcome(input, backend, threads)).toEqual(outcomeOf('reference', input));
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

test('one set of threads does one run after another, larger and smaller', async () => {
  const split = openSplit(growing().plan, 'wasm', 2);
  try {
    for (const workers of [10, 40_000, 0, 5000]) {
      const { tallies } = await split.run(growing({ workers }));
      expect([...tallies]).toEqual([2 * workers, 6 * workers, 24 * workers]);
    }
  } finally {
    await split.close();
  }
});

test('a thread that ends early ends the run with an error, and the others do not wait for it', async () => {
  const dying = new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { parentPort, workerData } from 'node:worker_threads';
       parentPort.on('message', () => process.exit(workerData.thread === 1 ? 3 : 0));`,
    )}`,
  );
  const split = openSplit(growing().plan, 'wasm', 2, dying);
  await expect(split.run(growing())).rejects.toThrow('run-thread-lost');
  await expect(split.run(growing())).rejects.toThrow('run-thread-lost');
  await split.close();
});

test.each([0, 1.5, 257])('%d threads are refused', (threads) => {
  expect(() => openSplit(growing().plan, 'wasm', threads)).toThrow('run-option');
});
