import { describe, expect, test } from 'vitest';
import { threefry4x32, type Words } from './threefry.ts';

const words = (hex: string): Words => {
  const [a, b, c, d] = hex.split(' ').map((word) => Number.parseInt(word, 16));
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0];
};
const zero = words('0 0 0 0');
const ones = words('ffffffff ffffffff ffffffff ffffffff');
const pi = words('243f6a88 85a308d3 13198a2e 03707344');
const morePi = words('a4093822 299f31d0 082efa98 ec4e6c89');

/** Random123, tests/kat_vectors, the lines of threefry4x32. */
const knownAnswers: readonly (readonly [number, Words, Words, string])[] = [
  [13, zero, zero, '531c7e4f 39491ee5 2c855a92 3d6abf9a'],
  [13, ones, ones, 'c4189358 1c9cc83a d5881c67 6a0a89e0'],
  [13, pi, morePi, '4aa71d8f 734738c2 431fc6a8 ae6debf1'],
  [20, zero, zero, '9c6ca96a e17eae66 fc10ecd4 5256a7d8'],
  [20, ones, ones, '2a881696 57012287 f6c7446e a16a6732'],
  [20, pi, morePi, '59cd1dbb b8879579 86b5d00c ac8b6d84'],
  [72, zero, zero, '93171da6 9220326d b392b7b1 ff58a002'],
  [72, ones, ones, '60743f3d 9961e684 aab21c34 8c65fb7d'],
];

/** The project's own check values for 12 rounds, from the benchmark's description. */
const benchmarkKey: Words = [0x2024c0de, 0x000d0e55, 0, 0];
const twelveRounds: readonly (readonly [Words, string])[] = [
  [[0, 0, 0, 0], '1f7a6a40 35799729 db1a2257 e61010da'],
  [[1, 0, 0, 0], 'b66cf2cb f9cc31e2 eeb12fc8 d3c820c5'],
  [[12345, 7, 1, 3], '00fc4e36 02bfe639 fe668b8b 1081503a'],
  [[99999, 35, 1, 1], '25c28ba7 84ec75fd 624e7a98 5aa93090'],
];

describe('threefry4x32', () => {
  test.each(knownAnswers)('Random123 known answer, %i rounds', (rounds, counter, key, expected) => {
    expect(threefry4x32(counter, key, rounds)).toEqual(words(expected));
  });

  test.each(twelveRounds)('twelve rounds, counter %j', (counter, expected) => {
    expect(threefry4x32(counter, benchmarkKey)).toEqual(words(expected));
  });
});
