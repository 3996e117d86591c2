/** What is left of a plan's nodes once they are simplified: both code generators read these. */
import type { BinaryOp } from '../../regime/plan/index.ts';
import type { Range } from './range.ts';

export type Word = 0 | 1 | 2 | 3;

/** `a`, `b`, `c` are indices of earlier instructions of the same phase. */
export type Operation =
  | { readonly op: 'const'; readonly value: number }
  /** A column of the tile: of the plan, or a word shared by a workplace. */
  | { readonly op: 'column'; readonly column: number }
  /** A number that all rows share: a sum over everyone, or a word drawn once for the world. */
  | { readonly op: 'shared'; readonly index: number }
  | { readonly op: 'slot'; readonly slot: number; readonly option: number }
  /** The value of the option in `index`; 0 where there is no such option. */
  | { readonly op: 'lookup'; readonly slot: number; readonly index: number }
  | { readonly op: 'word'; readonly block: number; readonly word: Word }
  /** Bits `from` to `from + bits - 1` of a word. */
  | { readonly op: 'bits'; readonly a: number; readonly from: number; readonly bits: number }
  | { readonly op: 'not'; readonly a: number }
  | { readonly op: 'payable'; readonly a: number }
  | { readonly op: BinaryOp; readonly a: number; readonly b: number }
  | { readonly op: 'choose'; readonly a: number; readonly b: number; readonly c: number };

export interface Instruction {
  readonly does: Operation;
  readonly range: Range;
  /** Whether it can leave 32 bits, divide by what is not above 0 or pay less than 0. */
  readonly faults: boolean;
  /** The same for all rows of a month. */
  readonly uniform: boolean;
}

export interface Store {
  readonly column: number;
  readonly value: number;
}

/** Adds the value of all rows to total `total` of the month. */
export interface Sum {
  readonly value: number;
  readonly total: number;
}

export interface Each {
  readonly kind: 'each';
  readonly instructions: readonly Instruction[];
  readonly stores: readonly Store[];
  readonly sums: readonly Sum[];
  /** Notes in total `total` whether any row's value was below zero. */
  readonly signs: readonly Sum[];
}

/** A sum over each workplace, written back to its rows. */
export interface Gather {
  readonly kind: 'gather';
  readonly from: number;
  readonly into: number;
  /** Bounds of one row's value and of the sum. */
  readonly range: Range;
  readonly faults: boolean;
}

/** Total `total` of the month becomes shared number `shared`; a fault where it leaves 32 bits. */
export interface Share {
  readonly kind: 'share';
  readonly total: number;
  readonly shared: number;
}

/** What is too rare to be generated: done by the host, row by row. */
export interface Plain {
  readonly kind: 'plain';
  readonly scope: 'world' | 'category';
  readonly by: number | null;
  readonly from: number;
  readonly into: number;
}

export type Step = Each | Gather | Share | Plain;

/** Words drawn once for each workplace (into columns of the tile) or for the world (into shared numbers). */
export interface Draw {
  readonly per: 'workplace' | 'world';
  readonly block: number;
  /** Where each word goes, or null where nobody reads it. */
  readonly into: readonly [number | null, number | null, number | null, number | null];
}

/** A plan made ready for generating code. Depends on the plan and on the bounds of its slots, on nothing else. */
export interface Program {
  /** Columns of a tile: those of the plan, then words shared by workplaces. */
  readonly columns: number;
  readonly shared: number;
  /** Totals of a month: the last is the fault mark. */
  readonly totals: number;
  readonly setup: Each;
  readonly setupDraws: readonly Draw[];
  readonly month: readonly Step[];
  readonly draws: readonly Draw[];
  /** For each tally of the plan, the totals of which it is the sum. */
  readonly tallies: readonly (readonly number[])[];
  /** For each account of the plan, its total at the end of a month (and of the setup), and the mark that it went below zero. */
  readonly accounts: readonly { readonly total: number; readonly sign: number }[];
  /** For each column of the plan, the shared number that holds it, or null where rows have their own. */
  readonly columnShared: readonly (number | null)[];
  /** Where each slot's values begin within a month's values, and how wide a month is. */
  readonly slotOffsets: readonly number[];
  readonly slotWidth: number;
  readonly setupRandom: 'threefry' | 'philox';
}
