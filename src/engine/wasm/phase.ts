/**
 * One phase as a function over groups of four rows: what all rows share comes before the loop, sums go to memory after it.
 *
 * `each(at, end, first, month, slots, totals, shared, mask)`: addresses of the first row and of the end of the rows, the
 * first row's number, the month's counter word, addresses of the month's slot values, totals and shared numbers, and the
 * address of a mask of lanes that count. With a mask of less than four lanes there must be one group only.
 */
import { KEYS, REPLICATE } from '../host/layout.ts';
import type { Each, Instruction, Sum } from '../program/instruction.ts';
import { FULL, isFlag, type Range } from '../program/range.ts';
import { get, i32, i32x4, i64, i64x2, repeat, sequence, set, v128, type Code, type Local } from './code.ts';
import { arithmetic } from './arithmetic.ts';
import { FunctionBuilder, type ModuleFunction } from './module.ts';
import { lookup } from './lookup.ts';
import { philox, threefry } from './random.ts';

type Vector = Code<'v128'>;

/** What a phase's code needs to know beside its instructions. */
export interface PhaseOptions {
  readonly name: string;
  /** Rows a tile has room for. */
  readonly capacity: number;
  readonly slotOffsets: readonly number[];
  readonly slotOptions: readonly number[];
  readonly random: 'threefry' | 'philox';
  /** The total that marks a fault. */
  readonly faultTotal: number;
  /** Whether `relaxedSelect` may be used. */
  readonly relaxed: boolean;
}

export function phaseFunction(each: Each, options: PhaseOptions): ModuleFunction {
  return new PhaseEmitter(each, options).build();
}

/** Code of a value may come before the loop or in it; whoever emits says where. */
export interface Emitter {
  /** Puts a value into a variable of its own and gives the code that reads it. */
  readonly keep: (value: Vector) => Vector;
  /** A vector of constants, kept before the loop. */
  readonly constant: (value: number) => Vector;
  /** Notes a fault in lanes with any bit, or with the sign bit. */
  readonly faultIfAny: (value: Vector) => void;
  readonly faultIfNegative: (value: Vector) => void;
  readonly select: (a: Vector, b: Vector, mask: Vector) => Vector;
}

class PhaseEmitter {
  readonly #each: Each;
  readonly #options: PhaseOptions;
  readonly #function = new FunctionBuilder(8);
  readonly #before: Code<'nothing'>[] = [];
  readonly #body: Code<'nothing'>[] = [];
  readonly #after: Code<'nothing'>[] = [];
  readonly #integers = new Map<number, Vector>();
  readonly #masks = new Map<number, Vector>();
  readonly #constants = new Map<number, Vector>();
  readonly #words = new Map<number, readonly [Vector, Vector, Vector, Vector]>();
  readonly #natural = new Map<number, boolean>();
  #any: Local<'v128'> | null = null;
  #negative: Local<'v128'> | null = null;
  #row: Local<'v128'> | null = null;

  constructor(each: Each, options: PhaseOptions) {
    this.#each = each;
    this.#options = options;
  }

  build(): ModuleFunction {
    const { stores, sums, signs, instructions } = this.#each;
    const columns = new Map<number, number>();
    instructions.forEach(({ does }, n) => {
      if (does.op === 'column') columns.set(does.column, n);
    });
    const roots = [
      ...stores.map((store) => ({
        value: store.value,
        emit: () => {
          this.#store(store, columns);
        },
      })),
      ...sums.map((sum) => ({
        value: sum.value,
        emit: () => {
          this.#sum(sum);
        },
      })),
      ...signs.map((sign) => ({
        value: sign.value,
        emit: () => {
          this.#sign(sign);
        },
      })),
      ...instructions.flatMap(({ faults }, value) =>
        faults
          ? [
              {
                value,
                emit: () => {
                  this.#valueOf(value);
                },
              },
            ]
          : [],
      ),
    ];
    roots.sort((a, b) => a.value - b.value);
    for (const root of roots) root.emit();
    this.#faults();
    const at = this.#function.parameter(0);
    const step = set(at, i32.add(get(at), i32.const(16)));
    const row = this.#row;
    const next = row === null ? [] : [set(row, i32x4.add(get(row), v128.const(4, 4, 4, 4)))];
    const loop = repeat(
      sequence(...this.#body, ...next, step),
      i32.below(get(at), get(this.#function.parameter(1))),
    );
    return {
      name: this.#options.name,
      parameters: 8,
      entry: this.#function.build(sequence(...this.#before, loop, ...this.#after)),
    };
  }

  #instruction(n: number): Instruction {
    const found = this.#each.instructions[n];
    if (found === undefined) throw new RangeError('a phase has no such instruction');
    return found;
  }

  #range(n: number): Range {
    return this.#each.instructions[n]?.range ?? FULL;
  }

  /** Whether the value comes as a mask: it is a flag made by a comparison, or of such flags. */
  #isMask(n: number): boolean {
    const known = this.#natural.get(n);
    if (known !== undefined) return known;
    const { does, range } = this.#instruction(n);
    const flag = (m: number): boolean => isFlag(this.#range(m));
    const given = (m: number): boolean => this.#isMask(m) || this.#instruction(m).does.op === 'const';
    const mask =
      does.op === 'equal' ||
      does.op === 'less' ||
      ((does.op === 'and' || does.op === 'or') && flag(does.a) && flag(does.b)) ||
      (does.op === 'not' && flag(does.a)) ||
      (does.op === 'choose' && isFlag(range) && given(does.b) && given(does.c));
    this.#natural.set(n, mask);
    return mask;
  }

  #valueOf(n: number): Vector {
    return this.#isMask(n) ? this.#maskOf(n) : this.#integerOf(n);
  }

  #integerOf(n: number): Vector {
    const found = this.#integers.get(n);
    if (found !== undefined) return found;
    const { does, uniform } = this.#instruction(n);
    const value =
      does.op === 'const'
        ? this.#constant(does.value)
        : this.#keep(
            this.#isMask(n) ? i32x4.negate(this.#maskOf(n)) : this.#compute(n, this.#emitter(uniform)),
            uniform,
          );
    this.#integers.set(n, value);
    return value;
  }

  #maskOf(n: number): Vector {
    const found = this.#masks.get(n);
    if (found !== undefined) return found;
    const { does, uniform } = this.#instruction(n);
    const value =
      does.op === 'const'
        ? this.#constant(does.value === 0 ? 0 : -1)
        : this.#keep(
            this.#isMask(n) ? this.#computeMask(n, this.#emitter(uniform)) : i32x4.negate(this.#integerOf(n)),
            uniform,
          );
    this.#masks.set(n, value);
    return value;
  }

  #computeMask(n: number, emitter: Emitter): Vector {
    const { does } = this.#instruction(n);
    switch (does.op) {
      case 'equal':
        return this.#equal(does.a, does.b);
      case 'less':
        return i32x4.less(this.#integerOf(does.a), this.#integerOf(does.b));
      case 'not':
        return v128.not(this.#maskOf(does.a));
      case 'and': {
        // "and not" is one operation.
        const [a, b] = [this.#instruction(does.a).does, this.#instruction(does.b).does];
        if (b.op === 'not') return v128.andNot(this.#maskOf(does.a), this.#maskOf(b.a));
        if (a.op === 'not') return v128.andNot(this.#maskOf(does.b), this.#maskOf(a.a));
        return v128.and(this.#maskOf(does.a), this.#maskOf(does.b));
      }
      case 'or':
        return v128.or(this.#maskOf(does.a), this.#maskOf(does.b));
      case 'choose':
        return this.#choose(does.a, does.b, does.c, emitter, (m) => this.#maskOf(m));
      default:
        throw new TypeError('not a mask');
    }
  }

  /** Two flags, or a flag and a constant, are compared without turning them into numbers. */
  #equal(a: number, b: number): Vector {
    const constant = this.#instruction(b).does;
    if (this.#isMask(a) && constant.op === 'const') {
      if (constant.value === 1) return this.#maskOf(a);
      if (constant.value === 0) return v128.not(this.#maskOf(a));
    }
    if (this.#isMask(a) && this.#isMask(b)) return i32x4.equal(this.#maskOf(a), this.#maskOf(b));
    return i32x4.equal(this.#integerOf(a), this.#integerOf(b));
  }

  #compute(n: number, emitter: Emitter): Vector {
    const { does, faults } = this.#instruction(n);
    const { capacity, slotOffsets, slotOptions } = this.#options;
    switch (does.op) {
      case 'const':
        return this.#constant(does.value);
      case 'column':
        return v128.load(get(this.#function.parameter(0)), does.column * capacity * 4);
      case 'shared':
        return v128.loadSplat(get(this.#function.parameter(6)), does.index * 4);
      case 'slot':
        return v128.loadSplat(this.#slots(), ((slotOffsets[does.slot] ?? 0) + does.option) * 4);
      case 'lookup': {
        const from = (slotOffsets[does.slot] ?? 0) * 4;
        const hoisted = (option: number): Vector =>
          this.#keep(v128.loadSplat(this.#slots(), from + option * 4), true);
        const index = this.#integerOf(does.index);
        return lookup(index, this.#range(does.index), slotOptions[does.slot] ?? 1, emitter, {
          hoisted,
          slots: this.#slots(),
          from,
        });
      }
      case 'word':
        return this.#word(does.block, does.word);
      case 'bits': {
        const shifted =
          does.from === 0
            ? this.#integerOf(does.a)
            : i32x4.shiftRightUnsigned(this.#integerOf(does.a), does.from);
        if (does.from + does.bits >= 32) return shifted;
        return v128.and(shifted, this.#constant(2 ** does.bits - 1));
      }
      case 'not':
        return v128.xor(this.#integerOf(does.a), this.#constant(1));
      case 'payable':
        emitter.faultIfNegative(this.#integerOf(does.a));
        return this.#integerOf(does.a);
      case 'choose':
        return this.#choose(does.a, does.b, does.c, emitter, (m) => this.#integerOf(m));
      default: {
        const operand = (m: number) => ({
          value: this.#integerOf(m),
          range: this.#range(m),
          constant: this.#constantOf(m),
        });
        return arithmetic(does.op, operand(does.a), operand(does.b), faults, emitter);
      }
    }
  }

  #choose(a: number, b: number, c: number, emitter: Emitter, as: (n: number) => Vector): Vector {
    const [then, otherwise] = [this.#constantOf(b), this.#constantOf(c)];
    if (!isFlag(this.#range(a))) {
      const nothing = emitter.keep(i32x4.equal(this.#integerOf(a), this.#constant(0)));
      return emitter.select(as(c), as(b), nothing);
    }
    const mask = this.#maskOf(a);
    if (otherwise === 0) return v128.and(as(b), mask);
    if (then === 0) return v128.andNot(as(c), mask);
    return emitter.select(as(b), as(c), mask);
  }

  #word(block: number, word: 0 | 1 | 2 | 3): Vector {
    const found = this.#words.get(block);
    if (found !== undefined) return found[word];
    const inside = this.#emitter(false);
    const before = (value: Code<'i32'>): Vector => this.#keep(i32x4.splat(value), true);
    const scalar = (value: Code<'i32'>): Code<'i32'> => {
      const local = this.#function.local('i32');
      this.#before.push(set(local, value));
      return get(local);
    };
    const key = (index: number): Code<'i32'> => i32.load(i32.const(KEYS), index * 4);
    const counter = {
      month: get(this.#function.parameter(3)),
      block: i32.const(block),
      replicate: i32.load(i32.const(REPLICATE)),
    };
    const words =
      this.#options.random === 'philox'
        ? philox(this.#rows(), counter, { inside, before })
        : threefry(this.#rows(), counter, { inside, before, scalar, key });
    this.#words.set(block, words);
    return words[word];
  }

  /** The numbers of the four rows. */
  #rows(): Vector {
    if (this.#row === null) {
      this.#row = this.#function.local('v128');
      const first = i32x4.splat(get(this.#function.parameter(2)));
      this.#before.push(set(this.#row, i32x4.add(first, v128.const(0, 1, 2, 3))));
    }
    return get(this.#row);
  }

  #slots(): Code<'i32'> {
    return get(this.#function.parameter(4));
  }

  #constantOf(n: number): number | null {
    const { does } = this.#instruction(n);
    return does.op === 'const' ? does.value : null;
  }

  #constant(value: number): Vector {
    const found = this.#constants.get(value);
    if (found !== undefined) return found;
    const kept = this.#keep(v128.const(value, value, value, value), true);
    this.#constants.set(value, kept);
    return kept;
  }

  #keep(value: Vector, before: boolean): Vector {
    const local = this.#function.local('v128');
    (before ? this.#before : this.#body).push(set(local, value));
    return get(local);
  }

  #emitter(uniform: boolean): Emitter {
    const out = uniform ? this.#before : this.#body;
    return {
      keep: (value) => this.#keep(value, uniform),
      constant: (value) => this.#constant(value),
      faultIfAny: (value) => {
        const any = (this.#any ??= this.#function.local('v128'));
        out.push(set(any, v128.or(get(any), value)));
      },
      faultIfNegative: (value) => {
        const negative = (this.#negative ??= this.#function.local('v128'));
        out.push(set(negative, v128.or(get(negative), value)));
      },
      select: this.#options.relaxed ? v128.relaxedSelect : v128.select,
    };
  }

  #store(
    { column, value }: { readonly column: number; readonly value: number },
    columns: Map<number, number>,
  ) {
    const stored = this.#integerOf(value);
    const old = columns.get(column);
    if (old === value) return;
    if (old !== undefined) this.#integerOf(old);
    const offset = column * this.#options.capacity * 4;
    this.#body.push(v128.store(get(this.#function.parameter(0)), stored, offset));
  }

  #mask(): Vector {
    return v128.load(get(this.#function.parameter(7)));
  }

  #sum({ value, total }: Sum): void {
    const sum = this.#function.local('v128');
    const groups = Math.ceil(this.#options.capacity / 4);
    const { lo, hi } = this.#range(value);
    if (hi * groups <= FULL.hi && lo * groups >= FULL.lo) {
      const added = this.#isMask(value)
        ? i32x4.subtract(get(sum), this.#maskOf(value))
        : i32x4.add(get(sum), this.#integerOf(value));
      this.#body.push(set(sum, added));
      const counted = this.#function.local('v128');
      this.#after.push(set(counted, v128.and(get(sum), this.#mask())));
      this.#addTotal(total, i64x2.add(i64x2.extendLow(get(counted)), i64x2.extendHigh(get(counted))));
      return;
    }
    const upper = this.#function.local('v128');
    const row = this.#integerOf(value);
    this.#body.push(
      set(sum, i64x2.add(get(sum), i64x2.extendLow(row))),
      set(upper, i64x2.add(get(upper), i64x2.extendHigh(row))),
    );
    this.#addTotal(
      total,
      i64x2.add(
        v128.and(get(sum), i64x2.extendLow(this.#mask())),
        v128.and(get(upper), i64x2.extendHigh(this.#mask())),
      ),
    );
  }

  #addTotal(total: number, pair: Vector): void {
    const both = this.#function.local('v128');
    const at = get(this.#function.parameter(5));
    const sum = i64.add(i64.lane(0, get(both)), i64.lane(1, get(both)));
    this.#after.push(set(both, pair), i64.store(at, i64.add(i64.load(at, total * 8), sum), total * 8));
  }

  #sign({ value, total }: Sum): void {
    if (this.#range(value).lo >= 0) return;
    const seen = this.#function.local('v128');
    this.#body.push(set(seen, v128.or(get(seen), this.#integerOf(value))));
    this.#note(total, i32.signs(v128.and(get(seen), this.#mask())));
  }

  #faults(): void {
    const { faultTotal } = this.#options;
    if (this.#any !== null) this.#note(faultTotal, i32.anyBit(v128.and(get(this.#any), this.#mask())));
    if (this.#negative !== null) {
      this.#note(faultTotal, i32.signs(v128.and(get(this.#negative), this.#mask())));
    }
  }

  /** Marks a total for good. */
  #note(total: number, mark: Code<'i32'>): void {
    const at = get(this.#function.parameter(5));
    this.#after.push(i64.store(at, i64.or(i64.load(at, total * 8), i64.ofUnsigned(mark)), total * 8));
  }
}
