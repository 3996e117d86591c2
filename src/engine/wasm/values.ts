/** The values of a phase's instructions, each computed when it is first asked for: as numbers, or as masks of flags. */
import { KEYS, REPLICATE } from '../host/layout.ts';
import type { Each, Instruction } from '../program/instruction.ts';
import { FULL, isFlag, type Range } from '../program/range.ts';
import { arithmetic } from './arithmetic.ts';
import { get, i32, i32x4, set, v128, type Code } from './code.ts';
import type { Emitter, Frame } from './frame.ts';
import { lookup } from './lookup.ts';
import type { PhaseOptions } from './phase.ts';
import { philox, threefry } from './random.ts';

type Vector = Code<'v128'>;

export class Values {
  readonly #each: Each;
  readonly #options: PhaseOptions;
  readonly #frame: Frame;
  readonly #integers = new Map<number, Vector>();
  readonly #masks = new Map<number, Vector>();
  readonly #words = new Map<number, readonly [Vector, Vector, Vector, Vector]>();
  readonly #natural = new Map<number, boolean>();

  constructor(each: Each, options: PhaseOptions, frame: Frame) {
    this.#each = each;
    this.#options = options;
    this.#frame = frame;
  }

  /** Whether the value comes as a mask: it is a flag made by a comparison, or of such flags. */
  isMask(n: number): boolean {
    const known = this.#natural.get(n);
    if (known !== undefined) return known;
    const { does, range } = this.#instruction(n);
    const flag = (m: number): boolean => isFlag(this.range(m));
    const given = (m: number): boolean => this.isMask(m) || this.#instruction(m).does.op === 'const';
    const mask =
      does.op === 'equal' ||
      does.op === 'less' ||
      ((does.op === 'and' || does.op === 'or') && flag(does.a) && flag(does.b)) ||
      (does.op === 'not' && flag(does.a)) ||
      (does.op === 'choose' && isFlag(range) && given(does.b) && given(does.c));
    this.#natural.set(n, mask);
    return mask;
  }

  /** Puts the value into a variable, if it is not in one, and gives the code that reads it; a flag is 0 or 1. */
  integerOf(n: number): Vector {
    const found = this.#integers.get(n);
    if (found !== undefined) return found;
    const { does, uniform } = this.#instruction(n);
    const value =
      does.op === 'const'
        ? this.#frame.constant(does.value)
        : this.#frame.keep(
            this.isMask(n) ? i32x4.negate(this.maskOf(n)) : this.#compute(n, this.#frame.emitter(uniform)),
            uniform,
          );
    this.#integers.set(n, value);
    return value;
  }

  /** The same for a flag: all ones where it holds, zeros elsewhere. */
  maskOf(n: number): Vector {
    const found = this.#masks.get(n);
    if (found !== undefined) return found;
    const { does, uniform } = this.#instruction(n);
    const value =
      does.op === 'const'
        ? this.#frame.constant(does.value === 0 ? 0 : -1)
        : this.#frame.keep(
            this.isMask(n)
              ? this.#computeMask(n, this.#frame.emitter(uniform))
              : i32x4.negate(this.integerOf(n)),
            uniform,
          );
    this.#masks.set(n, value);
    return value;
  }

  range(n: number): Range {
    return this.#each.instructions[n]?.range ?? FULL;
  }

  #instruction(n: number): Instruction {
    const found = this.#each.instructions[n];
    if (found === undefined) throw new RangeError('a phase has no such instruction');
    return found;
  }

  #computeMask(n: number, emitter: Emitter): Vector {
    const { does } = this.#instruction(n);
    switch (does.op) {
      case 'equal':
        return this.#equal(does.a, does.b);
      case 'less':
        return i32x4.less(this.integerOf(does.a), this.integerOf(does.b));
      case 'not':
        return v128.not(this.maskOf(does.a));
      case 'and': {
        // "and not" is one operation.
        const [a, b] = [this.#instruction(does.a).does, this.#instruction(does.b).does];
        if (b.op === 'not') return v128.andNot(this.maskOf(does.a), this.maskOf(b.a));
        if (a.op === 'not') return v128.andNot(this.maskOf(does.b), this.maskOf(a.a));
        return v128.and(this.maskOf(does.a), this.maskOf(does.b));
      }
      case 'or':
        return v128.or(this.maskOf(does.a), this.maskOf(does.b));
      case 'choose':
        return this.#choose(does.a, does.b, does.c, emitter, (m) => this.maskOf(m));
      default:
        throw new TypeError('not a mask');
    }
  }

  /** Two flags, or a flag and a constant, are compared without turning them into numbers. */
  #equal(a: number, b: number): Vector {
    const constant = this.#instruction(b).does;
    if (this.isMask(a) && constant.op === 'const') {
      if (constant.value === 1) return this.maskOf(a);
      if (constant.value === 0) return v128.not(this.maskOf(a));
    }
    if (this.isMask(a) && this.isMask(b)) return i32x4.equal(this.maskOf(a), this.maskOf(b));
    return i32x4.equal(this.integerOf(a), this.integerOf(b));
  }

  #compute(n: number, emitter: Emitter): Vector {
    const { does, faults } = this.#instruction(n);
    const { capacity, slotOffsets, slotOptions } = this.#options;
    switch (does.op) {
      case 'const':
        return this.#frame.constant(does.value);
      case 'column':
        return v128.load(get(this.#frame.parameter('at')), does.column * capacity * 4);
      case 'shared':
        return v128.loadSplat(get(this.#frame.parameter('shared')), does.index * 4);
      case 'slot':
        return v128.loadSplat(this.#slots(), ((slotOffsets[does.slot] ?? 0) + does.option) * 4);
      case 'lookup': {
        const from = (slotOffsets[does.slot] ?? 0) * 4;
        const hoisted = (option: number): Vector =>
          this.#frame.keep(v128.loadSplat(this.#slots(), from + option * 4), true);
        const index = this.integerOf(does.index);
        return lookup(index, this.range(does.index), slotOptions[does.slot] ?? 1, emitter, {
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
            ? this.integerOf(does.a)
            : i32x4.shiftRightUnsigned(this.integerOf(does.a), does.from);
        if (does.from + does.bits >= 32) return shifted;
        return v128.and(shifted, this.#frame.constant(2 ** does.bits - 1));
      }
      case 'not':
        return v128.xor(this.integerOf(does.a), this.#frame.constant(1));
      case 'payable':
        emitter.faultIfNegative(this.integerOf(does.a));
        return this.integerOf(does.a);
      case 'choose':
        return this.#choose(does.a, does.b, does.c, emitter, (m) => this.integerOf(m));
      default: {
        const operand = (m: number) => ({
          value: this.integerOf(m),
          range: this.range(m),
          constant: this.#constantOf(m),
        });
        return arithmetic(does.op, operand(does.a), operand(does.b), faults, emitter);
      }
    }
  }

  #choose(a: number, b: number, c: number, emitter: Emitter, as: (n: number) => Vector): Vector {
    const [then, otherwise] = [this.#constantOf(b), this.#constantOf(c)];
    if (!isFlag(this.range(a))) {
      const nothing = emitter.keep(i32x4.equal(this.integerOf(a), this.#frame.constant(0)));
      return emitter.select(as(c), as(b), nothing);
    }
    const mask = this.maskOf(a);
    if (otherwise === 0) return v128.and(as(b), mask);
    if (then === 0) return v128.andNot(as(c), mask);
    return emitter.select(as(b), as(c), mask);
  }

  #word(block: number, word: 0 | 1 | 2 | 3): Vector {
    const found = this.#words.get(block);
    if (found !== undefined) return found[word];
    const inside = this.#frame.emitter(false);
    const before = (value: Code<'i32'>): Vector => this.#frame.keep(i32x4.splat(value), true);
    const scalar = (value: Code<'i32'>): Code<'i32'> => {
      const local = this.#frame.local('i32');
      this.#frame.before.push(set(local, value));
      return get(local);
    };
    const key = (index: number): Code<'i32'> => i32.load(i32.const(KEYS), index * 4);
    const counter = {
      month: get(this.#frame.parameter('month')),
      block: i32.const(block),
      replicate: i32.load(i32.const(REPLICATE)),
    };
    const words =
      this.#options.random === 'philox'
        ? philox(this.#frame.rows(), counter, { inside, before })
        : threefry(this.#frame.rows(), counter, { inside, before, scalar, key });
    this.#words.set(block, words);
    return words[word];
  }

  #slots(): Code<'i32'> {
    return get(this.#frame.parameter('slots'));
  }

  #constantOf(n: number): number | null {
    const { does } = this.#instruction(n);
    return does.op === 'const' ? does.value : null;
  }
}
