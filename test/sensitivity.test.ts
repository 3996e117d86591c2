/** `corvee sensitivity` on the sample: the parts add up, chance is a factor, and the law holds. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadRegime, openSample, parseTarget, sensitivity, SensitivityJson } from '../src/app/index.ts';
import type { Month } from '../src/base/index.ts';
import { corvee } from './support/command-line.ts';

const regime = loadRegime();
const options = {
  start: '2022-01' as Month,
  workers: 60,
  seed: 1,
  known: null,
  recorded: null,
  base: 32,
  factors: 6,
} as const;
const of = async (output: string, more: object = {}): Promise<SensitivityJson> => {
  const sample = await openSample();
  return sensitivity(sample, regime, { ...options, asked: parseTarget(output), ...more });
};

let arrears: SensitivityJson;
beforeAll(async () => {
  arrears = await of('arrears@2022-12');
}, 60_000);

describe('sensitivity of the sample', () => {
  test('tells as many factors apart as asked for, chance always among them, and the rest together', () => {
    expect(SensitivityJson.parse(arrears)).toEqual(arrears);
    expect(arrears.output).toBe('arrearsMean');
    expect(arrears.factors.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['seed', 'others']));
    expect(arrears.factors).toHaveLength(7);
    expect(arrears.mcse).toBeGreaterThan(0);
  });

  test('every factor names its evidence, or why it is assumed', () => {
    const bare = arrears.factors.filter(
      ({ kind, because, claims }) =>
        kind !== 'seed' && kind !== 'others' && because === null && claims.length === 0,
    );
    expect(bare).toEqual([]);
  });

  test('is the same for the same seed, on one thread and on two', async () => {
    expect(await of('arrears@2022-12', { threads: 2 })).toEqual(arrears);
    expect((await of('arrears@2022-12', { seed: 2 })).mean).not.toBe(arrears.mean);
  }, 60_000);

  test('an output that cannot have moved yet has parts of 0, not of nothing', async () => {
    const early = await of('buried@2022-01', { workers: 20 });
    expect(early.sd).toBe(0);
    expect(early.factors.every(({ first, total }) => first === 0 && total === 0)).toBe(true);
  }, 30_000);

  test('an output or a month that is not there is refused with what there is', async () => {
    const { err, code } = await corvee(['sensitivity', '--output', 'wealth@2022-12']);
    expect(code).toBe(1);
    expect(err).toContain('arrearsMean');
    expect((await corvee(['sensitivity', '--output', 'arrears@2019-12'])).err).toContain('begins in 2021-01');
    expect((await corvee(['sensitivity', '--output', 'arrears'])).err).toContain('NAME@YYYY-MM');
  }, 30_000);
});

describe('N3: choices of the state', () => {
  test('are no factors of what the state takes in, nor of what anybody else is paid', async () => {
    for (const output of ['dues@2022-06', 'bribes@2022-06']) {
      const found = await of(output, { factors: 60, base: 8, workers: 20 });
      expect(found.levers).toBe('held');
      expect(found.factors.filter(({ kind }) => kind === 'lever')).toEqual([]);
      expect(found.screened).toEqual([]);
    }
  }, 60_000);

  test('are factors of workers’ outcomes by their part of the variance alone: no value, no direction', async () => {
    const found = await of('owedPay@2022-06', { factors: 60, base: 8, workers: 20 });
    const levers = found.factors.filter(({ kind }) => kind === 'lever');
    expect(levers.map(({ name }) => name)).toContain('withheldShare');
    expect(Object.keys(levers[0] ?? {}).sort()).toEqual(
      [
        'basis',
        'because',
        'claims',
        'first',
        'firstInterval',
        'kind',
        'label',
        'name',
        'total',
        'totalInterval',
      ].sort(),
    );
  }, 30_000);

  test('what watching does to workers is among the rest and never named (N4, N5)', async () => {
    const found = await of('kept@2022-12', { factors: 60, base: 8, workers: 20 });
    const named = JSON.stringify([found.factors.map(({ name }) => name), found.screened]);
    expect(named).not.toMatch(/sideReach|alarm|watch/i);
    expect(found.factors.map(({ name }) => name)).toContain('(others)');
  }, 30_000);
});
