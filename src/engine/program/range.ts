/** Between which bounds a value lies whatever happens: what cannot leave 32 bits need not be checked in every row. */
import type { BinaryOp } from '../../regime/plan/index.ts';

/** Both ends included; whole numbers within 32 bits. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

export const MIN = -(2 ** 31);
export const MAX = 2 ** 31 - 1;
const WHOLE = 2 ** 30;

export const FULL: Range = { lo: MIN, hi: MAX };

/** The bounds of a result, and whether computing it can go wrong. Where it goes wrong its value does not matter. */
export interface Bounded {
  readonly range: Range;
  readonly faults: boolean;
}

export const exactly = (value: number): Range => ({ lo: value, hi: value });

export function join(a: Range, b: Range): Range {
  return { lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) };
}

export function isFlag({ lo, hi }: Range): boolean {
  return lo >= 0 && hi <= 1;
}

/** The bounds of `op` on anything within `a` and `b`. */
export function rangeOf(op: BinaryOp, a: Range, b: Range): Bounded {
  switch (op) {
    case 'add':
      return within(a.lo + b.lo, a.hi + b.hi);
    case 'subtract':
      return within(a.lo - b.hi, a.hi - b.lo);
    case 'multiply': {
      const corners = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
      return within(Math.min(...corners), Math.max(...corners));
    }
    case 'ofShare': {
      if (b.lo >= 0 && b.hi <= WHOLE) return sound(Math.min(a.lo, 0), Math.max(a.hi, 0));
      const corners = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi].map((product) => product / WHOLE);
      return within(Math.floor(Math.min(...corners)) - 1, Math.ceil(Math.max(...corners)) + 1);
    }
    case 'divide': {
      const [low, high] = [Math.max(1, b.lo), Math.max(1, b.hi)];
      const corners = [a.lo / low, a.lo / high, a.hi / low, a.hi / high].map(Math.floor);
      return { range: { lo: Math.min(...corners), hi: Math.max(...corners) }, faults: b.lo <= 0 };
    }
    case 'shareOf':
      return sound(0, WHOLE);
    case 'min':
      return sound(Math.min(a.lo, b.lo), Math.min(a.hi, b.hi));
    case 'max':
      return sound(Math.max(a.lo, b.lo), Math.max(a.hi, b.hi));
    case 'equal':
      if (a.lo === a.hi && b.lo === b.hi && a.lo === b.lo) return sound(1, 1);
      return a.hi < b.lo || b.hi < a.lo ? sound(0, 0) : sound(0, 1);
    case 'less':
      if (a.hi < b.lo) return sound(1, 1);
      return a.lo >= b.hi ? sound(0, 0) : sound(0, 1);
    case 'and':
      if (a.lo < 0 && b.lo < 0) return { range: FULL, faults: false };
      return sound(0, Math.min(...[a, b].filter(({ lo }) => lo >= 0).map(({ hi }) => hi)));
    case 'or':
      if (a.lo < 0 || b.lo < 0) return { range: FULL, faults: false };
      return sound(Math.max(a.lo, b.lo), ones(Math.max(a.hi, b.hi)));
  }
}

/** The bounds of `a ^ 1`. */
export function rangeOfNot({ lo, hi }: Range): Range {
  if (lo >= 0 && hi <= 1) return { lo: 1 - hi, hi: 1 - lo };
  return lo < 0 ? FULL : { lo: 0, hi: ones(hi) };
}

/** The smallest 2^k − 1 that is not below `value`. */
export function ones(value: number): number {
  return value <= 0 ? 0 : 2 ** (32 - Math.clz32(value)) - 1;
}

/** A wider range of few possible kinds, so that growing step by step ends soon. */
export function widen({ lo, hi }: Range): Range {
  return { lo: lo >= 0 ? 0 : MIN, hi: hi <= 0 ? 0 : Math.min(MAX, ladder.find((step) => hi <= step) ?? MAX) };
}

const ladder = [1, 2 ** 4 - 1, 2 ** 8 - 1, 2 ** 16 - 1, 2 ** 24 - 1, WHOLE];

const sound = (lo: number, hi: number): Bounded => ({ range: { lo, hi }, faults: false });

function within(lo: number, hi: number): Bounded {
  const range = { lo: Math.min(MAX, Math.max(MIN, lo)), hi: Math.max(MIN, Math.min(MAX, hi)) };
  return { range, faults: lo < MIN || hi > MAX };
}
