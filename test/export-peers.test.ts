/** Exports for other tools, each held against the parts of the peer's schema that it uses (docs/schemas/peers). */
import { readFileSync } from 'node:fs';
import { defaultModel, Model } from '@opensanctions/followthemoney';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { exportClaims, openSample, type ExportFormat } from '../src/app/index.ts';
import { parseDay, someDayIn, spanOfDay, UNKNOWN, OPEN, within } from '../src/base/index.ts';
import { edtfOf, spanOfEdtf } from '../src/publish/exports/peers/edtf.ts';

/** Rows of a CSV by its head. */
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

let sample: Awaited<ReturnType<typeof openSample>>;
beforeAll(async () => {
  sample = await openSample();
});

const text = async (format: ExportFormat): Promise<string> => (await exportClaims(sample, format)).text;

/** What the peer's schema says of a value; empty if nothing is wrong. */
function faults(name: string, value: unknown): string[] {
  const schema = JSON.parse(readFileSync(`docs/schemas/peers/${name}.json`, 'utf8')) as object;
  const result = z.fromJSONSchema(schema as never).safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('FollowTheMoney', () => {
  test('each line is a Document or a Note with the peer’s properties, every proof is there, and nobody is made a person', async () => {
    const lines = (await text('ftm'))
      .trim()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> },
      );
    expect(lines.length).toBeGreaterThan(300);
    expect(lines.flatMap((line) => faults('follow-the-money', line))).toEqual([]);
    expect(faults('follow-the-money', { ...lines[0], schema: 'Person' })).not.toEqual([]);
    const ids = new Set(lines.map(({ id }) => id));
    expect(lines.flatMap(({ properties }) => properties['proof'] ?? []).filter((id) => !ids.has(id))).toEqual(
      [],
    );
  });

  test('the peer’s own library knows every schema and property of every entity, and reads the same entity back', async () => {
    const model = new Model(defaultModel);
    const lines = (await text('ftm')).trim().split('\n');
    for (const line of lines) {
      const raw = JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> };
      const schema = model.getSchema(raw.schema);
      const unknown = Object.keys(raw.properties).filter((name) => !schema.hasProperty(name));
      expect({ id: raw.id, unknown }).toEqual({ id: raw.id, unknown: [] });
      expect(model.getEntity(raw).toJSON()).toMatchObject({
        id: raw.id,
        schema: raw.schema,
        properties: raw.properties,
      });
    }
    // The library would say so: what no schema has is unknown to it.
    expect(model.getSchema('Note').hasProperty('modality')).toBe(false);
  });

  test('the statements hold exactly what the entities hold', async () => {
    const rows = rowsOf(await text('ftm-statements'));
    const again = new Map<string, Set<string>>();
    for (const { entity_id = '', prop = '', value = '' } of rows)
      again.set(entity_id, (again.get(entity_id) ?? new Set()).add(`${prop} ${value}`));
    for (const line of (await text('ftm')).trim().split('\n')) {
      const { id, properties } = JSON.parse(line) as { id: string; properties: Record<string, string[]> };
      const all = Object.entries(properties).flatMap(([prop, values]) =>
        values.map((value) => `${prop} ${value}`),
      );
      expect(again.get(id)).toEqual(new Set(all));
    }
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});

test('Security Force Monitor: a range is precise or imprecise and never both, and a machine’s draft needs work', async () => {
  const rows = rowsOf(await text('sfm'));
  expect(rows.length).toBeGreaterThan(200);
  for (const row of rows) {
    expect(row[':range-precise/first'] === '' || row[':range-imprecise/first'] === '').toBe(true);
    expect(['accepted', 'conflict', 'work_needed']).toContain(row[':claim/statuses']);
  }
});

test('STIX: a bundle by the peer’s schema, whose references all resolve, and the same bytes each time', async () => {
  const bundle = JSON.parse(await text('stix')) as { objects: { id: string; object_refs?: string[] }[] };
  expect(faults('stix-2.1', bundle)).toEqual([]);
  const ids = bundle.objects.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    bundle.objects.flatMap(({ object_refs = [] }) => object_refs).filter((id) => !ids.includes(id)),
  ).toEqual([]);
  expect(await text('stix')).toBe(await text('stix'));
});

test('PROV-O: every node becomes statements in the peer’s vocabulary, with no network, and nothing is dropped', async () => {
  const document = JSON.parse(await text('prov')) as { '@graph': object[] };
  const offline = (): never => {
    throw new Error('nothing is fetched');
  };
  const options: Record<string, unknown> = { documentLoader: offline, safe: true };
  const dataset: unknown = await jsonld.toRDF(document as object, options);
  const quads = dataset as Record<'subject' | 'predicate' | 'object', { readonly value: string }>[];
  const of = (name: string) =>
    quads.filter(({ predicate }) => predicate.value === `http://www.w3.org/ns/prov#${name}`);
  const claims = new Set(
    quads
      .filter(({ predicate }) => predicate.value === 'urn:corvee:status')
      .map(({ subject }) => subject.value),
  );
  expect(claims.size).toBeGreaterThan(200);
  const derived = new Set(
    [...of('wasDerivedFrom'), ...of('wasQuotedFrom')].map(({ subject }) => subject.value),
  );
  expect([...claims].filter((claim) => !derived.has(claim))).toEqual([]);
  const subjects = new Set(quads.map(({ subject }) => subject.value));
  const pointed = [...of('wasDerivedFrom'), ...of('agent')].map(({ object }) => object.value);
  expect(pointed.filter((value) => !subjects.has(value))).toEqual([]);
  expect(
    quads.map(({ predicate }) => predicate.value).filter((value) => !/^(?:http|urn:corvee:)/.test(value)),
  ).toEqual([]);
});

test('ClaimReview: reviews of what was decided, rated in words and never in numbers, one origin called one', async () => {
  const reviews = JSON.parse(await text('claimreview')) as { '@graph': { reviewRating: object }[] };
  expect(reviews['@graph'].length).toBeGreaterThan(200);
  expect(faults('claim-review', reviews)).toEqual([]);
  expect(JSON.stringify(reviews)).toContain('one origin');
  expect(JSON.stringify(reviews)).not.toMatch(/ratingValue|bestRating/);
});

describe('EDTF', () => {
  const day = (iso: string) => parseDay(iso);
  test.each([
    [spanOfDay(day('2022-06-20')), '2022-06-20'],
    [someDayIn(day('2022-03-11'), day('2022-03-20')), '2022-03~'],
    [
      { from: within(day('2022-06-20'), day('2022-06-20')), to: OPEN, holds: 'everyDay' as const },
      '2022-06-20/..',
    ],
    [
      { from: UNKNOWN, to: within(day('2021-02-01'), day('2021-11-30')), holds: 'everyDay' as const },
      '/2021~',
    ],
    [
      { from: within(day('2019-02-01'), day('2021-11-30')), to: UNKNOWN, holds: 'everyDay' as const },
      '20XX~/',
    ],
  ])('%j is %s, and is written so again once it was read', (span, edtf) => {
    expect(edtfOf(span)).toBe(edtf);
    const read = spanOfEdtf(edtf);
    expect(read === null ? null : edtfOf(read)).toBe(edtf);
  });

  test.each(['2022-13', '2022/2023/2024', 'spring', '2022-06-31/..', '~', '20X2'])(
    '%s is no date',
    (text) => {
      expect(spanOfEdtf(text)).toBeNull();
    },
  );
});
