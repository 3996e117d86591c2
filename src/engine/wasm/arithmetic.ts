/** Operations on numbers, four rows at once. A result that may leave its bounds is checked; a proven one is not. */
import type { BinaryOp } from '../../regime/plan/index.ts';
import type { Range } from '../program/range.ts';
import { f64x2, i32x4, i64x2, v128, type Code } from './code.ts';
import type { Emitter } from './frame.ts';

type Vector = Code<'v128'>;

export interface Operand {
  readonly value: Vector;
  readonly range: Range;
  readonly constant: number | null;
}

const WHOLE = 2 ** 30;
const HALF = 2 ** 15;

/** @param faults - whether the result may be wrong and must be checked */
export function arithmetic(op: BinaryOp, a: Operand, b: Operand, faults: boolean, emitter: Emitter): Vector {
  const [x, y] = [a.value, b.value];
  switch (op) {
    case 'add': {
      const sum = emitter.keep(i32x4.add(x, y));
      if (faults) {
        if (a.range.lo >= 0 && b.range.lo >= 0) emitter.faultIfNegative(sum);
        else if (b.range.lo >= 0) emitter.faultIfAny(i32x4.less(sum, x));
        else if (a.range.lo >= 0) emitter.faultIfAny(i32x4.less(sum, y));
        else emitter.faultIfNegative(v128.and(v128.xor(sum, x), v128.xor(sum, y)));
      }
      return sum;
    }
    case 'subtract': {
      const difference = emitter.keep(i32x4.subtract(x, y));
      if (faults) {
        if (b.range.lo >= 0) emitter.faultIfAny(i32x4.greater(difference, x));
        else emitter.faultIfNegative(v128.and(v128.xor(x, y), v128.xor(difference, x)));
      }
      return difference;
    }
    case 'multiply':
      return faults ? checkedProduct(x, y, emitter) : product(a, b);
    case 'ofShare':
      return ofShare(x, y, faults, emitter);
    case 'divide':
      return quotient(a, b, faults, emitter);
    case 'shareOf':
      return shareOf(x, y, emitter);
    case 'min':
      return i32x4.min(x, y);
    case 'max':
      return i32x4.max(x, y);
    case 'and':
      return v128.and(x, y);
    case 'or':
      return v128.or(x, y);
    case 'equal':
      return i32x4.negate(i32x4.equal(x, y));
    case 'less':
      return i32x4.negate(i32x4.less(x, y));
  }
}

/** The exponent of a power of two, or null. */
function exponentOf(value: number | null): number | null {
  if (value === null || value <= 0) return null;
  const exponent = 31 - Math.clz32(value);
  return 2 ** exponent === value ? exponent : null;
}

function product(a: Operand, b: Operand): Vector {
  const [left, right] = [exponentOf(a.constant), exponentOf(b.constant)];
  if (right !== null) return i32x4.shiftLeft(a.value, right);
  if (left !== null) return i32x4.shiftLeft(b.value, left);
  const short = ({ range }: Operand): boolean => range.lo >= 0 && range.hi < HALF;
  return short(a) && short(b) ? i32x4.multiplyShort(a.value, b.value) : i32x4.multiply(a.value, b.value);
}

/** The low words of the 64-bit products; the high words must be their signs. */
function checkedProduct(x: Vector, y: Vector, emitter: Emitter): Vector {
  const low = emitter.keep(i64x2.multiplyLow(x, y));
  const high = emitter.keep(i64x2.multiplyHigh(x, y));
  const result = emitter.keep(i32x4.lowWords(low, high));
  emitter.faultIfAny(v128.xor(i32x4.highWords(low, high), i32x4.shiftRight(result, 31)));
  return result;
}

/** Bits 30 to 61 of the 64-bit products; the bits above must be their signs. */
function ofShare(x: Vector, y: Vector, faults: boolean, emitter: Emitter): Vector {
  const low = emitter.keep(i64x2.multiplyLow(x, y));
  const high = emitter.keep(i64x2.multiplyHigh(x, y));
  if (faults) {
    const top = emitter.keep(i32x4.highWords(low, high));
    emitter.faultIfAny(v128.xor(i32x4.shiftRight(top, 29), i32x4.shiftRight(top, 31)));
  }
  return i32x4.lowWords(i64x2.shiftRightUnsigned(low, 30), i64x2.shiftRightUnsigned(high, 30));
}

/**
 * floor(a / b). In doubles: a quotient of 32-bit numbers that is no whole number is further from one than a double's last
 * digit, so rounding down is exact.
 */
function quotient(a: Operand, b: Operand, faults: boolean, emitter: Emitter): Vector {
  const exponent = exponentOf(b.constant);
  if (exponent !== null) return i32x4.shiftRight(a.value, exponent);
  if (faults) emitter.faultIfAny(i32x4.less(b.value, emitter.constant(1)));
  const half = (x: Vector, y: Vector): Vector => {
    const exact = f64x2.divide(f64x2.ofLow(x), f64x2.ofLow(y));
    return i32x4.ofDoubles(a.range.lo >= 0 ? exact : f64x2.floor(exact));
  };
  return i32x4.joinLower(half(a.value, b.value), half(i32x4.upper(a.value), i32x4.upper(b.value)));
}

/** In two steps of 15 bits, each exact in doubles, as `shareOf` in `operations.ts` does. */
function shareOf(part: Vector, whole: Vector, emitter: Emitter): Vector {
  const half = emitter.keep(f64x2.const(HALF));
  const two = (x: Vector, y: Vector): readonly [Vector, Vector] => {
    const divisor = emitter.keep(f64x2.ofLow(y));
    const scaled = emitter.keep(f64x2.multiply(f64x2.ofLow(x), half));
    const high = emitter.keep(f64x2.floor(f64x2.divide(scaled, divisor)));
    const rest = f64x2.subtract(scaled, f64x2.multiply(high, divisor));
    const low = f64x2.floor(f64x2.divide(f64x2.multiply(rest, half), divisor));
    return [i32x4.ofDoubles(high), i32x4.ofDoubles(low)];
  };
  const [high0, low0] = two(part, whole);
  const [high1, low1] = two(i32x4.upper(part), i32x4.upper(whole));
  const share = i32x4.add(i32x4.shiftLeft(i32x4.joinLower(high0, high1), 15), i32x4.joinLower(low0, low1));
  const some = v128.and(i32x4.greater(part, emitter.constant(0)), i32x4.greater(whole, emitter.constant(0)));
  const less = emitter.keep(i32x4.less(part, whole));
  return v128.and(emitter.select(share, emitter.constant(WHOLE), less), some);
}
