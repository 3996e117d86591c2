/** Locking: the desk closes the case and stops, so that the key is gone from this computer's memory; and when it does so by itself. */
import { change, DeskProblem } from './api.ts';

/** Minutes without a key or a movement after which the desk locks itself; null: never. */
let minutes = $state<number | null>(null);
let locked = $state(false);

/** Every window of this desk empties itself when one of them locks. */
const windows = new BroadcastChannel('corvee.lock');
windows.onmessage = () => {
  locked = true;
};

function closed(): void {
  locked = true;
  windows.postMessage('locked');
}

export const lock = {
  get minutes(): number | null {
    return minutes;
  },
  get locked(): boolean {
    return locked;
  },
};

export const lockChoices = [5, 15, 30, 60, null] as const;

export function setAutoLock(wanted: number | null): void {
  minutes = wanted;
  window.sessionStorage.setItem('corvee.lock', String(wanted));
}

/** What this tab was told before, or what suits the case. */
export function firstAutoLock(otherwise: number | null): void {
  const kept = window.sessionStorage.getItem('corvee.lock');
  const known = lockChoices.find((choice) => String(choice) === kept);
  minutes = known === undefined ? otherwise : known;
}

/** Closes the case and stops the desk, for every window on it. */
export async function lockNow(): Promise<void> {
  try {
    await change('lock', {});
    closed();
  } catch (error) {
    if (!(error instanceof DeskProblem)) throw error;
    // It may have gone before it could answer.
    if (error.code === 'unreachable') closed();
    else throw error;
  }
}

const LOOK_MS = 5000;

/** Locks when nobody has touched this page for as long as was chosen. @returns what stops it */
export function watchIdle(): () => void {
  let last = Date.now();
  const touched = (): void => {
    last = Date.now();
  };
  const events = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
  for (const name of events) window.addEventListener(name, touched, { passive: true });
  const timer = window.setInterval(() => {
    if (minutes !== null && !locked && Date.now() - last > minutes * 60_000) void lockNow();
  }, LOOK_MS);
  return () => {
    for (const name of events) window.removeEventListener(name, touched);
    window.clearInterval(timer);
  };
}
