/** `corvee calibrate` on the sample: what counts exclude is said, choices of the state are never fitted. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  calibrate,
  CalibrateJson,
  loadRegime,
  openSample,
  readTargets,
  registerData,
  type CalibrateOptions,
} from '../src/app/index.ts';
import { calibrationCube } from '../src/app/analysis/calibration-cube.ts';
import { WrittenTarget } from '../src/app/analysis/target-file.ts';
import { isCorveeError, type Day, type Month } from '../src/base/index.ts';
import type { CheckedRegime } from '../src/regime/index.ts';
import { makeScenario, type Scenario } from '../src/scenario/index.ts';
import { corvee } from './support/command-line.ts';
import { testFolder } from './support/folder.ts';
import { regimeWith } from './support/tiny-regime.ts';

const folder = testFolder();
const regime = loadRegime();
const targets = readTargets('models/dprk-russia');
const options: CalibrateOptions = {
  targets,
  start: '2022-09' as Month,
  workers: 40,
  seed: 1,
  known: null,
  recorded: null,
  points: 64,
  repeats: 3,
  particles: 40,
  mostRuns: 1000,
};
let sample: Awaited<ReturnType<typeof openSample>>;
beforeAll(async () => {
  sample = await openSample();
}, 60_000);
const of = (more: Partial<CalibrateOptions> = {}, with_: CheckedRegime = regime): Promise<CalibrateJson> =>
  calibrate(sample, with_, { ...options, ...more });
const refusal = async (more: Partial<CalibrateOptions>, with_?: CheckedRegime): Promise<string> => {
  try {
    await of(more, with_);
    return 'none';
  } catch (error) {
    if (isCorveeError(error, 'target-refused')) return error.data.why;
    return isCorveeError(error) ? error.code : String(error);
  }
};
const only = (name: string, more: object) => ({
  targets: { [name]: WrittenTarget.parse({ ...targets[name], ...more }) },
});

describe('counts of the sample', () => {
  let found: CalibrateJson;
  beforeAll(async () => {
    found = await of();
  }, 60_000);

  test('are held against runs: each with its claims, what it excludes, and what reports would say before and after', () => {
    expect(CalibrateJson.parse(found)).toEqual(found);
    expect(found.targets.map(({ name, used }) => [name, used])).toEqual([
      ['home-2023-08', 'fit'],
      ['home-2023-10', 'check'],
      ['there-2023-10', 'fit'],
    ]);
    for (const { claims, before, because } of found.targets) {
      expect(claims.length).toBeGreaterThan(0);
      expect(because.length).toBeGreaterThan(20);
      expect(before?.quantiles).toHaveLength(5);
      expect(before?.errors.some((error) => error > 0)).toBe(true);
    }
    expect(found.targets.map(({ alsoPrior }) => alsoPrior)).toEqual([false, true, false]);
    expect(found.facts.every(({ before: [low, middle, high] }) => low <= middle && middle <= high)).toBe(
      true,
    );
  });

  test('give the same for the same seed, on one thread and on two', async () => {
    expect(await of({ threads: 2 })).toEqual(found);
  }, 60_000);

  test('stopped and taken up again give the same, and do not run again what was run', async () => {
    const log = join(folder, 'runs.partial');
    const stop = new AbortController();
    const stopped = of({
      log,
      signal: stop.signal,
      progress: (done) => {
        if (done > 500) stop.abort();
      },
    });
    await expect(stopped).rejects.toThrow('interrupted');
    const kept = readFileSync(log).length;
    expect(kept).toBeGreaterThan(64);
    expect(await of({ log })).toEqual(found);
    expect(readFileSync(log).length).toBeGreaterThan(kept);
    // Of another seed: not taken up.
    await expect(of({ log, seed: 2 })).rejects.toThrow('ensemble-other');
  }, 60_000);

  test('that the record cannot mean leave nothing, and the finding says which and by how much', async () => {
    const none = await of(only('there-2023-10', { reported: [90_000, 100_000] }));
    expect(none.matching).toMatchObject({ empty: true, share: 0 });
    expect(none.fit).toBeNull();
    expect(none.targets[0]?.implausibility?.least).toBeGreaterThan(3);
    expect(none.facts.every(({ after }) => after === null)).toBe(true);
  }, 60_000);

  test('that rest on a claim not known yet are left out and exclude nothing (N8)', async () => {
    const then = await of({ known: '2023-09-15' as Day });
    const [august, , there] = then.targets;
    expect([august?.used, there?.used]).toEqual(['fit', 'unknown']);
    expect(there).toMatchObject({ implausibility: null, before: null, after: null });
  }, 60_000);
});

describe('the law (N3)', () => {
  const leverNames = (): string[] =>
    regime.parameters.filter(({ mark }) => mark === 'lever').map(({ name }) => name);
  /** Names of levers anywhere in an answer. */
  const leversIn = (json: unknown): string[] => {
    const text = JSON.stringify(json);
    return leverNames().filter((name) => text.includes(`"${name}"`));
  };

  test('no answer has a place for a choice of the state; one planted among the numbers is refused', async () => {
    const found = await of();
    expect(leversIn(found)).toEqual([]);
    expect(found.notFitted).toBeGreaterThan(3);
    const [fact] = found.facts;
    const planted = { ...found, facts: [{ ...fact, name: 'withheldShare', kind: 'lever' }] };
    expect(CalibrateJson.safeParse(planted).success).toBe(false);
    expect(leversIn(planted)).toEqual(['withheldShare']);
  }, 60_000);

  /** Values that a lever takes when the point moves and the trial stays: one, or the point moves it. */
  const moved = (scenario: Scenario, inputAt: ReturnType<typeof calibrationCube>['inputAt']): string[] => {
    const at = (q: number) => inputAt(new Array<number>(200).fill(q), 7).values;
    const [low, high] = [at(0.02), at(0.98)];
    return leverNames().filter((name) => {
      const slot = scenario.plan.slots.findIndex((item) => item.kind === 'parameter' && item.name === name);
      return (low[slot] ?? []).some((value, i) => value !== high[slot]?.[i]);
    });
  };
  const scenarioOf = async (): Promise<Scenario> =>
    makeScenario(regime, {
      knowledge: { data: await registerData(sample), state: 'RU', known: null, recorded: null },
      ...{ start: '2022-09' as Month, months: 14, workers: 40, seed: [1, 0] },
    });

  test('no point of the fit moves a lever; a cube that does so is seen', async () => {
    const scenario = await scenarioOf();
    expect(moved(scenario, calibrationCube(scenario).inputAt)).toEqual([]);
    const breach = (point: ArrayLike<number>, trial: number) =>
      scenario.inputAt(() => point[0] ?? 0.5, { draw: 0, variant: 0, replicate: trial });
    expect(moved(scenario, breach)).toContain('withheldShare');
  });

  test('in every run each lever lies inside what reports leave open', async () => {
    const scenario = await scenarioOf();
    const { inputAt } = calibrationCube(scenario);
    const slot = scenario.plan.slots.findIndex(({ name }) => name === 'withheldShare');
    const values = Array.from(
      { length: 200 },
      (_, trial) => (inputAt([], trial).values[slot]?.[0] ?? 0) / 2 ** 30,
    );
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0.2999);
    expect(Math.max(...values)).toBeLessThanOrEqual(0.9001);
    expect(new Set(values).size).toBeGreaterThan(150);
  });

  test('what the state takes in, or anybody else is paid, is fitted to nothing', async () => {
    for (const output of ['dues', 'bribes', 'shortfall'])
      expect(await refusal(only('home-2023-08', { output, of: undefined }))).toBe('notWorkers');
  });

  test('a regime with other choices than reported is not fitted: that would try them out', async () => {
    const other = regimeWith('models/dprk-russia', {
      'parameters/dues.yaml': (text) => text.replace('construction: 10000', 'construction: 14000'),
    });
    expect(await refusal({}, other)).toBe('calibration-refused');
  });

  test('a report counts once: what a number of the regime rests on is not fitted a second time', async () => {
    expect(await refusal(only('home-2023-10', { use: 'fit' }))).toBe('twice');
  });

  test('a target needs a number that somebody reported, and a population that is one', async () => {
    expect(await refusal(only('home-2023-08', { claims: ['return-approved-2023-08'] }))).toBe('uncounted');
    expect(await refusal(only('home-2023-08', { of: 'fare' }))).toBe('population');
    expect(await refusal(only('home-2023-08', { to: '2023-07' }))).toBe('backwards');
  });
});

test('the command says the finding, the numbers with their errors, and writes a picture without styles inside', async () => {
  const dir = join(folder, 'out');
  const small = [
    '--workers',
    '30',
    '--points',
    '32',
    '--repeats',
    '2',
    '--particles',
    '20',
    '--runs',
    '1000',
  ];
  const line = ['calibrate', '--at', '2022-09-01', '--threads', '1', '--out', dir, ...small];
  const { out, code } = await corvee(line);
  expect(code).toBe(0);
  expect(out).toContain('Workers who went home from Russia in August 2023');
  expect(out).toMatch(/standard error/);
  expect(out).toContain('not fitted, and nothing is told of them');
  expect(existsSync(join(dir, 'runs.partial'))).toBe(false);
  const picture = readFileSync(join(dir, 'predictive.svg'), 'utf8');
  expect(picture).not.toMatch(/style|<script|href/);
  expect(picture).toContain('fill="white"');
  const korean = await corvee([...line, '--json'], { locale: 'ko' });
  expect(JSON.parse(korean.out)).toEqual(JSON.parse(readFileSync(join(dir, 'calibration.json'), 'utf8')));
}, 60_000);
