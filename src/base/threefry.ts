/**
 * Threefry4x32, the counter-based random function of Salmon et al. (2011), Random123: the same words for the same
 * counter and key on every machine, in any order, on any thread.
 *
 * Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11;
 * checked against Random123's known-answer vectors for 13, 20 and 72 rounds and the project's own for 12.
 */

/** Four unsigned 32-bit words. */
export type Words = readonly [number, number, number, number];

const PARITY = 0x1bd11bda;

/** Rotation pairs of the eight rounds that repeat. */
const ROTATIONS: readonly (readonly [number, number])[] = [
  [10, 26],
  [11, 21],
  [13, 27],
  [23, 5],
  [6, 20],
  [17, 11],
  [25, 10],
  [18, 20],
];

/** The number of rounds Corvée uses everywhere; Random123 lists 12 as its crush-resistant minimum. */
export const ROUNDS = 12;

/**
 * @param counter - four u32 words
 * @param key - four u32 words
 * @param rounds - a positive whole number
 * @returns four u32 words. Pure.
 */
export function threefry4x32(counter: Words, key: Words, rounds: number = ROUNDS): Words {
  const ks = [...key, PARITY ^ key[0] ^ key[1] ^ key[2] ^ key[3]];
  const keyWord = (i: number): number => ks[i % 5] ?? 0;
  let x0 = (counter[0] + key[0]) | 0;
  let x1 = (counter[1] + key[1]) | 0;
  let x2 = (counter[2] + key[2]) | 0;
  let x3 = (counter[3] + key[3]) | 0;
  for (let round = 0; round < rounds; round++) {
    const [a, b] = ROTATIONS[round & 7] ?? [0, 0];
    if ((round & 1) === 0) {
      x0 = (x0 + x1) | 0;
      x1 = rotateLeft(x1, a) ^ x0;
      x2 = (x2 + x3) | 0;
      x3 = rotateLeft(x3, b) ^ x2;
    } else {
      x0 = (x0 + x3) | 0;
      x3 = rotateLeft(x3, a) ^ x0;
      x2 = (x2 + x1) | 0;
      x1 = rotateLeft(x1, b) ^ x2;
    }
    if ((round & 3) === 3) {
      const inject = (round + 1) >> 2;
      x0 = (x0 + keyWord(inject)) | 0;
      x1 = (x1 + keyWord(inject + 1)) | 0;
      x2 = (x2 + keyWord(inject + 2)) | 0;
      x3 = (x3 + keyWord(inject + 3) + inject) | 0;
    }
  }
  return [x0 >>> 0, x1 >>> 0, x2 >>> 0, x3 >>> 0];
}

function rotateLeft(x: number, n: number): number {
  return (x << n) | (x >>> (32 - n));
}
