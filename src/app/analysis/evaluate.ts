/** Runs many points of a cube and gives back one number for each: thousands of runs, on threads where there are any. */
import { measureOf } from '../../analysis/index.ts';
import { bestBackend, type Backend, type RunInput } from '../../engine/index.ts';
import { makePool, type Job } from '../../jobs/index.ts';
import type { PlanOutput } from '../../regime/index.ts';
import type { Scenario } from '../../scenario/index.ts';

/** How runs are done; the numbers do not depend on it. */
export interface Doing {
  readonly threads?: number;
  readonly engine?: Backend;
  readonly progress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

export interface Evaluator {
  /** Every month of every output, run by run: one Float64Array per run, the month running fastest. */
  run(
    count: number,
    inputOf: (i: number) => RunInput,
    done?: (runs: number) => void,
  ): Promise<Float64Array[]>;
  close(): Promise<void>;
}

/** Threads that stay between calls: whoever asks for a few runs at a time does not start them anew each time. */
export function evaluator(
  scenario: Scenario,
  outputs: readonly PlanOutput[],
  { threads = 1, engine = bestBackend(), signal }: Doing,
): Evaluator {
  const { plan, options } = scenario;
  const { workers, months, seed } = options;
  const measures = outputs.map((output) => measureOf(plan, output));
  const work = { models: [{ plan, measures, workers, months, seed }], differences: [] };
  const pool = makePool(work, { threads, backend: engine });
  return {
    run: async (count, inputOf, done) => {
      const results: Float64Array[] = Array.from({ length: count });
      let runs = 0;
      for await (const { index, cells } of pool.results(jobs(count, inputOf), signal)) {
        results[index] = cells;
        done?.(++runs);
      }
      return results;
    },
    close: () => pool.close(),
  };
}

/**
 * The same for one call.
 *
 * @throws CorveeError 'interrupted', and as the engine does
 */
export async function evaluate(
  scenario: Scenario,
  outputs: readonly PlanOutput[],
  count: number,
  inputOf: (i: number) => RunInput,
  doing: Doing,
): Promise<Float64Array[]> {
  const runs = evaluator(scenario, outputs, doing);
  try {
    return await runs.run(count, inputOf, (done) => doing.progress?.(done, count));
  } finally {
    await runs.close();
  }
}

function* jobs(count: number, inputOf: (i: number) => RunInput): Generator<Job> {
  for (let i = 0; i < count; i++) {
    const { draw, variant, replicate, values } = inputOf(i);
    yield { draw, variant, replicate, values: [values] };
  }
}
