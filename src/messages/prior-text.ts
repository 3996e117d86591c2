/** What an interval is taken to mean, in one sentence. */
import { message } from './catalogue.ts';
import type { Locale } from './format.ts';

/** The shape of a prior and its reasons, as the JSON of a run has them. */
export interface PriorWords {
  readonly shape: 'point' | 'lognormal' | 'logit-normal' | 'normal' | 'uniform' | 'parts';
  readonly why: readonly {
    readonly code:
      | 'exact'
      | 'graded'
      | 'ungraded'
      | 'corroborated'
      | 'assumed'
      | 'stated'
      | 'hard'
      | 'lever'
      | 'sectoral'
      | 'pooled';
    readonly coverage: number | null;
    readonly reliability: string | null;
    readonly credibility: string | null;
    readonly n: number | null;
  }[];
}

export function priorText(locale: Locale, { shape, why }: PriorWords): string {
  const reasons = why.map(({ code, coverage, reliability, credibility, n }) =>
    message(locale, `prior.why.${code}`, {
      coverage: coverage ?? 0,
      grade: `${reliability ?? '–'}${credibility ?? ''}`,
      n: n ?? 0,
    }),
  );
  return `${message(locale, `prior.shape.${shape}`)}: ${reasons.join('; ')}.`;
}
