/**
 * Words of likelihood by ICD 203, version 1, each with the band of percent it stands for. Bands are half-open, so that a number lies in
 * one band only; the last one holds its upper end. It names a probability that somebody gave: no grade becomes a number by it (N10).
 */
import type { CodeList } from './code-list.ts';

/** From `low` up to but not including `high`, in percent. */
interface Band {
  readonly low: number;
  readonly high: number;
}

export const icd2031 = {
  scheme: 'icd-203-1',
  name: 'icd-203-likelihood',
  version: 1,
  source: 'ODNI Intelligence Community Directive 203 (2015); meanings in own words',
  codes: [
    { code: 'almost-no-chance', meaning: 'it would surprise everybody', low: 1, high: 5 },
    { code: 'very-unlikely', meaning: 'hardly to be expected', low: 5, high: 20 },
    { code: 'unlikely', meaning: 'rather not', low: 20, high: 45 },
    { code: 'even-chance', meaning: 'as well as not', low: 45, high: 55 },
    { code: 'likely', meaning: 'rather so', low: 55, high: 80 },
    { code: 'very-likely', meaning: 'to be expected', low: 80, high: 95 },
    { code: 'almost-certain', meaning: 'the contrary would surprise everybody', low: 95, high: 99 },
  ],
  missing: [],
} as const satisfies Omit<CodeList<string>, 'codes'> & {
  readonly codes: readonly (CodeList<string>['codes'][number] & Band)[];
};

export type Likelihood = (typeof icd2031)['codes'][number]['code'];

/** The word for a probability of 0 to 1; null where the scale has none: below 0.01, above 0.99, or not given. */
export function likelihoodOf(probability: number | null): Likelihood | null {
  if (probability === null) return null;
  const percent = probability * 100;
  const last = icd2031.codes.length - 1;
  const found = icd2031.codes.find(
    ({ low, high }, i) => percent >= low && (percent < high || (i === last && percent === high)),
  );
  return found?.code ?? null;
}
