/** Intervals by drawing whole documents anew; seeded, so that a figure can be made again. */

const DRAWS = 1000;

/** Mulberry32: small, seeded, good enough to draw documents. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @param documents - counts of each document
 * @param measure - from a list of documents' counts to a number
 * @returns `{value, low, high}`: the number for all of them and its 95 % interval
 */
export function bootstrap(documents, measure, seed = 1) {
  const random = generator(seed);
  const draws = Array.from({ length: DRAWS }, () =>
    measure(documents.map(() => documents[Math.floor(random() * documents.length)])),
  ).sort((a, b) => a - b);
  return {
    value: measure(documents),
    low: draws[Math.floor(DRAWS * 0.025)],
    high: draws[Math.floor(DRAWS * 0.975)],
  };
}
