/** N3, N4: nobody turns the controller's screws here, and neither flight nor watch is given out. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  openSample,
  registerData,
  run,
  shownRun,
  trial,
  type RunJson,
  type RunReport,
} from '../../src/app/index.ts';
import { makeProgram } from '../../src/cli/program.ts';
import { isCorveeError, type Day, type Month } from '../../src/base/index.ts';
import { OrdersQuery, ReportsQuery, RunQuery } from '../../src/desk/server/queries.ts';
import type { CheckedRegime } from '../../src/regime/index.ts';
import type { RegisterData } from '../../src/register/index.ts';
import { toInteger, valueAt } from '../../src/scenario/index.ts';
import { topics } from '../../src/evidence/index.ts';
import { RunJson as RunShape } from '../../src/publish/index.ts';
import { refusalOf, regimeWith, type Edits } from '../support/tiny-regime.ts';

const MODEL = 'models/dprk-russia';
let data: RegisterData;
let sample: Awaited<ReturnType<typeof openSample>>;
beforeAll(async () => {
  sample = await openSample();
  data = await registerData(sample);
}, 60_000);

const MONEY = { kind: 'amount', unit: 'money', per: null } as const;
const runOf = (
  regime: CheckedRegime,
  without?: string[],
  more: { readonly known?: Day; readonly workers?: number; readonly seed?: number } = {},
): Promise<RunReport> =>
  run(regime, data, {
    start: '2022-01' as Month,
    months: 14,
    workers: 40,
    draws: 2,
    replicates: 1,
    seed: 3,
    known: null,
    recorded: null,
    ...more,
    ...(without === undefined ? {} : { without }),
  });
const edit = (file: string, from: string, to: string): Edits => ({
  [file]: (text) => text.replace(from, to),
});
const same: Edits = { 'regime.yaml': (text) => `${text}\n# the same regime\n` };

describe('N3: a lever moves only where reports say it was', () => {
  test('no draw of a lever leaves its reported interval, however it is meant to be distributed', () => {
    const dues = { name: 'dues', type: { kind: 'amount', unit: 'money', per: 'year' } } as never;
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        fc.constantFrom('hard' as const, 'central 90%' as const),
        (a, b, q, uncertainty) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const value = valueAt({ low, high }, q, { mark: 'lever', uncertainty, type: MONEY });
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
          expect(Math.abs(toInteger(value, dues) / 100 - value)).toBeLessThanOrEqual(0.0051);
        },
      ),
    );
    // The same interval of a fact is wider than its ends: the limit is the lever's, not the interval's.
    expect(
      valueAt({ low: 100, high: 200 }, 0.999, { mark: 'fact', uncertainty: 'central 90%', type: MONEY }),
    ).toBeGreaterThan(200);
  });

  test('the regime as reported gives what the state takes', async () => {
    const report = await runOf(regimeWith(MODEL, same));
    expect(report.departures).toEqual([]);
    expect(report.outputs.map(({ about }) => about)).toContain('state');
  });

  test.each([
    [
      'dues above what its reports say',
      edit('parameters/dues.yaml', 'construction: 10000', 'construction: 14000'),
      'lever-outside-reports',
    ],
    [
      'a threat below what its reports say',
      edit('parameters/dues.yaml', 'from: 2022-06-20, is: 4', 'from: 2022-06-20, is: 2'),
      'lever-outside-reports',
    ],
    [
      'an interval that reaches beyond its reports',
      edit('parameters/dues.yaml', 'from: 2022-06-20, is: 4', 'from: 2022-06-20, is: [2, 8]'),
      'lever-outside-reports',
    ],
    [
      'dues that nobody reported',
      {
        'parameters/dues.yaml': (text: string) =>
          text.replace(
            / {4}values:\n {6}- from: 2018[\s\S]*? {4}reads: .*\n/,
            '    assumption:\n      value: { construction: 9000, forestry: 8000 }\n      because: tried out to see what comes in\n',
          ),
      },
      'lever-not-reported',
    ],
  ])('%s: a what-if, and what the state takes is not told', async (_, edits: Edits, kind) => {
    const report = await runOf(regimeWith(MODEL, edits));
    expect(report.departures.map((item) => item.kind)).toContain(kind);
    expect(new Set(report.outputs.map(({ about }) => about))).toEqual(new Set(['workers']));
    expect(report.outputs.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['kept', 'arrearsMean', 'debtMean', 'returned']),
    );
  });

  test('a sum that is paid to somebody is not told by calling it an outcome of workers', async () => {
    const disguised = edit('rules/dues.yaml', 'about: state, paidTo: state', 'about: workers, paidTo: state');
    const report = await runOf(regimeWith(MODEL, disguised), ['order-home']);
    expect(report.departures).toEqual([{ kind: 'rule-left-out', rule: 'order-home' }]);
    expect(report.outputs.map(({ name }) => name)).not.toContain('dues');
  });

  test('a fact may be tried out: weather, pay and illness are nobody’s choice', async () => {
    const report = await runOf(
      regimeWith(MODEL, edit('parameters/returns.yaml', 'value: [200, 500]', 'value: [900, 950]')),
    );
    expect(report.departures).toEqual([]);
    expect(report.outputs.map(({ about }) => about)).toContain('state');
  });
});

describe('N3: nothing searches, sweeps or slides', () => {
  /** What may be asked of a run: its size, its seed, its dates. A value of a parameter is not among it. */
  const options = {
    run: [
      'case',
      'passphraseFile',
      'tokenFile',
      'workers',
      'months',
      'replicates',
      'draws',
      'seed',
      'threads',
      'engine',
      'at',
      'known',
      'recorded',
      'without',
      'compare',
      'out',
      'resume',
      'queue',
      'chunk',
      'slurm',
      'json',
    ],
    calibrate: [
      'case',
      'passphraseFile',
      'tokenFile',
      'targets',
      'workers',
      'points',
      'repeats',
      'particles',
      'runs',
      'seed',
      'threads',
      'engine',
      'at',
      'known',
      'recorded',
      'out',
      'json',
    ],
    brief: [
      'case',
      'passphraseFile',
      'tokenFile',
      'out',
      'published',
      'acceptRisk',
      'page',
      'regime',
      'known',
      'seed',
    ],
  };

  test.each(Object.entries(options))('corvee %s has these options and no other', (name, allowed) => {
    const program = makeProgram(
      { locale: 'en', signal: new AbortController().signal } as never,
      () => undefined,
    );
    const command = program.commands.find((item) => item.name() === name);
    expect(command?.options.map((item) => item.attributeName()).sort()).toEqual([...allowed].sort());
  });

  test('the desk’s server takes no value of a parameter', () => {
    expect(Object.keys(RunQuery.shape).sort()).toEqual([
      'draws',
      'kind',
      'known',
      'months',
      'seed',
      'start',
      'without',
      'workers',
    ]);
    // One rule may be left out by hand, never a list of them; what is told then is held by the desk's own tests.
    expect(RunQuery.safeParse({ without: 'pay-dues' }).success).toBe(true);
    for (const planted of [
      { dues: '12000' },
      { arrearsLimit: '2' },
      { without: 'pay-dues,side-work' },
      { sweep: 'dues' },
    ]) {
      expect(RunQuery.safeParse(planted).success).toBe(false);
    }
    expect(OrdersQuery.safeParse({ at: '2022-01-01', rank: 'arrears' }).success).toBe(false);
    expect(ReportsQuery.safeParse({ q: 'dues', sort: 'arrears' }).success).toBe(false);
  });

  test('only facts are listed for a slider: one that becomes a lever is gone from the list', async () => {
    const sizes = { start: '2022-01' as Month, months: 2, workers: 20, draws: 1, seed: 1 };
    const listed = async (regime: CheckedRegime): Promise<string[]> =>
      (await trial(sample, regime, { ...sizes, known: null, recorded: null })).facts.map(
        ({ parameter }) => parameter,
      );
    const marks = (regime: CheckedRegime) => new Map(regime.parameters.map(({ name, mark }) => [name, mark]));
    const asReported = regimeWith(MODEL, same);
    const before = await listed(asReported);
    expect(before).toContain('fare');
    expect(before.filter((name) => marks(asReported).get(name) !== 'fact')).toEqual([]);
    const turned = regimeWith(MODEL, {
      'parameters/returns.yaml': (text) => text.replace('mark: fact', 'mark: lever'),
    });
    expect(marks(turned).get('fare')).toBe('lever');
    expect(await listed(turned)).not.toContain('fare');
  });

  test('the page has no slider but the one that moves a day along the timeline and those on facts', () => {
    const slides = (text: string): boolean =>
      /type=["'{]?range|<Slider|input\[type=.?range|role=["']slider/i.test(text);
    expect(slides('<input type="range" bind:value={dues} />')).toBe(true);
    const files = globSync('src/desk/web/**/*.{svelte,ts}');
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => slides(readFileSync(file, 'utf8'))).sort()).toEqual([
      'src/desk/web/views/register/Handle.svelte',
      'src/desk/web/views/run/trial/FactSlider.svelte',
    ]);
    // Those on facts are drawn for what the server lists as facts, and for nothing else.
    const uses = files.filter((file) => readFileSync(file, 'utf8').includes('<FactSlider'));
    expect(uses).toEqual(['src/desk/web/views/run/trial/Trial.svelte']);
    expect(readFileSync(uses[0] ?? '', 'utf8')).toMatch(
      /\{#each facts as fact[^}]*\}\s*<FactSlider\s+\{fact\}/,
    );
    expect(readFileSync('src/desk/web/views/register/Handle.svelte', 'utf8')).not.toMatch(
      /RunJson|parameter|lever/,
    );
  });
});

describe('N4, N5: flight and watch', () => {
  const gate = (topic: string): Edits => edit('parameters/dues.yaml', 'topic: border', `topic: ${topic}`);

  test('a regime that reads reports of flight is refused', () => {
    expect(refusalOf(gate('flight'))).toContain('flight-modelled');
    expect(
      refusalOf({
        'parameters/dues.yaml': (text) =>
          text.replace(
            'claims: [made-up-c] }\n',
            'claims: [made-up-c] }\n    reads: { kinds: [count], topic: flight, take: quantity }\n',
          ),
      }),
    ).toContain('flight-modelled');
  });

  test('watch may limit what workers can do and is never given out', () => {
    expect(refusalOf(gate('watch'))).toBe('');
    expect(
      refusalOf({
        ...gate('watch'),
        'rules/dues.yaml': (text) =>
          text.replace('count: status = working }', 'count: status = working and not open }'),
      }),
    ).toContain('watch-given-out');
  });

  test('the shipped models give out these outcomes and no others', () => {
    const outcomes = [
      // pay kept and debt
      'kept',
      'debtMean',
      'broughtHome',
      'owedPay',
      'bribes',
      'collected',
      // arrears
      'arrearsMean',
      'atLimit',
      // work, illness, movement
      'working',
      'ill',
      'buried',
      'irregular',
      'sideWorkers',
      // returns
      'waiting',
      'returned',
      'returnedEmpty',
      // money collected, kept back, taken at selection
      'collected',
      'owedPay',
      'bribes',
      'heldMean',
      'owedMean',
      // papers, burials, services, standing abroad
      'irregular',
      'buried',
      'refused',
      'serving',
      'atStake',
      // what the state takes or misses, for the regime as reported only
      'dues',
      'shortfall',
      'revenue',
    ];
    // The benchmark `dues` is exempt from N4 by name: all its values are invented.
    const models = globSync('models/*/regime.yaml')
      .map((file) => file.replace(/\/regime\.yaml$/, ''))
      .filter((model) => model !== 'models/dues-benchmark');
    expect(models.length).toBeGreaterThan(0);
    for (const model of models) {
      const { outputs, columns, regime } = regimeWith(model, same);
      expect(outputs.map(({ name }) => name).filter((name) => !outcomes.includes(name))).toEqual([]);
      // Watch may be one level of the whole host state, which the language never lets an output read (`unseen`).
      const seen = columns.filter(({ of, unseen }) => !(of === 'world' && unseen)).map(({ name }) => name);
      const statuses = regime.categories['status'] ?? [];
      expect(
        [...seen, ...statuses].filter((name) =>
          /fl(?:ed|ee|ight)|defect|escap|runaway|watch|guard|loyal/i.test(name),
        ),
      ).toEqual([]);
    }
  });

  test('an output of what is marked as unseen is refused', () => {
    const leaking: Edits = {
      'rules/orders.yaml': (text) =>
        `${text.trimEnd()}\n`.replace(/\noutputs:[\s\S]*$/, '\n') +
        'outputs:\n  watched: { label: watched, about: workers, count: watch = tight }\n',
    };
    expect(() => regimeWith(MODEL, leaking)).toThrow('regime-refused');
    try {
      regimeWith(MODEL, leaking);
    } catch (error) {
      expect(isCorveeError(error, 'regime-refused') && error.data.problems.map(({ code }) => code)).toContain(
        'unseen-output',
      );
    }
  });

  test('no claim can be filed under a way out, a helper or a safe place', () => {
    const filed = (names: readonly string[]): string[] =>
      names.filter((name) => /route|helper|broker|shelter|hideout|safe|patrol|blind|gap/.test(name));
    expect(filed(['dues', 'escape-route', 'safe-house'])).toEqual(['escape-route', 'safe-house']);
    expect(filed(Object.keys(topics))).toEqual([]);
  });
});

describe('N4: flight is one band per host state and year, beside the model', () => {
  const stated = (lines: string): Edits => ({
    'regime.yaml': (text) => `${text}flight:\n  label: flight\n${lines}`,
  });
  const shown = async (regime: CheckedRegime, ...more: [without?: string[], options?: object]) =>
    (await shownRun(sample, await runOf(regime, ...more))).flight;

  test.each([
    ['one number a year', '  assumption: { is: 0.01, because: invented for a test }\n', 'wrong-type'],
    [
      'a band of no width',
      '  assumption: { is: [0.01, 0.01], because: invented for a test }\n',
      'flight-no-band',
    ],
    [
      'a count of people',
      '  assumption: { is: [3, 40], because: invented for a test }\n',
      'flight-probability',
    ],
    [
      'a band by trade',
      '  by: trade\n  assumption: { is: [0.01, 0.02], because: invented for a test }\n',
      'unknown-key',
    ],
    ['a band by month', '  months: [{ month: 2022-01, is: [0.01, 0.02] }]\n', 'unknown-key'],
    ['a formula', '  assumption: { is: "arrears * 1%", because: invented for a test }\n', 'wrong-type'],
    ['nothing it rests on', '', 'unsourced'],
    [
      'two bands for a year',
      '  years:\n' +
        '    - { year: 2022, is: [0.01, 0.02], claims: [made-up-a], because: invented for a test }\n'.repeat(
          2,
        ),
      'flight-year-twice',
    ],
  ])('a regime that states %s is refused', (_, lines, code) => {
    expect(refusalOf(stated(lines))).toContain(code);
  });

  test('no expression can name it: nothing is computed from it and it is computed from nothing', () => {
    const band = stated('  assumption: { is: [0.01, 0.02], because: invented for a test }\n');
    expect(refusalOf(band)).toBe('');
    const named = {
      ...band,
      'rules/dues.yaml': (text: string) => text.replace('when: status = working', 'when: chance(flight)'),
    };
    expect(refusalOf(named)).toContain('unknown-name');
  });

  test('the band is the regime’s own words: it is the same for any workers, seed and size', async () => {
    const regime = regimeWith(MODEL, same);
    const [one, other] = await Promise.all([
      shown(regime),
      shown(regime, undefined, { workers: 7, seed: 99 }),
    ]);
    expect(one).toEqual(other);
    expect(one?.years.map(({ year, low, high }) => [year, low, high])).toEqual([
      [2022, 0.002, 0.025],
      [2023, 0.001, 0.03],
    ]);
    expect(one?.years[0]?.claims.length).toBe(2);
    expect(one?.years[1]).toMatchObject({ basis: 'assumption', claims: [] });
  });

  test('what is not known yet is assumed, and the difference to what is known now is told by year', async () => {
    const flight = await shown(regimeWith(MODEL, same), undefined, { known: '2022-07-01' as Day });
    expect(flight?.years.map(({ basis }) => basis)).toEqual(['assumption', 'assumption']);
    expect(flight?.years[0]?.againstNow?.low).toBeCloseTo(-0.001);
    expect(flight?.years[0]?.againstNow?.high).toBeCloseTo(0.005);
    expect(flight?.years[1]?.againstNow).toEqual({ low: 0, high: 0 });
  });

  test.each([
    ['a rule left out', same, ['order-home']],
    [
      'dues above their reports',
      edit('parameters/dues.yaml', 'construction: 10000', 'construction: 14000'),
      undefined,
    ],
    [
      'a threat around its reports',
      edit('parameters/dues.yaml', 'from: 2022-06-20, is: 4', 'from: 2022-06-20, is: [2, 8]'),
      undefined,
    ],
  ])('%s: no band is given, so no lever is ever tried out against flight (N3)', async (_, edits, without) => {
    expect(await shown(regimeWith(MODEL, edits), without)).toBeNull();
  });

  test('the contract of a run has no place for anything finer', async () => {
    const run: RunJson = await shownRun(sample, await runOf(regimeWith(MODEL, same)));
    expect(RunShape.safeParse(run).success).toBe(true);
    const [first] = run.flight?.years ?? [];
    for (const planted of [
      { month: '2022-03' },
      { region: 'x' },
      { trade: 'forestry' },
      { workers: 3 },
      { mean: 0.01 },
    ]) {
      const finer = { ...run, flight: { ...run.flight, years: [{ ...first, ...planted }] } };
      expect(RunShape.safeParse(finer).success).toBe(false);
    }
    expect(JSON.stringify(run.outputs)).not.toMatch(/fl(?:ed|ee|ight)/i);
  });
});
