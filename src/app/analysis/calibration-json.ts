/** A calibration as its contract prints it: targets, numbers and readings, each before and after. */
import { summariseMarginal, type Calibration, type Predicted } from '../../analysis/index.ts';
import { typeText } from '../../regime/index.ts';
import { samplerOf, type Factor, type Scenario } from '../../scenario/index.ts';
import type { Cite } from '../citer.ts';
import type { CalibrateJson } from '../shapes/calibrate.ts';
import type { CalibratedColumn } from './calibration-cube.ts';
import type { Counted } from './counted.ts';
import { targetIn } from './target.ts';
import type { WrittenTarget } from './target-file.ts';

type Json = CalibrateJson;

interface ReadTarget {
  readonly name: string;
  readonly written: WrittenTarget;
  readonly counted: Counted | null;
}

export function targetJson(
  { name, written, counted }: ReadTarget,
  { matched, predictions }: Calibration,
  scenario: Scenario,
  cite: Cite,
): Json['targets'][number] {
  const { output } = targetIn(scenario, { name: written.output, month: written.from });
  const { reported, discrepancy, reporting } = written;
  const [low, high] =
    'atLeast' in reported
      ? [reported.atLeast, null]
      : 'atMost' in reported
        ? [null, reported.atMost]
        : reported;
  const own = counted === null ? undefined : predictions.find((item) => item.name === name);
  const least = matched.least.find((item) => item.name === name);
  return {
    name,
    text: written.en,
    ko: written.ko,
    output: output.name,
    label: output.label,
    unit: output.unit,
    from: written.from,
    to: written.to ?? written.from,
    take: written.take,
    of: written.of ?? null,
    reported: { low, high },
    reportSd: counted?.observed.reportSd ?? 0,
    discrepancy: { ...discrepancy },
    reporting: { low: reporting.is[0], high: reporting.is[1], because: reporting.because },
    because: written.because,
    used: counted === null ? 'unknown' : written.use,
    alsoPrior: counted?.alsoPrior ?? false,
    implausibility:
      least === undefined ? null : { least: least.implausibility, alone: least.alone, atBest: least.atBest },
    before: own === undefined ? null : predictedJson(own.before),
    after: own?.after == null ? null : predictedJson(own.after),
    claims: (counted?.claims ?? []).map(({ claim }) => cite(claim)),
  };
}

function predictedJson({
  quantiles,
  errors,
  ...rest
}: Predicted): NonNullable<Json['targets'][number]['before']> {
  const five = (values: readonly number[]) =>
    [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0, values[3] ?? 0, values[4] ?? 0] as [
      number,
      number,
      number,
      number,
      number,
    ];
  return { quantiles: five(quantiles), errors: five(errors), ...rest };
}

export function fitJson({ abc }: Calibration): Json['fit'] {
  if (abc === null) return null;
  const { particles, effective, tolerance, acceptance } = abc;
  return { particles: particles.length, effective, tolerance, acceptance: { ...acceptance } };
}

const PRIOR = [0.05, 0.5, 0.95] as const;

/** @param column - of the particles */
export function factJson(
  { parameter, option, windows }: Factor,
  column: number,
  { abc }: Calibration,
  seed: number,
  cite: Cite,
): Json['facts'][number] {
  const window = windows.at(-1);
  const interval = window?.amounts.find(({ low, high }) => low !== high) ?? { low: 0, high: 0 };
  const sampler = window === undefined ? null : samplerOf(parameter, window);
  const valueAt = (u: number): number =>
    sampler?.value(interval, Math.min(1 - 1e-6, Math.max(1e-6, u))) ?? interval.low;
  const three = (of: (i: 0 | 1 | 2) => number) => [of(0), of(1), of(2)] as [number, number, number];
  const marginal = abc === null || abc.particles.length === 0 ? null : summariseMarginal(abc, column, seed);
  const claims = new Map(windows.flatMap((item) => item.claims).map(({ claim }) => [claim.id, claim]));
  return {
    name: parameter.name,
    option,
    kind: 'fact',
    label: parameter.label,
    unit: typeText(parameter.type, parameter.currency),
    basis: window?.basis ?? null,
    because: window?.because ?? null,
    claims: [...claims.values()].map(cite),
    before: three((i) => valueAt(PRIOR[i])),
    after: marginal === null ? null : three((i) => valueAt(marginal.quantiles[i])),
    errors:
      marginal === null
        ? null
        : three((i) => {
            const [q, error] = [marginal.quantiles[i], marginal.errors[i]];
            return Math.abs(valueAt(q + error) - valueAt(q - error)) / 2;
          }),
    learned: marginal?.learned ?? null,
    learnedError: marginal?.learnedError ?? null,
  };
}

export function readingJson(
  { name, options }: Extract<CalibratedColumn, { kind: 'reading' }>,
  column: number,
  { abc }: Calibration,
  { regime }: Scenario,
): Json['readings'][number] {
  const variant = regime.variants.find((item) => item.name === name);
  const shareOf = (option: number): { share: number; error: number } | null => {
    if (abc === null || abc.particles.length === 0) return null;
    const share = abc.particles.reduce(
      (sum, point, i) =>
        Math.min(options.length - 1, Math.floor((point[column] ?? 0) * options.length)) === option
          ? sum + (abc.weights[i] ?? 0)
          : sum,
      0,
    );
    return { share, error: Math.sqrt(Math.max(0, share * (1 - share)) / Math.max(1, abc.effective)) };
  };
  return {
    name,
    label: variant?.label ?? name,
    because: variant?.because ?? '',
    options: options.map((option, i) => {
      const found = shareOf(i);
      return { option, before: 1 / options.length, after: found?.share ?? null, error: found?.error ?? null };
    }),
  };
}
