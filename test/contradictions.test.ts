/** What disagrees in the sample: every contradiction of the record is found, and at most a tenth of what is found is a false alarm. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  contradictions,
  decideClaim,
  openSample,
  resolveContradiction,
  undoOnClaim,
} from '../src/app/index.ts';
import type { ContradictionsJson, Entry } from '../src/app/index.ts';
import { claimBySlug, type Case, type Slug } from '../src/evidence/index.ts';
import { makeCaseInMemory, sampleEntries } from './register/cases.ts';
import { EXPECTED, type Expected } from './register/contradictions.ts';

type Found = ContradictionsJson['contradictions'][number];
const now = { known: null, recorded: null };
const by = { actor: { role: 'editor', name: 'kestrel' }, month: null } as const;

let sample: Case<Entry>;
let found: readonly Found[];
beforeAll(async () => {
  sample = await openSample();
  found = (await contradictions(sample, now)).contradictions;
});
afterAll(async () => {
  await sample.close();
});

const slugs = (item: Found) => item.sides.map((side) => side.evidence.map(({ slug }) => String(slug)));
function isIt(item: Found, { kind, sides: [a, b] }: Expected): boolean {
  const [x = [], y = []] = slugs(item);
  return item.kind === kind && ((x.includes(a) && y.includes(b)) || (x.includes(b) && y.includes(a)));
}

describe('contradictions of the sample', () => {
  test.each(EXPECTED.filter(({ verdict }) => verdict === 'known'))('found: $what', (expected) => {
    expect(found.filter((item) => isIt(item, expected))).toHaveLength(1);
  });

  test('whatever else is found has been judged, and at most a tenth is a false alarm', () => {
    const judged = found.map((item) => ({
      sides: slugs(item),
      verdict: EXPECTED.find((expected) => isIt(item, expected))?.verdict ?? 'nobody judged it',
    }));
    expect(judged.filter(({ verdict }) => verdict === 'nobody judged it')).toEqual([]);
    const alarms = judged.filter(({ verdict }) => verdict === 'alarm').length;
    expect(alarms / judged.length).toBeLessThanOrEqual(0.1);
  });

  test('each side shows its sentences, whose they are, and how many origins stand behind it', () => {
    for (const item of found) {
      for (const side of item.sides) {
        expect(side.evidence.length).toBeGreaterThan(0);
        expect(side.origins.length).toBeGreaterThan(0);
        for (const one of side.evidence) expect(one.words).not.toBe('');
      }
    }
  });

  test('a rate of exchange is taken from a report that prints a sum twice, and named', () => {
    const rubles = found.find((item) => item.rate.length > 0);
    expect(rubles?.rate.map(({ slug }) => slug)).toEqual(['visa-cost-2022', 'visa-cost-2022-usd']);
  });

  test('before the second report came out nobody could know that the first was contradicted', async () => {
    const early = await contradictions(sample, { known: '2022-06-01' as never, recorded: null });
    const rule = EXPECTED.find(({ kind }) => kind === 'rule');
    expect(rule && early.contradictions.some((item) => isIt(item, rule))).toBe(false);
  });
});

describe('a person decides', () => {
  const fare = EXPECTED.find(({ sides }) => sides[0] === 'fare-tickets-2023') as Expected;

  async function opened() {
    const own = await makeCaseInMemory(sampleEntries());
    const item = async () => (await contradictions(own, now)).contradictions.find((one) => isIt(one, fare));
    const first = await item();
    if (first === undefined) throw new Error('not found');
    return { own, item, id: first.id };
  }

  test('which side stands and why; both sides stay, and the decision can be undone', async () => {
    const { own, item, id } = await opened();
    const seq = await resolveContradiction(own, {
      contradiction: id,
      stands: 'both',
      why: 'Two stages.',
      ...by,
    });
    expect((await item())?.resolution).toEqual({ seq, stands: 'both', why: 'Two stages.' });
    expect((await item())?.sides.map((side) => side.evidence.length)).toEqual([1, 1]);
    expect(
      (await contradictions(own, { known: null, recorded: seq - 1 })).contradictions.find((one) =>
        isIt(one, fare),
      )?.resolution,
    ).toBeNull();
    await own.append([{ kind: 'decision-undone', seq }], by);
    expect((await item())?.resolution).toBeNull();
    await own.close();
  });

  test('not without a reason, and not about what is not there', async () => {
    const { own, id } = await opened();
    const resolve = { contradiction: id, stands: 'first', why: '  ', ...by } as const;
    await expect(resolveContradiction(own, resolve)).rejects.toMatchObject({ code: 'reason-missing' });
    const other = { ...resolve, contradiction: 'x-0000000000000000', why: 'seen' };
    await expect(resolveContradiction(own, other)).rejects.toMatchObject({ code: 'contradiction-unknown' });
    await own.close();
  });

  test('a rejected claim contradicts nothing, until the rejection is taken back', async () => {
    const { own, item } = await opened();
    await decideClaim(own, { claim: 'fare-tickets-2023', status: 'rejected', why: 'A misreading.' }, by);
    expect(await item()).toBeUndefined();
    const undone = await undoOnClaim(own, 'fare-tickets-2023', by);
    expect(undone.undone).toMatchObject({
      kind: 'claim-decided',
      report: expect.stringMatching(/^r-/) as string,
    });
    expect(await item()).toBeDefined();
    await own.close();
  });

  test('rejecting, marking and withdrawing need a reason; accepting does not', async () => {
    const { own } = await opened();
    for (const status of ['rejected', 'conflict', 'withdrawn'] as const) {
      await expect(
        decideClaim(own, { claim: 'fare-own-2023', status: status, why: null }, by),
      ).rejects.toMatchObject({
        code: 'reason-missing',
      });
    }
    await decideClaim(own, { claim: 'fare-own-2023', status: 'conflict', why: 'Compare the tickets.' }, by);
    await decideClaim(own, { claim: 'fare-own-2023', status: 'accepted', why: null }, by);
    const { seq } = await own.tip();
    // Decided twice is recorded once.
    expect(
      await decideClaim(own, { claim: 'fare-own-2023', status: 'accepted', why: null }, by),
    ).toMatchObject({ seq });
    expect((await own.tip()).seq).toBe(seq);
    await expect(
      decideClaim(own, { claim: 'no-such-claim', status: 'accepted', why: null }, by),
    ).rejects.toMatchObject({
      code: 'claim-unknown',
    });
    await own.close();
  });

  test('withdrawing a claim takes its contradictions and what was decided about them along', async () => {
    const { own, item, id } = await opened();
    await resolveContradiction(own, { contradiction: id, stands: 'first', why: 'A named reason.', ...by });
    const claim = await claimBySlug(own, fare.sides[0] as Slug);
    await decideClaim(own, { claim: fare.sides[0], status: 'withdrawn', why: 'danger' }, by);
    expect(await item()).toBeUndefined();
    expect(JSON.stringify(await contradictions(own, now))).not.toContain(String(claim?.claim.id));
    expect((await own.verify()).ok).toBe(true);
    await own.close();
  });

  test('with nothing decided there is nothing to take back', async () => {
    const { own } = await opened();
    await undoOnClaim(own, 'fare-own-2023', by);
    await expect(undoOnClaim(own, 'fare-own-2023', by)).rejects.toMatchObject({
      code: 'transition-refused',
    });
    await own.close();
  });
});
