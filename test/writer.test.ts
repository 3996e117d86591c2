/** Who writes: only `app` appends to a journal or makes a case. And a run is a function of its seed. */
import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadRegime, openSample, registerData, run, type RunReport } from '../src/app/index.ts';
import type { Month } from '../src/base/index.ts';
import { runReference } from '../src/engine/index.ts';
import { makeScenario } from '../src/scenario/index.ts';
import type { RegisterData } from '../src/register/index.ts';

// An element of a page is appended to a place; entries are appended to a case.
const WRITES = /(?<!\bplace)\.append\(|\bcreateCase\b|\bmakeCaseFile\b|\bmemoryCase\b/;
const writes = (text: string): boolean => WRITES.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));

test('nothing outside app and the store appends to a journal or makes a case', () => {
  const sources = globSync('src/**/*.{ts,svelte}').filter(
    (file) => !/\.(?:test|case)\.ts$/.test(file) && !/^src\/(?:app|evidence)\//.test(file),
  );
  expect(sources.length).toBeGreaterThan(150);
  const found = sources.filter((file) => writes(readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
  expect(writes('await opened.append(entries, { actor });')).toBe(true);
  expect(writes("import { createCase } from '../evidence/index.ts';")).toBe(true);
});

describe('a run', () => {
  let data: RegisterData;
  beforeAll(async () => {
    data = await registerData(await openSample());
  }, 60_000);
  const of = (seed: number): Promise<RunReport> =>
    run(loadRegime(), data, {
      start: '2022-01' as Month,
      months: 15,
      workers: 80,
      draws: 3,
      replicates: 1,
      seed,
      known: null,
      recorded: null,
    });

  test('of the same seed gives the same numbers, of another seed others', async () => {
    const [one, again, other] = [await of(7), await of(7), await of(8)];
    expect(again.outputs).toEqual(one.outputs);
    expect(again.inputHash).toBe(one.inputHash);
    expect(other.planHash).toBe(one.planHash);
    expect(other.outputs).not.toEqual(one.outputs);
  }, 60_000);
});

describe('the books of the model of workers in Russia', () => {
  test('balance in every month: what is in hand is what was paid in less what was paid out', async () => {
    const data = await registerData(await openSample());
    const regime = loadRegime();
    const knowledge = { data, state: regime.regime.state, known: null, recorded: null };
    for (const seed of [1, 2, 3]) {
      for (const months of [1, 2, 7, 15, 22]) {
        const scenario = makeScenario(regime, {
          knowledge,
          start: '2022-01' as Month,
          months,
          workers: 120,
          seed: [seed, 0],
        });
        const { plan } = scenario;
        const result = runReference(scenario.input(seed, seed % scenario.variants.length, 0));
        const accounts = new Set(plan.accounts.map((column) => plan.columns[column]?.name));
        const paid = (tally: number): number =>
          Array.from({ length: months }, (_, m) => result.tallies[m * plan.tallies + tally] ?? 0).reduce(
            (a, b) => a + b,
            0,
          );
        const into = plan.flows
          .filter(({ to }) => accounts.has(to))
          .reduce((sum, { tally }) => sum + paid(tally), 0);
        const out = plan.flows
          .filter(({ from }) => accounts.has(from))
          .reduce((sum, { tally }) => sum + paid(tally), 0);
        const inHand = plan.accounts.reduce(
          (sum, column) => sum + (result.columns[column]?.reduce((a, b) => a + b, 0) ?? 0),
          0,
        );
        expect(into).toBeGreaterThan(0);
        expect({ seed, months, inHand }).toEqual({ seed, months, inHand: into - out });
      }
    }
  }, 60_000);
});
