/**
 * The distribution of many numbers in little memory: all of them while they are few, then how many there are of each
 * after rounding to eleven binary digits. What is kept depends on the numbers, never on their order, and two
 * distributions merge into that of all.
 *
 * Quantiles of up to KEPT numbers are exact. Beyond, a quantile is off by at most RELATIVE_ERROR of itself; whole numbers
 * up to 2048 stay exact.
 */
import { quantileSorted } from 'simple-statistics';
import { BucketCounts } from './bucket-counts.ts';

/** So many numbers are kept as they are. */
export const KEPT = 1024;
/** Largest relative error of one number of a distribution of more than KEPT: half a unit of the eleventh binary digit. */
export const RELATIVE_ERROR = 2 ** -11;

/** Bits of a double's upper half that are rounded away: 20 of the fraction lie there, 10 are kept. */
const DROPPED = 10;

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);
/** Buckets from here on are of negative numbers. */
const NEGATIVE = 2 ** (31 - DROPPED);
/** Where the sign, the exponent and the upper fraction are, by the order of bytes of this machine. */
const UPPER = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** The number of the bucket of a finite value, 0 … 2^22. */
export function bucketOf(value: number): number {
  double[0] = value;
  return ((halves[UPPER] ?? 0) + 2 ** (DROPPED - 1)) >>> DROPPED;
}

/** The value a bucket stands for: its middle, but for rounding at a power of two. */
export function valueOf(bucket: number): number {
  halves[UPPER] = bucket << DROPPED;
  halves[1 - UPPER] = 0;
  return double[0] ?? 0;
}

export class Distribution {
  #size = 0;
  #few: Float64Array | null = new Float64Array(8);
  #buckets: BucketCounts | null = null;

  get size(): number {
    return this.#size;
  }

  /** @param value - finite */
  add(value: number): void {
    // -0 is 0.
    const number = value + 0;
    if (this.#few !== null && this.#size < KEPT) {
      if (this.#size === this.#few.length) this.#few = grown(this.#few);
      this.#few[this.#size++] = number;
      return;
    }
    this.#count(bucketOf(number), 1);
    this.#size++;
  }

  merge(other: Distribution): void {
    if (other.#buckets === null) {
      for (const value of other.#few?.subarray(0, other.#size) ?? []) this.add(value);
      return;
    }
    other.#buckets.each((bucket, count) => {
      this.#count(bucket, count);
    });
    this.#size += other.#size;
  }

  /**
   * By the rule of `quantileSorted`: linear between the two nearest ranks. The numbers are put in order once for all of them.
   *
   * @param shares - each 0 … 1
   * @returns as many as `shares`; NaN where there is no number
   */
  quantiles(shares: readonly number[]): number[] {
    if (this.#size === 0) return shares.map(() => NaN);
    if (this.#buckets === null) {
      const sorted = [...this.few()];
      return shares.map((p) => quantileSorted(sorted, p));
    }
    const ascending = this.#ascending();
    return shares.map((p) => {
      const place = p * (this.#size - 1);
      const [lower, upper] = this.#at(ascending, Math.floor(place), Math.ceil(place));
      return lower + (place - Math.floor(place)) * (upper - lower);
    });
  }

  /** The numbers in ascending order while they are few; empty once they are counted. */
  few(): Float64Array {
    return this.#few?.slice(0, this.#size).sort() ?? new Float64Array(0);
  }

  /** Buckets in ascending order of their number, each with how many; empty while the numbers are few. */
  buckets(): (readonly [bucket: number, count: number])[] {
    const counts = this.#buckets;
    return counts === null ? [] : Array.from(counts.keys(), (bucket) => [bucket, counts.of(bucket)] as const);
  }

  /** From `few()` or `buckets()` of another. */
  static of(few: Iterable<number>, buckets: Iterable<readonly [number, number]>): Distribution {
    const made = new Distribution();
    for (const value of few) made.add(value);
    for (const [bucket, count] of buckets) {
      made.#count(bucket, count);
      made.#size += count;
    }
    return made;
  }

  /** Counts what was kept so far, if anything, then `count` more of a bucket. */
  #count(bucket: number, count: number): void {
    const buckets = (this.#buckets ??= new BucketCounts());
    if (this.#few !== null) {
      const few = this.#few.subarray(0, this.#size);
      this.#few = null;
      for (const value of few) this.#count(bucketOf(value), 1);
    }
    buckets.add(bucket, count);
  }

  /** Buckets in ascending order of their values. */
  #ascending(): Int32Array {
    const keys = this.#buckets?.keys() ?? new Int32Array(0);
    // Numbers below nothing have the higher bucket, the further down they are.
    const negative = keys.findIndex((bucket) => bucket >= NEGATIVE);
    if (negative < 0) return keys;
    return Int32Array.of(...keys.subarray(negative).reverse(), ...keys.subarray(0, negative));
  }

  /** The values at two ranks, the first not above the second, counted from 0. */
  #at(ascending: Int32Array, lower: number, upper: number): [number, number] {
    const counts = this.#buckets;
    let before = 0;
    let first: number | null = null;
    for (const bucket of ascending) {
      before += counts?.of(bucket) ?? 0;
      if (first === null && lower < before) first = valueOf(bucket);
      if (first !== null && upper < before) return [first, valueOf(bucket)];
    }
    const last = valueOf(ascending.at(-1) ?? 0);
    return [first ?? last, last];
  }
}

function grown(values: Float64Array): Float64Array {
  const larger = new Float64Array(Math.min(KEPT, values.length * 2));
  larger.set(values);
  return larger;
}
