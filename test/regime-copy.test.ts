/** Work on a copy of a regime: what is told of it, and that the original stays as it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  besideOriginal,
  checkCopy,
  CheckedCopyJson,
  CopiedRuleJson,
  CopyBesideJson,
  copyFiles,
  loadRegime,
  openSample,
  ruleOfCopy,
} from '../src/app/index.ts';
import type { Month } from '../src/base/index.ts';

const DIR = 'models/dprk-russia';
const original = loadRegime(DIR);
const { files } = copyFiles(DIR, 'dprk-russia');
const sizes = { start: '2022-01' as Month, months: 12, workers: 100, draws: 4, seed: 1, known: null };
const sample = await openSample();

function changed(file: string, from: string, to: string): typeof files {
  const text = files[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { ...files, [file]: text.replace(from, to) };
}

describe('a copy of a regime', () => {
  test('as it is, it is sound and does what the original does, run by run', async () => {
    expect(await checkCopy(sample, files, 'en')).toEqual({ schema: 1, sound: true, problems: [] });
    const beside = CopyBesideJson.parse(await besideOriginal(sample, original, files, sizes));
    expect(beside.planHash.copy).toBe(beside.planHash.original);
    expect(beside.outputs.filter(({ moved }) => moved)).toEqual([]);
    expect(beside.outputs.length).toBeGreaterThan(5);
  });

  test('a lever that is changed: what becomes of workers moves, and nothing is told of what the state takes (N3)', async () => {
    const file = Object.keys(files).find((name) => /\n {2}dues:\n/.test(files[name] ?? '')) ?? '';
    const copy = {
      ...files,
      [file]: (files[file] ?? '').replaceAll(/construction: (\d+)/g, 'construction: 1'),
    };
    const beside = await besideOriginal(sample, original, copy, sizes);
    expect(beside.outputs.find(({ name }) => name === 'kept')?.moved).toBe(true);
    const about = new Map(original.outputs.map((output) => [output.name, output.about]));
    expect(beside.outputs.filter(({ name }) => about.get(name) !== 'workers')).toEqual([]);
    expect(beside.outputs.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['bribes']));
  });

  test('calling the state’s takings the workers’ does not bring them out', async () => {
    const file = 'rules/dues.yaml';
    const copy = changed(file, 'about: state, paidTo: state', 'about: workers, paidTo: state');
    const beside = await besideOriginal(sample, original, copy, sizes);
    expect(beside.outputs.map(({ name }) => name)).not.toContain('dues');
  });

  test('a mistake has its line and says what to do, in the reader’s language; so has a claim that nobody has made', async () => {
    const broken = CheckedCopyJson.parse(
      await checkCopy(sample, changed('rules/dues.yaml', 'when: here', 'when: heer'), 'en'),
    );
    const line = (files['rules/dues.yaml'] ?? '')
      .split('\n')
      .findIndex((each) => each.includes('when: here'));
    expect(broken.problems[0]?.places[0]).toMatchObject({ file: 'rules/dues.yaml', line: line + 1 });
    const unheard = await checkCopy(
      sample,
      changed('parameters/pay.yaml', 'construction-pay-2015', 'never-said'),
      'ko',
    );
    expect(unheard.problems.map(({ code }) => code)).toEqual(['claim-absent']);
    expect(unheard.problems[0]?.text).toMatch(/never-said.*없습니다/);
  });

  test('a rule is explained as the copy words it, with its sentences, and nothing of what it did', async () => {
    const copy = changed('rules/dues.yaml', 'when: here', 'when: here and savings > 0');
    const options = { rule: 'pay-dues', known: null, start: sizes.start, months: 12 };
    const told = CopiedRuleJson.parse(await ruleOfCopy(sample, copy, options));
    expect(told.when).toContain('savings > 0');
    expect(told.claims.length).toBeGreaterThan(0);
    expect(told.numbers.find(({ parameter }) => parameter === 'dues')?.mark).toBe('lever');
    await expect(ruleOfCopy(sample, files, { ...options, rule: 'no-such' })).rejects.toMatchObject({
      code: 'value-invalid',
    });
  });

  test('the folder of the original is not written, and its lock is no part of a copy', () => {
    expect(Object.keys(files)).not.toContain('claims.lock.yaml');
    expect(files['rules/dues.yaml']).toBe(readFileSync(`${DIR}/rules/dues.yaml`, 'utf8'));
  });
});
