/** `corvee compare`: one what-if beside the regime as reported, pair by pair, under N3 and N4. */
import { describe, expect, test } from 'vitest';
import { compare, CompareJson, loadRegime, openSample, readWhatIf } from '../src/app/index.ts';
import type { Month } from '../src/base/index.ts';
import { corvee } from './support/command-line.ts';
import { fileIn, testFolder } from './support/folder.ts';

const DIR = 'models/dprk-russia';
const regime = loadRegime(DIR);
const folder = testFolder();
const sizes = {
  start: '2022-01' as Month,
  months: 16,
  workers: 120,
  draws: 6,
  replicates: 1,
  seed: 1,
  known: null,
  recorded: null,
};
const of = async (nameOrFile: string): Promise<CompareJson> =>
  compare(await openSample(), regime, { ...sizes, whatIf: readWhatIf(DIR, nameOrFile) });
const own = (name: string, changes: string): string =>
  fileIn(folder, `${name}.yaml`, `en: made up for a test\nchanges:\n  - ${changes}\n`);
const named = (json: CompareJson): string[] => json.outputs.map(({ name }) => name);
const sum = (json: CompareJson, name: string): number =>
  (json.outputs.find((output) => output.name === name)?.difference.mean ?? []).reduce(
    (all, value) => all + value,
    0,
  );

describe('what-ifs of the sample', () => {
  test('dues raised: workers keep less and miss more months, and nothing is told of what the state takes (N3)', async () => {
    const found = await of('dues-raised');
    expect(CompareJson.parse(found)).toEqual(found);
    expect(sum(found, 'kept')).toBeLessThan(0);
    expect(sum(found, 'arrearsMean')).toBeGreaterThan(0);
    expect(found.departures).toEqual([{ kind: 'lever-changed', parameter: 'dues' }]);
    expect(named(found)).not.toEqual(expect.arrayContaining(['dues']));
    for (const hidden of ['dues', 'shortfall', 'bribes', 'collected'])
      expect(named(found)).not.toContain(hidden);
    expect(named(found)).toContain('broughtHome');
    expect(JSON.stringify(found)).not.toMatch(/flight/i);
  }, 60_000);

  test('before the change nothing differs, run by run', async () => {
    const found = await of('dues-raised');
    const arrears = found.outputs.find(({ name }) => name === 'arrearsMean')?.difference;
    const change = found.months.indexOf('2022-07' as Month);
    expect(arrears?.mean.slice(0, change).every((value) => value === 0)).toBe(true);
    expect(arrears?.mcse.slice(0, change).every((value) => value === 0)).toBe(true);
    expect(arrears?.mcse.at(-1)).toBeGreaterThan(0);
  }, 60_000);

  test('the permission withdrawn: fewer may earn on the side', async () => {
    expect(sum(await of('permission-withdrawn'), 'sideWorkers')).toBeLessThan(0);
  }, 60_000);

  test('trains run again: people go home who could not', async () => {
    expect(sum(await of('border-reopens'), 'returned')).toBeGreaterThan(0);
  }, 60_000);

  test('more illness is nobody’s choice: all outputs are told, and more are ill', async () => {
    const found = await of('sickness-rises');
    expect(found.departures).toEqual([]);
    expect(named(found)).toContain('dues');
    expect(sum(found, 'ill')).toBeGreaterThan(0);
  }, 60_000);

  test('a season lost costs loggers', async () => {
    expect(sum(await of('season-lost'), 'kept')).toBeLessThan(0);
  }, 60_000);
});

describe('what is refused', () => {
  test.each([
    ['watch', 'gate: watchClose, open: false, from: 2022-02', 'what-if-refused'],
    ['reach', 'parameter: sideReach, is: 1, from: 2022-02', 'what-if-refused'],
    ['nothing', 'gate: nothing, open: true, from: 2022-02', 'what-if-unknown'],
  ])('%s', async (name, change, code) => {
    await expect(of(own(name, `{ ${change} }`))).rejects.toMatchObject({ code });
  });

  test('a range of values: one what-if is one value (N3)', () => {
    expect(() =>
      readWhatIf(DIR, own('sweep', '{ parameter: dues, is: [7000, 9000], from: 2022-02 }')),
    ).toThrow('value-invalid');
  });

  test('a name that is none, on the command line', async () => {
    const { code, err } = await corvee(['compare', '--what-if', 'utopia']);
    expect(code).toBe(1);
    expect(err).toContain('what-ifs.yaml');
  });
});

test('corvee compare prints differences with their errors, in both languages', async () => {
  const line = [
    'compare',
    '--what-if',
    'dues-raised',
    '--workers',
    '40',
    '--draws',
    '2',
    '--months',
    '24',
    '--threads',
    '1',
  ];
  const [english, korean] = [await corvee(line), await corvee(line, { locale: 'ko' })];
  expect(english.out).toContain('only what becomes of workers is told');
  expect(english.out).toContain('standard error');
  expect(korean.out).toContain('상납금');
}, 60_000);
