/**
 * Approximate Bayesian computation by sequential Monte Carlo: particles that come ever closer to what was reported. The
 * model is only asked to run; no likelihood is needed. Moves are normal, cut off at the bounds: with twenty numbers nearly
 * every free move would leave them. Source: Toni et al. (2009), Beaumont et al. (2009).
 */
import { threefry4x32 } from '../../base/index.ts';
import { normalBelow, normalQuantile } from '../../scenario/index.ts';

export interface AbcProblem {
  /** Bounds of each parameter; the prior is even between them (quantiles of priors are, between 0 and 1). */
  readonly bounds: readonly (readonly [number, number])[];
  /** How far runs at these points are from what was reported. `trial` counts runs and seeds them: the same gives the same. */
  readonly distance: (
    points: readonly Float64Array[],
    trials: readonly number[],
  ) => Promise<ArrayLike<number>> | ArrayLike<number>;
  readonly particles: number;
  /** Descending tolerances; the last is the one that counts. */
  readonly tolerances: readonly number[];
  readonly seed: number;
  /** Gives up after so many runs. */
  readonly mostRuns: number;
}

export interface AbcResult {
  readonly particles: readonly Float64Array[];
  /** As many, adding up to 1. */
  readonly weights: readonly number[];
  readonly runs: number;
  /** The smallest tolerance that was reached; null where not even the first was: nothing explains the reports. */
  readonly tolerance: number | null;
  /** Effective number of particles. */
  readonly effective: number;
  /** Share of the last round's runs that came within its tolerance, with its standard error. */
  readonly acceptance: { readonly share: number; readonly error: number };
}

interface Cloud {
  readonly particles: readonly Float64Array[];
  readonly weights: readonly number[];
}

const BATCH = 256;

export async function abcSmc(problem: AbcProblem): Promise<AbcResult> {
  const { bounds, tolerances, particles: wanted, seed, mostRuns } = problem;
  const uniform = (trial: number, k: number, purpose: number): number =>
    (threefry4x32([trial, k, purpose, 0], [seed >>> 0, 0xabc, 0, 0])[0] + 0.5) / 2 ** 32;
  let cloud: Cloud | null = null;
  let [runs, reached] = [0, null as number | null];
  let acceptance = { share: 0, error: 0 };
  for (const tolerance of tolerances) {
    const before: Cloud | null = cloud;
    const sds: number[] = before === null ? [] : spreads(before).map((variance) => Math.sqrt(2 * variance));
    const accepted: Float64Array[] = [];
    let tried = 0;
    while (accepted.length < wanted && runs < mostRuns) {
      const [points, trials]: [Float64Array[], number[]] = [[], []];
      while (points.length < BATCH) {
        const trial = runs + points.length;
        points.push(propose(before, sds, bounds, (k, purpose) => uniform(trial, k, purpose)));
        trials.push(trial);
      }
      runs += points.length;
      const distances = await problem.distance(points, trials);
      points.forEach((point, i) => {
        if (accepted.length >= wanted) return;
        tried++;
        if ((distances[i] ?? Number.POSITIVE_INFINITY) <= tolerance) accepted.push(point);
      });
    }
    if (accepted.length < wanted) break;
    cloud = { particles: accepted, weights: weightsOf(accepted, before, sds, bounds) };
    reached = tolerance;
    const share = accepted.length / tried;
    acceptance = { share, error: Math.sqrt((share * (1 - share)) / tried) };
  }
  const { particles, weights } = cloud ?? { particles: [], weights: [] };
  const effective = weights.length === 0 ? 0 : 1 / weights.reduce((sum, weight) => sum + weight * weight, 0);
  return { particles, weights, runs, tolerance: reached, effective, acceptance };
}

/** A point of the prior, or a particle of the cloud moved a little. */
function propose(
  cloud: Cloud | null,
  sds: readonly number[],
  bounds: AbcProblem['bounds'],
  uniform: (k: number, purpose: number) => number,
): Float64Array {
  if (cloud === null)
    return Float64Array.from(bounds, ([low, high], k) => low + (high - low) * uniform(k, 0));
  let rest = uniform(0, 1);
  const at = cloud.weights.findIndex((weight) => (rest -= weight) <= 0);
  const from =
    cloud.particles[at === -1 ? cloud.particles.length - 1 : at] ?? new Float64Array(bounds.length);
  return from.map((value, k) => {
    const [sd, [low, high]] = [sds[k] ?? 0, bounds[k] ?? [0, 1]];
    if (sd === 0) return value;
    const [below, above] = [normalBelow((low - value) / sd), normalBelow((high - value) / sd)];
    const moved = value + sd * normalQuantile(below + uniform(k, 2) * (above - below));
    return Math.min(high, Math.max(low, moved));
  });
}

/** Prior over the mixture of the moves that could have led here. The prior is even, so it cancels. */
function weightsOf(
  accepted: readonly Float64Array[],
  before: Cloud | null,
  sds: readonly number[],
  bounds: AbcProblem['bounds'],
): number[] {
  if (before === null) return accepted.map(() => 1 / accepted.length);
  // What a move from each particle loses at the bounds, which the density of those that stay gains.
  const shares = before.particles.map((from, j) =>
    bounds.reduce((share, [low, high], k) => {
      const [sd, value] = [sds[k] ?? 0, from[k] ?? 0];
      return sd === 0 ? share : share / (normalBelow((high - value) / sd) - normalBelow((low - value) / sd));
    }, before.weights[j] ?? 0),
  );
  const raw = accepted.map((point) => {
    let density = 0;
    before.particles.forEach((from, j) => {
      let square = 0;
      for (let k = 0; k < point.length; k++) {
        const sd = sds[k] ?? 0;
        if (sd > 0) square += (((point[k] ?? 0) - (from[k] ?? 0)) / sd) ** 2;
      }
      density += (shares[j] ?? 0) * Math.exp(-square / 2);
    });
    return 1 / density;
  });
  const all = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / all);
}

function spreads({ particles, weights }: Cloud): number[] {
  const dimensions = particles[0]?.length ?? 0;
  return Array.from({ length: dimensions }, (_, k) => {
    const mean = particles.reduce((sum, point, i) => sum + (weights[i] ?? 0) * (point[k] ?? 0), 0);
    return particles.reduce((sum, point, i) => sum + (weights[i] ?? 0) * ((point[k] ?? 0) - mean) ** 2, 0);
  });
}

/** The value below which a share `q` of the weight lies, for one parameter. */
export function weightedQuantile(values: readonly number[], weights: readonly number[], q: number): number {
  const order = values
    .map((value, i) => ({ value, weight: weights[i] ?? 0 }))
    .sort((a, b) => a.value - b.value);
  let rest = q;
  return order.find(({ weight }) => (rest -= weight) <= 0)?.value ?? order.at(-1)?.value ?? 0;
}
