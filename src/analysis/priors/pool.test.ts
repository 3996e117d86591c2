import { expect, test } from 'vitest';
import vectors from '../../../test/vectors/methods.json' with { type: 'json' };
import { geometricOdds, linearPool, logPool, meanProbability } from './pool.ts';

const {
  p,
  mean,
  geo_odds,
  'extremised_2.5': extremised,
  log_pool_normals,
  linear_pool_normals,
} = vectors.pooling;
const normals = [
  { mean: 0, variance: 1 },
  { mean: 3, variance: 4 },
];

test('probabilities: the mean, the geometric mean of odds, and these made more extreme', () => {
  expect(meanProbability(p)).toBeCloseTo(mean, 12);
  expect(geometricOdds(p)).toBeCloseTo(geo_odds, 12);
  expect(geometricOdds(p, 2.5)).toBeCloseTo(extremised, 12);
});

test('normals: a linear pool keeps the disagreement, a logarithmic one does not', () => {
  expect(linearPool(normals, [0.5, 0.5]).mean).toBeCloseTo(linear_pool_normals.mean, 12);
  expect(linearPool(normals, [0.5, 0.5]).variance).toBeCloseTo(linear_pool_normals.var, 12);
  expect(logPool(normals, [1, 1]).mean).toBeCloseTo(log_pool_normals.mean, 12);
  expect(logPool(normals, [1, 1]).variance).toBeCloseTo(log_pool_normals.var, 12);
});
