/** The answer for an id: what it names, that it was withdrawn, or nothing. */

/** `withheld`: the content was destroyed, and this is so on every date. `null`: this desk does not have it. */
export type Found<T> = T | 'withheld' | null;

/** A moment of the recorded axis: the last entry that counts, inclusive. Left out: now. */
export interface AsRecorded {
  readonly recorded?: number;
}
