import { expect, test } from 'vitest';
import { runsCsv } from './runs-csv.ts';
import type { RunJson } from './shapes/run.ts';

const run: RunJson = {
  schema: 1,
  regime: { id: 'x', title: 'X', currency: 'USD' },
  planHash: 'p',
  inputHash: 'i',
  seed: 1,
  engine: 'reference',
  code: '0',
  known: null,
  recorded: null,
  workers: 1,
  draws: 1,
  replicates: 1,
  evidence: [],
  withheld: [],
  gates: [],
  variants: [],
  assumptions: [],
  departures: [],
  flight: null,
  outputs: [
    {
      name: 'kept',
      label: '=HYPERLINK("http://example.org","pay")',
      about: 'workers',
      unit: '@unit',
      months: ['2022-06', '2022-07'] as RunJson['outputs'][number]['months'],
      quantiles: { '0.05': [-3, 1], '0.5': [2, 2], '0.95': [5, 6] },
      mean: [-1.5, 2],
      mcse: [0.1, 0.2],
    },
  ],
};

test('a cell that a spreadsheet would take for a formula is neutralised, a negative number stays a number', () => {
  const [head, first, second, ...rest] = runsCsv(run).trim().split('\n');
  expect(rest).toEqual([]);
  expect(head).toMatch(/^status,month,output,label,unit,q0\.05,q0\.5,q0\.95,mean,mcse,/);
  expect(first).toContain(`"'=HYPERLINK(`);
  expect(first).toContain(",'@unit,-3,2,5,-1.5,0.1,");
  expect(second).toMatch(/^draft,2022-07,kept,/);
});

test('a run without outputs gives the head of a table and no row', () => {
  expect(
    runsCsv({ ...run, outputs: [] })
      .trim()
      .split('\n'),
  ).toHaveLength(1);
});
