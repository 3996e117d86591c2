/** Random words of four rows at once: Threefry4x32-12, and Philox4x32-10 for start values pinned to it. */
import { SEED } from '../host/layout.ts';
import { i32, i32x4, i64x2, v128, type Code } from './code.ts';
import type { Emitter } from './frame.ts';

type Vector = Code<'v128'>;
type Scalar = Code<'i32'>;
type Words = readonly [Vector, Vector, Vector, Vector];

interface Counter {
  readonly month: Scalar;
  readonly block: Scalar;
  readonly replicate: Scalar;
}

interface Place {
  /** Emits into the loop. */
  readonly inside: Emitter;
  /** A number that all rows share, kept before the loop in all lanes. */
  readonly before: (value: Scalar) => Vector;
}

/** Rotations of the six pairs of rounds. */
const ROTATIONS = [
  [10, 26, 11, 21],
  [13, 27, 23, 5],
  [6, 20, 17, 11],
  [25, 10, 18, 20],
  [10, 26, 11, 21],
  [13, 27, 23, 5],
] as const;

/** Counter (row, month, block, replicate) under the five key words in memory. The first pair of rounds is mostly shared. */
export function threefry(
  rows: Vector,
  { month, block, replicate }: Counter,
  {
    inside,
    before,
    scalar,
    key,
  }: Place & { readonly scalar: (value: Scalar) => Scalar; readonly key: (n: number) => Scalar },
): Words {
  const { keep } = inside;
  const rotate = (x: Vector, by: number): Vector =>
    v128.or(i32x4.shiftLeft(x, by), i32x4.shiftRightUnsigned(x, 32 - by));
  const start1 = scalar(i32.add(month, key(1)));
  const start3 = scalar(i32.add(replicate, key(3)));
  const shared2 = scalar(i32.add(i32.add(block, key(2)), start3));
  const shared3 = scalar(i32.xor(i32.rotateLeft(start3, 26), shared2));
  const mixed0 = keep(i32x4.add(rows, before(i32.add(key(0), start1))));
  let x1 = keep(v128.xor(before(i32.rotateLeft(start1, 10)), mixed0));
  let x0 = keep(i32x4.add(mixed0, before(shared3)));
  let x3 = keep(v128.xor(before(i32.rotateLeft(shared3, 11)), x0));
  let x2 = keep(i32x4.add(before(shared2), x1));
  x1 = keep(v128.xor(rotate(x1, 21), x2));
  ROTATIONS.slice(1).forEach(([a, b, c, d], i) => {
    x0 = keep(i32x4.add(x0, x1));
    x1 = keep(v128.xor(rotate(x1, a), x0));
    x2 = keep(i32x4.add(x2, x3));
    x3 = keep(v128.xor(rotate(x3, b), x2));
    x0 = keep(i32x4.add(x0, x3));
    x3 = keep(v128.xor(rotate(x3, c), x0));
    x2 = keep(i32x4.add(x2, x1));
    x1 = keep(v128.xor(rotate(x1, d), x2));
    if (i % 2 === 1) return;
    const injection = i / 2 + 1;
    const part = (n: number): Vector => before(key((injection + n) % 5));
    x0 = keep(i32x4.add(x0, part(0)));
    x1 = keep(i32x4.add(x1, part(1)));
    x2 = keep(i32x4.add(x2, part(2)));
    x3 = keep(i32x4.add(x3, before(i32.add(key((injection + 3) % 5), i32.const(injection)))));
  });
  return [x0, x1, x2, x3];
}

/** Counter (row, month, block, replicate) under the seed, ten rounds. */
export function philox(rows: Vector, { month, block, replicate }: Counter, { inside, before }: Place): Words {
  const { keep } = inside;
  const first = inside.constant(0xd2511f53 | 0);
  const second = inside.constant(0xcd9e8d57 | 0);
  let [x0, x1, x2, x3] = [rows, before(month), before(block), before(replicate)];
  for (let round = 0; round < 10; round++) {
    const key = (n: number, step: number): Vector =>
      before(i32.add(i32.load(i32.const(SEED), n * 4), i32.const(Math.imul(round, step))));
    const products = (x: Vector, by: Vector): readonly [Vector, Vector] => {
      const low = keep(i64x2.multiplyLowUnsigned(x, by));
      const high = keep(i64x2.multiplyHighUnsigned(x, by));
      return [keep(i32x4.highWords(low, high)), keep(i32x4.lowWords(low, high))];
    };
    const [high0, low0] = products(x0, first);
    const [high1, low1] = products(x2, second);
    x0 = keep(v128.xor(v128.xor(high1, x1), key(0, 0x9e3779b9)));
    x2 = keep(v128.xor(v128.xor(high0, x3), key(1, 0xbb67ae85)));
    [x1, x3] = [low1, low0];
  }
  return [x0, x1, x2, x3];
}
