/** N1, N2: no rows about people, and nothing that scores, ranks or lists them; held by closed shapes. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Entry } from '../../src/app/entry.ts';
import { contracts, schemaText } from '../../scripts/docs/pages.ts';
import { Report } from '../../src/evidence/index.ts';
import { About, Party } from '../../src/evidence/index.ts';
import { runReference } from '../../src/engine/index.ts';
import { readTextFile } from '../../src/intake/index.ts';
import { RunJson } from '../../src/publish/index.ts';
import { fileIn, testFolder } from '../support/folder.ts';
import { fieldsThatRank, valuesOf } from '../support/guards.ts';
import { refusalOf } from '../support/tiny-regime.ts';

const folder = testFolder();

describe('N1: what can be recorded', () => {
  /** Extended only by a decision record. A kind that records a person is a breach. */
  const kinds = [
    'case-opened',
    'report-added',
    'publication-confirmed',
    'claim-proposed',
    'claim-decided',
    'claim-revised',
    'claim-named',
    'decision-undone',
    'report-withdrawn',
    'claim-withdrawn',
    'sentence-released',
    'gate-overridden',
    'anonymity-recorded',
    'byline-recorded',
    'texts-aligned',
    'translation-disputed',
    'term-chosen',
    'correction-recorded',
    'network-recorded',
    'story-recorded',
    'media-recorded',
    'contradiction-resolved',
    'origins-decided',
    'instrument-recorded',
    'relation-recorded',
    'forecast-recorded',
    'forecast-resolved',
    'question-danger-set',
    // Pseudonyms of the desk's own people (decision record 0071): never of a source, a worker or anybody a report tells of.
    'member-added',
    'member-removed',
    'dossier-made',
  ];

  test('a journal holds these kinds of entries and no others', () => {
    const found = [...JSON.stringify(schemaOf()).matchAll(/"kind":\{"type":"string","const":"([a-z-]+)"/g)];
    const entryKinds = new Set(found.map(([, kind]) => kind ?? '').filter((kind) => kind.includes('-')));
    expect([...entryKinds].sort()).toEqual([...kinds].sort());
  });

  test('a row about a worker is refused, whatever it calls itself', () => {
    const worker = { name: 'Invented Person', passport: '00 000000', workplace: 'site 4', arrears: 5 };
    for (const kind of ['worker-added', 'person-added', 'population-imported', 'report-added']) {
      expect(Entry.safeParse({ kind, ...worker }).success).toBe(false);
    }
    const purse = { kind: 'case-opened', title: 'Own', purpose: 'own', workers: [worker] };
    expect(Entry.safeParse(purse).success).toBe(false);
    expect(Entry.safeParse({ kind: 'case-opened', title: 'Own', purpose: 'own' }).success).toBe(true);
  });

  test('a claim is about nobody in particular and no place below a first-level region: there is no field for it', () => {
    const about = { topic: 'dues', state: 'RU', region: 'Primorsky Krai', trade: null };
    expect(About.safeParse(about).success).toBe(true);
    for (const finer of [
      { site: 'block 4' },
      { city: 'Artyom' },
      { lat: 43.1, lon: 131.9 },
      { person: 'X' },
    ]) {
      expect(About.safeParse({ ...about, ...finer }).success).toBe(false);
    }
    expect(Party.safeParse({ kind: 'person', label: 'Invented Person' }).success).toBe(false);
    expect(Object.keys(Report.unwrap().shape)).not.toContain('source');
  });
});

describe('N1: what can come in', () => {
  const header = 'name,born,passport,workplace,arrears\n';
  const row = (i: number, by: string): string =>
    [`Person ${i}`, '1980-01-01', `00${i}`, 'site 4', i].join(by);
  const people = (by: string): string =>
    `${header.replaceAll(',', by)}${Array.from({ length: 12 }, (_, i) => row(i, by)).join('\n')}\n`;

  test.each([
    ['commas', people(',')],
    ['tabs', people('\t')],
    ['semicolons', people(';')],
    ['bars', people('|')],
    ['a heading above it', `Workers of site 4, as of June\n\n${people(',')}`],
  ])('a table of people with %s is refused', async (name, table) => {
    const file = fileIn(folder, `${name}.txt`, table);
    await expect(readTextFile(file)).rejects.toMatchObject({ code: 'file-table' });
  });

  test('reports with many commas, lists and lines of equal length are reports', async () => {
    const lists = Array.from(
      { length: 8 },
      () => 'Crews in Russia, Mongolia and Kuwait owe dues, rent, food and fares, workers said.',
    );
    const texts = [
      ...globSync('examples/reports/*.txt').map((file) => readFileSync(file, 'utf8')),
      ...globSync('test/fixtures/**/*.txt').map((file) => readFileSync(file, 'utf8')),
      lists.join('\n'),
      'One.\nTwo.\nThree.\nFour.\nFive.\nSix.\n',
    ];
    expect(texts.length).toBeGreaterThan(5);
    for (const [i, text] of texts.entries()) {
      await expect(readTextFile(fileIn(folder, `report-${i}.txt`, text))).resolves.toMatchObject({
        derivedBy: 'text',
      });
    }
  });
});

describe('N1, N2: what a model can give out', () => {
  test.each([
    ['a list of workers', 'worst: { label: worst, about: workers, list: arrears }'],
    ['a ranking', 'worst: { label: worst, about: workers, rank: arrears, top: 10 }'],
    ['a column as it is', 'all: { label: all, about: workers, column: savings }'],
    ['an export', 'all: { label: all, about: workers, mean: savings, rows: true }'],
    ['groups as small as a worker', 'all: { label: all, about: workers, mean: savings, by: worker }'],
  ])('%s is not in the language', (_, output) => {
    expect(refusalOf({ 'rules/dues.yaml': (text) => `${text}  ${output}\n` })).toMatch(
      /unknown-key|output-how/,
    );
  });

  test('the columns of a run stay in the engine: the JSON of a run has no place for them', () => {
    expect(runReference.length).toBe(1);
    const shape = Object.keys(RunJson.shape);
    expect(shape).not.toContain('columns');
    const planted = { columns: [[1, 2, 3]] };
    expect(RunJson.safeParse(planted).error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
  });
});

describe('N2: every contract is closed, and none has a field that ranks people', () => {
  const schemas = Object.keys(contracts).map(
    (name) => [name, JSON.parse(schemaText(name)) as object] as const,
  );
  const open = (schema: object): string[] =>
    [...valuesOf(schema)].flatMap(([path, value]) => {
      if (typeof value !== 'object' || value === null || !('properties' in value)) return [];
      return (value as { additionalProperties?: unknown }).additionalProperties === false ? [] : [path];
    });
  const fields = (schema: object): string[] =>
    [...valuesOf(schema)].flatMap(([, value]) =>
      typeof value === 'object' &&
      value !== null &&
      'properties' in value &&
      typeof value.properties === 'object'
        ? Object.keys(value.properties ?? {})
        : [],
    );

  test('the guards see an open object and a ranking field', () => {
    const planted = { type: 'object', properties: { worker_id: {}, flightRisk: {}, rank: {}, claims: {} } };
    expect(open(planted)).toEqual(['$']);
    expect(fieldsThatRank(fields(planted))).toEqual(['worker_id', 'flightRisk', 'rank']);
  });

  test.each(schemas)('%s', (_, schema) => {
    expect(open(schema)).toEqual([]);
    expect(fieldsThatRank(fields(schema))).toEqual([]);
    expect(fields(schema).length).toBeGreaterThan(3);
  });
});

/** The schema of everything a journal can hold. */
function schemaOf(): unknown {
  return Entry.toJSONSchema({ io: 'input', unrepresentable: 'any' });
}
