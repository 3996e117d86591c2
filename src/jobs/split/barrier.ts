/** Threads wait for each other on shared memory. A thread that is lost releases the others with an error. */

/** Words of the shared array: how many have come, how often all have come, whether to give up. */
const COME = 0;
const ROUND = 1;
const GIVEN_UP = 2;

export function makeBarrier(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(12));
}

/** Thrown in threads whose companion was lost. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp';
}

/**
 * Waits until all `threads` have called it.
 * @throws GivenUp if `giveUp` was called
 */
export function meetAt(barrier: Int32Array<SharedArrayBuffer>, threads: number): void {
  const round = Atomics.load(barrier, ROUND);
  if (Atomics.load(barrier, GIVEN_UP) !== 0) throw new GivenUp();
  if (Atomics.add(barrier, COME, 1) === threads - 1) {
    Atomics.store(barrier, COME, 0);
    Atomics.add(barrier, ROUND, 1);
    Atomics.notify(barrier, ROUND);
    return;
  }
  while (Atomics.load(barrier, ROUND) === round) Atomics.wait(barrier, ROUND, round);
  if (Atomics.load(barrier, GIVEN_UP) !== 0) throw new GivenUp();
}

/** Lets everybody go who waits, now or later. */
export function giveUp(barrier: Int32Array<SharedArrayBuffer>): void {
  Atomics.store(barrier, GIVEN_UP, 1);
  Atomics.add(barrier, ROUND, 1);
  Atomics.notify(barrier, ROUND);
}
