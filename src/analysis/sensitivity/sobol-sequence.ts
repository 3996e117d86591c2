/**
 * Scrambled Sobol points: a low-discrepancy sequence over the unit cube, shuffled so that every scramble is unbiased and
 * several of them show their own error. The one package on npm for it overflows and reads a file; this is its small part
 * that is needed.
 */
import { threefry4x32 } from '../../base/index.ts';
import { JOE_KUO } from './joe-kuo.ts';

const BITS = 32;

/** As many dimensions as there are rows of direction numbers. */
export const MAX_DIMENSIONS = 128;

const rows = JOE_KUO.trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));

/** 32 direction words of one dimension, the highest bit first. */
function directions(dimension: number): Uint32Array {
  const words = new Uint32Array(BITS);
  if (dimension === 0) {
    for (let i = 0; i < BITS; i++) words[i] = 2 ** (BITS - 1 - i);
    return words;
  }
  const [degree = 0, coefficients = 0, ...initial] = rows[dimension - 1] ?? [];
  for (let i = 0; i < BITS; i++) {
    if (i < degree) {
      words[i] = (initial[i] ?? 0) * 2 ** (BITS - 1 - i);
      continue;
    }
    let word = (words[i - degree] ?? 0) ^ ((words[i - degree] ?? 0) >>> degree);
    for (let k = 1; k < degree; k++) {
      if ((coefficients >>> (degree - 1 - k)) & 1) word ^= words[i - k] ?? 0;
    }
    words[i] = word;
  }
  return words;
}

/**
 * The first `count` points, in the order of the Gray code (the same set for every power of two).
 *
 * @param dimensions - 1 to MAX_DIMENSIONS
 * @param scramble - null: the plain sequence, which begins at the origin; otherwise a nested uniform scramble of this seed
 * @returns Float64Array[count · dimensions], the dimension running fastest; scrambled points lie strictly inside the cube
 * @throws RangeError for too many dimensions
 * Source: Antonov and Saleev (1979) for the Gray code; Owen (1995) for the scramble, hashed as in Burley (2020).
 */
export function sobolPoints(count: number, dimensions: number, scramble: number | null): Float64Array {
  if (dimensions < 1 || dimensions > MAX_DIMENSIONS) {
    throw new RangeError(`dimensions: 1 to ${String(MAX_DIMENSIONS)}, not ${String(dimensions)}`);
  }
  const points = new Float64Array(count * dimensions);
  for (let d = 0; d < dimensions; d++) {
    const words = directions(d);
    const seed =
      scramble === null ? null : threefry4x32([d, scramble >>> 0, 0, 0], [0x50b01, 0, 0, 0])[0] >>> 0;
    let x = 0;
    for (let i = 0; i < count; i++) {
      if (i > 0) x ^= words[31 - Math.clz32(i & -i)] ?? 0;
      const value = seed === null ? x >>> 0 : nestedScramble(x, seed);
      points[i * dimensions + d] = seed === null ? value / 2 ** 32 : (value + 0.5) / 2 ** 32;
    }
  }
  return points;
}

/** Owen's scramble of one coordinate: each bit is flipped by a hash of the bits above it. */
function nestedScramble(x: number, seed: number): number {
  return reverseBits(laineKarras(reverseBits(x), seed));
}

function laineKarras(value: number, seed: number): number {
  let x = value ^ Math.imul(value, 0x3d20adea);
  x = (x + seed) | 0;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return x;
}

function reverseBits(value: number): number {
  let x = value;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return ((x >>> 16) | (x << 16)) >>> 0;
}
