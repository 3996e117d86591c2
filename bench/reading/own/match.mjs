/** Pairs what was read with what is gold. One to one; the same words first, then those that share most. */

const shared = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * @param alike - may these two be a pair at all, beside sharing words
 * @param better - of two candidates that share as much, a higher number wins
 * @returns for each gold item its found one, or null; and those found that no gold item took
 */
export function pair(gold, found, alike = () => true, better = () => 0) {
  const candidates = gold.flatMap((item, i) =>
    found.flatMap((other, j) =>
      shared(item, other) > 0 && alike(item, other)
        ? [
            {
              i,
              j,
              rank: [
                better(item, other),
                item.start === other.start && item.end === other.end ? 1 : 0,
                shared(item, other),
              ],
            },
          ]
        : [],
    ),
  );
  candidates.sort(
    (a, b) =>
      b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2] || a.i - b.i || a.j - b.j,
  );
  const taken = new Map();
  const used = new Set();
  for (const { i, j } of candidates) {
    if (taken.has(i) || used.has(j)) continue;
    taken.set(i, j);
    used.add(j);
  }
  return {
    pairs: gold.map((item, i) => ({ item, other: taken.has(i) ? found[taken.get(i)] : null })),
    extra: found.filter((_, j) => !used.has(j)),
  };
}
