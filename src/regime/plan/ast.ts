/**
 * Plan: a regime as the engine runs it. Flat, frozen, plain data; canonical JSON of it is hashed, and a result is a pure
 * function of (plan hash, values, seed, draw, variant, replicate).
 *
 * A month is a list of phases. An `each` phase computes nodes for every worker place (a row) from the columns as they
 * stood when the phase began, then stores; a `sum` phase adds a column up over a workplace or everyone and writes the
 * total back to every row. All values are signed 32-bit integers; what leaves that range is an error naming its rule.
 */

/** Engines refuse a plan of another version. */
export const PLAN_VERSION = 2;

export type UnaryOp = 'not';
export type BinaryOp =
  | 'add'
  | 'subtract'
  | 'multiply'
  /** floor(a · b / 2^30): a share of an amount */
  | 'ofShare'
  /** floor(a / b), b above 0 */
  | 'divide'
  /** clamp(floor(a · 2^30 / b), 0, 2^30); 0 where b is 0 or less */
  | 'shareOf'
  | 'min'
  | 'max'
  | 'equal'
  | 'less'
  | 'and'
  | 'or';

/** One operation for every row. `a`, `b`, `c` are indices of earlier nodes of the same phase. */
export type Node =
  | { readonly op: 'const'; readonly value: number }
  | { readonly op: 'column'; readonly column: number }
  /** The month's value of a slot: the same for all rows, or by the category in node `index`. */
  | { readonly op: 'slot'; readonly slot: number; readonly index: number | null }
  /** One fixed option's value of a slot given by category. */
  | { readonly op: 'slotOption'; readonly slot: number; readonly option: number }
  /**
   * `bits` bits of word `word` of the generator at counter (index, month, block, replicate), from bit `from` on. The index
   * is that of the row, of the row's workplace, or 0 for the world.
   */
  | {
      readonly op: 'random';
      readonly block: number;
      readonly word: 0 | 1 | 2 | 3;
      readonly from: number;
      readonly bits: number;
      readonly per: 'worker' | 'workplace' | 'world';
    }
  | { readonly op: UnaryOp; readonly a: number }
  /** `a` itself, which must not be below zero: nobody is paid a negative sum. */
  | { readonly op: 'payable'; readonly a: number; readonly rule: number }
  | { readonly op: BinaryOp; readonly a: number; readonly b: number; readonly rule: number }
  | { readonly op: 'choose'; readonly a: number; readonly b: number; readonly c: number };

export interface Store {
  readonly column: number;
  readonly node: number;
}

/** Adds node values over all rows to an exact total of the month. */
export interface Tally {
  readonly tally: number;
  readonly node: number;
}

export interface EachPhase {
  readonly kind: 'each';
  readonly nodes: readonly Node[];
  readonly stores: readonly Store[];
  readonly tallies: readonly Tally[];
}

export interface SumPhase {
  readonly kind: 'sum';
  readonly scope: 'workplace' | 'world' | 'category';
  /** For `category`: the column whose value rows must share; null otherwise. */
  readonly by: number | null;
  readonly from: number;
  readonly into: number;
  readonly rule: number;
}

export interface PlanColumn {
  readonly name: string;
  /** As the author writes it: `USD`, `month`, a category; `temporary` for sums in flight. */
  readonly type: string;
}

/** A series of values that comes from outside: a parameter, a gate or the chosen variant. */
export interface Slot {
  readonly name: string;
  readonly kind: 'parameter' | 'gate' | 'variant';
  /** How many options it is given by; 1 if it has one value for all. */
  readonly options: number;
}

export interface PlanOutput {
  readonly name: string;
  readonly label: string;
  readonly about: 'workers' | 'state' | 'world';
  readonly unit: string;
  /** The month's value is the sum of these tallies, divided by the tally `over` unless that is null. */
  readonly tallies: readonly number[];
  readonly over: number | null;
}

/** One kind of payment: every unit that leaves `from` reaches `to` in the same month. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly for: string;
  readonly rule: string;
  readonly tally: number;
}

/** What a rule did to workers of one kind in a month, asked for by `corvee explain`. */
export interface Trace {
  /** Rule id; `''` for the number of workers of the kind, a definition's name for its exceptions. */
  readonly of: string;
  /** `acted`: how many it was carried out for. `paid`: payment `index`. `set`: how many got another value of state `index`. */
  readonly what: 'heads' | 'acted' | 'paid' | 'set' | 'exception';
  readonly index: number;
  readonly tally: number;
}

export interface Plan {
  readonly version: typeof PLAN_VERSION;
  readonly regime: string;
  readonly currency: string;
  /** `philox`: start values and workplace sizes come from Philox4x32-10, as the benchmark `dues` draws them. */
  readonly setupRandom: 'threefry' | 'philox';
  readonly workplace: { readonly min: number; readonly max: number; readonly block: number };
  readonly columns: readonly PlanColumn[];
  readonly slots: readonly Slot[];
  /** Rule ids; `rule` in a node points here. */
  readonly rules: readonly string[];
  /** Gives every row its start values, before the first month. */
  readonly setup: EachPhase;
  readonly phases: readonly (EachPhase | SumPhase)[];
  readonly tallies: number;
  readonly outputs: readonly PlanOutput[];
  readonly flows: readonly Flow[];
  readonly traces: readonly Trace[];
  /** Money columns that only payments change, for the check that the books balance. */
  readonly accounts: readonly number[];
}
