import { describe, expect, test } from 'vitest';
import vectors from '../../../test/vectors/methods.json' with { type: 'json' };
import { choosePairs, estimateHidden, mergeLists, type Cell } from './lists.ts';

const { lists, cells: written, observed, run } = vectors.mse_uk2013;
const cells: Cell[] = Object.entries(written).map(([key, count]) => ({ lists: key.split('+'), count }));

describe('the six lists of the United Kingdom in 2013', () => {
  test('with main effects alone give the number of the page, its interval and its deviance', () => {
    const found = estimateHidden(lists, cells);
    expect(found?.observed).toBe(observed);
    expect(found?.estimate).toBeCloseTo(run.main6.N, 3);
    expect(found?.interval[0]).toBeCloseTo(run.main6.ci[0] ?? 0, 0);
    expect(found?.interval[1]).toBeCloseTo(run.main6.ci[1] ?? 0, 0);
    expect(found?.deviance).toBeCloseTo(run.main6.dev, 3);
  });

  test('solve the independence equation', () => {
    const n = estimateHidden(lists, cells)?.estimate ?? 0;
    const { list_totals } = vectors.mse_uk2013;
    expect(list_totals.reduce((product, total) => product * (1 - total / n), 1)).toBeCloseTo(
      1 - observed / n,
      8,
    );
  });

  test('with two lists made one, alone and with all pairs', () => {
    const five = ['LA', 'NG', 'PFNCA', 'GO', 'GP'];
    const merged = mergeLists(cells, 'PF', 'NCA', 'PFNCA');
    const main = estimateHidden(five, merged);
    expect(main?.estimate).toBeCloseTo(run.main5_PFNCA.N, 1);
    expect(main?.deviance).toBeCloseTo(run.main5_PFNCA.dev, 3);
    const pairs = five.flatMap((a, i) => five.slice(i + 1).map((b) => [a, b] as const));
    const all = estimateHidden(five, merged, pairs);
    expect(all?.estimate).toBeCloseTo(run.allpairs5.N, 0);
    expect(all?.deviance).toBeCloseTo(run.allpairs5.dev, 2);
  });

  test('with pairs chosen by the AIC give the page’s other number: a thousand fewer, so the model decides', () => {
    const pairs = choosePairs(lists, cells);
    const found = estimateHidden(lists, cells, pairs);
    expect(pairs.length).toBeGreaterThan(3);
    expect(Math.abs((found?.estimate ?? 0) / run.fwdAIC6.N - 1)).toBeLessThan(0.01);
    expect(Math.abs((found?.interval[0] ?? 0) / (run.fwdAIC6.ci[0] ?? 1) - 1)).toBeLessThan(0.02);
    expect(Math.abs((found?.interval[1] ?? 0) / (run.fwdAIC6.ci[1] ?? 1) - 1)).toBeLessThan(0.02);
    expect(found?.deviance).toBeCloseTo(run.fwdAIC6.dev, 1);
  });

  test('never come without their warnings, and never from two lists or without an overlap', () => {
    expect(estimateHidden(lists, cells)?.warnings).toEqual([
      'lists-linked-elsewhere',
      'overstates',
      'few-overlaps',
    ]);
    expect(estimateHidden(['LA', 'NG'], cells)).toBeNull();
    expect(estimateHidden(['a', 'b', 'c'], [{ lists: ['a'], count: 4 }])).toBeNull();
  });
});
