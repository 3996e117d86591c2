/** One worker thread: sends it jobs, hears its answers, and says when it is gone. */
import { Worker } from 'node:worker_threads';
import { CorveeError, type ErrorData } from '../base/index.ts';
import type { PoolOptions } from './pool.ts';
import type { ThreadAnswer, ThreadData, ThreadJob } from './thread-messages.ts';
import type { Thread, ThreadEvents } from './threaded-results.ts';
import { packValues, type Work } from './work.ts';

/** Node runs the sources as they are; a build has the same file compiled. */
const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? 'pool-thread.ts' : 'pool-thread.js',
  import.meta.url,
);

/** What a job makes is small and soon forgotten; by default a thread would let it grow to several times as much. */
const YOUNG_MB = 8;

export function startThread(work: Work, { backend, heapMb, program = PROGRAM }: PoolOptions): Thread {
  const workerData: ThreadData = { work, backend };
  const worker = new Worker(program, {
    workerData,
    resourceLimits: {
      maxYoungGenerationSizeMb: YOUNG_MB,
      ...(heapMb !== undefined && { maxOldGenerationSizeMb: heapMb }),
    },
  });
  let events: ThreadEvents | null = null;
  let reason: string | null = null;
  let gone = false;
  worker.on('message', (answer: ThreadAnswer) => {
    if (answer.kind === 'done') events?.done(answer.id, answer.cells);
    else events?.failed(errorOf(answer));
  });
  worker.on('error', (error: NodeJS.ErrnoException) => (reason = error.code ?? error.message));
  worker.on('exit', (code) => {
    gone = true;
    events?.died(reason ?? `exit ${String(code)}`);
  });
  return {
    get gone() {
      return gone;
    },
    listen(to) {
      events = to;
      // A thread that nobody listens to keeps no program from ending.
      if (to === null) worker.unref();
      else worker.ref();
    },
    send(id, { draw, variant, replicate, values }) {
      const packed = packValues(values);
      const message: ThreadJob = { id, draw, variant, replicate, packed };
      worker.postMessage(message, [packed.buffer]);
    },
    async end() {
      events = null;
      await worker.terminate();
    },
  };
}

function errorOf(answer: Exclude<ThreadAnswer, { kind: 'done' }>): Error {
  if (answer.kind === 'fault') return new Error(`In a thread: ${answer.stack}`);
  return new CorveeError(answer.code, answer.data as ErrorData[typeof answer.code]);
}
