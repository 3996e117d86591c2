import { expect, test } from 'vitest';
import { OPEN, UNKNOWN, within } from '../../../../base/index.ts';
import type { Day, End } from '../../lib/types.ts';
import { changesOf, lineOf, type Provision } from './timeline-model.ts';

const day = (text: string): Day => text as Day;
const on = (text: string): End => within(day(text), day(text));

const provision = (from: End, to: End, known: [string, string] | null): Provision => ({
  id: 'an-order/rule',
  instrument: 'an-order' as Provision['instrument'],
  kind: 'order',
  title: 'An order',
  summary: 'A rule.',
  provision: 'obligation',
  topic: 'dues',
  state: null,
  trade: null,
  span: { from, to, holds: 'everyDay' },
  known: { from: known === null ? null : day(known[0]), to: known === null ? null : day(known[1]) },
});

test('the line covers what it shows, with room after the last day', () => {
  const { from, to } = lineOf([provision(on('2021-05-09'), on('2022-01-31'), ['2021-06-01', '2021-06-30'])]);
  expect([from, to]).toEqual(['2021-05-01', '2022-05-31']);
});

test('what began long ago does not squeeze the rest', () => {
  const old = provision(on('1995-01-01'), OPEN, ['2017-06-01', '2017-06-30']);
  const { from } = lineOf([old, provision(on('2022-06-20'), UNKNOWN, ['2022-06-24', '2022-06-24'])]);
  expect(from > '2010-01-01').toBe(true);
});

test('an empty register has a line all the same', () => {
  expect(lineOf([]).from < lineOf([]).to).toBe(true);
});

test('the answer can change on the first day of a provision and on the day after its last, each once', () => {
  const twice = provision(on('2021-05-09'), on('2022-01-31'), ['2021-06-01', '2021-06-30']);
  expect(changesOf([twice, twice], 'at')).toEqual(['2021-05-09', '2022-02-01']);
  expect(changesOf([twice], 'known')).toEqual(['2021-06-01', '2021-06-30']);
  expect(changesOf([provision(UNKNOWN, OPEN, null)], 'at')).toEqual([]);
});
