import { expect, test } from 'vitest';
import type { EvidenceJson, FindingsJson } from '../../lib/types.ts';
import { restsOn } from './rests-on.ts';

const evidence = (id: string, publisher: string, text: EvidenceJson['text'] = 'summary'): EvidenceJson => ({
  id: id as EvidenceJson['id'],
  slug: null,
  report: `r-${publisher}` as EvidenceJson['report'],
  publisher,
  address: null,
  published: { from: null, to: null },
  words: 'words',
  text,
  summary: 'words',
  chain: [publisher],
});

const from = (origins: Record<string, string>): FindingsJson['claims'] =>
  Object.fromEntries(
    Object.entries(origins).map(([id, origin]) => [id, { origin }]),
  ) as FindingsJson['claims'];

const [a, b, c] = [evidence('a', 'One'), evidence('b', 'One'), evidence('c', 'Two')];

test('many sentences of one origin are one origin', () => {
  const { origins, reports, evidence: all } = restsOn([[a], [b], [a]], from({ a: 'o', b: 'o' }));
  expect([origins, reports, all.length]).toEqual(['one', 1, 2]);
});

test('two statements of one origin each do not corroborate one another', () => {
  expect(restsOn([[a], [c]], from({ a: 'o', c: 'p' })).origins).toBe('each');
});

test('one statement with two origins does not lend the other a second', () => {
  expect(restsOn([[a, c], [b]], from({ a: 'o', b: 'o', c: 'p' })).origins).toBe('some');
  expect(restsOn([[a, c]], from({ a: 'o', c: 'p' })).origins).toBe('many');
});

test('says whether any, some or all of it is an own summary', () => {
  const received = evidence('d', 'Three', 'received');
  const kind = (...list: EvidenceJson[]): string => restsOn([list], {}).summaries;
  expect([kind(a), kind(a, received), kind(received)]).toEqual(['all', 'some', 'none']);
});
