/**
 * Pooling what several holders say. A linear pool hears each as it stands and keeps their disagreement; a logarithmic one
 * and the geometric mean of odds suit holders who have seen much the same. Nothing is made more extreme unless a person
 * says that the holders are independent.
 */

/** A normal by mean and variance. */
export interface Normal {
  readonly mean: number;
  readonly variance: number;
}

/** Mean and variance of the mixture of normals. @param weights - as long as `parts`; they need not add up to 1 */
export function linearPool(parts: readonly Normal[], weights: readonly number[]): Normal {
  const share = shares(weights);
  const mean = parts.reduce((sum, part, i) => sum + (share[i] ?? 0) * part.mean, 0);
  const square = parts.reduce((sum, part, i) => sum + (share[i] ?? 0) * (part.variance + part.mean ** 2), 0);
  return { mean, variance: square - mean ** 2 };
}

/** The normal whose density is the weighted geometric mean of the densities. @param parts - variances above 0 */
export function logPool(parts: readonly Normal[], weights: readonly number[]): Normal {
  const share = shares(weights);
  const precision = parts.reduce((sum, part, i) => sum + (share[i] ?? 0) / part.variance, 0);
  const mean =
    parts.reduce((sum, part, i) => sum + ((share[i] ?? 0) * part.mean) / part.variance, 0) / precision;
  return { mean, variance: 1 / precision };
}

/** The arithmetic mean of probabilities. */
export function meanProbability(probabilities: readonly number[]): number {
  return probabilities.reduce((sum, p) => sum + p, 0) / probabilities.length;
}

/**
 * The geometric mean of the odds, as a probability.
 *
 * @param extremise - power of the pooled odds; 1 leaves them. Above 1 only for holders known to be independent.
 */
export function geometricOdds(probabilities: readonly number[], extremise = 1): number {
  const logit = probabilities.reduce((sum, p) => sum + Math.log(p / (1 - p)), 0) / probabilities.length;
  return 1 / (1 + Math.exp(-extremise * logit));
}

function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
