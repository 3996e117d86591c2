/** Reads texts in threads while this one stores what they said. A few texts are read in this thread: starting others takes longer. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readingOf, type ReadText, type ToRead } from './reading-of.ts';

export interface Readers {
  /** How many texts it is worth handing over before the first is back. */
  readonly ahead: number;
  read(text: ToRead): Promise<ReadText>;
  close(): Promise<void>;
}

/** From this many texts on threads are worth their start. */
const MANY = 64;
const MOST_THREADS = 8;
const AHEAD_PER_THREAD = 8;

const here: Readers = {
  ahead: 1,
  read: async (text) => Promise.resolve(text).then(readingOf),
  close: () => Promise.resolve(),
};

/** @param texts - how many there will be */
export function makeReaders(texts: number): Readers {
  const cores = availableParallelism();
  if (texts < MANY || cores === 1) return here;
  const threads = Array.from({ length: Math.min(cores, MOST_THREADS) }, startThread);
  let next = 0;
  return {
    ahead: threads.length * AHEAD_PER_THREAD,
    read(text) {
      const thread = threads[next++ % threads.length];
      return thread === undefined ? here.read(text) : thread.read(text);
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

interface Waiting {
  readonly text: ToRead;
  readonly resolve: (read: ReadText) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread answers in the order in which it is asked. What a thread dies of is read here, which says what was wrong. */
function startThread() {
  const file = import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js';
  const worker = new Worker(new URL(file, import.meta.url));
  const waiting: Waiting[] = [];
  let gone = false;
  const readHere = ({ text, resolve, reject }: Waiting): void => {
    here.read(text).then(resolve, reject);
  };
  worker.on('message', (read: ReadText) => waiting.shift()?.resolve(read));
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    gone = true;
    waiting.splice(0).forEach(readHere);
  });
  return {
    read: (text: ToRead) =>
      new Promise<ReadText>((resolve, reject) => {
        const asked = { text, resolve, reject };
        if (gone) {
          readHere(asked);
          return;
        }
        waiting.push(asked);
        worker.postMessage(text);
      }),
    end: () => {
      waiting.length = 0;
      return worker.terminate();
    },
  };
}
