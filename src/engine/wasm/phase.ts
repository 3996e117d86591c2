/**
 * One phase as a function over groups of four rows: what all rows share comes before the loop, sums go to memory after it.
 *
 * `each(at, end, first, month, slots, totals, shared, mask)`: addresses of the first row and of the end of the rows, the
 * first row's number, the month's counter word, addresses of the month's slot values, totals and shared numbers, and the
 * address of a mask of lanes that count. With a mask of less than four lanes there must be one group only.
 */
import type { Each, Sum } from '../program/instruction.ts';
import { FULL } from '../program/range.ts';
import { get, i32, i32x4, i64, i64x2, repeat, sequence, set, v128, type Code } from './code.ts';
import { Frame } from './frame.ts';
import type { ModuleFunction } from './module.ts';
import { Values } from './values.ts';

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
class PhaseEmitter {
  readonly #each: Each;
  readonly #options: PhaseOptions;
  readonly #frame: Frame;
  readonly #values: Values;

  constructor(each: Each, options: PhaseOptions) {
    this.#each = each;
    this.#options = options;
    this.#frame = new Frame(options.relaxed);
    this.#values = new Values(each, options, this.#frame);
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
                  this.#compute(value);
                },
              },
            ]
          : [],
      ),
    ];
    roots.sort((a, b) => a.value - b.value);
    for (const root of roots) root.emit();
    this.#faults();
    const at = this.#frame.parameter('at');
    const step = set(at, i32.add(get(at), i32.const(16)));
    const row = this.#frame.row;
    const next = row === null ? [] : [set(row, i32x4.add(get(row), v128.const(4, 4, 4, 4)))];
    const loop = repeat(
      sequence(...this.#frame.body, ...next, step),
      i32.below(get(at), get(this.#frame.parameter('end'))),
    );
    return {
      name: this.#options.name,
      parameters: this.#frame.parameters,
      entry: this.#frame.build(sequence(...this.#frame.before, loop, ...this.#frame.after)),
    };
  }

  #store(
    { column, value }: { readonly column: number; readonly value: number },
    columns: Map<number, number>,
  ) {
    const stored = this.#values.integerOf(value);
    const old = columns.get(column);
    if (old === value) return;
    if (old !== undefined) this.#values.integerOf(old);
    const offset = column * this.#options.capacity * 4;
    this.#frame.body.push(v128.store(get(this.#frame.parameter('at')), stored, offset));
  }

  #mask(): Vector {
    return v128.load(get(this.#frame.parameter('mask')));
  }

  #sum({ value, total }: Sum): void {
    const sum = this.#frame.local('v128');
    const groups = Math.ceil(this.#options.capacity / 4);
    const { lo, hi } = this.#values.range(value);
    if (hi * groups <= FULL.hi && lo * groups >= FULL.lo) {
      const added = this.#values.isMask(value)
        ? i32x4.subtract(get(sum), this.#values.maskOf(value))
        : i32x4.add(get(sum), this.#values.integerOf(value));
      this.#frame.body.push(set(sum, added));
      const counted = this.#frame.local('v128');
      this.#frame.after.push(set(counted, v128.and(get(sum), this.#mask())));
      this.#addTotal(total, i64x2.add(i64x2.extendLow(get(counted)), i64x2.extendHigh(get(counted))));
      return;
    }
    const upper = this.#frame.local('v128');
    const row = this.#values.integerOf(value);
    this.#frame.body.push(
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
    const both = this.#frame.local('v128');
    const at = get(this.#frame.parameter('totals'));
    const sum = i64.add(i64.lane(0, get(both)), i64.lane(1, get(both)));
    this.#frame.after.push(set(both, pair), i64.store(at, i64.add(i64.load(at, total * 8), sum), total * 8));
  }

  #sign({ value, total }: Sum): void {
    if (this.#values.range(value).lo >= 0) return;
    const seen = this.#frame.local('v128');
    this.#frame.body.push(set(seen, v128.or(get(seen), this.#values.integerOf(value))));
    this.#note(total, i32.signs(v128.and(get(seen), this.#mask())));
  }

  #faults(): void {
    const { faultTotal } = this.#options;
    if (this.#frame.any !== null)
      this.#note(faultTotal, i32.anyBit(v128.and(get(this.#frame.any), this.#mask())));
    if (this.#frame.negative !== null) {
      this.#note(faultTotal, i32.signs(v128.and(get(this.#frame.negative), this.#mask())));
    }
  }

  /** Marks a total for good. */
  #note(total: number, mark: Code<'i32'>): void {
    const at = get(this.#frame.parameter('totals'));
    this.#frame.after.push(i64.store(at, i64.or(i64.load(at, total * 8), i64.ofUnsigned(mark)), total * 8));
  }

  /** Computes what can fault, whether anybody reads it or not. */
  #compute(n: number): void {
    if (this.#values.isMask(n)) this.#values.maskOf(n);
    else this.#values.integerOf(n);
  }
}
