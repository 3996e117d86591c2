/** A briefing out of a case: what can be in it, what stops it, and that nothing leaves past the gate. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Month } from '../../base/index.ts';
import { listClaims, type ClaimId } from '../../evidence/index.ts';
import { ownCase, type OwnCase } from '../../desk/server/own-case.case.ts';
import { decideClaim, EDITOR } from '../decisions/index.ts';
import { openSample } from '../sample.ts';
import { briefingChoices, caseBriefing } from './case-briefing.ts';

const all = { state: null, topic: null, text: '' };
const by = { actor: EDITOR, month: '2024-07' as Month };
let own: OwnCase;

beforeEach(async () => {
  own = await ownCase();
});
afterEach(() => own.close());

async function acceptAll(): Promise<ClaimId[]> {
  const ids = (await listClaims(own.case)).map(({ claim }) => claim.id);
  for (const claim of ids) await decideClaim(own.case, { claim, status: 'accepted', why: null }, by);
  return ids;
}

test('drafts cannot be in a briefing, and asking for one by its id does not help', async () => {
  expect((await briefingChoices(own.case, all)).claims).toEqual([]);
  const [draft] = await listClaims(own.case);
  if (draft === undefined) throw new Error('no claim was read');
  await expect(caseBriefing(own.case, { title: 'x', claims: [draft.claim.id] })).rejects.toMatchObject({
    code: 'claim-unknown',
  });
});

test('what the gate stops is said with its reason and stops the whole briefing; what passes leaves with its words and origins', async () => {
  const ids = await acceptAll();
  const { claims } = await briefingChoices(own.case, all);
  expect(claims.map(({ id }) => id).sort()).toEqual([...ids].sort());
  const [stopped, free] = [
    claims.filter(({ blocks }) => blocks.length > 0),
    claims.filter(({ blocks }) => blocks.length === 0),
  ];
  expect(free.length).toBeGreaterThan(0);
  const made = await caseBriefing(own.case, { title: 'x', claims: free.map(({ id }) => id) });
  expect(made.items.map(({ id }) => id)).toEqual(free.map(({ id }) => id));
  for (const item of made.items) {
    expect(item.words).not.toBe('');
    expect(item.singleOrigin).toBe(true);
  }
  for (const { id } of stopped) {
    await expect(caseBriefing(own.case, { title: 'x', claims: [id] })).rejects.toMatchObject({
      code: 'publish-blocked',
    });
  }
});

test('no day of contact is in what leaves', async () => {
  await acceptAll();
  const { claims } = await briefingChoices(own.case, all);
  const free = claims.filter(({ blocks }) => blocks.length === 0).map(({ id }) => id);
  const text = JSON.stringify([claims, await caseBriefing(own.case, { title: 'x', claims: free })]);
  expect(text).not.toMatch(/June 9|9th of June|2024-06-09/);
});

test('the sample is narrowed by state, topic and words, and its own summaries are never called verbatim', async () => {
  const sample = await openSample();
  const russia = await briefingChoices(sample, { ...all, state: 'RU' });
  expect(new Set(russia.claims.map(({ state }) => state))).toEqual(new Set(['RU']));
  const dues = await briefingChoices(sample, { state: 'RU', topic: 'dues', text: 'BUILDERS' });
  expect(dues.claims.length).toBeGreaterThan(0);
  expect(dues.all).toBeLessThan(russia.all);
  const free = dues.claims.filter(({ blocks }) => blocks.length === 0).map(({ id }) => id);
  const { items } = await caseBriefing(sample, { title: 'x', claims: free });
  expect(items.filter(({ text, verbatim }) => text === 'summary' && verbatim)).toEqual([]);
});
