/** Other systems in the same language: the sample's claims reach them, and what nobody reported is an assumption. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadRegime, openSample, registerData, run, type RunReport } from '../src/app/index.ts';
import { parseDay, type Month } from '../src/base/index.ts';
import type { RegisterData } from '../src/register/index.ts';

let data: RegisterData;
beforeAll(async () => {
  data = await registerData(await openSample());
});

const go = (
  model: string,
  start: string,
  more: Partial<Parameters<typeof run>[2]> = {},
): Promise<RunReport> =>
  run(loadRegime(`models/${model}`), data, {
    start: start as Month,
    months: 48,
    workers: 200,
    draws: 4,
    replicates: 1,
    seed: 3,
    known: null,
    recorded: null,
    ...more,
  });
const last = (report: RunReport, name: string): number =>
  report.outputs.find((output) => output.name === name)?.mean.at(-1) ?? Number.NaN;
const total = (report: RunReport, name: string): number =>
  report.outputs.find((output) => output.name === name)?.mean.reduce((sum, value) => sum + value, 0) ??
  Number.NaN;

describe('the model of Cuban medical missions', () => {
  test('pay is held back once that is reported, and workers who would commit a crime by leaving have it at stake', async () => {
    const told = await go('cuba-medical-missions', '2024-01', { months: 24 });
    expect(last(told, 'heldMean')).toBeGreaterThan(0);
    expect(total(told, 'atStake')).toBeGreaterThan(0);
    const before = await go('cuba-medical-missions', '2024-01', {
      months: 24,
      known: parseDay('2020-12-31'),
    });
    expect(total(before, 'heldMean')).toBe(0);
  });

  test('the length of a mission comes from a claim, the rest from assumptions that are named', () => {
    const { parameters } = loadRegime('models/cuba-medical-missions');
    expect(parameters.filter(({ values }) => values !== undefined).map(({ name }) => name)).toEqual(['term']);
    expect(parameters.every(({ assumption }) => (assumption?.because.length ?? 0) > 20)).toBe(true);
  });
});

describe('the model of the Eritrean tax', () => {
  test('two percent of income is owed, and those who do not pay are refused services', async () => {
    const report = await go('eritrea-diaspora-tax', '2012-01');
    expect(last(report, 'refused')).toBeGreaterThan(0);
    expect(last(report, 'owedMean')).toBeGreaterThan(0);
    const unrefused = await go('eritrea-diaspora-tax', '2012-01', { without: ['refuse'] });
    expect(total(unrefused, 'refused')).toBe(0);
    expect(total(unrefused, 'owedMean')).toBeGreaterThan(total(report, 'owedMean'));
  });

  test('nothing is owed where nothing is known of the tax', async () => {
    await expect(go('eritrea-diaspora-tax', '2012-01', { known: parseDay('1994-01-01') })).rejects.toThrow(
      'parameter-unknown',
    );
  });
});
