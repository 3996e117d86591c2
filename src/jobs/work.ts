/**
 * What a job is: one run of every scenario that is compared, as plain data, so that it gives the same numbers on any
 * thread and any machine. A job carries values only: no claim, no evidence, no worker.
 */
import { measureInto, makeEngine, type Backend, type Measure, type RunInput } from '../engine/index.ts';

export type Plan = RunInput['plan'];

/** One scenario, ready to run: what stays the same in all its runs. */
export interface Model {
  readonly plan: Plan;
  /** What is kept of a run. Nothing else leaves it. */
  readonly measures: readonly Measure[];
  readonly workers: number;
  readonly months: number;
  readonly seed: readonly [number, number];
}

/**
 * What all jobs of an ensemble share. The models have equally many months; their runs are paired: same seed, draw,
 * variant and replicate.
 */
export interface Work {
  readonly models: readonly Model[];
  /** Pairs of measures, counted through all models: the first minus the second, run by run. */
  readonly differences: readonly (readonly [number, number])[];
}

/** One run of each model. */
export interface Job {
  readonly draw: number;
  readonly variant: number;
  readonly replicate: number;
  /** The values of each model's slots, as in `RunInput`. */
  readonly values: readonly (readonly Int32Array[])[];
}

/** How many series a job yields: each model's measures in order, then the differences. */
export function seriesCount({ models, differences }: Work): number {
  return models.reduce((sum, { measures }) => sum + measures.length, differences.length);
}

export function monthsOf({ models }: Work): number {
  return models[0]?.months ?? 0;
}

/** How many numbers a job yields: series by series, the month running fastest. */
export function cellsOf(work: Work): number {
  return seriesCount(work) * monthsOf(work);
}

/**
 * Makes the engines ready once. The returned function runs a job: Float64Array[cellsOf(work)], pure.
 * @throws CorveeError as the engine does
 */
export function jobRunner(work: Work, backend: Backend): (job: Job) => Float64Array {
  const engines = work.models.map(({ plan }) => makeEngine(plan, backend));
  const months = monthsOf(work);
  return ({ draw, variant, replicate, values }) => {
    const cells = new Float64Array(cellsOf(work));
    let series = 0;
    work.models.forEach((model, m) => {
      const { plan, workers, seed, measures } = model;
      const input = { plan, workers, months, seed, draw, variant, replicate, values: values[m] ?? [] };
      const tallies = engines[m]?.tallies(input) ?? new Float64Array(0);
      for (const measure of measures) {
        measureInto(cells, series++ * months, measure, tallies, plan.tallies);
      }
    });
    for (const [a, b] of work.differences) {
      const at = series++ * months;
      for (let m = 0; m < months; m++) {
        cells[at + m] = (cells[a * months + m] ?? 0) - (cells[b * months + m] ?? 0);
      }
    }
    return cells;
  };
}

/** The values of a job in one array, model by model and slot by slot: one transfer instead of a hundred. */
export function packValues(values: Job['values']): Int32Array<ArrayBuffer> {
  const length = values.flat().reduce((sum, slot) => sum + slot.length, 0);
  const packed = new Int32Array(length);
  let at = 0;
  for (const slot of values.flat()) {
    packed.set(slot, at);
    at += slot.length;
  }
  return packed;
}

/** The reverse of `packValues`; views, not copies. */
export function unpackValues({ models }: Work, packed: Int32Array): Job['values'] {
  let at = 0;
  return models.map(({ plan, months }) =>
    plan.slots.map(({ options }) => packed.subarray(at, (at += months * options))),
  );
}
