/** What every view has to know about the case that is open: whether it can be changed. */
import { ask } from './api.ts';
import { caseChanged } from './revision.svelte.ts';
import type { CaseJson } from './types.ts';

let opened = $state.raw<CaseJson | null>(null);

export const theCase = {
  /** True until it is known that the case can be changed. */
  get readOnly(): boolean {
    return opened?.readOnly ?? true;
  },
};

export function setCase(of: CaseJson): void {
  opened = of;
}

/** How often a window looks whether another one has changed the case. */
const LOOK_MS = 3000;

/**
 * Looks from time to time whether the case has changed in another window, or the desk has gone. Only while the page is
 * seen, and only for a case that can change.
 *
 * @param ongone - called when the desk does not answer as it should
 * @returns what stops it
 */
export function watchCase(ongone: () => void): () => void {
  const look = async (): Promise<void> => {
    if (document.hidden || opened === null || opened.readOnly) return;
    try {
      const { head } = await ask<CaseJson>('case');
      if (head.seq !== opened.head.seq) caseChanged();
    } catch {
      ongone();
    }
  };
  const timer = window.setInterval(() => void look(), LOOK_MS);
  return () => {
    window.clearInterval(timer);
  };
}
