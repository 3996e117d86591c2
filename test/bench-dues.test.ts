/** The benchmark `dues`, written in the regime language, gives the golden hashes of its page on the interpreter. */
import { describe, expect, test } from 'vitest';
import { benchDues, loadRegime } from '../src/app/index.ts';
import { philox4x32, workplacesOf } from '../src/engine/index.ts';
import { planFromChecked } from '../src/regime/index.ts';

const KEY = [0x2024c0de, 0x000d0e55] as const;

describe('the benchmark dues', () => {
  test('gives its golden hashes for 1,000 workers, one and two replicates', () => {
    expect(benchDues({ workers: 1000, months: 36, replicates: 1 }).hash).toBe('1beff8dc');
    expect(benchDues({ workers: 1000, months: 36, replicates: 2 }).hash).toBe('99a6fe4a');
  });

  test.runIf(process.env.SLOW === '1')('gives its golden hash for 100,000 workers', () => {
    expect(benchDues({ workers: 100_000, months: 36, replicates: 1 }).hash).toBe('3b8ae731');
  });

  test('runs for one worker and for one month', () => {
    expect(benchDues({ workers: 1, months: 1, replicates: 1 }).hash).toMatch(/^[0-9a-f]{8}$/);
  });

  test('has the workplaces of its page', () => {
    const plan = planFromChecked(loadRegime('models/dues-benchmark'));
    const starts = workplacesOf(plan, 100_000, KEY);
    const sizes = [...starts].slice(1).map((start, i) => start - (starts[i] ?? 0));
    expect(sizes.slice(0, 5)).toEqual([24, 77, 77, 32, 34]);
    expect([sizes.length, sizes.at(-1)]).toEqual([1997, 10]);
  });

  test.each([
    [[0, 0xfffffffe, 0, 0], '18bc0ffd 7bd60a87 c5a06f7b 56ab0ec1'],
    [[0, 0xfffffffd, 0, 0], '11a751a3 1a815e53 80cbf903 dd2a0eb5'],
    [[0, 0xffffffff, 0, 0], '4c3c24f3 6b1bbe66 9cc051d2 952fcc8e'],
    [[12345, 7, 1, 3], '290bc456 f76f3543 7e9e6bec 5c1a06f0'],
  ] as const)('Philox at %j', (counter, words) => {
    const found = philox4x32(counter, KEY).map((word) => word.toString(16).padStart(8, '0'));
    expect(found.join(' ')).toBe(words);
  });
});
