/** The words that make a run's random numbers its own. */
import type { RunInput } from '../run-input.ts';

const PARITY = 0x1bd11bda;

/** Five key words of Threefry, the replicate, then the seed: as `layout.ts` places them. */
export function keyWords({ seed, draw, variant, replicate }: RunInput): Int32Array {
  const [k0, k1] = seed;
  return Int32Array.of(k0, k1, draw, variant, PARITY ^ k0 ^ k1 ^ draw ^ variant, replicate, k0, k1);
}
