/**
 * The engine for a page: runs a plan inside a web worker under `script-src 'self' 'wasm-unsafe-eval'`. WebAssembly where the
 * browser and the page allow it, otherwise the interpreter; never functions made from text, which such a page refuses.
 *
 * In the worker's script: `onmessage = answerRuns(postMessage)`; the page sends `RunRequest`s and hears `RunAnswer`s, each with
 * the request's id. Plans and values are plain data, so they are sent as they are.
 */
import { isCorveeError, type ErrorCode } from '../../base/core/index.ts';
import type { Plan } from '../../regime/plan/index.ts';
import { runsVectors } from '../host/abilities.ts';
import { makeEngine, type Engine } from '../make-engine.ts';
import type { RunInput } from '../run-input.ts';

/** What a page asks of its worker. The plan is sent once; later requests run the last one. */
export interface RunRequest {
  readonly id: number;
  readonly plan?: Plan;
  readonly input: Omit<RunInput, 'plan'>;
}

export type RunAnswer =
  | {
      readonly id: number;
      readonly kind: 'done';
      /** Float64Array[months · tallies], the tally running fastest; exact integers. */
      readonly tallies: Float64Array;
      readonly backend: 'wasm' | 'reference';
    }
  | { readonly id: number; readonly kind: 'refused'; readonly code: ErrorCode; readonly data: unknown };

/** The fastest backend a page may use. */
export function browserBackend(): 'wasm' | 'reference' {
  return runsVectors() ? 'wasm' : 'reference';
}

/**
 * Answers requests one after another.
 * @param send - posts an answer to the page
 * @throws TypeError if the first request has no plan; what is wrong with a run is an answer, not an error
 */
export function answerRuns(
  send: (answer: RunAnswer) => void,
): (event: { readonly data: RunRequest }) => void {
  const backend = browserBackend();
  let ready: { readonly plan: Plan; readonly engine: Engine } | null = null;
  return ({ data: { id, plan, input } }) => {
    if (plan !== undefined) ready = { plan, engine: makeEngine(plan, backend) };
    if (ready === null) throw new TypeError('the first request must bring a plan');
    try {
      const tallies = ready.engine.tallies({ ...input, plan: ready.plan });
      send({ id, kind: 'done', tallies, backend });
    } catch (error) {
      if (!isCorveeError(error)) throw error;
      send({ id, kind: 'refused', code: error.code, data: error.data });
    }
  };
}
