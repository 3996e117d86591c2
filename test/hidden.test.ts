/** `corvee hidden`: from counts only, never unasked, never without its warnings. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { HiddenJson } from '../src/app/index.ts';
import { corvee } from './support/command-line.ts';
import { fileIn, testFolder } from './support/folder.ts';
import vectors from './vectors/methods.json' with { type: 'json' };

const folder = testFolder();
const { lists, cells, observed, run } = vectors.mse_uk2013;
const uk = fileIn(folder, 'uk.yaml', stringify({ lists, counts: cells }));
const asked = ['--knowing-it-overstates'];

test('nothing is reckoned unless somebody asks for it knowing what it is worth', async () => {
  const { code, err, out } = await corvee(['hidden', uk]);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toContain('overstate');
  expect((await corvee(['hidden', uk], { locale: 'ko' })).err).toContain('부풀려');
});

test('the lists of the United Kingdom in 2013: two models side by side, with intervals and warnings', async () => {
  const { out } = await corvee(['hidden', uk, ...asked, '--json']);
  const found = HiddenJson.parse(JSON.parse(out));
  expect(found.observed).toBe(observed);
  const [independent, chosen] = found.models;
  expect(independent?.estimate).toBeCloseTo(run.main6.N, 2);
  expect(Math.abs((chosen?.estimate ?? 0) / run.fwdAIC6.N - 1)).toBeLessThan(0.01);
  // The published range, of which both are.
  for (const { estimate } of found.models) expect(Math.round(estimate / 1000)).toBeGreaterThanOrEqual(10);
  for (const { estimate } of found.models) expect(Math.round(estimate / 1000)).toBeLessThanOrEqual(13);
  expect(found.warnings).toEqual(
    expect.arrayContaining(['lists-linked-elsewhere', 'overstates', 'few-overlaps']),
  );
  for (const locale of ['en', 'ko'] as const) {
    const text = (await corvee(['hidden', uk, ...asked], { locale })).out;
    expect(text).toContain('12,214');
    expect(text).toContain('10.1080/23322705.2019.1660952');
  }
});

test.each([
  ['rows of people', { lists, counts: cells, people: [{ name: 'somebody' }] }],
  ['a name for a list', { lists: ['Kim Chol Su', 'B', 'C'], counts: { B: 2 } }],
  ['a name among the counts', { lists: ['A', 'B', 'C'], counts: { 'Kim Chol Su': 1 } }],
  ['a list that is not there', { lists: ['A', 'B', 'C'], counts: { 'A+D': 1 } }],
  ['two lists', { lists: ['A', 'B'], counts: { 'A+B': 5 } }],
])('%s: refused', async (_, counts) => {
  const file = fileIn(folder, 'bad.yaml', stringify(counts));
  const { code, out } = await corvee(['hidden', file, ...asked]);
  expect(code).toBe(1);
  expect(out).toBe('');
});

test('lists without anybody on two of them say nothing, and a file that is not there is told', async () => {
  const file = fileIn(
    folder,
    'apart.yaml',
    stringify({ lists: ['A', 'B', 'C'], counts: { A: 5, B: 6, C: 7 } }),
  );
  expect((await corvee(['hidden', file, ...asked])).err).toContain('nothing follows');
  expect((await corvee(['hidden', join(folder, 'nowhere.yaml'), ...asked])).code).toBe(1);
});
