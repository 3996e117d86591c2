import { expect, test } from 'vitest';
import { on, type Day } from '../../../../base/index.ts';
import type { EvidenceJson, FindingJson, FindingsJson } from '../../lib/types.ts';
import { forecastGroups } from './findings-model.ts';

const evidence = (id: string): EvidenceJson => ({
  id: id as EvidenceJson['id'],
  slug: null,
  report: 'r-0000000000000000' as EvidenceJson['report'],
  publisher: 'A paper',
  address: null,
  published: { from: null, to: null },
  words: 'words',
  text: 'received',
  summary: 'words',
  chain: ['A paper'],
});

const failed = (id: string, resolvedBy: string, told = 'told'): FindingJson => ({
  kind: 'failed-forecast',
  id,
  question: `Will ${id} come?`,
  criteria: 'Yes if it comes.',
  holder: 'somebody',
  warrant: null,
  deadline: '2022-09-30' as Day,
  why: 'It came later.',
  evidence: [evidence(told), evidence(resolvedBy)],
});

const json = (findings: FindingJson[], came: Record<string, string>): FindingsJson => {
  const claims = Object.entries(came).map(([id, day]) => {
    const kind = id.startsWith('told') ? 'forecast' : 'event';
    const span = { from: on(day as Day), to: on(day as Day), holds: 'everyDay' as const };
    return [id, { kind, span, quantity: null, origin: 'o-1' }];
  });
  return {
    schema: 1,
    findings,
    claims: Object.fromEntries(claims) as FindingsJson['claims'],
    provisions: {},
  };
};

test('readings of one forecast are one, the least late first, counted from the day after the deadline', () => {
  const all = json([failed('late', 'b'), failed('soon', 'a')], {
    told: '2022-06-24',
    a: '2022-10-01',
    b: '2022-11-02',
  });
  const groups = forecastGroups(all);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.told.map(({ id }) => id)).toEqual(['told']);
  expect(groups[0]?.readings.map(({ finding, daysLate }) => [finding.id, daysLate])).toEqual([
    ['soon', 0],
    ['late', 32],
  ]);
});

test('forecasts told by other sentences are others', () => {
  const all = json([failed('one', 'a'), failed('two', 'a', 'told-otherwise')], {
    told: '2022-06-24',
    'told-otherwise': '2022-06-24',
    a: '2022-11-02',
  });
  expect(forecastGroups(all)).toHaveLength(2);
});

test('what is not known to have come is not said to be late', () => {
  const all = json([failed('never', 'a')], { told: '2022-06-24', a: '2022-07-01' });
  expect(forecastGroups(all)[0]?.readings[0]).toMatchObject({ came: null, daysLate: null });
});
