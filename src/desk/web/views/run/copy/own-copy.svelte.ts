/** The copy a reader works on, for as long as this tab lives: nothing of it is kept in the browser or on the server. */
import type { CopyFilesJson } from '../../../lib/types.ts';
import { changedFiles, edited, freshCopy, redone, undone, type CopyHistory } from './copy-history.ts';

/** Typing after a pause this long is another change. */
const PAUSE_MS = 800;

let regime = '';
let beside: Readonly<Record<string, string>> = {};
let history = $state.raw<CopyHistory | null>(null);
let lastTyped = 0;

/** Leaving the page throws the copy away: the browser asks first. */
function warn(event: BeforeUnloadEvent): void {
  if (history !== null && changedFiles(history).length > 0) event.preventDefault();
}

export const ownCopy = {
  get history() {
    return history;
  },
  get regime() {
    return regime;
  },
  get beside() {
    return beside;
  },
  /** Begins with the original, unless a copy of it is there already. */
  begin: (given: CopyFilesJson): void => {
    if (history !== null && regime === given.regime) return;
    ({ regime, beside } = given);
    history = freshCopy(given.files);
    window.addEventListener('beforeunload', warn);
  },
  type: (file: string, text: string): void => {
    const now = performance.now();
    if (history !== null) history = edited(history, file, text, now - lastTyped < PAUSE_MS);
    lastTyped = now;
  },
  undo: (): void => {
    if (history !== null) history = undone(history);
  },
  redo: (): void => {
    if (history !== null) history = redone(history);
  },
  throwAway: (): void => {
    if (history !== null) history = freshCopy(history.original);
  },
};
