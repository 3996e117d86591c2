/** An analysis made on demand: its answer, and how far it has come while nobody has it yet. */
import { ask } from '../../lib/api.ts';
import { asked, type Asked } from '../../lib/asked.svelte.ts';
import type { ProgressJson } from '../../lib/types.ts';

export interface Analysis<T> extends Asked<T> {
  /** From 0 to 1; null before anything is known of it. */
  readonly part: number | null;
}

const EVERY_MS = 500;

/** Call while a component is set up. @param query - null asks nothing; may read state */
export function analysis<T>(
  of: 'sensitivity' | 'questions',
  query: () => Readonly<Record<string, string>> | null,
): Analysis<T> {
  const made = asked<T>(() => {
    const wanted = query();
    return wanted === null ? null : { path: of, query: wanted };
  });
  let part = $state<number | null>(null);

  $effect(() => {
    const wanted = query();
    part = null;
    if (!made.waiting || wanted === null) return;
    const stop = new AbortController();
    const look = async (): Promise<void> => {
      try {
        const { progress } = await ask<ProgressJson>('progress', { of, ...wanted }, stop.signal);
        if (progress !== null && progress.all > 0) part = progress.done / progress.all;
      } catch {
        // The analysis itself says what is wrong.
      }
    };
    const timer = window.setInterval(() => void look(), EVERY_MS);
    return () => {
      window.clearInterval(timer);
      stop.abort();
    };
  });

  return {
    get answer() {
      return made.answer;
    },
    get problem() {
      return made.problem;
    },
    get waiting() {
      return made.waiting;
    },
    get part() {
      return part;
    },
    again: made.again,
  };
}
