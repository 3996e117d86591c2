/**
 * The continuous ranked probability score: the distance between what was foreseen as a distribution and what came, in
 * the unit of the thing itself. For one number it is the absolute error.
 */
import { density, normalBelow } from '../../scenario/index.ts';

/**
 * Of an ensemble taken as the whole distribution, each member with its weight.
 *
 * @param members - at least one
 * @param weights - as long as `members`, not negative, not all 0; left out: all the same
 */
export function crps(observed: number, members: readonly number[], weights?: readonly number[]): number {
  const total = weights?.reduce((sum, weight) => sum + weight, 0) ?? members.length;
  const share = (i: number): number => (weights?.[i] ?? 1) / total;
  return distance(observed, members, share) - spread(members, share) / 2;
}

/**
 * Of an ensemble taken as a sample of the distribution: unbiased however few members there are, so that a small ensemble
 * is not punished for being small.
 *
 * @param members - at least two
 * Source: Ferro (2014), "Fair scores for ensemble forecasts", from the definition.
 */
export function fairCrps(observed: number, members: readonly number[]): number {
  const n = members.length;
  const share = (): number => 1 / n;
  return distance(observed, members, share) - (spread(members, share) / 2) * (n / (n - 1));
}

/** Of a normal distribution. */
export function gaussianCrps(observed: number, mean: number, sd: number): number {
  const z = (observed - mean) / sd;
  return sd * (z * (2 * normalBelow(z) - 1) + 2 * density(z) - 1 / Math.sqrt(Math.PI));
}

/** The ranked probability score of a forecast over ordered classes; `normalised` divides by the number of steps. */
export function rankedScore(
  probabilities: readonly number[],
  observed: number,
): { readonly sum: number; readonly normalised: number } {
  let [sum, below] = [0, 0];
  probabilities.forEach((probability, i) => {
    below += probability;
    sum += (below - (observed <= i ? 1 : 0)) ** 2;
  });
  return { sum, normalised: sum / (probabilities.length - 1) };
}

type Share = (i: number) => number;

function distance(observed: number, members: readonly number[], share: Share): number {
  return members.reduce((sum, member, i) => sum + share(i) * Math.abs(member - observed), 0);
}

/** Mean distance of two members, drawn with their weights; by sorting, so that thousands of members are no burden. */
function spread(members: readonly number[], share: Share): number {
  const sorted = members.map((member, i) => ({ member, w: share(i) })).sort((a, b) => a.member - b.member);
  let [below, sum, before] = [0, 0, 0];
  for (const { member, w } of sorted) {
    sum += 2 * w * (member * below - before);
    below += w;
    before += w * member;
  }
  return sum;
}
