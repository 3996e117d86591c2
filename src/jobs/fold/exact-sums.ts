/**
 * Exact sums of doubles, one per cell: the same bits whatever the order in which numbers came and however they were
 * split among threads or machines.
 *
 * A number is cut into digits of 30 bits at fixed places, and digits are added up: doubles hold such sums exactly. What
 * lies below 2^-90 is dropped, from each number by itself, so that order still does not matter.
 */

/** Digits per sum, most significant first. */
export const DIGITS = 7;
const BASE = 2 ** 30;
/** What one unit of each digit is worth: 2^90, 2^60 … 2^-90. The first digit takes all that is larger. */
const WORTH = Array.from({ length: DIGITS }, (_, d) => 2 ** (90 - 30 * d));
/** After so many additions digits are carried over; far below the 2^23 that a double has room for. */
const CARRY_EVERY = 2 ** 20;

export class ExactSums {
  readonly #digits: Float64Array;
  #added = 0;

  constructor(cells: number) {
    this.#digits = new Float64Array(cells * DIGITS);
  }

  add(cell: number, value: number): void {
    let rest = value;
    for (let d = 0, at = cell * DIGITS; rest !== 0 && d < DIGITS; d++, at++) {
      const worth = WORTH[d] ?? 1;
      const digit = Math.trunc(rest / worth);
      if (digit === 0) continue;
      this.#digits[at] = (this.#digits[at] ?? 0) + digit;
      rest -= digit * worth;
    }
  }

  /** Adds value · value without rounding it first. Source: T. J. Dekker (1971), the exact product of two doubles. */
  addSquare(cell: number, value: number): void {
    const product = value * value;
    const split = 134217729 * value;
    const high = split - (split - value);
    const low = value - high;
    this.add(cell, product);
    this.add(cell, high * high - product + 2 * high * low + low * low);
  }

  /** To be called once for every round of additions over the cells. */
  tick(rounds = 1): void {
    this.#added += rounds;
    if (this.#added < CARRY_EVERY) return;
    this.#carry();
  }

  merge(other: ExactSums): void {
    this.#carry();
    const { digits } = other;
    for (let i = 0; i < digits.length; i++) this.#digits[i] = (this.#digits[i] ?? 0) + (digits[i] ?? 0);
    this.tick();
  }

  /** The digits, carried over: all but the first of a sum in [0, 2^30). Equal sums have equal digits. */
  get digits(): Float64Array {
    this.#carry();
    return this.#digits;
  }

  /** From the `digits` of another. */
  static of(digits: Float64Array): ExactSums {
    const sums = new ExactSums(digits.length / DIGITS);
    sums.#digits.set(digits);
    return sums;
  }

  /** The exact sum in units of 2^-90. */
  exact(cell: number): bigint {
    const own = this.digits.subarray(cell * DIGITS, (cell + 1) * DIGITS);
    return own.reduce((sum, digit) => (sum << 30n) + BigInt(digit), 0n);
  }

  #carry(): void {
    this.#added = 0;
    const digits = this.#digits;
    for (let end = DIGITS - 1; end < digits.length; end += DIGITS) {
      for (let i = end; i > end - DIGITS + 1; i--) {
        const over = Math.floor((digits[i] ?? 0) / BASE);
        // `+ 0` turns -0 into 0: equal sums, equal bytes.
        digits[i] = (digits[i] ?? 0) - over * BASE + 0;
        digits[i - 1] = (digits[i - 1] ?? 0) + over + 0;
      }
    }
  }
}

/** A fraction of exact numbers in units of 2^-`bits` as the nearest double, near enough: error below 2^-52 of it. */
export function ratio(numerator: bigint, denominator: bigint, bits: number): number {
  if (numerator === 0n) return 0;
  const size = (n: bigint): number => (n < 0n ? -n : n).toString(2).length;
  const shift = 64 - size(numerator) + size(denominator);
  const scaled =
    shift >= 0 ? (numerator << BigInt(shift)) / denominator : numerator / (denominator << BigInt(-shift));
  return Number(scaled) * 2 ** (-shift - bits);
}
