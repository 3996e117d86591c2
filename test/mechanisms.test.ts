/**
 * Every mechanism has a place and a test that fails without it: `docs/mechanisms.md`, held to what it says. Rules of the
 * model are switched off one by one; what the page says of the register and the sample is asked of the sample.
 */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  loadRegime,
  openSample,
  readRegimeDir,
  registerData,
  run,
  type RunOptions,
  type RunReport,
} from '../src/app/index.ts';
import { listForecasts } from '../src/analysis/index.ts';
import { monthOf, monthsBetween, parseDay, type Month } from '../src/base/index.ts';
import { runReference } from '../src/engine/index.ts';
import { checkRegime, planFromChecked, type CheckedRegime } from '../src/regime/index.ts';
import { inForce, type InForce, type RegisterData } from '../src/register/index.ts';
import { makeScenario, windowAt, windowsOf } from '../src/scenario/index.ts';

const page = readFileSync('docs/mechanisms.md', 'utf8');
const rowsOf = (title: string): string[][] =>
  (page.split(`## ${title}`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const rows = rowsOf('The table').map(([no = '', mechanism = '', kind = '', where = '', proof = '']) => ({
  no: Number(no),
  mechanism,
  kind,
  where,
  proof,
  built: !proof.startsWith('not built yet'),
}));
const switches = rowsOf('What changes without each rule').map(([rule = '', output = '', how = '']) => ({
  rule: rule.replaceAll('`', ''),
  output: output.replaceAll('`', ''),
  how,
}));

let data: RegisterData;
let regime: CheckedRegime;
let forecasts: Awaited<ReturnType<typeof listForecasts>>;
beforeAll(async () => {
  const sample = await openSample();
  data = await registerData(sample);
  forecasts = await listForecasts(sample);
  regime = loadRegime('models/dprk-russia');
});

describe('the page of mechanisms', () => {
  test('has every mechanism once, in order, each of a known kind', () => {
    expect(rows.map(({ no }) => no)).toEqual(Array.from({ length: 88 }, (_, i) => i + 1));
    const kinds = ['data', 'rule', 'model', 'forecast', 'check', 'workflow'];
    expect(rows.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
  });

  test('counts what is built and what is not', () => {
    const built = rows.filter((row) => row.built).length;
    expect(page).toContain(`Built: ${String(built)} of 88. Not built: ${String(88 - built)}.`);
    expect(
      rows.filter(({ built: is, proof }) => !is && !/^not built yet \(issue: [a-z]+\)$/.test(proof)),
    ).toEqual([]);
  });

  test('names only places that exist, and says a place for everything that is built', () => {
    const lost = rows.flatMap(({ no, where, built }) => {
      const places = [...where.matchAll(/`([^`#]+)(?:#([^`]+))?`/g)];
      if (built && places.length === 0) return [`${String(no)}: no place`];
      return places.flatMap(([, file = '', name]) => {
        if (!existsSync(file)) return [`${String(no)}: ${file}`];
        const word = new RegExp(`(^|[^A-Za-z0-9-])${name ?? ''}([^A-Za-z0-9-]|$)`, 'm');
        return name === undefined || word.test(readFileSync(file, 'utf8'))
          ? []
          : [`${String(no)}: ${file}#${name}`];
      });
    });
    expect(lost).toEqual([]);
  });

  test('names only tests that exist', () => {
    const lost = rows.flatMap(({ no, proof, built }) => {
      if (!built) return [];
      const off = /^switch `([a-z-]+)`$/.exec(proof)?.[1];
      if (off !== undefined)
        return switches.some(({ rule }) => rule === off) ? [] : [`${String(no)}: ${proof}`];
      const [, file = '', title = ''] = /^`([^`]+)` › (.+)$/.exec(proof) ?? [];
      const there = existsSync(file) && readFileSync(file, 'utf8').includes(`'${title}'`);
      return there ? [] : [`${String(no)}: ${proof}`];
    });
    expect(lost).toEqual([]);
  });

  test('switches off every rule of the model, and no other', () => {
    expect(switches.map(({ rule }) => rule).sort()).toEqual(regime.rules.map(({ id }) => id).sort());
  });

  test('every mechanism a rule says it does is a row of the page that is built', () => {
    const claimed = new Set(regime.rules.flatMap(({ mechanisms }) => mechanisms));
    expect(rows.filter(({ no, built }) => claimed.has(no) && !built).map(({ no }) => no)).toEqual([]);
  });
});

const options = {
  start: '2021-01' as Month,
  months: 48,
  workers: 250,
  draws: 6,
  replicates: 1,
  seed: 7,
  known: null,
  recorded: null,
};

/** The sum of an output's mean over all months. */
function totalOf(report: RunReport, name: string): number {
  const found = report.outputs.find((output) => output.name === name);
  if (found === undefined) throw new Error(`no output ${name}`);
  return found.mean.reduce((sum, value) => sum + value, 0);
}

describe('the model without one of its rules', () => {
  let whole: RunReport;
  beforeAll(async () => {
    whole = await run(regime, data, options);
  }, 60_000);

  test.each(switches)('without $rule, $output $how', async ({ rule, output, how }) => {
    const without = totalOf(await run(regime, data, { ...options, without: [rule] }), output);
    const all = totalOf(whole, output);
    if (how === 'falls') expect(without).toBeLessThan(all * 0.999);
    else if (how === 'rises') expect(without).toBeGreaterThan(all * 1.001);
    else throw new Error(`${how} is no direction`);
  });

  test('a what-if reports workers’ outcomes only; the whole model reports what the state takes in (N3)', async () => {
    const abouts = (report: RunReport) => new Set(report.outputs.map(({ about }) => about));
    expect(abouts(await run(regime, data, { ...options, draws: 1, without: ['live'] }))).toEqual(
      new Set(['workers']),
    );
    expect(abouts(whole)).toContain('state');
  });
});

/** Provisions in force on a day, by id. */
function on(valid: string, known: string | null = null): Map<string, InForce> {
  const query = { valid: parseDay(valid), known: known === null ? null : parseDay(known), recorded: null };
  return new Map(inForce(data, query).map((item) => [item.provision.id, item]));
}

/** The mean of an output in the months from `first` to `last` of a run of the sample. */
async function meanOf(
  name: string,
  first: string,
  last: string,
  more: Partial<RunOptions> = {},
): Promise<number> {
  const report = await run(regime, data, { ...options, start: '2021-06' as Month, ...more });
  const found = report.outputs.find((output) => output.name === name);
  const chosen = report.monthNames.flatMap((month, m) =>
    month >= first && month <= last ? [found?.mean[m] ?? Number.NaN] : [],
  );
  return chosen.reduce((sum, value) => sum + value, 0) / chosen.length;
}

describe('the register of the sample', () => {
  const instrument = (id: string) => data.instruments.find((item) => item.instrument.id === id)?.instrument;

  test('the order of June 2022 names its issuer, the order of March 2023 does not', () => {
    expect(instrument('party-funds-2022')?.issuer).toMatchObject({
      kind: 'organ',
      label: 'External Construction Bureau',
    });
    expect(instrument('unfit-2023')).toMatchObject({ issuer: null });
  });

  test('the duty to pay binds workers, the duty to pick out the unfit binds workplaces', () => {
    const bearer = (id: string) => on('2023-04-01').get(id)?.provision.bearer;
    expect([bearer('party-funds-2022/fixed-day'), bearer('unfit-2023/return')]).toEqual([
      'worker',
      'workplace',
    ]);
  });

  test('the permission of June 2022 overrides the ban of January in part, and the ban still stands', () => {
    const ban = on('2022-08-01').get('solo-ban-2022/solo');
    expect(ban?.bearings).toMatchObject([{ kind: 'partlyOverrides', by: 'party-funds-2022/move' }]);
    expect(on('2022-03-01').get('solo-ban-2022/solo')?.bearings).toEqual([]);
  });

  test('what was in force depends on the day of knowledge', () => {
    expect(on('2022-06-25', '2022-06-19').has('party-funds-2022/arrears')).toBe(false);
    expect(on('2022-06-25', '2022-07-01').has('party-funds-2022/arrears')).toBe(true);
    expect(on('2022-06-01', '2022-07-01').has('party-funds-2022/arrears')).toBe(false);
  });

  test('support of nothing is an amount of nothing, not an unknown one', () => {
    expect(on('2023-04-01').get('fare-2023/no-support')?.provision.quantity).toMatchObject({
      kind: 'noValue',
    });
  });

  test('the order of March 2023 lists its four grounds as a criterion', () => {
    const found = [...data.claims.values()].find(({ claim }) => claim.slug === 'unfit-grounds-2023')?.claim;
    expect(found?.kind === 'criterion' ? found.items.length : 0).toBe(4);
    expect(on('2023-04-01').get('unfit-2023/grounds')?.provision.kind).toBe('criterion');
  });

  test('that some did not want to go is kept as a claim of its own', () => {
    const found = [...data.claims.values()].find(
      ({ claim }) => claim.slug === 'return-unwilling-2023',
    )?.claim;
    expect(found?.about.topic).toBe('individual-return');
  });

  test('the closure of 2020 holds passenger trains and planes apart, and each border by itself', () => {
    const then = on('2021-01-01');
    const abouts = ['rail', 'air', 'border', 'border-china'].map(
      (part) => then.get(`closure-2020/${part}`)?.provision.about,
    );
    expect(abouts.map((about) => `${about?.topic ?? ''} ${about?.state ?? ''}`)).toEqual([
      'rail-passenger RU',
      'air RU',
      'border RU',
      'border CN',
    ]);
    expect(on('2019-12-01').has('closure-2020/rail')).toBe(false);
  });

  test('the duties of host states under the sanctions are in the register with their days', () => {
    expect(on('2017-09-01').has('unsc-2375/no-new-permits')).toBe(false);
    expect(on('2018-06-01').has('unsc-2375/no-new-permits')).toBe(true);
    expect(on('2018-06-01').has('unsc-2397/send-home')).toBe(true);
  });

  test('a report and its translation are one origin', () => {
    const found = on('2022-07-01').get('party-funds-2022/arrears');
    expect(found?.claims).toHaveLength(2);
    expect(found?.origins).toHaveLength(1);
  });

  test('the rumour of trains has workers as its holder, a warrant, a deadline and frozen criteria', () => {
    const found = forecasts.find(
      ({ forecast }) => forecast.id === 'rail-passenger-before-october-2022',
    )?.forecast;
    expect(found).toMatchObject({ deadline: '2022-09-30', holder: { kind: 'workers' } });
    expect(found?.warrant).toBeTruthy();
    expect(found?.criteria).toBeTruthy();
  });
});

/** The model with one of its texts replaced. */
function regimeWith(file: string, before: string, after: string): CheckedRegime {
  const files = readRegimeDir('models/dprk-russia');
  const text = files[file];
  if (text?.split(before).length !== 2) throw new Error(`not once in ${file}: ${before}`);
  return checkRegime('changed', { ...files, [file]: text.replace(before, after) });
}

describe('the model', () => {
  const knowledge = () => ({ data, state: 'RU', known: null, recorded: null });

  /** The share of workers whose workplace acts on the order of March 2023 at the end of each month. */
  function heedingIn(months: readonly string[]): number[] {
    return months.map((month) => {
      const length = monthsBetween('2023-01' as Month, month as Month) + 1;
      const scenario = makeScenario(regime, {
        knowledge: knowledge(),
        start: '2023-01' as Month,
        months: length,
        workers: 2000,
        seed: [5, 0],
      });
      const { columns } = runReference(scenario.input(0, 0, 0));
      const heeds =
        columns[scenario.plan.columns.findIndex(({ name }) => name === 'heeds')] ?? new Int32Array(0);
      return heeds.reduce((sum, value) => sum + value, 0) / heeds.length;
    });
  }

  test('dues differ by trade and rise in May 2021', () => {
    const dues = regime.parameters.find(({ name }) => name === 'dues');
    const windows = dues === undefined ? [] : windowsOf(dues, knowledge());
    const at = (trade: string, day: string) => windowAt(windows, trade, parseDay(day))?.amounts[0];
    expect(at('construction', '2021-05-08')).toEqual({ low: 7200, high: 7200 });
    expect(at('construction', '2021-05-09')).toEqual({ low: 10000, high: 10000 });
    expect(at('forestry', '2021-05-08')).toEqual({ low: 4500, high: 4500 });
    expect(at('forestry', '2021-05-09')).toEqual({ low: 7000, high: 7000 });
  });

  test('side work stops under the ban of January 2022 and comes back with the permission of June', async () => {
    const before = await meanOf('sideWorkers', '2022-02', '2022-05');
    const after = await meanOf('sideWorkers', '2022-07', '2022-10');
    expect(before).toBe(0);
    expect(after).toBeGreaterThan(0);
  });

  test('loggers miss more months when their season ends than when it does not', async () => {
    const endless = regimeWith(
      'parameters/pay.yaml',
      '[0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0]',
      '[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]',
    );
    const missed = async (of: CheckedRegime) => totalOf(await run(of, data, options), 'arrearsMean');
    expect(await missed(regime)).toBeGreaterThan((await missed(endless)) * 1.2);
  });

  test('whoever pays his own fare comes home with less', async () => {
    const alone = (option: string) =>
      regimeWith(
        'rules/returns.yaml',
        'farePayer = worker or',
        `farePayer = worker and farePayer = ${option} or`,
      );
    const empty = async (option: string) =>
      totalOf(await run(alone(option), data, { ...options, draws: 16 }), 'broughtHome');
    expect(await empty('worker')).toBeLessThan(await empty('workplace'));
  });

  test('colleagues pay for the sick until the order of March 2023 and not after it', () => {
    const scenario = makeScenario(regime, {
      knowledge: knowledge(),
      start: '2022-09' as Month,
      months: 24,
      workers: 1000,
      seed: [7, 0],
    });
    const { tallies } = runReference(scenario.input(0, 0, 0));
    const flow = scenario.plan.flows.find(({ to }) => to === 'treatment');
    const month = (m: number) => tallies[m * scenario.plan.tallies + (flow?.tally ?? 0)] ?? 0;
    expect([0, 1, 2, 3, 4, 5].every((m) => month(m) > 0)).toBe(true);
    expect([20, 21, 22, 23].map(month)).toEqual([0, 0, 0, 0]);
  });

  test('the unfit go home one by one months before groups do', async () => {
    expect(await meanOf('returned', '2022-06', '2023-02')).toBe(0);
    expect(await meanOf('returned', '2023-04', '2023-07')).toBeGreaterThan(0);
  });

  test('groups go home only in months in which planes or trains run', async () => {
    const without = { without: ['choose-unfit'] };
    expect(await meanOf('returned', '2022-06', '2023-07', without)).toBe(0);
    expect(await meanOf('returned', '2023-09', '2023-12', without)).toBeGreaterThan(0);
  });

  test('the first unfit leave after the order, and workplaces one after another', () => {
    const heeding = heedingIn(['2023-02', '2023-03', '2023-04', '2023-06', '2023-12']);
    expect(heeding[0]).toBe(0);
    expect(heeding[2]).toBeGreaterThan(0);
    expect(heeding[2]).toBeLessThan(1);
    expect(heeding[4]).toBe(1);
  });

  test('officials take bribes only from those who are newly sent', async () => {
    expect(await meanOf('bribes', '2021-06', '2023-07')).toBe(0);
    expect(await meanOf('bribes', '2023-09', '2023-12')).toBeGreaterThan(0);
  });

  test('what was not paid is told for the regime as reported, and moves no order', () => {
    expect(regime.outputs.find(({ name }) => name === 'shortfall')?.about).toBe('state');
    const read = JSON.stringify([
      regime.rules.map(({ when, let: lets, set, pay }) => [when, lets, set.map(({ value }) => value), pay]),
      regime.definitions,
    ]);
    expect(read).not.toContain('"shortNow"');
  });

  test('what returns save in treatment had been paid by other workers, never by the state', () => {
    const plan = planFromChecked(regime);
    expect(new Set(plan.flows.filter(({ to }) => to === 'treatment').map(({ from }) => from))).toEqual(
      new Set(['savings']),
    );
    expect(plan.flows.filter(({ from }) => from === 'state')).toEqual([]);
  });

  test('under the threat of return workers go short and miss fewer months', async () => {
    const careless = regimeWith(
      'rules/living.yaml',
      'as: here and arrearsRule and',
      'as: here and arrearsRule and false and',
    );
    const missed = async (of: CheckedRegime) => totalOf(await run(of, data, options), 'arrearsMean');
    expect(await missed(regime)).toBeLessThan(await missed(careless));
  });

  test('the test of fitness has two limbs: unable now, or likely to become so', async () => {
    const left = async (before: string, after: string) =>
      totalOf(
        await run(regimeWith('rules/selection.yaml', before, after), data, { ...options, draws: 16 }),
        'returned',
      );
    const both = totalOf(await run(regime, data, { ...options, draws: 16 }), 'returned');
    expect(await left('cannot: sick > 0', 'cannot: false and sick > 0')).toBeLessThan(both);
    expect(
      await left('mayBecomeUnable: groundsListed', 'mayBecomeUnable: false and groundsListed'),
    ).toBeLessThan(both);
  });

  test('the level of watch moves the model and no output can show it (N4)', () => {
    const shown = () =>
      regimeWith(
        'rules/orders.yaml',
        'rules:\n',
        'outputs:\n  level: { label: x, about: world, count: watch = tight }\nrules:\n',
      );
    expect(shown).toThrow('unseen-output');
  });

  test('every payment of the model has a payer and a payee, and the books balance every month', () => {
    const parties = new Set([
      ...Object.keys(regime.regime.parties),
      ...regime.columns.filter(({ account }) => account).map(({ name }) => name),
    ]);
    const plan = planFromChecked(regime);
    expect(
      plan.flows.filter(({ from, to }) => !parties.has(from) || !parties.has(to) || from === to),
    ).toEqual([]);
    const scenario = makeScenario(regime, {
      knowledge: knowledge(),
      start: monthOf(parseDay('2021-01-15')),
      months: 48,
      workers: 500,
      seed: [3, 0],
    });
    for (let draw = 0; draw < 4; draw++) {
      for (let variant = 0; variant < scenario.variants.length; variant += 5) {
        expect(() => runReference(scenario.input(draw, variant, 0))).not.toThrow();
      }
    }
  });
});
