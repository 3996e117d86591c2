/** The one way to run a plan: pick a backend, then run inputs on it. Every backend gives the same integers. */
import type { Plan } from '../regime/plan/index.ts';
import { makeGenerated } from './host/generated.ts';
import { makesFunctions, runsVectors } from './host/abilities.ts';
import { runReference } from './reference.ts';
import type { RunInput, RunResult } from './run-input.ts';

/**
 * `wasm`: generated WebAssembly with 128-bit vectors, the fastest. `js`: generated JavaScript, where WebAssembly is missing.
 * `reference`: the interpreter, the oracle the others are compared with.
 */
export const BACKENDS = ['wasm', 'js', 'reference'] as const;
export type Backend = (typeof BACKENDS)[number];

/** A plan made ready once, so that many inputs can be run on it. Not for two runs at the same time. */
export interface Engine {
  readonly backend: Backend;
  /** @throws CorveeError as `runReference` does */
  readonly run: (input: RunInput) => RunResult;
  /** The tallies alone, which saves copying the columns. @throws CorveeError as `runReference` does */
  readonly tallies: (input: RunInput) => Float64Array;
}

/** @param plan - the plan of every input that will be run @param backend - which backend; all give the same integers */
export function makeEngine(plan: Plan, backend: Backend): Engine {
  const own = (input: RunInput): RunInput => (input.plan === plan ? input : { ...input, plan });
  if (backend === 'reference') {
    return {
      backend,
      run: (input) => runReference(own(input)),
      tallies: (input) => runReference(own(input)).tallies,
    };
  }
  const generated = makeGenerated(plan, backend);
  return {
    backend,
    run: (input) => generated(own(input), true),
    tallies: (input) => generated(own(input), false).tallies,
  };
}

/** The fastest backend this machine runs: WebAssembly needs its vectors, generated JavaScript must be allowed to be made. */
export function bestBackend(): Backend {
  if (runsVectors()) return 'wasm';
  return makesFunctions() ? 'js' : 'reference';
}
