/** What every view has to know about the case that is open: whether it can be changed. */
import { ask, DeskProblem } from './api.ts';
import { caseChanged } from './revision.svelte.ts';
import type { CaseJson } from './types.ts';

let opened = $state.raw<CaseJson | null>(null);
/** Why the desk does not answer any more; null while it does. `back`: it did not, and does again. */
let gone = $state.raw<'unreachable' | 'session-missing' | 'back' | null>(null);

export const theCase = {
  /** True until it is known that the case can be changed. */
  get readOnly(): boolean {
    return opened?.readOnly ?? true;
  },
  /** Null until it is known. */
  get opened(): CaseJson | null {
    return opened;
  },
  /** Others decide at the same time: a decision then says on which entry it was made. */
  get shared(): boolean {
    return opened?.member != null;
  },
  /** Somebody who only reads has no regime to work on: its withheld numbers are not theirs (N5). */
  get onlyReads(): boolean {
    return opened?.member?.role === 'reader';
  },
  get gone() {
    return gone;
  },
};

export function setCase(of: CaseJson): void {
  opened = of;
}

/** How often a window looks whether another one has changed the case. */
const LOOK_MS = 3000;

/** Something could not be asked or changed: says so on the page, and looks for the desk until it is back. */
export function noticeGone(code: string): void {
  if (opened !== null && (code === 'unreachable' || code === 'session-missing')) gone = code;
}

export function dismissBack(): void {
  if (gone === 'back') gone = null;
}

/**
 * Looks from time to time whether the case has changed in another window, or the desk has gone or come back. Only while
 * the page is seen. What somebody is typing stays as it is meanwhile.
 *
 * @returns what stops it
 */
export function watchCase(): () => void {
  const look = async (): Promise<void> => {
    if (document.hidden || opened === null || (opened.purpose === 'sample' && gone === null)) return;
    try {
      const { head } = await ask<CaseJson>('case');
      if (gone === 'unreachable' || gone === 'session-missing') {
        gone = 'back';
        caseChanged();
      } else if (head.seq !== opened.head.seq) caseChanged();
    } catch (error) {
      if (error instanceof DeskProblem) noticeGone(error.code);
    }
  };
  const timer = window.setInterval(() => void look(), LOOK_MS);
  return () => {
    window.clearInterval(timer);
  };
}
