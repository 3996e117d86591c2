/** Fills columns with Threefry words: one call per worker place, all four words at once. */
import { ROUNDS } from '../base/core/index.ts';
import { philox4x32 } from './philox.ts';

/** Random arrays of one block of one month: four Uint32Array[rows]. */
export type BlockWords = readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

export interface Stream {
  readonly seed: readonly [number, number];
  readonly draw: number;
  readonly variant: number;
  readonly replicate: number;
}

/** The month counter used before the first month. */
export const SETUP_MONTH = 0xffffffff;

const PARITY = 0x1bd11bda;
/** Rotations of the four pairs of rounds that alternate, as in `base/threefry.ts`. */
const [A, B]: readonly Int32Array[] = [
  Int32Array.of(10, 11, 13, 23, 6, 17, 25, 18),
  Int32Array.of(26, 21, 27, 5, 20, 11, 10, 20),
];

/**
 * Writes the words of rows `first … first + rows - 1` into `out`.
 * Counter (row, month, block, replicate), key (seed, draw, variant). The same words as `threefry4x32`, in bulk.
 */
export function fillWords(
  out: BlockWords,
  rows: number,
  first: number,
  month: number,
  block: number,
  stream: Stream,
): void {
  const [out0, out1, out2, out3] = out;
  const [k0, k1] = stream.seed;
  const { draw: k2, variant: k3, replicate } = stream;
  const ks = Int32Array.of(k0, k1, k2, k3, PARITY ^ k0 ^ k1 ^ k2 ^ k3);
  const ks0 = ks[0] ?? 0;
  const x1Start = (month + (ks[1] ?? 0)) | 0;
  const x2Start = (block + (ks[2] ?? 0)) | 0;
  const x3Start = (replicate + (ks[3] ?? 0)) | 0;
  for (let row = 0; row < rows; row++) {
    let x0 = (first + row + ks0) | 0;
    let x1 = x1Start;
    let x2 = x2Start;
    let x3 = x3Start;
    for (let round = 0; round < ROUNDS; round += 2) {
      let a = A?.[round & 7] ?? 0;
      let b = B?.[round & 7] ?? 0;
      x0 = (x0 + x1) | 0;
      x1 = ((x1 << a) | (x1 >>> (32 - a))) ^ x0;
      x2 = (x2 + x3) | 0;
      x3 = ((x3 << b) | (x3 >>> (32 - b))) ^ x2;
      a = A?.[(round + 1) & 7] ?? 0;
      b = B?.[(round + 1) & 7] ?? 0;
      x0 = (x0 + x3) | 0;
      x3 = ((x3 << a) | (x3 >>> (32 - a))) ^ x0;
      x2 = (x2 + x1) | 0;
      x1 = ((x1 << b) | (x1 >>> (32 - b))) ^ x2;
      if ((round & 2) === 2) {
        const inject = (round + 2) >> 2;
        x0 = (x0 + (ks[inject % 5] ?? 0)) | 0;
        x1 = (x1 + (ks[(inject + 1) % 5] ?? 0)) | 0;
        x2 = (x2 + (ks[(inject + 2) % 5] ?? 0)) | 0;
        x3 = (x3 + (ks[(inject + 3) % 5] ?? 0) + inject) | 0;
      }
    }
    out0[row] = x0;
    out1[row] = x1;
    out2[row] = x2;
    out3[row] = x3;
  }
}

/** The same for start values that are pinned to Philox: counter (row, setup, block, replicate), key the seed. */
export function fillPhilox(
  out: BlockWords,
  rows: number,
  first: number,
  block: number,
  stream: Pick<Stream, 'seed' | 'replicate'>,
): void {
  for (let row = 0; row < rows; row++) {
    const words = philox4x32([first + row, SETUP_MONTH, block, stream.replicate], stream.seed);
    words.forEach((word, i) => {
      const column = out[i];
      if (column !== undefined) column[row] = word;
    });
  }
}

export function makeWords(rows: number): BlockWords {
  return [new Uint32Array(rows), new Uint32Array(rows), new Uint32Array(rows), new Uint32Array(rows)];
}
