/** N6 at the desk: the day on which a source spoke is shown nowhere, and nothing else moves out of its place. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, reportLines, reportView } from '../../app/index.ts';
import { ownCase, REPORT, type OwnCase } from './own-case.case.ts';

let own: OwnCase;

beforeAll(async () => {
  own = await ownCase();
});

afterAll(() => own.close());

test('the words that name it are blotted out of the text; all other words keep their places', async () => {
  const [line] = await reportLines(own.case);
  if (line === undefined) throw new Error('the report is missing');
  const { body, claims } = await reportView(own.case, line.id);
  expect(body).toHaveLength(REPORT.length);
  expect(body).not.toMatch(/9th|June 9/);
  expect(body).toMatch(/told this paper on ▒+/);
  expect(body).toContain('in mid-May');
  expect(claims.length).toBeGreaterThan(2);
  const shown = JSON.stringify(claims);
  expect(shown).not.toContain('2024-06-09');
  expect(shown).not.toMatch(/9th|June 9/);
});

test('no text of the sample names one: its summaries are shown as they are', async () => {
  const sample = await openSample();
  for (const { id } of await reportLines(sample)) {
    expect((await reportView(sample, id)).body).not.toContain('▒');
  }
  await sample.close();
});
