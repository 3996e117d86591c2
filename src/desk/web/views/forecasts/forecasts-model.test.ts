import { beforeAll, expect, test } from 'vitest';
import { openSample, score } from '../../../../app/index.ts';
import type { Day, ScoreJson } from '../../lib/types.ts';
import { byTelling, ledgerOf } from './forecasts-model.ts';

let ledger: ScoreJson;
beforeAll(async () => {
  ledger = await score(await openSample());
});

test('every forecast stands in the ledger once, and nothing is resolved by its deadline having passed', () => {
  for (const today of ['1990-01-01', '2100-01-01'] as Day[]) {
    const { due, open, settled } = ledgerOf(ledger.forecasts, today);
    expect([...due, ...open, ...settled].map(({ id }) => id).sort()).toEqual(
      ledger.forecasts.map(({ id }) => id).sort(),
    );
    expect(settled.every(({ resolution }) => resolution !== null)).toBe(true);
    expect([...due, ...open].every(({ resolution }) => resolution === null)).toBe(true);
  }
});

test('what is due is due the day after its deadline, and what has none never is', () => {
  const [one] = ledger.forecasts;
  if (one === undefined) throw new Error('the sample has forecasts');
  const open = { ...one, resolution: null, deadline: '2024-05-01' as Day };
  expect(ledgerOf([open], '2024-05-01' as Day).due).toEqual([]);
  expect(ledgerOf([open], '2024-05-02' as Day).due).toEqual([open]);
  expect(ledgerOf([{ ...open, deadline: null }], '2100-01-01' as Day).due).toEqual([]);
});

test('readings of one telling stand together', () => {
  const groups = byTelling(ledger.forecasts);
  expect(groups.flat().length).toBe(ledger.forecasts.length);
  expect(new Set(groups.map(([first]) => first?.telling)).size).toBe(groups.length);
});
