import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sha256 } from '../base/index.ts';
import { EvidenceEntry, memoryCase, type Case, type Claim } from '../evidence/index.ts';
import { by, claimOf, decided, proposed, reportOf, undone } from '../evidence/store/made-up.case.ts';
import { RegisterEntry } from './instrument.ts';
import { instrument, relation } from './made-up.case.ts';
import { listInstruments, listRelations, registerProjection } from './projection.ts';

const Entry = z.discriminatedUnion('kind', [EvidenceEntry, RegisterEntry]);
type Entry = z.infer<typeof Entry>;

const added = reportOf('Invented report: dues are owed, and more.', { from: '2022-06-24', to: '2022-06-24' });
const [a, b] = [0, 1].map((i) => claimOf(added.report.id, added.text, `Reading ${String(i)}.`)) as [
  Claim,
  Claim,
];
const recorded = (of: ReturnType<typeof instrument>): Entry => ({
  kind: 'instrument-recorded',
  instrument: of,
});
const related = (of: ReturnType<typeof relation>): Entry => ({ kind: 'relation-recorded', relation: of });

const HISTORY: readonly Entry[] = [
  added,
  proposed(a),
  proposed(b),
  recorded(instrument('dues', [a])),
  recorded(instrument('levy', [b])),
  related(relation('amends', 'levy', 'dues', [b])),
  decided(a.id, 'accepted'),
  recorded(instrument('dues', [a, b])),
];

async function opened(entries: readonly Entry[], together = true): Promise<Case<Entry>> {
  const projections = [registerProjection] as never;
  const made = await memoryCase<Entry>({ codec: Entry, projections });
  if (together) await made.append(entries, by);
  else for (const entry of entries) await made.append([entry], by);
  return made;
}

const state = async (of: Case<Entry>, at?: number) =>
  sha256(JSON.stringify([await listInstruments(of, at), await listRelations(of, at)]));

describe('instruments in a case', () => {
  test('the latest wording of each counts, and an earlier entry still gives the wording it had', async () => {
    const open = await opened(HISTORY);
    const claimsAt = async (at?: number) =>
      (await listInstruments(open, at)).map(({ instrument: { id, provisions } }) => [
        id,
        provisions[0]?.claims.length,
      ]);
    expect(await claimsAt()).toEqual([
      ['dues', 2],
      ['levy', 1],
    ]);
    expect(await claimsAt(7)).toEqual([
      ['dues', 1],
      ['levy', 1],
    ]);
    expect(await claimsAt(4)).toEqual([['dues', 1]]);
  });

  test('rebuilding gives what was built entry by entry, and what was built at once', async () => {
    const [once, steps] = [await opened(HISTORY), await opened(HISTORY, false)];
    const before = await state(once);
    expect(await state(steps)).toBe(before);
    await once.rebuild();
    expect(await state(once)).toBe(before);
    expect((await once.verify()).ok).toBe(true);
  });

  test('recording later changes no earlier answer', async () => {
    const open = await opened(HISTORY.slice(0, 5));
    const before = await state(open, 5);
    await open.append(HISTORY.slice(5), by);
    expect(await state(open, 5)).toBe(before);
  });

  test('a wording that is undone gives way to the one before, today and not in the past', async () => {
    const open = await opened(HISTORY);
    await open.append([undone(8)], by);
    const claims = async (at?: number) =>
      (await listInstruments(open, at)).find((one) => one.instrument.id === 'dues')?.instrument.provisions[0]
        ?.claims;
    expect(await claims()).toEqual([a.id]);
    expect(await claims(8)).toEqual([a.id, b.id]);
    await expect(open.append([undone(8)], by)).rejects.toMatchObject({ code: 'transition-refused' });
    const before = await state(open);
    await open.rebuild();
    expect(await state(open)).toBe(before);
  });

  test('a withdrawn claim takes along every wording that cites it, on every date', async () => {
    const open = await opened(HISTORY);
    await open.append([{ kind: 'claim-withdrawn', claim: b.id, why: 'danger' }], by);
    const ids = async (at?: number) =>
      (await listInstruments(open, at)).map((one) => [one.seq, one.instrument.id]);
    expect(await ids()).toEqual([[4, 'dues']]);
    expect(await ids(8)).toEqual([[4, 'dues']]);
    expect(await listRelations(open)).toEqual([]);
    expect((await open.verify()).ok).toBe(true);
  });
});
