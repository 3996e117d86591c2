/** The function of a phase while it is written: what stands before the loop, in it and after it, and what is noted of faults. */
import { get, i32x4, set, v128, type Code, type Local } from './code.ts';
import { FunctionBuilder } from './module.ts';

type Vector = Code<'v128'>;

/** Code of a value may come before the loop or in it; whoever emits need not know which. */
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

/** The parameters of a phase's function, in their order; `phase.ts` says what they are. */
const PARAMETERS = ['at', 'end', 'first', 'month', 'slots', 'totals', 'shared', 'mask'] as const;
type Parameter = (typeof PARAMETERS)[number];

export class Frame {
  readonly before: Code<'nothing'>[] = [];
  readonly body: Code<'nothing'>[] = [];
  readonly after: Code<'nothing'>[] = [];
  /** Lanes that faulted: in any bit, in the sign bit. Null while nothing can. */
  any: Local<'v128'> | null = null;
  negative: Local<'v128'> | null = null;
  /** The numbers of the four rows, which the loop counts on. */
  row: Local<'v128'> | null = null;
  readonly #function = new FunctionBuilder(PARAMETERS.length);
  readonly #constants = new Map<number, Vector>();
  readonly #relaxed: boolean;

  constructor(relaxed: boolean) {
    this.#relaxed = relaxed;
  }

  readonly parameters = PARAMETERS.length;

  parameter(name: Parameter): Local<'i32'> {
    return this.#function.parameter(PARAMETERS.indexOf(name));
  }

  local<T extends 'i32' | 'v128'>(type: T): Local<T> {
    return this.#function.local(type);
  }

  build(body: Code<'nothing'>): readonly number[] {
    return this.#function.build(body);
  }

  rows(): Vector {
    if (this.row === null) {
      this.row = this.local('v128');
      const first = i32x4.splat(get(this.parameter('first')));
      this.before.push(set(this.row, i32x4.add(first, v128.const(0, 1, 2, 3))));
    }
    return get(this.row);
  }

  constant(value: number): Vector {
    const found = this.#constants.get(value);
    if (found !== undefined) return found;
    const kept = this.keep(v128.const(value, value, value, value), true);
    this.#constants.set(value, kept);
    return kept;
  }

  keep(value: Vector, before: boolean): Vector {
    const local = this.local('v128');
    (before ? this.before : this.body).push(set(local, value));
    return get(local);
  }

  /** @param uniform - whether the value is the same for all rows, so that its code stands before the loop */
  emitter(uniform: boolean): Emitter {
    const out = uniform ? this.before : this.body;
    const note = (local: Local<'v128'>, value: Vector): void => {
      out.push(set(local, v128.or(get(local), value)));
    };
    return {
      keep: (value) => this.keep(value, uniform),
      constant: (value) => this.constant(value),
      faultIfAny: (value) => {
        note((this.any ??= this.local('v128')), value);
      },
      faultIfNegative: (value) => {
        note((this.negative ??= this.local('v128')), value);
      },
      select: this.#relaxed ? v128.relaxedSelect : v128.select,
    };
  }
}
