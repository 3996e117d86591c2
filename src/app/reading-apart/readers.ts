/** Reads texts in threads while this one stores what they said. A few texts are read in this thread: starting others takes longer. */
import { availableParallelism } from 'node:os';
import { startThread, type AskedThread } from '../../evidence/index.ts';
import { readingOf, type ReadText, type ToRead } from './reading-of.ts';

export interface Readers {
  /** How many texts it is worth handing over before the first is back. */
  readonly ahead: number;
  readonly read: (text: ToRead) => Promise<ReadText>;
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
  const threads = Array.from({ length: Math.min(cores, MOST_THREADS) }, startReader);
  let next = 0;
  return {
    ahead: threads.length * AHEAD_PER_THREAD,
    read: (text) => {
      const thread = threads[next++ % threads.length];
      return thread === undefined ? here.read(text) : thread.ask(text);
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

function startReader(): AskedThread<ToRead, ReadText> {
  const file = import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js';
  return startThread(new URL(file, import.meta.url), here.read);
}
