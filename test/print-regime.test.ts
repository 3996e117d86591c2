/** `corvee print` and what editors are told: a model as a document to cite, and as schemas. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadRegime, openSample, regimeDocument, RegimeDocumentJson } from '../src/app/index.ts';
import { parseDay, type Month } from '../src/base/index.ts';
import { printRegime } from '../src/cli/print-regime.ts';

let document: (known?: string) => Promise<RegimeDocumentJson>;
beforeAll(async () => {
  const sample = await openSample();
  const regime = loadRegime('models/dprk-russia');
  document = (known) =>
    regimeDocument(sample, regime, {
      start: '2021-01' as Month,
      months: 60,
      known: known === undefined ? null : parseDay(known),
      recorded: null,
    });
});

describe('a regime as a document', () => {
  test('has the shape of its schema, with every rule, parameter, gate, variant and output of the model', async () => {
    const regime = loadRegime('models/dprk-russia');
    const doc = RegimeDocumentJson.parse(await document());
    expect(doc.rules.map(({ id }) => id)).toEqual(regime.rules.map(({ id }) => id));
    // What watching does to workers is named apart, without numbers (N5).
    expect(
      [...doc.parameters.map(({ name }) => name), ...doc.withheld.map(({ parameter }) => parameter)].sort(),
    ).toEqual(regime.parameters.map(({ name }) => name).sort());
    for (const part of ['gates', 'variants', 'outputs', 'definitions'] as const) {
      expect(doc[part].map(({ name }) => name)).toEqual(regime[part].map(({ name }) => name));
    }
  });

  test('says of every number what it rests on: a claim with its words, or an assumption with its reason', async () => {
    for (const { name, values } of (await document()).parameters) {
      expect({ name, values: values.length }).not.toEqual({ name, values: 0 });
      for (const { basis, because, claims } of values) {
        if (basis === 'assumption') expect(because?.length).toBeGreaterThan(9);
        else expect(claims.every(({ words }) => words.length > 0) && claims.length > 0).toBe(true);
      }
    }
  });

  test('cites nothing that was published after the day of knowledge', async () => {
    const known = '2023-06-01';
    const published = [
      ...JSON.stringify(await document(known)).matchAll(/"published":\{"from":"([\d-]+)"/g),
    ].map(([, day]) => day ?? '');
    expect(published.length).toBeGreaterThan(10);
    expect(published.filter((day) => day > known)).toEqual([]);
    expect(JSON.stringify(await document())).toContain('"flights-2023-10-two-a-week"');
  });

  test('reads as Markdown in both languages, without a summary passed off as a quotation (N7)', async () => {
    for (const locale of ['en', 'ko'] as const) {
      const text = printRegime(await document(), locale);
      expect(text).not.toMatch(/cli\.print|undefined|NaN|\[object/);
      expect(text.match(/^## \d+\. /gm)?.length).toBe(13);
      expect(text).toMatch(/^- 2022: 0\.2\s?%–2\.5\s?%; /m);
      expect(text).not.toContain('“');
    }
  });

  test('every assumption of the model is named in it', async () => {
    const text = printRegime(await document(), 'en');
    const assumed = loadRegime('models/dprk-russia').parameters.filter(({ values }) => values === undefined);
    for (const { assumption } of assumed) expect(text).toContain(assumption?.because ?? 'missing');
  });
});

describe('editor help', () => {
  const files = globSync('models/*/{regime,parameters/*,rules/*}.yaml');

  test.each(files)('%s names the schema of its kind of file', (file) => {
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    const schema = JSON.parse(readFileSync(join(dirname(file), named), 'utf8')) as { title: string };
    const expected = file.includes('/parameters/')
      ? 'regime-parameters'
      : file.includes('/rules/')
        ? 'regime-rules'
        : 'regime';
    expect(schema.title).toBe(expected);
  });
});
