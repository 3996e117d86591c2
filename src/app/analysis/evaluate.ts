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

/**
 * Every month of every output, run by run.
 *
 * @returns one Float64Array per run: output by output, the month running fastest
 * @throws CorveeError 'interrupted', and as the engine does
 */
export async function evaluate(
  scenario: Scenario,
  outputs: readonly PlanOutput[],
  count: number,
  inputOf: (i: number) => RunInput,
  doing: Doing,
): Promise<Float64Array[]> {
  const { plan, options } = scenario;
  const { workers, months, seed } = options;
  const measures = outputs.map((output) => measureOf(plan, output));
  const work = { models: [{ plan, measures, workers, months, seed }], differences: [] };
  const pool = makePool(work, { threads: doing.threads ?? 1, backend: doing.engine ?? bestBackend() });
  const results: Float64Array[] = Array.from({ length: count });
  let done = 0;
  try {
    for await (const { index, cells } of pool.results(jobs(count, inputOf), doing.signal)) {
      results[index] = cells;
      doing.progress?.(++done, count);
    }
  } finally {
    await pool.close();
  }
  return results;
}

function* jobs(count: number, inputOf: (i: number) => RunInput): Generator<Job> {
  for (let i = 0; i < count; i++) {
    const { draw, variant, replicate, values } = inputOf(i);
    yield { draw, variant, replicate, values: [values] };
  }
}
