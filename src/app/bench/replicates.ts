/** Replicates of the benchmark on several threads: each thread takes the next replicate until none is left. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { CorveeError } from '../../base/index.ts';
import type { Backend } from '../../engine/index.ts';
import { foldHash } from './dues.ts';

export interface Replicates {
  readonly workers: number;
  readonly months: number;
  readonly replicates: number;
  readonly engine: Backend;
}

/** What a thread is started with. */
export interface ReplicateThread extends Replicates {
  /** The next replicate, counted up by all threads. */
  readonly next: Int32Array<SharedArrayBuffer>;
  /** The hash of each replicate. */
  readonly hashes: Int32Array<SharedArrayBuffer>;
}

const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** @returns the folded hash, and seconds of the clock without starting and warming up */
export async function hashReplicates(
  work: Replicates,
  threads: number,
): Promise<{ readonly hash: number; readonly seconds: number }> {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const hashes = new Int32Array(new SharedArrayBuffer(4 * work.replicates));
  const workerData: ReplicateThread = { ...work, next, hashes };
  const workers = Array.from({ length: threads }, () => new Worker(WORKER, { workerData }));
  const all = async (): Promise<void> => {
    await Promise.all(
      workers.map(async (worker, thread) => {
        const lost = once(worker, 'exit').then(([code]: unknown[]) => {
          throw new CorveeError('run-thread-lost', { thread, reason: `exit code ${String(code)}` });
        });
        await Promise.race([once(worker, 'message'), lost]);
        lost.catch(() => undefined);
      }),
    );
  };
  try {
    await all();
    const before = performance.now();
    for (const worker of workers) worker.postMessage('go');
    await all();
    const seconds = (performance.now() - before) / 1000;
    return { hash: hashes.reduce((hash, next) => foldHash(hash, next), 0), seconds };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
