/**
 * What an interval is taken to mean, as codes: the one list from which priors are made, told and put into words. Their prose is in the
 * messages under `prior.`.
 */

/**
 * `point`: one number, as reported. `lognormal`: amounts above nothing. `logit-normal`: shares between none and all.
 * `normal`: where an end is nothing or all; cut off there. `uniform`: only where the regime says `hard`. `parts`: a range
 * over several trades, each of which has one of its ends.
 */
export const PRIOR_SHAPES = ['point', 'lognormal', 'logit-normal', 'normal', 'uniform', 'parts'] as const;
export type PriorShape = (typeof PRIOR_SHAPES)[number];

export const PRIOR_REASONS = [
  'exact',
  'graded',
  'ungraded',
  'corroborated',
  'assumed',
  'stated',
  'hard',
  'lever',
  'sectoral',
  'pooled',
] as const;

/** Why an interval is read as it is. */
export interface PriorReason {
  readonly code: (typeof PRIOR_REASONS)[number];
  readonly coverage: number | null;
  /** Grades of the claim that decided; null where nobody graded. */
  readonly reliability: string | null;
  readonly credibility: string | null;
  /** How many tellings, or how many parts; null where nothing is counted. */
  readonly n: number | null;
}
