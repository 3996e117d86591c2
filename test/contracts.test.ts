/** The JSON contracts: what commands print and briefings hold, against the published schemas, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { brief, loadRegime, openSample, writeBriefing } from '../src/app/index.ts';
import type { Locale } from '../src/messages/index.ts';
import { corvee, root } from './support/command-line.ts';
import { EXAMPLES } from './support/every-output.ts';
import { fileIn, testFolder } from './support/folder.ts';

const folder = testFolder();
const schemas = join(root, 'docs', 'schemas');
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
for (const file of readdirSync(schemas).filter((name) => name.endsWith('.json'))) {
  const schema = JSON.parse(readFileSync(join(schemas, file), 'utf8')) as { $id?: string; $schema?: string };
  if (schema.$schema?.includes('2020-12') === true) ajv.addSchema(schema, file.replace(/\.json$/, ''));
}

/** What a schema says against a document; empty if nothing. */
function complaints(name: string, document: unknown): string[] {
  const validate = ajv.getSchema(name);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  void validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
}

const wide = fileIn(
  folder,
  'mixed.txt',
  'Рабочие платят взносы. 노동자들은 당자금을 낸다. Workers pay USD 7,000 to USD 10,000 a year, a source said. 😀 They were told on 3 May 2022 to pay every month.\n',
);
const run = ['run', '--workers', '60', '--draws', '2', '--months', '12', '--json'];

const pairs = join(root, 'test/gold/reports');

const documents: readonly (readonly [string, string, readonly string[]])[] = [
  ['read', 'read of reports', ['read', ...EXAMPLES, '--json']],
  ['read', 'read of a text in three alphabets', ['read', wide, '--json', '--published', '2022-06-23']],
  ['read', 'read of one layer', ['read', wide, '--json', '--layer', 'times']],
  [
    'align',
    'comparison of a report and its translation',
    ['align', `${pairs}/en/ration-brief.txt`, `${pairs}/ko/ration-brief.txt`, '--json'],
  ],
  ['orders', 'orders as known', ['orders', '--at', '2022-08-01', '--known', '2022-07-01', '--json']],
  ['orders', 'orders as recorded', ['orders', '--at', '2022-08-01', '--recorded', '200', '--json']],
  ['orders', 'orders of a day with none', ['orders', '--at', '1950-01-01', '--json']],
  ['run', 'run', run],
  ['run', 'run that departs', [...run, '--without', 'pay-dues']],
  ['check', 'check of a sound regime', ['check', '--json']],
  ['check', 'check of a regime that is not', ['check', brokenRegime(), '--json']],
  [
    'back-test',
    'a back-test',
    ['back-test', '--known', '2022-07-01', '--workers', '20', '--draws', '2', '--json'],
  ],
  [
    'changed',
    'what changed',
    ['changed', '--since-known', '2023-01-01', '--workers', '20', '--draws', '2', '--json'],
  ],
];

function brokenRegime(): string {
  const dir = join(folder, 'broken');
  for (const file of ['regime.yaml', 'parameters/dues.yaml', 'rules/dues.yaml']) {
    const text = readFileSync(join(root, 'test/regime/tiny', file), 'utf8');
    fileIn(dir, file, text.replace('unit: USD/year', 'unit: bananas'));
  }
  return dir;
}

describe.each(['en', 'ko'] as const)('in %s', (locale: Locale) => {
  test.each(documents)(
    '%s: %s is one JSON document that keeps to its schema',
    async (schema, _, line) => {
      const { out, err } = await corvee(line, { locale });
      expect(err).toBe('');
      const document = JSON.parse(out) as unknown;
      expect(complaints(schema, document)).toEqual([]);
      expect(out.trimStart()[0]).toBe('{');
    },
    60_000,
  );

  describe('a briefing', () => {
    const dir = join(folder, `briefing-${locale}`);
    beforeAll(async () => {
      const made = await brief(await openSample(), {
        paths: EXAMPLES,
        published: new Map(),
        regime: loadRegime(),
        known: null,
        locale,
        seed: 1,
        size: { workers: 20, draws: 1 },
      });
      await writeBriefing(dir, made);
    }, 60_000);

    test.each([
      ['brief-claims', 'claims.json'],
      ['brief-register', 'register.json'],
    ])('%s: %s keeps to its schema', (schema, file) => {
      expect(complaints(schema, JSON.parse(readFileSync(join(dir, file), 'utf8')))).toEqual([]);
    });
  });
});

test('numbers, dates and names in JSON are the same in every language', async () => {
  for (const [, , line] of documents) {
    const [english, korean] = await Promise.all([
      corvee(line, { locale: 'en' }),
      corvee(line, { locale: 'ko' }),
    ]);
    expect(korean.out).toBe(english.out);
  }
}, 120_000);

test('offsets are UTF-16 code units into the file: the slice is the text', async () => {
  const { out } = await corvee(['read', ...EXAMPLES, wide, '--json', '--published', `${wide}=2022-06-23`]);
  type Item = { start: number; end: number; text: string };
  const { files } = JSON.parse(out) as { files: ({ file: string } & Record<string, unknown>)[] };
  expect(files).toHaveLength(EXAMPLES.length + 1);
  for (const file of files) {
    const text = readFileSync(file.file, 'utf8');
    const items = ['times', 'quantities', 'attribution', 'claims'].flatMap((layer) => file[layer] as Item[]);
    expect(items.length).toBeGreaterThan(2);
    expect(items.filter(({ start, end, text: words }) => text.slice(start, end) !== words)).toEqual([]);
  }
});

describe('the validator sees', () => {
  test.each([
    ['a field that is not in the contract', { schema: 1, files: [], guess: true }],
    ['a field that is missing', { schema: 1 }],
    ['a field of another type', { schema: '1', files: [] }],
    [
      'a day that is none',
      {
        schema: 1,
        files: [
          {
            file: 'x',
            sha256: 'y',
            published: { from: 'June', to: null, how: 'given', months: null, reasons: [] },
          },
        ],
      },
    ],
  ])('%s', (_, document) => {
    expect(complaints('read', document).length).toBeGreaterThan(0);
  });

  test('and lets a document that keeps to it through', () => {
    expect(complaints('read', { schema: 1, files: [] })).toEqual([]);
  });
});
