import { beforeAll, expect, test } from 'vitest';
import { openSample, orders } from '../../../../app/index.ts';
import type { Day, OrdersJson } from '../../lib/types.ts';
import { changesBetween } from './diff-model.ts';

let answer: (at: string, known: string | null) => Promise<OrdersJson>;
beforeAll(async () => {
  const sample = await openSample();
  answer = (at, known) => orders(sample, { at: at as Day, known: known as Day | null, recorded: null });
});

test('an answer does not differ from itself, and what came one way went the other', async () => {
  const [before, after] = [
    await answer('2021-12-01', '2021-12-01'),
    await answer('2022-07-01', '2022-07-01'),
  ];
  expect(changesBetween(before, before)).toEqual([]);
  const idsOf = (changes: ReturnType<typeof changesBetween>, kind: string): string[] =>
    changes
      .filter((change) => change.kind === kind)
      .map((change) => ('now' in change ? change.now : change.before).provision.id)
      .sort();
  const [there, back] = [changesBetween(before, after), changesBetween(after, before)];
  expect(idsOf(there, 'came').length).toBeGreaterThan(2);
  expect(idsOf(back, 'went')).toEqual(idsOf(there, 'came'));
  expect(idsOf(back, 'came')).toEqual(idsOf(there, 'went'));
  expect(idsOf(back, 'surer')).toEqual(idsOf(there, 'lessSure'));
});

test('the order of June 2022 came between spring and summer, and only once it was public', async () => {
  const spring = await answer('2022-07-01', '2022-06-01');
  const came = changesBetween(spring, await answer('2022-07-01', '2022-07-01')).filter(
    ({ kind }) => kind === 'came',
  );
  expect(came.map((change) => ('now' in change ? change.now.instrument.title : ''))).toContain(
    'Order on party funds of June 2022',
  );
  expect(
    changesBetween(spring, await answer('2022-07-01', '2022-06-02')).map(({ kind }) => kind),
  ).not.toContain('came');
});
