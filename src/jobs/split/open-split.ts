/** One very large run over worker threads: the same integers whatever their number. */
import { Worker } from 'node:worker_threads';
import { CorveeError } from '../../base/index.ts';
import { makeSplitEngine, type RunInput, type RunResult } from '../../engine/index.ts';
import { giveUp, makeBarrier } from './barrier.ts';

export interface Split {
  readonly threads: number;
  /**
   * One run at a time.
   * @throws CorveeError as `runReference` does; 'run-thread-lost' if a thread ended early, after which only `close` is left
   */
  readonly run: (input: RunInput) => Promise<RunResult>;
  readonly close: () => Promise<void>;
}

/** More threads than cores are slower, not wrong; more than workplaces have nothing to do. */
const MOST_THREADS = 256;

const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/**
 * Starts the threads of split runs of `plan`.
 * @param threads - 1 to 256
 * @param program - of a thread, in place of the usual one: tests put one that dies
 * @throws CorveeError 'run-option' for another number
 */
export function openSplit(
  plan: RunInput['plan'],
  backend: 'wasm' | 'js',
  threads: number,
  program = WORKER,
): Split {
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) {
    throw new CorveeError('run-option', {
      option: 'threads',
      value: String(threads),
      min: 1,
      max: MOST_THREADS,
    });
  }
  const engine = makeSplitEngine(plan, backend, threads);
  const barrier = makeBarrier();
  const workers = Array.from(
    { length: threads },
    (_, thread) => new Worker(program, { workerData: { thread, barrier } }),
  );
  const state: { lost: CorveeError | null } = { lost: null };
  workers.forEach((worker, thread) => {
    const lose = (reason: string): void => {
      state.lost ??= new CorveeError('run-thread-lost', { thread, reason });
      giveUp(barrier);
    };
    worker.on('error', (error) => {
      lose(error instanceof Error ? error.message : String(error));
    });
    worker.on('exit', (code) => {
      lose(`exit code ${String(code)}`);
    });
    worker.unref();
  });
  const part = async (worker: Worker, run: unknown): Promise<void> => {
    await new Promise<void>((resolve, reject) => {
      const end = (): void => {
        reject(state.lost ?? new Error('a thread ended without a reason'));
      };
      worker.once('message', () => {
        worker.off('exit', end);
        resolve();
      });
      worker.once('exit', end);
      worker.postMessage(run);
    });
  };
  return {
    threads,
    run: async (input) => {
      if (state.lost !== null) throw state.lost;
      const run = engine.prepare(input.plan === plan ? input : { ...input, plan });
      for (const worker of workers) worker.ref();
      const parts = await Promise.allSettled(workers.map((worker) => part(worker, run)));
      for (const worker of workers) worker.unref();
      for (const outcome of parts) if (outcome.status === 'rejected') throw outcome.reason;
      return engine.finish(run);
    },
    close: async () => {
      giveUp(barrier);
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
