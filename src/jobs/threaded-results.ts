/** Hands jobs to threads and gathers what they send, with no more under way than the threads can use. */
import { CorveeError } from '../base/index.ts';
import type { Finished } from './pool.ts';
import type { Job } from './work.ts';

export interface ThreadEvents {
  done(id: number, cells: Float64Array): void;
  failed(error: Error): void;
  /** The thread is gone; `reason` is a code, never a message with a path in it. */
  died(reason: string): void;
}

export interface Thread {
  /** True once it has died or been ended. */
  readonly gone: boolean;
  /** Whom to tell; null for nobody. */
  listen(to: ThreadEvents | null): void;
  send(id: number, job: Job): void;
  end(): Promise<void>;
}

interface Task {
  readonly index: number;
  readonly job: Job;
  /** How often the thread it was at has died. */
  readonly deaths: number;
}

/** Jobs at a thread: the one it runs and the next, so that it never waits for us. */
const AT_A_THREAD = 2;
/** A job is given up at its second death, if it was then alone at its thread. */
const MAX_DEATHS = 2;

/**
 * @param threads - those there are; added to while there are jobs for more, replaced in place when one dies
 * @param most - how many there may be
 * @param start - makes a thread
 */
export async function* threadedResults(
  threads: Thread[],
  most: number,
  start: () => Thread,
  jobs: Iterable<Job>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Finished, void, undefined> {
  const source = jobs[Symbol.iterator]();
  const again: Task[] = [];
  const ready: Finished[] = [];
  const tasks = Array.from({ length: most }, (): Map<number, Task> => new Map());
  let taken = 0;
  const state = { ended: false, failure: null as Error | null };
  let wake: (() => void) | null = null;
  const stir = (): void => wake?.();

  /** A fresh job, or null: none is left, or enough wait to be handed out. */
  const fresh = (): Task | null => {
    if (state.ended || ready.length >= most * AT_A_THREAD) return null;
    const item = source.next();
    if (item.done === true) {
      state.ended = true;
      return null;
    }
    return { index: taken++, job: item.value, deaths: 0 };
  };
  const feed = (t: number): void => {
    const own = tasks[t] ?? new Map<number, Task>();
    // A suspect runs alone, so that a second death is its own.
    const mayTake = (): boolean =>
      own.size === 0 || (own.size < AT_A_THREAD && again.length === 0 && [...own.values()][0]?.deaths === 0);
    while (mayTake()) {
      const task = again.shift() ?? fresh();
      if (task === null) return;
      own.set(task.index, task);
      threads[t]?.send(task.index, task.job);
    }
  };
  const feedAll = (): void => {
    threads.forEach((_, t) => {
      feed(t);
    });
  };
  const listen = (t: number): void => {
    const own = tasks[t] ?? new Map<number, Task>();
    threads[t]?.listen({
      done: (id, cells) => {
        const task = own.get(id);
        own.delete(id);
        if (task !== undefined) ready.push({ index: id, job: task.job, cells });
        feed(t);
        stir();
      },
      failed: (error) => {
        state.failure ??= error;
        stir();
      },
      died: (reason) => {
        const alone = own.size === 1;
        for (const task of own.values()) {
          const deaths = task.deaths + 1;
          if (alone && deaths >= MAX_DEATHS) state.failure ??= threadDied(reason, task.job);
          again.push({ ...task, deaths });
        }
        own.clear();
        threads[t] = start();
        listen(t);
        feed(t);
        stir();
      },
    });
  };

  signal?.addEventListener('abort', stir);
  try {
    for (let t = 0; t < most && !state.ended; t++) {
      if (threads[t]?.gone !== false) threads[t] = start();
      listen(t);
      feed(t);
    }
    for (;;) {
      if (signal?.aborted === true) throw new CorveeError('interrupted', {});
      if (state.failure !== null) throw state.failure;
      const finished = ready.shift();
      if (finished !== undefined) {
        yield finished;
        feedAll();
      } else if (state.ended && tasks.every((own) => own.size === 0) && again.length === 0) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal?.removeEventListener('abort', stir);
    for (const [t, thread] of threads.entries()) {
      thread.listen(null);
      // In the middle of a job nobody wants: the next call starts another.
      if ((tasks[t]?.size ?? 0) > 0) await thread.end();
    }
  }
}

function threadDied(reason: string, { draw, replicate }: Job): CorveeError<'thread-died'> {
  return new CorveeError('thread-died', { reason, draw, replicate });
}
