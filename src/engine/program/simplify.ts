/**
 * One phase of a plan, simplified: constants folded, equal instructions merged, bounds attached. What nobody reads falls
 * away later, unless it can fault.
 */
import type { BinaryOp, EachPhase, Node } from '../../regime/plan/index.ts';
import { operations } from '../operations.ts';
import type { Each, Instruction, Operation, Word } from './instruction.ts';
import { exactly, FULL, isFlag, join, rangeOf, rangeOfNot, type Range } from './range.ts';
import { underCondition } from './refine.ts';

/** What a phase may take for granted. */
export interface Facts {
  /** Bounds of each column as the phase begins. */
  readonly columns: readonly Range[];
  /** For each column, the shared number that holds it, or null. */
  readonly columnShared: readonly (number | null)[];
  /** Bounds of the values of each slot. */
  readonly slots: readonly { readonly range: Range; readonly options: number }[];
  /** Where the words of a workplace or the world are found. */
  readonly place: (per: 'workplace' | 'world', block: number, word: Word) => Operation;
}

/** The instructions of a phase and what each of its nodes became. */
export interface Simplified {
  readonly instructions: readonly Instruction[];
  readonly of: readonly number[];
}

export function simplify(phase: EachPhase, facts: Facts): Simplified {
  const work = new Simplifier(facts);
  const of: number[] = [];
  for (const node of phase.nodes) of.push(work.node(node, of));
  return { instructions: work.instructions, of };
}

class Simplifier {
  readonly instructions: Instruction[] = [];
  readonly #index = new Map<string, number>();
  readonly #facts: Facts;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** The instruction that `node` becomes; `of` says what earlier nodes became. */
  node(node: Node, of: readonly number[]): number {
    const at = (n: number): number => of[n] ?? 0;
    const { columns, columnShared, slots } = this.#facts;
    switch (node.op) {
      case 'const':
        return this.#constant(node.value);
      case 'column': {
        const range = columns[node.column] ?? FULL;
        const shared = columnShared[node.column] ?? null;
        if (shared !== null) return this.#add({ op: 'shared', index: shared }, range, false, true);
        return this.#add({ op: 'column', column: node.column }, range);
      }
      case 'slot': {
        if (node.index === null) return this.#slot(node.slot, 0);
        const index = at(node.index);
        const { range, options } = slots[node.slot] ?? { range: FULL, options: 1 };
        const known = this.#range(index);
        if (known.lo === known.hi) {
          return known.lo >= 0 && known.lo < options ? this.#slot(node.slot, known.lo) : this.#constant(0);
        }
        const always = known.lo >= 0 && known.hi < options;
        const bounds = always ? range : join(range, exactly(0));
        return this.#add({ op: 'lookup', slot: node.slot, index }, bounds);
      }
      case 'slotOption':
        return this.#slot(node.slot, node.option);
      case 'random':
        return this.#random(node);
      case 'not':
        return this.#not(at(node.a));
      case 'payable': {
        const a = at(node.a);
        const { lo, hi } = this.#range(a);
        if (lo >= 0) return a;
        return this.#add({ op: 'payable', a }, { lo: 0, hi: Math.max(0, hi) }, true);
      }
      case 'choose':
        return this.#choose(at(node.a), at(node.b), at(node.c));
      default:
        return this.#binary(node.op, at(node.a), at(node.b));
    }
  }

  #add(does: Operation, range: Range, faults = false, uniform = this.#uniform(does)): number {
    if (range.lo === range.hi && !faults && does.op !== 'const') return this.#constant(range.lo);
    const key = JSON.stringify(does);
    const found = this.#index.get(key);
    if (found !== undefined) return found;
    const index = this.instructions.push({ does, range, faults, uniform }) - 1;
    this.#index.set(key, index);
    return index;
  }

  #uniform(does: Operation): boolean {
    switch (does.op) {
      case 'const':
      case 'slot':
      case 'shared':
        return true;
      case 'column':
      case 'word':
        return false;
      default:
        return operandsOf(does).every((n) => this.instructions[n]?.uniform === true);
    }
  }

  #range(n: number): Range {
    return this.instructions[n]?.range ?? FULL;
  }

  #value(n: number): number | null {
    const does = this.instructions[n]?.does;
    return does?.op === 'const' ? does.value : null;
  }

  #constant(value: number): number {
    return this.#add({ op: 'const', value: value | 0 }, exactly(value | 0));
  }

  #slot(slot: number, option: number): number {
    const { range, options } = this.#facts.slots[slot] ?? { range: FULL, options: 1 };
    if (option >= options) return this.#constant(0);
    return this.#add({ op: 'slot', slot, option }, range);
  }

  #random({ block, word, from, bits, per }: Extract<Node, { op: 'random' }>): number {
    const whole: Operation =
      per === 'worker' ? { op: 'word', block, word } : this.#facts.place(per, block, word);
    const a = this.#add(whole, FULL);
    if (from === 0 && bits >= 32) return a;
    const high = Math.min(bits, 32 - from);
    return this.#add({ op: 'bits', a, from, bits: high }, { lo: 0, hi: 2 ** high - 1 });
  }

  #not(a: number): number {
    const does = this.instructions[a]?.does;
    if (does?.op === 'not') return does.a;
    return this.#add({ op: 'not', a }, rangeOfNot(this.#range(a)));
  }

  #choose(a: number, b: number, c: number): number {
    const condition = this.#range(a);
    if (condition.lo > 0 || condition.hi < 0 || b === c) return b;
    if (condition.lo === 0 && condition.hi === 0) return c;
    const does = this.instructions[a]?.does;
    if (does?.op === 'not' && isFlag(condition)) return this.#choose(does.a, c, b);
    if (isFlag(condition) && this.#value(b) === 1 && this.#value(c) === 0) return a;
    if (isFlag(condition) && this.#value(b) === 0 && this.#value(c) === 1) return this.#not(a);
    const then = underCondition(this.instructions, b, a, true);
    const otherwise = underCondition(this.instructions, c, a, false);
    return this.#add({ op: 'choose', a, b, c }, join(then, otherwise));
  }

  #binary(op: BinaryOp, a: number, b: number): number {
    const [left, right] = [this.#range(a), this.#range(b)];
    const { range, faults } = rangeOf(op, left, right);
    const [x, y] = [this.#value(a), this.#value(b)];
    if (x !== null && y !== null && !faults) return this.#constant(fold(op, x, y));
    if (op === 'add' && y === 0) return a;
    if (op === 'add' && x === 0) return b;
    if (op === 'subtract' && y === 0) return a;
    if ((op === 'multiply' || op === 'divide') && y === 1) return a;
    if (op === 'multiply' && x === 1) return b;
    if ((op === 'min' || op === 'max' || op === 'and' || op === 'or') && a === b) return a;
    if (op === 'min' && left.hi <= right.lo) return a;
    if (op === 'min' && right.hi <= left.lo) return b;
    if (op === 'max' && left.lo >= right.hi) return a;
    if (op === 'max' && right.lo >= left.hi) return b;
    if (op === 'and' && isFlag(left) && y === 1) return a;
    if (op === 'and' && isFlag(right) && x === 1) return b;
    if (op === 'or' && y === 0) return a;
    if (op === 'or' && x === 0) return b;
    return this.#add({ op, a, b }, op === 'subtract' ? this.#difference(a, b, range) : range, faults);
  }

  /** `a - min(a, x)` and `max(b, x) - b` are not below zero. */
  #difference(a: number, b: number, range: Range): Range {
    const [left, right] = [this.instructions[a]?.does, this.instructions[b]?.does];
    const capped = right?.op === 'min' && (right.a === a || right.b === a);
    const raised = left?.op === 'max' && (left.a === b || left.b === b);
    return capped || raised ? { lo: Math.max(0, range.lo), hi: Math.max(0, range.hi) } : range;
  }
}

/** The instructions that `does` reads. */
export function operandsOf(does: Operation): readonly number[] {
  switch (does.op) {
    case 'const':
    case 'column':
    case 'shared':
    case 'slot':
    case 'word':
      return [];
    case 'lookup':
      return [does.index];
    case 'bits':
    case 'not':
    case 'payable':
      return [does.a];
    case 'choose':
      return [does.a, does.b, does.c];
    default:
      return [does.a, does.b];
  }
}

function fold(op: BinaryOp, a: number, b: number): number {
  const target = new Int32Array(1);
  operations[op](1, target, Int32Array.of(a), Int32Array.of(b));
  return target[0] ?? 0;
}

/** Leaves out what neither a store nor a sum reads and what cannot fault. */
export function dropUnread(each: Each): Each {
  const kept = new Set<number>();
  const keep = (n: number): void => {
    const instruction = each.instructions[n];
    if (instruction === undefined || kept.has(n)) return;
    kept.add(n);
    operandsOf(instruction.does).forEach(keep);
  };
  for (const { value } of [...each.stores, ...each.sums, ...each.signs]) keep(value);
  each.instructions.forEach(({ faults }, n) => {
    if (faults) keep(n);
  });
  const renumbered = new Map<number, number>();
  const at = (n: number): number => renumbered.get(n) ?? 0;
  const instructions: Instruction[] = [];
  each.instructions.forEach((instruction, n) => {
    if (!kept.has(n)) return;
    renumbered.set(n, instructions.length);
    instructions.push({ ...instruction, does: moved(instruction.does, at) });
  });
  return {
    kind: 'each',
    instructions,
    stores: each.stores.map((store) => ({ ...store, value: at(store.value) })),
    sums: each.sums.map((sum) => ({ ...sum, value: at(sum.value) })),
    signs: each.signs.map((sign) => ({ ...sign, value: at(sign.value) })),
  };
}

function moved(does: Operation, at: (n: number) => number): Operation {
  switch (does.op) {
    case 'const':
    case 'column':
    case 'shared':
    case 'slot':
    case 'word':
      return does;
    case 'lookup':
      return { ...does, index: at(does.index) };
    case 'bits':
    case 'not':
    case 'payable':
      return { ...does, a: at(does.a) };
    case 'choose':
      return { ...does, a: at(does.a), b: at(does.b), c: at(does.c) };
    default:
      return { ...does, a: at(does.a), b: at(does.b) };
  }
}
