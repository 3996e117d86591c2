/** The benchmark `dues`, written in the regime language, gives the golden hashes of its page on every backend. */
import { describe, expect, test } from 'vitest';
import { benchDues, loadRegime } from '../src/app/index.ts';
import { BACKENDS, philox4x32, workplacesOf } from '../src/engine/index.ts';
import { planFromChecked } from '../src/regime/index.ts';

const KEY = [0x2024c0de, 0x000d0e55] as const;

describe('the benchmark dues', () => {
  test.each(BACKENDS)('gives its golden hashes on %s', (engine) => {
    expect(benchDues({ workers: 1000, months: 36, replicates: 1, engine }).hash).toBe('1beff8dc');
    expect(benchDues({ workers: 1000, months: 36, replicates: 2, engine }).hash).toBe('99a6fe4a');
  });

  test('gives its golden hashes for 100,000 workers and one, two and four replicates on wasm', () => {
    const hashes = [1, 2, 4].map(
      (replicates) => benchDues({ workers: 100_000, months: 36, replicates, engine: 'wasm' }).hash,
    );
    expect(hashes).toEqual(['3b8ae731', 'd9a23a9f', '89c3b8ae']);
  });

  test('gives its golden hash for 100,000 workers on js', () => {
    expect(benchDues({ workers: 100_000, months: 36, replicates: 1, engine: 'js' }).hash).toBe('3b8ae731');
  });

  test.runIf(process.env.SLOW === '1')('gives its golden hash for 100,000 workers on the interpreter', () => {
    const options = { workers: 100_000, months: 36, replicates: 1, engine: 'reference' } as const;
    expect(benchDues(options).hash).toBe('3b8ae731');
  });

  test.each(BACKENDS)('runs for one worker and for one month on %s', (engine) => {
    const { hash } = benchDues({ workers: 1, months: 1, replicates: 1, engine });
    expect(hash).toBe(benchDues({ workers: 1, months: 1, replicates: 1, engine: 'reference' }).hash);
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
