/**
 * One question to the desk, asked again whenever it changes, or the case does. The former answer stays until the new one is there, so
 * that nothing flickers; a question that is no longer asked is called off.
 */
import { ask, change, DeskProblem } from './api.ts';
import { revision } from './revision.svelte.ts';

export interface Asked<T> {
  readonly answer: T | null;
  readonly problem: DeskProblem | null;
  /** True while an answer to the present question is not there yet. */
  readonly waiting: boolean;
  readonly again: () => void;
}

export interface Question {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** What does not fit an address. */
  readonly body?: object;
}

/**
 * Call while a component is set up.
 *
 * @param question - null asks nothing; may read state, and is asked again when that changes
 * @param quietMs - how long a question must stand before it is asked; the first is asked at once
 */
export function asked<T>(question: () => Question | null, quietMs = 0): Asked<T> {
  let answer = $state.raw<T | null>(null);
  let problem = $state.raw<DeskProblem | null>(null);
  let waiting = $state(true);
  let times = $state(0);
  let first = true;

  $effect(() => {
    const present = times >= 0 && revision.count >= 0 ? question() : null;
    if (present === null) {
      waiting = false;
      return;
    }
    const stop = new AbortController();
    const send = async (): Promise<void> => {
      try {
        answer = await (present.body === undefined
          ? ask<T>(present.path, present.query, stop.signal)
          : change<T>(present.path, present.body, stop.signal));
        problem = null;
      } catch (error) {
        if (stop.signal.aborted) return;
        problem = error instanceof DeskProblem ? error : new DeskProblem('internal');
      }
      waiting = false;
    };
    waiting = true;
    const timer = window.setTimeout(() => void send(), first ? 0 : quietMs);
    first = false;
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  });

  return {
    get answer() {
      return answer;
    },
    get problem() {
      return problem;
    },
    get waiting() {
      return waiting;
    },
    again: () => {
      times++;
    },
  };
}
