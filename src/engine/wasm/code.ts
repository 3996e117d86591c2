/**
 * Instructions as typed pieces of code: each leaves a value of the type it names, so that what does not fit together does
 * not compile. Only what the engine needs.
 */
import { signed, unsigned, word } from './encoding.ts';

export type ValueType = 'i32' | 'i64' | 'v128';

declare const leaves: unique symbol;
/** Code that leaves one value of type `T` on the stack; `Code<'nothing'>` leaves none. */
export type Code<T extends ValueType | 'nothing'> = readonly number[] & { readonly [leaves]: T };

/** A local variable of a function. */
export interface Local<T extends ValueType> {
  readonly index: number;
  readonly type: T;
}

const code = <T extends ValueType | 'nothing'>(
  ...parts: readonly (number | readonly number[])[]
): Code<T> => {
  const bytes: number[] = [];
  for (const part of parts) {
    if (typeof part === 'number') bytes.push(part);
    else for (const byte of part) bytes.push(byte);
  }
  return bytes as unknown as Code<T>;
};

const simd = (opcode: number): readonly number[] => [0xfd, ...unsigned(opcode)];

export const get = <T extends ValueType>(local: Local<T>): Code<T> => code(0x20, unsigned(local.index));
export const set = <T extends ValueType>(local: Local<T>, value: Code<T>): Code<'nothing'> =>
  code(value, 0x21, unsigned(local.index));

/** Pieces one after another. */
export const sequence = (...parts: readonly Code<'nothing'>[]): Code<'nothing'> => code(...parts);

/** Repeats `body` as long as `again` holds at its end: the body runs at least once. */
export const repeat = (body: Code<'nothing'>, again: Code<'i32'>): Code<'nothing'> =>
  code(0x03, 0x40, body, again, 0x0d, 0x00, 0x0b);

export const when = (condition: Code<'i32'>, body: Code<'nothing'>): Code<'nothing'> =>
  code(condition, 0x04, 0x40, body, 0x0b);

const i32Binary =
  (opcode: number) =>
  (a: Code<'i32'>, b: Code<'i32'>): Code<'i32'> =>
    code(a, b, opcode);

export const i32 = {
  const: (value: number): Code<'i32'> => code(0x41, signed(value)),
  load: (at: Code<'i32'>, offset = 0): Code<'i32'> => code(at, 0x28, 2, unsigned(offset)),
  add: i32Binary(0x6a),
  subtract: i32Binary(0x6b),
  and: i32Binary(0x71),
  or: i32Binary(0x72),
  xor: i32Binary(0x73),
  shiftLeft: i32Binary(0x74),
  notEqual: i32Binary(0x47),
  /** Both as unsigned numbers. */
  below: i32Binary(0x49),
  atMost: i32Binary(0x4d),
  rotateLeft: (a: Code<'i32'>, by: number): Code<'i32'> => code(a, i32.const(by), 0x77),
  wrap: (a: Code<'i64'>): Code<'i32'> => code(a, 0xa7),
  lane: (lane: 0 | 1 | 2 | 3, a: Code<'v128'>): Code<'i32'> => code(a, simd(27), lane),
  /** The sign bits of the four lanes. */
  signs: (a: Code<'v128'>): Code<'i32'> => code(a, simd(164)),
  anyBit: (a: Code<'v128'>): Code<'i32'> => code(a, simd(83)),
} as const;

export const i64 = {
  load: (at: Code<'i32'>, offset = 0): Code<'i64'> => code(at, 0x29, 3, unsigned(offset)),
  store: (at: Code<'i32'>, value: Code<'i64'>, offset = 0): Code<'nothing'> =>
    code(at, value, 0x37, 3, unsigned(offset)),
  add: (a: Code<'i64'>, b: Code<'i64'>): Code<'i64'> => code(a, b, 0x7c),
  or: (a: Code<'i64'>, b: Code<'i64'>): Code<'i64'> => code(a, b, 0x84),
  notEqual: (a: Code<'i64'>, b: Code<'i64'>): Code<'i32'> => code(a, b, 0x52),
  ofUnsigned: (a: Code<'i32'>): Code<'i64'> => code(a, 0xad),
  ofSigned: (a: Code<'i32'>): Code<'i64'> => code(a, 0xac),
  lane: (lane: 0 | 1, a: Code<'v128'>): Code<'i64'> => code(a, simd(29), lane),
} as const;

const unary =
  (opcode: number) =>
  (a: Code<'v128'>): Code<'v128'> =>
    code(a, simd(opcode));
const binary =
  (opcode: number) =>
  (a: Code<'v128'>, b: Code<'v128'>): Code<'v128'> =>
    code(a, b, simd(opcode));
const shift =
  (opcode: number) =>
  (a: Code<'v128'>, by: number): Code<'v128'> =>
    code(a, i32.const(by), simd(opcode));

export const v128 = {
  load: (at: Code<'i32'>, offset = 0): Code<'v128'> => code(at, simd(0), 2, unsigned(offset)),
  /** One 32-bit word of memory in all four lanes. */
  loadSplat: (at: Code<'i32'>, offset = 0): Code<'v128'> => code(at, simd(9), 2, unsigned(offset)),
  store: (at: Code<'i32'>, value: Code<'v128'>, offset = 0): Code<'nothing'> =>
    code(at, value, simd(11), 2, unsigned(offset)),
  const: (a: number, b: number, c: number, d: number): Code<'v128'> =>
    code(simd(12), word(a), word(b), word(c), word(d)),
  not: unary(77),
  and: binary(78),
  /** `a` where `b` has no bit. */
  andNot: binary(79),
  or: binary(80),
  xor: binary(81),
  /** Bits of `a` where `mask` has them, of `b` elsewhere. */
  select: (a: Code<'v128'>, b: Code<'v128'>, mask: Code<'v128'>): Code<'v128'> => code(a, b, mask, simd(82)),
  /** The same, where every lane of the mask is all ones or all zeros. */
  relaxedSelect: (a: Code<'v128'>, b: Code<'v128'>, mask: Code<'v128'>): Code<'v128'> =>
    code(a, b, mask, simd(0x10b)),
} as const;

/** Picks 32-bit lanes out of `a` (0–3) and `b` (4–7). */
const shuffle = (lanes: readonly [number, number, number, number]) => {
  const bytes = lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte));
  return (a: Code<'v128'>, b: Code<'v128'>): Code<'v128'> => code(a, b, simd(13), bytes);
};

/** Four signed 32-bit lanes. Comparisons give all ones where they hold. */
export const i32x4 = {
  splat: (a: Code<'i32'>): Code<'v128'> => code(a, simd(17)),
  replace: (lane: 0 | 1 | 2 | 3, a: Code<'v128'>, value: Code<'i32'>): Code<'v128'> =>
    code(a, value, simd(28), lane),
  equal: binary(55),
  less: binary(57),
  greater: binary(59),
  negate: unary(161),
  shiftLeft: shift(171),
  shiftRight: shift(172),
  shiftRightUnsigned: shift(173),
  add: binary(174),
  subtract: binary(177),
  multiply: binary(181),
  /** The product where both are from 0 to 32767. */
  multiplyShort: binary(186),
  min: binary(182),
  max: binary(184),
  /** Four lanes out of two pairs of 64-bit lanes: the low words, or the high words. */
  lowWords: shuffle([0, 2, 4, 6]),
  highWords: shuffle([1, 3, 5, 7]),
  /** Lanes 2 and 3 in the place of 0 and 1. */
  upper: (a: Code<'v128'>): Code<'v128'> => shuffle([2, 3, 2, 3])(a, a),
  /** Two lanes of `a`, then two of `b`. */
  joinLower: shuffle([0, 1, 4, 5]),
  /** Whole numbers of two doubles; zeros above. */
  ofDoubles: unary(252),
} as const;

/** Two 64-bit lanes. `low` and `high` say which two of the four 32-bit lanes are taken. */
export const i64x2 = {
  extendLow: unary(199),
  extendHigh: unary(200),
  add: binary(206),
  shiftRightUnsigned: shift(205),
  multiplyLow: binary(220),
  multiplyHigh: binary(221),
  multiplyLowUnsigned: binary(222),
  multiplyHighUnsigned: binary(223),
} as const;

/** Two doubles; used where whole numbers need more than 32 bits and the result is exact. */
export const f64x2 = {
  /** The lower two of four 32-bit lanes. */
  ofLow: unary(254),
  floor: unary(117),
  subtract: binary(241),
  multiply: binary(242),
  divide: binary(243),
  /** The same double in both lanes. */
  const: (value: number): Code<'v128'> => {
    const [low, high] = new Uint32Array(Float64Array.of(value).buffer) as unknown as [number, number];
    return v128.const(low, high, low, high);
  },
} as const;
