/**
 * How much of what could be true an interval is taken to hold, by the grade of the claims it comes from. These are
 * choices of this house, written down in docs/analysis.md and in decision record 0030: a grade is no probability (N10),
 * and only says how far beyond its ends a reported interval is stretched.
 */
import type { PriorReason } from '../../base/index.ts';
import type { Grade } from '../../evidence/index.ts';
import type { KnownClaim } from '../../register/index.ts';

/** By reliability of the source, and by credibility of the statement. */
const RELIABILITY = { A: 0.95, B: 0.9, C: 0.8, D: 0.65, E: 0.5 } as const;
const CREDIBILITY = { '2': 0.9, '3': 0.8, '4': 0.6, '5': 0.4 } as const;

/** Nobody has graded it: missing is not middling, so this is marked as a default and not as a grade. */
export const UNGRADED_COVERAGE = 0.8;
/** Two or more tellings that do not go back to one. */
export const CORROBORATED_COVERAGE = 0.95;
/** What an author of a regime who assumes an interval says of it. */
export const ASSUMED_COVERAGE = 0.9;

export function reason(code: PriorReason['code'], more: Partial<PriorReason> = {}): PriorReason {
  return { code, coverage: null, reliability: null, credibility: null, n: null, ...more };
}

/**
 * The coverage of an interval that rests on these claims, with the reason.
 *
 * The best-graded claim decides; of its two grades the worse one. Claims of two origins corroborate: the same report
 * twice, or background, does not.
 * @param claims - none: an assumption
 */
export function coverageOf(claims: readonly KnownClaim[]): {
  readonly coverage: number;
  readonly why: PriorReason;
} {
  if (claims.length === 0) {
    return { coverage: ASSUMED_COVERAGE, why: reason('assumed', { coverage: ASSUMED_COVERAGE }) };
  }
  const origins = new Set(claims.filter(({ claim }) => !claim.background).map(({ claim }) => claim.origin))
    .size;
  if (origins > 1) {
    const coverage = CORROBORATED_COVERAGE;
    return { coverage, why: reason('corroborated', { coverage, n: origins }) };
  }
  const graded = claims.flatMap(({ claim: { grade } }) => {
    const coverage = gradeCoverage(grade);
    return coverage === null ? [] : [{ grade, coverage }];
  });
  const [best] = graded.sort((a, b) => b.coverage - a.coverage);
  if (best === undefined) {
    return { coverage: UNGRADED_COVERAGE, why: reason('ungraded', { coverage: UNGRADED_COVERAGE }) };
  }
  const { reliability, credibility } = best.grade;
  return {
    coverage: best.coverage,
    why: reason('graded', { coverage: best.coverage, reliability, credibility }),
  };
}

/** Null where neither axis was graded. */
function gradeCoverage({ reliability, credibility }: Grade): number | null {
  const parts = [
    ...(reliability === null ? [] : [RELIABILITY[reliability]]),
    ...(credibility === null ? [] : [CREDIBILITY[credibility]]),
  ];
  return parts.length === 0 ? null : Math.min(...parts);
}
