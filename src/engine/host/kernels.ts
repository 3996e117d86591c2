/** The generated functions a run calls; generated JavaScript and WebAssembly offer the same. All addresses are in bytes. */

/** One phase for the rows of a tile. `month` is the counter word of random numbers. */
export type EachCall = (
  at: number,
  rows: number,
  first: number,
  month: number,
  slots: number,
  totals: number,
  shared: number,
) => void;

/** Sums over workplaces of a tile. `starts` to `last` hold their first rows. */
export type GatherCall = (at: number, starts: number, last: number, first: number, totals: number) => void;

export type StepCall =
  { readonly kind: 'each'; readonly call: EachCall } | { readonly kind: 'gather'; readonly call: GatherCall };

export interface Kernels {
  readonly setup: EachCall;
  /** One for each step of the month; null for what the host does. */
  readonly month: readonly (StepCall | null)[];
}

/** Memory that can be made larger, and what is generated for it. */
export interface Machine {
  /** At least this many bytes; what was there may be lost. @returns the buffer to use until the next call */
  readonly reserve: (bytes: number) => ArrayBufferLike;
  readonly kernels: () => Kernels;
}
