/**
 * What each operation of a plan does to columns: `(rows, target, a, b)`. All of them together are the meaning of a plan;
 * every other backend must give the same integers.
 */
import type { BinaryOp } from '../regime/plan/index.ts';

/** What can go wrong: a result outside 32 bits, a divisor that is not above zero, a payment below zero. */
export type Fault = 'overflow' | 'division' | 'negative-pay';

type Kernel = (rows: number, target: Int32Array, a: Int32Array, b: Int32Array) => Fault | null;

const MAX = 2 ** 31 - 1;
const MIN = -(2 ** 31);
const WHOLE = 2 ** 30;
const HALF = 2 ** 15;

/** floor(amount · share / 2^30), exactly: the share is split so that both products stay below 2^53. */
export function ofShare(amount: number, share: number): number {
  const high = Math.floor(share / HALF);
  const low = share - high * HALF;
  return Math.floor((amount * high + Math.floor((amount * low) / HALF)) / HALF);
}

/** What share `part` is of `whole`, from 0 to 2^30; 0 where there is no whole. */
export function shareOf(part: number, whole: number): number {
  if (whole <= 0 || part <= 0) return 0;
  if (part >= whole) return WHOLE;
  const scaled = part * HALF;
  const high = Math.floor(scaled / whole);
  return high * HALF + Math.floor(((scaled - high * whole) * HALF) / whole);
}

/*
 * One loop for each operation, written out: a loop shared by all of them would call an unknown function for every row,
 * which is several times slower. Where a result can leave 32 bits the loop says so and the target is worthless.
 */
export const operations: Readonly<Record<BinaryOp, Kernel>> = {
  add(rows, target, a, b) {
    for (let i = 0; i < rows; i++) {
      const value = (a[i] ?? 0) + (b[i] ?? 0);
      if (value !== (value | 0)) return 'overflow';
      target[i] = value;
    }
    return null;
  },
  subtract(rows, target, a, b) {
    for (let i = 0; i < rows; i++) {
      const value = (a[i] ?? 0) - (b[i] ?? 0);
      if (value !== (value | 0)) return 'overflow';
      target[i] = value;
    }
    return null;
  },
  /** A product of two 32-bit numbers can pass 2^53 and lose digits, but only where it is out of range anyway. */
  multiply(rows, target, a, b) {
    for (let i = 0; i < rows; i++) {
      const value = (a[i] ?? 0) * (b[i] ?? 0);
      if (value > MAX || value < MIN) return 'overflow';
      target[i] = value;
    }
    return null;
  },
  ofShare(rows, target, a, b) {
    for (let i = 0; i < rows; i++) {
      const value = ofShare(a[i] ?? 0, b[i] ?? 0);
      if (value > MAX || value < MIN) return 'overflow';
      target[i] = value;
    }
    return null;
  },
  /** Every divisor must be above zero: 0 / 0 must not pass for 0. */
  divide(rows, target, a, b) {
    for (let i = 0; i < rows; i++) {
      const divisor = b[i] ?? 0;
      if (divisor <= 0) return 'division';
      target[i] = Math.floor((a[i] ?? 0) / divisor);
    }
    return null;
  },
  shareOf(rows, target, a, b) {
    for (let i = 0; i < rows; i++) target[i] = shareOf(a[i] ?? 0, b[i] ?? 0);
    return null;
  },
  min(rows, target, a, b) {
    for (let i = 0; i < rows; i++) target[i] = (a[i] ?? 0) < (b[i] ?? 0) ? (a[i] ?? 0) : (b[i] ?? 0);
    return null;
  },
  max(rows, target, a, b) {
    for (let i = 0; i < rows; i++) target[i] = (a[i] ?? 0) > (b[i] ?? 0) ? (a[i] ?? 0) : (b[i] ?? 0);
    return null;
  },
  equal(rows, target, a, b) {
    for (let i = 0; i < rows; i++) target[i] = a[i] === b[i] ? 1 : 0;
    return null;
  },
  less(rows, target, a, b) {
    for (let i = 0; i < rows; i++) target[i] = (a[i] ?? 0) < (b[i] ?? 0) ? 1 : 0;
    return null;
  },
  and(rows, target, a, b) {
    for (let i = 0; i < rows; i++) target[i] = (a[i] ?? 0) & (b[i] ?? 0);
    return null;
  },
  or(rows, target, a, b) {
    for (let i = 0; i < rows; i++) target[i] = (a[i] ?? 0) | (b[i] ?? 0);
    return null;
  },
};
