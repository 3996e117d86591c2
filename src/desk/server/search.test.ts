/** Search as one types: words of any language, what kind of text was found, and no day of contact in a snippet. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, reportLines, reportView, searchCase, SearchJson } from '../../app/index.ts';
import { ownCase, type OwnCase } from './own-case.case.ts';

let own: OwnCase;
let sample: Awaited<ReturnType<typeof openSample>>;

beforeAll(async () => {
  [own, sample] = await Promise.all([ownCase(), openSample()]);
});

afterAll(async () => {
  await Promise.all([own.close(), sample.close()]);
});

test('claims and reports are found by all words, and what matched is marked in the piece', async () => {
  const { hits } = SearchJson.parse(await searchCase(sample, 'CONTRACT banned'));
  expect(hits.length).toBeGreaterThan(0);
  for (const { piece, matches, text } of hits) {
    expect(text).toBe('summary');
    const marked = matches.map(({ start, end }) => piece.slice(start, end).toLowerCase());
    expect(new Set(marked)).toEqual(new Set(['contract', 'banned']));
  }
});

test('a draft says that it is one', async () => {
  const [line] = await reportLines(own.case);
  const claim = line === undefined ? undefined : (await reportView(own.case, line.id)).claims[0];
  const { hits } = await searchCase(own.case, claim?.summary ?? '');
  expect(hits).toContainEqual(
    expect.objectContaining({ claim: claim?.id, status: 'proposed', text: 'received' }),
  );
});

test('a day of contact is blotted out of the piece, also where it is what was looked for', async () => {
  for (const text of ['told this paper', 'June 9', '9th of']) {
    const { hits } = await searchCase(own.case, text);
    expect(hits.some(({ kind }) => kind === 'report')).toBe(true);
    expect(JSON.stringify(hits)).not.toMatch(/9th|June 9/);
  }
});

test('nothing is found for no words, and for words that nothing has', async () => {
  expect((await searchCase(sample, '  ')).hits).toEqual([]);
  expect((await searchCase(sample, 'no-such-word-anywhere')).hits).toEqual([]);
});
