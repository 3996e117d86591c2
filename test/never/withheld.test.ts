/** N5: what watching does to workers moves the model, and its numbers are in no output. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  explain,
  openSample,
  regimeDocument,
  registerData,
  run,
  shownRun,
  withheldJson,
} from '../../src/app/index.ts';
import type { Month } from '../../src/base/index.ts';
import { printExplained } from '../../src/cli/print-explained.ts';
import { printRegime } from '../../src/cli/print-regime.ts';
import { printRun } from '../../src/cli/print-run.ts';
import { locales } from '../../src/messages/index.ts';
import type { CheckedRegime } from '../../src/regime/index.ts';
import { unseenParameters } from '../../src/scenario/index.ts';
import { everyOutput } from '../support/every-output.ts';
import { testFolder } from '../support/folder.ts';
import { regimeWith, type Edits } from '../support/tiny-regime.ts';

const MODEL = 'models/dprk-russia';
const PAY = 'parameters/pay.yaml';
const BY_LEVEL = '{ usual: [0.7, 0.95], grouped: [0.5, 0.8], close: [0.3, 0.6], tight: [0.1, 0.4] }';

/** The model with numbers by level that nothing else in it has. */
const marked: Edits = {
  [PAY]: (text) =>
    text.replace(
      BY_LEVEL,
      '{ usual: [0.7123, 0.9123], grouped: [0.5123, 0.8123], close: [0.3123, 0.6123], tight: [0.1123, 0.4123] }',
    ),
};
const MARKS = /\b0\.[1-9]123\b/;

/** A parameter of one value, as `sideReach` would be spelled out level by level. */
const scalar = (name: string): string =>
  `  ${name}:\n    label: Chance of ${name}\n    unit: share/month\n    mark: lever\n    assumption: { value: [0.1123, 0.4123], because: Made up for this test. }\n`;
const spelledOut: Edits = {
  [PAY]: (text) => text.replace('gates:\n', `${scalar('reachTight')}${scalar('reachElse')}gates:\n`),
};

let sample: Awaited<ReturnType<typeof openSample>>;
beforeAll(async () => {
  sample = await openSample();
}, 60_000);

/** Everything said of a regime by `run`, `print` and `explain`, as JSON and for people, in both languages. */
async function said(regime: CheckedRegime): Promise<readonly string[]> {
  const data = await registerData(sample);
  const [known, recorded, start] = [null, null, '2022-01' as Month];
  const ran = await shownRun(
    sample,
    await run(regime, data, {
      start,
      months: 8,
      workers: 40,
      draws: 2,
      replicates: 1,
      seed: 3,
      known,
      recorded,
    }),
  );
  const printed = await regimeDocument(sample, regime, { start, months: 8, known, recorded });
  const why = await explain(sample, regime, {
    kind: 'forestry',
    month: '2022-08' as Month,
    known,
    recorded,
    seed: 1,
  });
  return [
    ...[ran, printed, why].map((json) => JSON.stringify(json)),
    ...locales.flatMap((locale) => [
      printRun(ran, { locale, width: 100 }),
      printRegime(printed, locale),
      printExplained(why, { locale, width: 100 }),
    ]),
  ];
}

describe('numbers by the level of watch', () => {
  test('are in no output of a run, a printed model or an explanation, which say that and why', async () => {
    const texts = await said(regimeWith(MODEL, marked));
    expect(texts).toHaveLength(3 + 3 * locales.length);
    for (const text of texts) {
      expect(text).not.toMatch(MARKS);
      expect(text.replaceAll(/\s+/g, ' ')).toContain('Chance that a worker who may leave gets to side work');
    }
    expect(texts[0]).toContain('"why":"watch"');
    // The guard sees the same numbers where nothing withholds them: a level that is seen is given out.
    const seen = regimeWith(MODEL, {
      ...marked,
      'rules/orders.yaml': (text) =>
        text.replace('start: usual, of: world, unseen: true', 'start: usual, of: world'),
    });
    const breach = await said({
      ...seen,
      columns: seen.columns.map((column) => ({ ...column, unseen: false })),
    });
    expect(breach.filter((text) => MARKS.test(text)).length).toBeGreaterThan(2);
  });

  test('move the model all the same', async () => {
    const data = await registerData(sample);
    const earned = async (edits: Edits): Promise<readonly number[]> => {
      const report = await run(regimeWith(MODEL, edits), data, {
        start: '2022-01' as Month,
        months: 10,
        workers: 200,
        draws: 2,
        replicates: 1,
        seed: 3,
        known: null,
        recorded: null,
      });
      return [...(report.outputs.find(({ name }) => name === 'arrearsMean')?.mean ?? [])];
    };
    const never = {
      [PAY]: (text: string) => text.replace(BY_LEVEL, '{ usual: 0, grouped: 0, close: 0, tight: 0 }'),
    };
    expect(await earned(never)).not.toEqual(await earned(marked));
  });

  test.each([
    [
      'a definition that looks at it',
      'as: "watch = tight ? reachTight : reachElse"',
      'reach',
      'is: share/month',
    ],
  ])('spelled out one by one in %s are withheld as well', (_, as, name, is) => {
    const regime = regimeWith(MODEL, {
      ...spelledOut,
      'rules/side-work.yaml': (text) =>
        text
          .replace('define:\n', `define:\n  ${name}:\n    label: Made up\n    ${is}\n    ${as}\n`)
          .replace('chance(sideReach)', `chance(sideReach) and chance(${name})`),
    });
    const hidden = unseenParameters(regime);
    expect([...hidden]).toEqual(expect.arrayContaining(['reachTight', 'reachElse', 'sideReach']));
    // What the same rule reads beside it is not given by the level.
    expect(hidden.has('sidePay') || hidden.has('dues') || hidden.has('living')).toBe(false);
  });

  test('and those of a rule carried out only at a level, or through a yes or no made of it', () => {
    for (const [define, when] of [
      ['', 'watch = tight and chance(reachTight)'],
      [
        '  closed:\n    label: Made up\n    is: flag\n    as: watch = tight\n',
        'closed and chance(reachTight)',
      ],
    ] as const) {
      const regime = regimeWith(MODEL, {
        [PAY]: (text) => text.replace('gates:\n', `${scalar('reachTight')}gates:\n`),
        'rules/side-work.yaml': (text) =>
          text
            .replace('define:\n', `define:\n${define}`)
            .replace(
              'mayMove and short and chance(sideReach)',
              `mayMove and short and chance(sideReach) and (${when})`,
            ),
      });
      expect([...unseenParameters(regime)]).toContain('reachTight');
    }
  });

  test('of the shipped models withhold these and no others', () => {
    const names = (model: string) => withheldJson(regimeWith(model, same)).map(({ parameter }) => parameter);
    expect(names(MODEL)).toEqual(['alarmKept', 'sideReach']);
    expect(names('models/cuba-medical-missions')).toEqual([]);
    expect(names('models/eritrea-diaspora-tax')).toEqual([]);
  });

  test('are in no row of any output of any command, briefing or view', async () => {
    const named = (await everyOutput(testFolder())).filter(
      ({ kind, text }) => kind === 'json' && text.includes('"sideReach"'),
    );
    expect(named.length).toBeGreaterThan(2);
    for (const { name, text } of named) {
      const rows = rowsNaming(JSON.parse(text), 'sideReach');
      expect(rows.length, name).toBeGreaterThan(0);
      for (const row of rows)
        expect(
          Object.values(row).filter((value) => typeof value !== 'string'),
          name,
        ).toEqual([]);
    }
  }, 120_000);
});

const same: Edits = { 'regime.yaml': (text) => `${text}\n# the same regime\n` };

/** Every object that names a parameter in a field of its own. */
function rowsNaming(tree: unknown, name: string): object[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const values: unknown[] = Object.values(tree);
  return [...(values.includes(name) ? [tree] : []), ...values.flatMap((value) => rowsNaming(value, name))];
}
