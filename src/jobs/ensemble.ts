/**
 * An ensemble: draws × replicates of one or more paired scenarios, folded as they come. Memory does not grow with the
 * number of runs.
 *
 * Jobs are numbered draw by draw. The answer is the same for any number of threads, in any order, resumed or not.
 */
import { sha256 } from '../base/index.ts';
import { countDone, isDone, withDone, type Done } from './fold/done.ts';
import { encodeFold } from './fold/encode.ts';
import { Fold } from './fold/fold.ts';
import type { Pool } from './pool.ts';
import { cellsOf, type Job, type Work } from './work.ts';

export interface Ensemble {
  readonly work: Work;
  readonly draws: number;
  readonly replicates: number;
  /** Pure: the same job for the same numbers. */
  readonly jobOf: (draw: number, replicate: number) => Job;
}

/** An ensemble under way: which jobs are done, and what they gave together. */
export interface Standing {
  readonly done: Done;
  readonly fold: Fold;
}

export interface EnsembleOptions {
  readonly pool: Pool;
  /** What an earlier attempt left; its jobs are not repeated. It is added to, and not to be used afterwards. */
  readonly from?: Standing;
  /** Job numbers to do, half-open; all if left out. */
  readonly only?: readonly [first: number, end: number];
  /** Called after each run with how many of all are done. */
  readonly progress?: (done: number, all: number) => void;
  /** Called after each run; may write the standing down. */
  readonly save?: (standing: Standing) => void;
  readonly signal?: AbortSignal;
}

/** Nothing done yet. */
export function freshStanding({ work, draws, replicates }: Ensemble): Standing {
  return { done: [], fold: new Fold({ cells: cellsOf(work), cluster: clusterOf(draws, replicates) }) };
}

/** With one draw, replicates are the independent repetitions; with several, draws are. */
export function clusterOf(draws: number, replicates: number): number {
  return draws === 1 ? 1 : replicates;
}

/**
 * Does all jobs that are not done.
 * @throws CorveeError as `Pool.results` does; what was done until then has been handed to `save`
 */
export async function runEnsemble(ensemble: Ensemble, options: EnsembleOptions): Promise<Standing> {
  const { pool, progress, save, signal } = options;
  const { fold, done: before } = options.from ?? freshStanding(ensemble);
  const [first, end] = options.only ?? [0, ensemble.draws * ensemble.replicates];
  let done = before;
  let count = countDone(done);
  const all = options.only === undefined ? end : count + end - first;
  function* jobs(): Generator<Job> {
    for (let job = first; job < end; job++) {
      if (isDone(before, job)) continue;
      yield ensemble.jobOf(Math.floor(job / ensemble.replicates), job % ensemble.replicates);
    }
  }
  for await (const { job, cells } of pool.results(jobs(), signal)) {
    fold.add(job.draw, cells);
    done = withDone(done, job.draw * ensemble.replicates + job.replicate);
    progress?.(++count, all);
    save?.({ done, fold });
  }
  return { done, fold };
}

/** SHA-256 of all that a fold holds: equal for equal runs, on any machine. */
export function foldHash(fold: Fold): string {
  return sha256(encodeFold(fold));
}
