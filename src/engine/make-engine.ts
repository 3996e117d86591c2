/** The one way to run a plan: pick a backend, then run inputs on it. Every backend gives the same integers. */
import type { Plan } from '../regime/plan/index.ts';
import { runReference } from './reference.ts';
import type { RunInput, RunResult } from './run-input.ts';

/** `reference`: the interpreter, the oracle the others are compared with. */
export const BACKENDS = ['reference'] as const;
export type Backend = (typeof BACKENDS)[number];

/** A plan made ready once, so that many inputs can be run on it. */
export interface Engine {
  readonly backend: Backend;
  /** @throws CorveeError as `runReference` does */
  readonly run: (input: RunInput) => RunResult;
}

/** @param plan the plan of every input that will be run @param backend which backend; all give the same integers */
export function makeEngine(plan: Plan, backend: Backend): Engine {
  return {
    backend,
    run: (input) => runReference(input.plan === plan ? input : { ...input, plan }),
  };
}
