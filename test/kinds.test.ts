import { describe, expect, test } from 'vitest';
import type { Month } from '../src/base/index.ts';
import { loadRegime, openSample, registerData, run, type RunOptions } from '../src/app/index.ts';
import { kindsOf } from '../src/scenario/index.ts';

const regime = loadRegime('models/dprk-russia');
const options: RunOptions = {
  start: '2022-01' as Month,
  months: 9,
  workers: 150,
  draws: 1,
  replicates: 1,
  seed: 1,
  known: null,
  recorded: null,
};
const data = openSample().then(registerData);
const told = async (kind?: string) =>
  (await run(regime, await data, kind === undefined ? options : { ...options, kind })).outputs;
const means = (outputs: Awaited<ReturnType<typeof told>>, name: string): readonly number[] =>
  outputs.find((output) => output.name === name)?.mean ?? [];

describe('what becomes of one kind of worker', () => {
  test('kinds are what stays with a worker: a trade, and never his health, his arrears or how he is watched (N2, N4)', () => {
    expect(kindsOf(regime).map(({ option }) => option)).toEqual(['construction', 'forestry']);
  });

  test('counts of the kinds add up to the count of all, in every month: the same workers, the same draws', async () => {
    const [all, builders, loggers] = [await told(), await told('construction'), await told('forestry')];
    for (const name of ['working', 'ill', 'atLimit', 'returned']) {
      const sums = means(builders, name).map((count, m) => count + (means(loggers, name)[m] ?? 0));
      expect([name, sums]).toEqual([name, means(all, name)]);
    }
    expect(means(builders, 'arrearsMean')).not.toEqual(means(loggers, 'arrearsMean'));
  });

  test('nothing is told of what the state takes, nor of payments, which are not counted by kind', async () => {
    const names = (await told('forestry')).map(({ name }) => name);
    for (const name of ['dues', 'shortfall', 'bribes', 'broughtHome']) expect(names).not.toContain(name);
    expect(names).toContain('kept');
  });

  test('a kind that the regime does not have is refused by name', async () => {
    await expect(told('owing')).rejects.toMatchObject({
      code: 'worker-kind-unknown',
      data: { kind: 'owing', known: ['construction', 'forestry'] },
    });
  });
});
