/**
 * The runs behind a slider, in a page: the draws of an ensemble are sent once, and run again with some of their values set
 * otherwise. One request runs all draws; what may be set, and what may be shown of it, whoever made the work has decided.
 */
import { isCorveeError, type ErrorCode } from '../../base/core/index.ts';
import type { Plan } from '../../regime/plan/index.ts';
import { makeEngine, type Engine } from '../make-engine.ts';
import { measureInto, type Measure } from '../measure.ts';
import type { RunInput } from '../run-input.ts';
import { browserBackend } from './answer-runs.ts';

/** All that is needed to run the draws, as plain data. */
export interface TrialWork {
  readonly plan: Plan;
  readonly workers: number;
  readonly months: number;
  readonly seed: RunInput['seed'];
  readonly draws: readonly { readonly draw: number; readonly variant: number }[];
  /** Draw by draw, slot by slot: the values of each, months · options, the option running fastest. */
  readonly values: Int32Array;
  /** What is kept of a run. */
  readonly measures: readonly Measure[];
}

/** One option of a slot set to one value in every month of every draw. */
export interface TrialChange {
  readonly slot: number;
  readonly option: number;
  /** In the engine's integers. */
  readonly value: number;
}

/** The work is sent once; later requests run the last one. */
export interface TrialRequest {
  readonly id: number;
  readonly work?: TrialWork;
  readonly changes: readonly TrialChange[];
}

export type TrialAnswer =
  | {
      readonly id: number;
      readonly kind: 'done';
      /** Draw by draw, measure by measure: one value per month. */
      readonly cells: Float64Array<ArrayBuffer>;
      readonly backend: 'wasm' | 'reference';
    }
  | { readonly id: number; readonly kind: 'refused'; readonly code: ErrorCode; readonly data: unknown };

/**
 * Answers requests one after another.
 * @param send - posts an answer to the page
 * @throws TypeError if the first request brings no work; what is wrong with a run is an answer, not an error
 */
export function answerTrials(
  send: (answer: TrialAnswer) => void,
): (event: { readonly data: TrialRequest }) => void {
  const backend = browserBackend();
  let ready: { readonly work: TrialWork; readonly engine: Engine } | null = null;
  return ({ data: { id, work, changes } }) => {
    if (work !== undefined) ready = { work, engine: makeEngine(work.plan, backend) };
    if (ready === null) throw new TypeError('the first request must bring its work');
    try {
      send({ id, kind: 'done', cells: runDraws(ready.work, ready.engine, changes), backend });
    } catch (error) {
      if (!isCorveeError(error)) throw error;
      send({ id, kind: 'refused', code: error.code, data: error.data });
    }
  };
}

function runDraws(
  work: TrialWork,
  engine: Engine,
  changes: readonly TrialChange[],
): Float64Array<ArrayBuffer> {
  const { plan, workers, months, seed, draws, measures, values } = work;
  const cells = new Float64Array(draws.length * measures.length * months);
  let read = 0;
  let written = 0;
  for (const { draw, variant } of draws) {
    const own = plan.slots.map(({ options }) => values.slice(read, (read += months * options)));
    for (const change of changes) setOption(own, plan, change);
    const tallies = engine.tallies({ plan, workers, months, seed, draw, variant, replicate: 0, values: own });
    for (const measure of measures) {
      measureInto(cells, written, measure, tallies, plan.tallies);
      written += months;
    }
  }
  return cells;
}

function setOption(values: readonly Int32Array[], plan: Plan, { slot, option, value }: TrialChange): void {
  const [series, width] = [values[slot], plan.slots[slot]?.options ?? 1];
  if (series === undefined) return;
  for (let i = option; i < series.length; i += width) series[i] = value;
}
