/**
 * Checked: every expression has a type, every operation is one the engine has. Frozen plain data.
 *
 * Amounts are integers from here on: money in hundredths, shares in 2^-30, the rest in whole units.
 */
import type { Place } from '../../base/index.ts';
import type { Purse, Resolved } from '../resolved/ast.ts';
import type { Level, Surface, SurfaceGate, SurfaceParameter, SurfaceVariant } from '../surface/ast.ts';
import type { Type } from './type.ts';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

interface Common {
  readonly type: Type;
  readonly at: Place;
}

type Op<T> = Readonly<T> & Common;

/** A typed expression. */
export type Checked =
  | Op<{ op: 'const'; value: number }>
  | Op<{ op: 'column'; name: string }>
  | Op<{ op: 'let'; name: string }>
  | Op<{ op: 'definition'; name: string }>
  /** `by`: the column whose category picks the value, null if there is one value for all. */
  | Op<{ op: 'slot'; name: string; by: string | null }>
  | Op<{ op: 'not'; a: Checked }>
  | Op<{ op: 'and' | 'or'; a: Checked; b: Checked }>
  | Op<{ op: 'compare'; how: Comparison; a: Checked; b: Checked }>
  | Op<{
      op: 'add' | 'subtract' | 'multiply' | 'ofShare' | 'divide' | 'min' | 'max' | 'shareOf';
      a: Checked;
      b: Checked;
    }>
  | Op<{ op: 'choose'; if: Checked; then: Checked; else: Checked }>
  | Op<{ op: 'chance'; a: Checked }>
  | Op<{ op: 'uniform'; a: Checked; b: Checked }>
  | Op<{ op: 'pick'; slot: string; options: number }>
  /** `bits` of a pinned random word from bit `from` on (0 is the lowest), as a plain number. */
  | Op<{ op: 'word'; word: 0 | 1 | 2 | 3; from: number; bits: number }>
  /** Over everyone in the workplace, in the world, or with the same category in the column `scope`. */
  | Op<{
      op: 'over';
      fn: 'sum' | 'count';
      within: 'workplace' | 'world' | 'category';
      scope: string;
      a: Checked;
    }>;

export interface CheckedBinding {
  readonly name: string;
  readonly value: Checked;
}

export interface CheckedPay {
  readonly from: Purse;
  readonly to: Purse;
  readonly amount: Checked;
  readonly for: string;
}

export interface CheckedRule {
  readonly id: string;
  readonly label: string;
  readonly mechanisms: readonly number[];
  readonly claims: readonly string[];
  /** The gates that must all be open; `when` holds them already. */
  readonly implements: readonly string[];
  readonly each: Level;
  readonly block: number | null;
  readonly at: Place;
  readonly when: Checked | null;
  readonly let: readonly CheckedBinding[];
  readonly set: readonly CheckedBinding[];
  readonly pay: readonly CheckedPay[];
}

export interface CheckedColumn {
  readonly name: string;
  readonly label: string;
  readonly type: Type;
  readonly account: boolean;
  readonly fixed: boolean;
  readonly of: Level;
  readonly unseen: boolean;
  readonly block: number | null;
  readonly start: Checked;
  readonly at: Place;
}

/** A general case and its exceptions; of those that hold, the last wins. */
export interface CheckedDefinition {
  readonly name: string;
  readonly label: string;
  readonly type: Type;
  readonly as: Checked;
  readonly except: readonly {
    readonly when: Checked;
    readonly as: Checked;
    readonly because: string;
    readonly claims: readonly string[];
  }[];
  readonly at: Place;
}

export interface CheckedOutput {
  readonly name: string;
  readonly label: string;
  readonly about: 'workers' | 'state' | 'world';
  readonly how: 'count' | 'sum' | 'mean' | 'paidTo';
  readonly type: Type;
  readonly value: Checked | null;
  readonly among: Checked | null;
  readonly paidTo: string | null;
  readonly at: Place;
}

export type CheckedParameter = Omit<SurfaceParameter, 'unit' | 'by'> & {
  readonly type: Type;
  readonly currency: string;
  readonly by: string | null;
  /** The options of `by`, or one empty name. */
  readonly options: readonly string[];
};
export type CheckedGate = Omit<SurfaceGate, 'by'> & {
  readonly by: string | null;
  readonly options: readonly string[];
};

export interface CheckedRegime {
  readonly regime: Surface['regime'];
  /** The stage before, for printing expressions as they were written. */
  readonly source: Resolved;
  readonly parameters: readonly CheckedParameter[];
  readonly gates: readonly CheckedGate[];
  readonly variants: readonly SurfaceVariant[];
  readonly columns: readonly CheckedColumn[];
  /** Each uses only those before it. */
  readonly definitions: readonly CheckedDefinition[];
  readonly rules: readonly CheckedRule[];
  readonly outputs: readonly CheckedOutput[];
}
