/** Search against the plainest thing it could be: looking into every text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EvidenceEntry } from '../../entry.ts';
import { by, claimOf, options, proposed, reportOf } from '../../store/made-up.case.ts';
import { memoryCase } from '../../store/open-case.ts';
import { fold } from '../search/fold.ts';
import { search } from './search.ts';

const runs = { numRuns: process.env['SLOW'] === '1' ? 500 : 30 };
/** Few letters, so that terms are often there; some that mean something to the index's query language. */
const letters = fc.constantFrom(
  'a',
  'b',
  'B',
  '노',
  '동',
  '자',
  '"',
  '*',
  '-',
  '(',
  'OR',
  '😀',
  'Ж',
  'ж',
  '%',
  '_',
  '\\',
  "'",
  ' ',
);
const words = (max: number) =>
  fc.array(letters, { minLength: 1, maxLength: max }).map((parts) => parts.join(''));

describe('search', () => {
  test('finds what looking into every text finds, for any term of any length', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(words(30), { minLength: 1, maxLength: 12 }),
        fc.array(words(5), { minLength: 1, maxLength: 8 }),
        async (texts, queries) => {
          const open = await memoryCase(options);
          const entries: EvidenceEntry[] = texts.map((text) => reportOf(text));
          await open.append(entries, by);
          for (const query of queries) {
            const terms = fold(query)
              .split(/\s+/u)
              .filter((term) => term !== '');
            const expected = texts
              .map((text, i) => ({ text: fold(text), seq: i + 1 }))
              .filter(({ text }) => terms.length > 0 && terms.every((term) => text.includes(term)))
              .map(({ seq }) => seq);
            const found = await search(open, query);
            expect(found.map(({ seq }) => seq)).toEqual(expected.reverse());
            for (const { seq, snippet } of found)
              expect(texts[seq - 1]?.slice(snippet.start).startsWith(snippet.text)).toBe(true);
          }
          await open.close();
        },
      ),
      runs,
    );
  });

  test('a letter that begins very many different words is found all the same', async () => {
    const open = await memoryCase(options);
    const text = Array.from(
      { length: 900 },
      (_, i) => `q${String.fromCodePoint(0xac00 + i)}${String.fromCodePoint(0xb000 + i)}`,
    ).join(' ');
    const added = reportOf(text);
    await open.append([added, reportOf('Nothing of it.')], by);
    expect((await search(open, 'q')).map((hit) => hit.id)).toEqual([added.report.id]);
    expect((await search(open, 'q 가뀀')).map((hit) => hit.id)).toEqual([added.report.id]);
    await open.close();
  });

  test('gives the newest first, as many as asked for', async () => {
    const open = await memoryCase(options);
    const added = reportOf('Dues are owed.');
    const claims = Array.from({ length: 30 }, (_, i) =>
      claimOf(added.report.id, added.text, `Dues, reading ${i}.`),
    );
    await open.append([added, ...claims.map(proposed)], by);
    expect((await search(open, 'dues', { limit: 3 })).map((hit) => hit.seq)).toEqual([31, 30, 29]);
    expect(await search(open, 'du', { limit: 100 })).toHaveLength(31);
    await open.close();
  });
});
