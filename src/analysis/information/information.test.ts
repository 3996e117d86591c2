import { describe, expect, test } from 'vitest';
import vectors from '../../../test/vectors/methods.json' with { type: 'json' };
import { normalQuantile } from '../../scenario/index.ts';
import { sobolPoints } from '../sensitivity/index.ts';
import {
  lossReduction,
  perfectInformation,
  perfectInformationNormal,
  sampleInformationNormal,
  vague,
  varianceReduction,
  type Input,
} from './index.ts';

const { voi, sobol } = vectors;
const N = 4096;
const points = sobolPoints(N, 4, 5);
const column = (d: number): Input => ({
  kind: 'quantile',
  values: Float64Array.from({ length: N }, (_, i) => points[4 * i + d] ?? 0),
});
const x = (d: number, i: number): number => (2 * (points[4 * i + d] ?? 0) - 1) * Math.PI;
const ishigami = Float64Array.from(
  { length: N },
  (_, i) => Math.sin(x(0, i)) + 7 * Math.sin(x(1, i)) ** 2 + 0.1 * x(2, i) ** 4 * Math.sin(x(0, i)),
);

describe('variance', () => {
  test('knowing one input of Ishigami’s function is worth its first-order index times the variance', () => {
    const { S1, variance } = sobol['ishigami_a7_b0.1'];
    S1.forEach((s, d) => {
      const { value, share, interval } = varianceReduction([column(d)], ishigami, 1);
      expect(Math.abs(share - s)).toBeLessThan(0.02);
      expect(Math.abs(value - s * variance)).toBeLessThan(0.3);
      expect(interval[0]).toBeLessThanOrEqual(share + 1e-9);
    });
  });

  test('an input that does nothing is worth nothing, however many terms are fitted', () => {
    const { share, interval } = varianceReduction([column(3)], ishigami, 1);
    expect(share).toBeLessThan(0.005);
    expect(interval[1]).toBeLessThan(0.02);
  });

  test('a constant output has nothing to reduce', () => {
    expect(varianceReduction([column(0)], new Float64Array(N).fill(4.2), 1)).toMatchObject({
      value: 0,
      share: 0,
      interval: [0, 0],
    });
  });

  test('a reading of a rule is a class, and its worth the spread of the means', () => {
    const classes = Float64Array.from({ length: N }, (_, i) => ((points[4 * i] ?? 0) < 0.5 ? 0 : 1));
    const y = classes.map((c, i) => 3 * c + normalQuantile(points[4 * i + 1] ?? 0.5));
    expect(varianceReduction([{ kind: 'class', values: classes, classes: 2 }], y, 1).share).toBeCloseTo(
      2.25 / 3.25,
      1,
    );
  });

  test('a vague answer is worth about half of a full one where the output is linear', () => {
    const y = Float64Array.from({ length: N }, (_, i) => normalQuantile(points[4 * i] ?? 0.5));
    expect(varianceReduction([column(0)], y, 1).share).toBeGreaterThan(0.98);
    expect(varianceReduction([vague(column(0), 1)], y, 1).share).toBeCloseTo(0.5, 1);
  });
});

describe('decisions', () => {
  test.each(voi.evpi_two_option as [number, number, number][])(
    'two options that differ by N(%d, %d²)',
    (mean, sd, want) => {
      expect(perfectInformationNormal(mean, sd)).toBeCloseTo(want, 12);
      const gain = Float64Array.from(
        { length: N },
        (_, i) => mean + sd * normalQuantile(points[4 * i] ?? 0.5),
      );
      const losses = [new Float64Array(N), gain.map((value) => -value)];
      expect(perfectInformation(losses)).toBeCloseTo(want, 2);
      const { value, share } = lossReduction([column(0)], losses, 1);
      expect(Math.abs(value - want)).toBeLessThan(0.02);
      expect(share).toBeGreaterThan(0.95);
      expect(lossReduction([column(3)], losses, 1).value).toBeLessThan(0.03);
    },
  );

  test('what a sample is worth before it is seen', () => {
    const { prior, data_sd, n, preposterior_sd, evsi } = voi.evsi_normal;
    const [mean = 0, sd = 0] = prior;
    const found = sampleInformationNormal(mean, sd, data_sd, n);
    expect(found.preposteriorSd).toBeCloseTo(preposterior_sd, 12);
    expect(found.value).toBeCloseTo(evsi, 12);
  });
});
