/** Exports for other tools, each held against the parts of the peer's schema that it uses (docs/schemas/peers). */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { exportClaims, openSample, type ExportFormat } from '../src/app/index.ts';
import { parseDay, someDayIn, spanOfDay, UNKNOWN, OPEN, within } from '../src/base/index.ts';
import { edtfOf } from '../src/publish/exports/peers/edtf.ts';

/** Rows of a CSV by its head; quotes doubled inside quotes. */
function rowsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
}

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
  ])('%j is %s', (span, edtf) => {
    expect(edtfOf(span)).toBe(edtf);
  });
});
