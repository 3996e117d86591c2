/** Claims by hand, new wordings, and what a confirmed day of publication moves: on a case of a user's own. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SOMETIME, type Day, type Month } from '../base/index.ts';
import { claimById, listClaims, reportById, type ClaimRecord } from '../evidence/index.ts';
import { ownCase, REPORT, type OwnCase } from '../desk/server/own-case.case.ts';
import { proposeByHand, reword } from './claim-making.ts';
import { confirmPublication, publicationMoves } from './confirm-publication.ts';
import { openSample } from './sample.ts';
import type { WordingJson } from './shapes/claim-making.ts';
import { undo } from './decisions/index.ts';

const month = '2024-07' as Month;
let own: OwnCase;

beforeEach(async () => {
  own = await ownCase();
});
afterEach(() => own.close());

const claims = (): Promise<readonly ClaimRecord[]> => listClaims(own.case);

async function first(): Promise<ClaimRecord> {
  const [record] = await claims();
  if (record === undefined) throw new Error('no claim was read');
  return record;
}

const wordingOf = ({ claim }: ClaimRecord): WordingJson => {
  const { summary, about, polarity, modality, span, quantity, background } = claim;
  const { topic, state, trade } = about;
  return { summary, topic, state, trade, polarity, modality, span, quantity, background };
};

const byHand = (start: number, end: number) => ({
  kind: 'prohibition' as const,
  start,
  end,
  bearer: 'worker' as const,
  holder: { kind: 'partner' as const, label: 'a reporting partner', stance: 'hearsay' as const },
  wording: {
    summary: 'Workers may not leave the dormitory after dark.',
    topic: 'movement' as const,
    state: 'RU',
    trade: null,
    polarity: 'affirmed' as const,
    modality: 'PR+' as const,
    span: SOMETIME,
    quantity: null,
    background: false,
  },
});

test('words that a person marked become a draft on exactly those words, on the word of whoever was named', async () => {
  const { report } = (await first()).claim;
  const start = REPORT.indexOf('banned from leaving');
  const made = await proposeByHand(own.case, { report, claim: byHand(start, start + 19), month });
  const found = await claimById(own.case, made.claim);
  if (found === null || found === 'withheld') throw new Error('it is not there');
  expect(found.status).toBe('proposed');
  expect(found.claim.passages[0]?.exact).toBe('banned from leaving');
  expect(found.claim.chain.map(({ party, stance }) => [party.label, stance])).toEqual([
    ['shipyard.txt', 'states'],
    ['a reporting partner', 'hearsay'],
  ]);
  expect(found.claim.triggers).toEqual([
    { words: { start, end: start + 19, text: 'banned from leaving' }, rule: null },
  ]);
});

test.each([
  ['before the beginning of nothing', [5, 5]],
  ['beyond the end', [REPORT.length - 2, REPORT.length + 5]],
])('words %s are refused and nothing is recorded', async (_, [start = 0, end = 0]) => {
  const { report } = (await first()).claim;
  const before = await own.case.tip();
  await expect(proposeByHand(own.case, { report, claim: byHand(start, end), month })).rejects.toMatchObject({
    code: 'passage-mismatch',
  });
  expect(await own.case.tip()).toEqual(before);
});

test('a new wording takes the place of the old one, keeps words and place, and an undo brings the old one back', async () => {
  const old = await first();
  const wording = { ...wordingOf(old), summary: 'A wording of a person.', trade: 'fishery' as const };
  const made = await reword(own.case, { claim: old.claim.id, wording, why: 'the yard repairs boats', month });
  const now = await claimById(own.case, made.claim);
  expect(now).toMatchObject({
    status: 'proposed',
    claim: { summary: 'A wording of a person.', passages: old.claim.passages },
  });
  expect(await claimById(own.case, old.claim.id)).toMatchObject({ supersededBy: made.claim });
  expect(await undo(own.case, month)).toMatchObject({ undone: { kind: 'claim-revised' } });
  expect(await claimById(own.case, old.claim.id)).toMatchObject({ supersededBy: null });
});

test('a wording that changes nothing records nothing; a claim that was worded anew meanwhile is not worded twice', async () => {
  const old = await first();
  const before = await own.case.tip();
  await reword(own.case, { claim: old.claim.id, wording: wordingOf(old), why: null, month });
  expect(await own.case.tip()).toEqual(before);
  const one = { ...wordingOf(old), summary: 'One.' };
  await reword(own.case, { claim: old.claim.id, wording: one, why: null, month });
  await expect(
    reword(own.case, { claim: old.claim.id, wording: { ...one, summary: 'Two.' }, why: null, month }),
  ).rejects.toMatchObject({ code: 'transition-refused' });
});

test('nobody words a rumour into a certainty: the weakest link of the chain decides', async () => {
  const rumour = (await claims()).find(({ claim }) => claim.modality.startsWith('PS'));
  if (rumour === undefined) throw new Error('the report holds a rumour');
  const wording = { ...wordingOf(rumour), modality: 'CT+' as const, summary: 'Flights begin before August.' };
  const made = await reword(own.case, { claim: rumour.claim.id, wording, why: null, month });
  const found = await claimById(own.case, made.claim);
  expect(found).toMatchObject({ claim: { modality: rumour.claim.modality } });
});

test('another year of publication moves what was reckoned from it; nothing is kept until it is confirmed, with a reason', async () => {
  const { report } = (await first()).claim;
  const given = { report, from: '2023-06-12' as Day, to: '2023-06-12' as Day };
  const before = await own.case.tip();
  const seen = await publicationMoves(own.case, given);
  expect(seen.moves.length).toBeGreaterThan(0);
  for (const { before: was, after } of seen.moves) expect(after).not.toEqual(was);
  expect(await own.case.tip()).toEqual(before);
  await expect(confirmPublication(own.case, { ...given, why: ' ', month })).rejects.toMatchObject({
    code: 'reason-missing',
  });
  const done = await confirmPublication(own.case, { ...given, why: 'the printed paper', month });
  expect(done.moves).toEqual(seen.moves);
  expect(await reportById(own.case, report)).toMatchObject({
    report: { published: { from: '2023-06-12', how: 'confirmed', reasons: ['the printed paper'] } },
  });
  expect((await publicationMoves(own.case, given)).moves).toEqual([]);
});

test('a time that a person has set stays where it is, whenever the report came out', async () => {
  const { moves } = await publicationMoves(own.case, {
    report: (await first()).claim.report,
    from: '2023-06-12' as Day,
    to: '2023-06-12' as Day,
  });
  const moved = moves[0]?.claim;
  const old = (await claims()).find(({ claim }) => claim.id === moved);
  if (old === undefined) throw new Error('nothing moves');
  const wording = { ...wordingOf(old), span: SOMETIME };
  const { claim } = await reword(own.case, { claim: old.claim.id, wording, why: null, month });
  const again = await publicationMoves(own.case, {
    report: old.claim.report,
    from: '2023-06-12' as Day,
    to: '2023-06-12' as Day,
  });
  expect(again.moves.map((move) => move.claim)).not.toContain(claim);
  expect(again.moves.length).toBe(moves.length - 1);
});

test('the sample takes none of it', async () => {
  const sample = await openSample();
  const [record] = await listClaims(sample);
  if (record === undefined) throw new Error('the sample is empty');
  const { claim } = record;
  await expect(
    reword(sample, { claim: claim.id, wording: { ...wordingOf(record), summary: 'x' }, why: null, month }),
  ).rejects.toMatchObject({ code: 'case-read-only' });
  await expect(
    confirmPublication(sample, {
      report: claim.report,
      from: '2023-01-01' as Day,
      to: '2023-01-01' as Day,
      why: 'x',
      month,
    }),
  ).rejects.toMatchObject({ code: 'case-read-only' });
});
