/**
 * Runs that the desk has made or is making. One run answers everybody who asks for the same; a run for which nobody
 * waits any more is stopped; the last few are kept.
 */
export interface RunCache<T> {
  /** @param signal - the asker's: when the last asker has gone, the run is told to stop */
  get(key: string, signal: AbortSignal, make: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

interface Kept<T> {
  readonly result: Promise<T>;
  readonly stop: AbortController;
  waiting: number;
  done: boolean;
}

/** @param size - how many runs are kept, the least recently asked for dropped first */
export function makeRunCache<T>(size: number): RunCache<T> {
  const kept = new Map<string, Kept<T>>();
  const start = (key: string, make: (signal: AbortSignal) => Promise<T>): Kept<T> => {
    const stop = new AbortController();
    const item: Kept<T> = { result: make(stop.signal), stop, waiting: 0, done: false };
    const forget = (): void => {
      if (kept.get(key) === item) kept.delete(key);
    };
    item.result.then(() => (item.done = true), forget);
    return item;
  };
  return {
    async get(key, signal, make) {
      const item = kept.get(key) ?? start(key, make);
      kept.delete(key);
      kept.set(key, item);
      for (const [old, { done }] of kept) {
        if (kept.size <= size) break;
        if (done) kept.delete(old);
      }
      item.waiting++;
      const leave = (): void => {
        item.waiting--;
        if (item.waiting > 0 || item.done) return;
        kept.delete(key);
        item.stop.abort();
      };
      signal.addEventListener('abort', leave, { once: true });
      try {
        return await item.result;
      } finally {
        signal.removeEventListener('abort', leave);
      }
    },
  };
}
