/**
 * Runs in this page: one worker, one request at a time; of the moves made meanwhile only the last is run. Nothing is sent to the
 * server for a move.
 */
import type { TrialAnswer, TrialChange, TrialRequest } from '../../../../../engine/browser/index.ts';
import type { TrialJson } from '../../../lib/types.ts';
import { startTrialWorker } from '../../../lib/worker-address.ts';
import { changesOf, hashOfCells, workOf, type Settings } from './trial-model.ts';

type Cells = Float64Array<ArrayBuffer>;

const NOTHING_SET = '[]';

export interface TrialRuns {
  /** The runs as reported, made in this page; null until they are there. */
  readonly reported: Cells | null;
  /** The runs as they were last set; null while nothing is set. */
  readonly set: Cells | null;
  /** What ran them. */
  readonly backend: 'wasm' | 'reference' | null;
  /** Code of what is wrong with the last setting; null if nothing is. */
  readonly problem: string | null;
  /** True if the page's runs as reported are, bit for bit, those of the server; null until that is known. */
  readonly same: boolean | null;
}

/** Call while a component is set up. @param settings - may read state; runs again when it changes */
export function trialRuns(trial: () => TrialJson | null, settings: () => Settings): TrialRuns {
  let reported = $state.raw<Cells | null>(null);
  let set = $state.raw<Cells | null>(null);
  let backend = $state<TrialRuns['backend']>(null);
  let problem = $state<string | null>(null);
  let same = $state<boolean | null>(null);
  let ask: ((changes: readonly TrialChange[]) => void) | null = $state.raw(null);
  /** What was asked for last, as text. */
  let asked = NOTHING_SET;

  $effect(() => {
    const given = trial();
    reported = set = ask = same = problem = null;
    asked = NOTHING_SET;
    if (given === null) return;
    const worker = startTrialWorker();
    let busy: readonly TrialChange[] | null = [];
    let waiting: readonly TrialChange[] | null = null;
    let id = 0;
    const send = (changes: readonly TrialChange[], more: Pick<TrialRequest, 'work'> = {}): void => {
      busy = changes;
      worker.postMessage({ id: id++, changes, ...more } satisfies TrialRequest);
    };
    worker.onmessage = ({ data }: MessageEvent<TrialAnswer>) => {
      const done = busy;
      busy = null;
      if (waiting !== null) send(waiting);
      waiting = null;
      if (data.kind === 'refused') {
        problem = data.code;
        return;
      }
      problem = null;
      ({ backend } = data);
      if (data.id === 0) {
        reported = data.cells;
        void hashOfCells(data.cells).then((hash) => (same = hash === given.hash));
      } else {
        set = done?.length === 0 ? null : data.cells;
      }
    };
    worker.onerror = () => {
      problem = 'internal';
    };
    send([], { work: workOf(given) });
    ask = (changes) => {
      if (busy === null) send(changes);
      else waiting = changes;
    };
    return () => {
      worker.terminate();
    };
  });

  $effect(() => {
    const given = trial();
    if (given === null || ask === null) return;
    const changes = changesOf(settings(), given.facts);
    const text = JSON.stringify(changes);
    if (text === asked) return;
    asked = text;
    ask(changes);
  });

  return {
    get reported() {
      return reported;
    },
    get set() {
      return set;
    },
    get backend() {
      return backend;
    },
    get problem() {
      return problem;
    },
    get same() {
      return same;
    },
  };
}
