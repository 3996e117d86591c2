/** Somebody else decided on a claim while somebody was deciding: what both said, until a person has chosen. */
import { change, DeskProblem } from './api.ts';
import { caseChanged } from './revision.svelte.ts';
import { t } from './text.svelte.ts';
import type { Meanwhile } from './types.ts';

interface Waiting {
  readonly both: Meanwhile;
  /** Makes one's own decision again, on theirs. */
  readonly again: (on: number) => Promise<void>;
}

let waiting = $state.raw<Waiting | null>(null);

export const meanwhile = {
  get waiting(): Waiting | null {
    return waiting;
  },
};

/**
 * Shows both decisions if that is what the desk refused for.
 *
 * @param again - makes the refused decision on another entry
 * @returns false for any other refusal
 */
export function bothDecided(error: unknown, again: (on: number) => Promise<void>): boolean {
  if (!(error instanceof DeskProblem) || error.code !== 'decided-meanwhile') return false;
  waiting = { both: error.data as Meanwhile, again };
  return true;
}

/** Makes a decision on whatever theirs made of the claim. */
export function overTheirs(
  claim: string,
  status: string,
  why: string | null = null,
): (on: number) => Promise<void> {
  return async (on) => {
    // A claim that was reviewed since takes a reason for anything but accepting it.
    const reason = status === 'accepted' ? why : (why ?? t('both.why'));
    await change(`claims/${claim}/decision`, { status, why: reason, on });
  };
}

/** Theirs stays, or the claim is looked at first: either way nothing is recorded. */
export function letStand(): void {
  waiting = null;
  caseChanged();
}

/** Puts one's own in the place of theirs; if somebody was quicker once more, both are shown again. @throws DeskProblem */
export async function putMine(): Promise<void> {
  const present = waiting;
  if (present === null) return;
  try {
    await present.again(present.both.theirs.seq);
    if (waiting === present) waiting = null;
  } catch (error) {
    if (!bothDecided(error, present.again)) throw error;
  } finally {
    caseChanged();
  }
}
