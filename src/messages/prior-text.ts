/** What an interval is taken to mean, in one sentence. */
import type { PriorReason, PriorShape } from '../base/index.ts';
import { message } from './catalogue.ts';
import type { Locale } from './format.ts';

/** The shape of a prior and its reasons, as the JSON of a run has them. */
interface PriorWords {
  readonly shape: PriorShape;
  readonly why: readonly PriorReason[];
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
