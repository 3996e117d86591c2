/** Published estimates of the sample, faced with the rules of the model and with reported pay: `corvee estimates`. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { estimates, EstimatesJson, loadRegime, openSample } from '../src/app/index.ts';
import type { Day } from '../src/base/index.ts';
import { estimatesPicture, printEstimates } from '../src/cli/print-estimates.ts';
import { regimeWith } from './support/tiny-regime.ts';

const page = readFileSync('docs/estimates.md', 'utf8');
let sample: Awaited<ReturnType<typeof openSample>>;
let found: EstimatesJson;
beforeAll(async () => {
  sample = await openSample();
  found = await estimates(sample, loadRegime(), { known: null, recorded: null, seed: 1 });
}, 120_000);

type Found = EstimatesJson['estimates'][number];
const slugs = ({ evidence }: Found): string => evidence.map(({ slug }) => slug).join(' / ');

describe('published estimates', () => {
  test.each([
    // The network of 2012, cited by the UN rapporteur in 2015: 24,000 to 46,000 a worker, above the best pay found.
    ['revenue-2012-network / headcount-2015', 24_000, 46_000, 'above', 'impossible'],
    ['revenue-asan-2014 / headcount-asan-2014', null, 46_000, 'partly', 'partly'],
    ['revenue-2018-us / headcount-world-2018', 12_000, 23_000, 'above', 'partly'],
    ['revenue-2018-high / headcount-world-2018', null, 30_000, 'partly', 'partly'],
    ['revenue-poe-2023 / headcount-world-2023', 5000, 5000, 'within', 'possible'],
    ['revenue-cn-liaoning-2022 / headcount-cn-liaoning-2022', 1842, 1842, 'below', 'possible'],
  ])('%s: what the rules and the best pay make of it', (pair, low, high, byRules, byPay) => {
    const one = found.estimates.find((item) => slugs(item) === pair);
    expect(one?.perWorker).toEqual({
      low: low === null ? null : (expect.closeTo(low, -1) as number),
      high: expect.closeTo(high, -1) as number,
    });
    expect([one?.byRules, one?.byPay]).toEqual([byRules, byPay]);
  });

  test('no pair is left out, and a side told alone is listed and not divided', () => {
    const paired = found.estimates.filter(({ missing }) => missing === null);
    expect(paired.filter(({ state }) => state !== 'CU')).toHaveLength(6);
    const ap = found.estimates.find((item) => slugs(item) === 'revenue-ap-2017');
    expect(ap).toMatchObject({ missing: 'workers', perWorker: null, byRules: null, byPay: null });
    expect(ap?.workersNeeded?.byPay).toBe(16_667);
    const heads = found.estimates.filter(({ missing }) => missing === 'revenue').map(slugs);
    expect(heads).toEqual(expect.arrayContaining(['headcount-cn-2017', 'headcount-ru-2017']));
    // Entries are crossings; a share is no number of people.
    expect(found.estimates.map(slugs).join(' ')).not.toMatch(/entries|share/);
  });

  test('a revenue is never divided by the workers of another report', () => {
    for (const { evidence, missing } of found.estimates) {
      if (missing === null) expect(new Set(evidence.map(({ report }) => report)).size).toBe(1);
    }
  });

  test('pay of builders judges no doctors', () => {
    const cuba = found.estimates.filter(({ state }) => state === 'CU');
    expect(cuba.length).toBeGreaterThan(0);
    for (const one of cuba) expect([one.byRules, one.byPay]).toEqual([null, null]);
  });

  test('what the rules take lies between no dues and all dues, and below what they demand', () => {
    const kinds = Object.fromEntries((found.rules?.kinds ?? []).map((item) => [item.kind, item]));
    expect(Object.keys(kinds).sort()).toEqual(['construction', 'forestry']);
    for (const { low, high, owed } of Object.values(kinds)) {
      expect(low).toBeGreaterThan(0);
      expect(high).toBeGreaterThanOrEqual(low);
      expect(owed).toBeGreaterThanOrEqual(high);
    }
    // Dues of 10,000 and 7,000 a year, and levies of 100 a month in half of the readings.
    expect(kinds['construction']?.owed).toBeLessThan(11_300);
    expect(kinds['forestry']?.owed).toBeLessThan(8300);
  });

  test('of a regime that departs from the reports nothing is told of what the state takes (N3)', async () => {
    const tried = regimeWith('models/dprk-russia', {
      'parameters/dues.yaml': (text) => text.replace('construction: 10000', 'construction: 30000'),
    });
    const what = await estimates(sample, tried, { known: null, recorded: null, seed: 1 });
    expect(what.rules).toBeNull();
    expect(what.estimates.map(({ byRules }) => byRules).filter((verdict) => verdict !== null)).toEqual([]);
    expect(what.estimates.map(({ byPay }) => byPay)).toContain('impossible');
  }, 60_000);

  test('as known in 2014 only what was published by then is faced', async () => {
    const then = await estimates(sample, loadRegime(), {
      known: '2014-12-31' as Day,
      recorded: null,
      seed: 1,
    });
    expect(then.estimates.map(slugs)).toEqual(['revenue-asan-2014 / headcount-asan-2014']);
    expect(then.bestPay).toBeNull();
  }, 60_000);
});

describe('how they are shown', () => {
  test('the JSON has its shape', () => {
    expect(EstimatesJson.parse(found)).toEqual(found);
  });

  test.each(['en', 'ko'] as const)('the text and the picture are whole in %s', (locale) => {
    const text = printEstimates(found, { locale, width: 90 });
    const svg = estimatesPicture(found, locale);
    for (const shown of [text, svg]) expect(shown).not.toMatch(/cli\.estimates|undefined|NaN|\[object/);
    expect(svg.match(/<circle/g)?.length).toBe(10);
    expect(svg).toMatch(/role="img"/);
    expect(svg).not.toMatch(/<script|<style|href|url\(/);
  });

  test('the page of the manual shows the same picture and the same verdicts', () => {
    expect(readFileSync('docs/images/estimates.svg', 'utf8')).toBe(estimatesPicture(found, 'en'));
    for (const { perWorker, byRules, byPay, evidence } of found.estimates) {
      if (perWorker === null) continue;
      const [revenue] = evidence;
      expect(page).toMatch(
        new RegExp(`\\| \`${revenue?.slug ?? ''}\` .*\\| ${byRules ?? '–'} +\\| ${byPay ?? '–'} +\\|`),
      );
    }
  });
});
