/**
 * How much of two texts is the same: the share of five-letter pieces they have in common (Jaccard index of character 5-grams of
 * the letters and digits, case and accents as folded by NFKC). Copies with a changed headline stay near 1; two tellings of one
 * event in different words stay near 0.1, in any script.
 */

const PIECE = 5;

/** From this share on two texts are proposed as one telling. Documented in docs/origins.md; a person decides. */
export const NEAR_DUPLICATE = 0.5;

/** The pieces of a text; empty for a text of fewer than five letters and digits. */
export function piecesOf(text: string): ReadonlySet<string> {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const units = Array.from(letters);
  const pieces = new Set<string>();
  for (let i = 0; i + PIECE <= units.length; i++) pieces.add(units.slice(i, i + PIECE).join(''));
  return pieces;
}

/** 0 for nothing in common, 1 for the same pieces; 0 where one of them has none. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const piece of small) if (large.has(piece)) common++;
  return common / (a.size + b.size - common);
}
