/**
 * Threads that run jobs. One thread means this one; more means workers that are sent values and send back series.
 *
 * Jobs are pure, so it does not matter which thread runs which: results come in the order in which they are ready, each
 * with the index of its job. A thread that dies is replaced and the job it was at is done once more.
 */
import { setImmediate as breathe } from 'node:timers/promises';
import { CorveeError } from '../base/index.ts';
import type { Backend } from '../engine/index.ts';
import { threadedResults, type Thread } from './threaded-results.ts';
import { startThread } from './thread.ts';
import { jobRunner, type Job, type Work } from './work.ts';

export interface PoolOptions {
  /** 1 … 256. */
  readonly threads: number;
  readonly backend: Backend;
  /** Most a thread may keep in JavaScript's heap, in megabytes; Node's own limit if left out. */
  readonly heapMb?: number;
  /** Even a single thread is one of its own, so that the calling one stays free. */
  readonly apart?: boolean;
  /** The program of a thread, in place of the pool's own: tests put one that dies. */
  readonly program?: URL;
}

export interface Finished {
  /** Counts the jobs of the call from 0, in the order in which they were given. */
  readonly index: number;
  readonly job: Job;
  /** Float64Array[cellsOf(work)]. */
  readonly cells: Float64Array;
}

export interface Pool {
  readonly threads: number;
  /**
   * Runs the jobs; a few more are taken from `jobs` than have been handed out, never all at once. One call at a time.
   * Leaving the loop early, or aborting, stops the threads in the middle of their jobs.
   *
   * @throws CorveeError 'interrupted' when `signal` is aborted, 'thread-died' if a job killed two threads, and as the
   *   engine does
   */
  results(jobs: Iterable<Job>, signal?: AbortSignal): AsyncGenerator<Finished, void, undefined>;
  /** Ends the threads. */
  close(): Promise<void>;
}

export function makePool(work: Work, options: PoolOptions): Pool {
  const own = options.threads === 1 && options.apart !== true;
  return own ? inline(work, options.backend) : threaded(work, options);
}

/** One thread's pool: this thread, which breathes between jobs so that signals and timers are heard. */
function inline(work: Work, backend: Backend): Pool {
  const run = jobRunner(work, backend);
  return {
    threads: 1,
    async *results(jobs, signal) {
      let index = 0;
      for (const job of jobs) {
        if (signal?.aborted === true) throw new CorveeError('interrupted', {});
        yield { index: index++, job, cells: run(job) };
        await breathe();
      }
    },
    close: () => Promise.resolve(),
  };
}

function threaded(work: Work, options: PoolOptions): Pool {
  const threads: Thread[] = [];
  const start = (): Thread => startThread(work, options);
  let busy = false;
  return {
    threads: options.threads,
    async *results(jobs, signal) {
      if (busy) throw new Error('A pool runs one call at a time');
      busy = true;
      try {
        yield* threadedResults(threads, options.threads, start, jobs, signal);
      } finally {
        busy = false;
      }
    },
    close: async () => {
      await Promise.all(threads.splice(0).map((thread) => thread.end()));
    },
  };
}
