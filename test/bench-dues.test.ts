/** The benchmark `dues`, written in the regime language, gives the golden hashes of its page on every backend. */
import { describe, expect, test } from 'vitest';
import { benchDues, loadRegime, type BenchOptions } from '../src/app/index.ts';
import { BACKENDS, philox4x32, workplacesOf } from '../src/engine/index.ts';
import { planFromChecked } from '../src/regime/index.ts';

const KEY = [0x2024c0de, 0x000d0e55] as const;

async function hashOf(options: Partial<BenchOptions>): Promise<string> {
  const small = { workers: 1000, months: 36, replicates: 1, engine: 'wasm', threads: 1 } as const;
  return (await benchDues({ ...small, ...options })).hash;
}

describe('the benchmark dues', () => {
  test.each(BACKENDS)('gives its golden hashes on %s', async (engine) => {
    expect(await hashOf({ engine })).toBe('1beff8dc');
    expect(await hashOf({ engine, replicates: 2 })).toBe('99a6fe4a');
  });

  test('gives its golden hashes for 100,000 workers and one, two and four replicates on wasm', async () => {
    expect(await hashOf({ workers: 100_000 })).toBe('3b8ae731');
    expect(await hashOf({ workers: 100_000, replicates: 2 })).toBe('d9a23a9f');
    expect(await hashOf({ workers: 100_000, replicates: 4 })).toBe('89c3b8ae');
  });

  test('gives its golden hash for 100,000 workers on js', async () => {
    expect(await hashOf({ workers: 100_000, engine: 'js' })).toBe('3b8ae731');
  });

  test.each([2, 7])('one replicate split over %i threads gives the same hash', async (threads) => {
    expect(await hashOf({ threads, workers: 100_000 })).toBe('3b8ae731');
    expect(await hashOf({ threads, engine: 'js' })).toBe('1beff8dc');
  });

  test.each(BACKENDS)('two replicates on two threads give the same hash on %s', async (engine) => {
    expect(await hashOf({ threads: 2, replicates: 2, engine })).toBe('99a6fe4a');
  });

  test('more threads than there is work for do no harm, and the threads used are said', async () => {
    const options = { workers: 30, months: 2, replicates: 2, engine: 'wasm', threads: 64 } as const;
    expect((await benchDues(options)).threads).toBe(2);
    const alone = await benchDues({ ...options, replicates: 1, threads: 1 });
    expect((await benchDues({ ...options, replicates: 1, threads: 5 })).hash).toBe(alone.hash);
    expect((await benchDues({ ...options, replicates: 1, engine: 'reference' })).threads).toBe(1);
  });

  test.runIf(process.env.SLOW === '1')('gives its golden hashes on the slower backends too', async () => {
    expect(await hashOf({ workers: 100_000, engine: 'reference' })).toBe('3b8ae731');
    expect(await hashOf({ workers: 100_000, replicates: 4, engine: 'js' })).toBe('89c3b8ae');
  });

  test.each(BACKENDS)('runs for one worker and for one month on %s', async (engine) => {
    const one = { workers: 1, months: 1 };
    expect(await hashOf({ ...one, engine })).toBe(await hashOf({ ...one, engine: 'reference' }));
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
