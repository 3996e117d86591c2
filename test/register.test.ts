/**
 * The worked register of the sample dossier: the orders O1 to O8 and the practices P1 to P3 that two reports tell of, as they
 * come out for pairs of a day asked about and a day of knowledge. And, on cases that are written to: recording more never
 * changes an earlier answer.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCaseInMemory, sampleEntries } from './register/cases.ts';
import { openSample, orders, type Entry, type OrdersJson } from '../src/app/index.ts';
import type { Day } from '../src/base/index.ts';
import { isCorveeError } from '../src/base/index.ts';
import { claimBySlug, sealClaim, type Case, type Slug } from '../src/evidence/index.ts';

const WORKED = {
  O1: 'party-funds-2022/fixed-day',
  O2: 'party-funds-2022/arrears',
  O3: 'party-funds-2022/move',
  O4: 'controls-2021/tightened',
  O5: 'closure-2020/border',
  'O5 rail': 'closure-2020/rail',
  O6: 'dues-2022/range',
  O7: 'unfit-2023/return',
  O8: 'closure-2020/mass-return',
  P1: 'fare-2023/no-support',
  P2: 'watch-2023/watch',
  P3: 'twenty-days-2023/selection',
} as const;

type Name = keyof typeof WORKED;

let sample: Case<Entry>;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(async () => {
  await sample.close();
});

const ask = (at: string, known: string | null): Promise<OrdersJson> =>
  orders(sample, { at: at as Day, known: known as Day | null, recorded: null });

/** The worked entries in force, as `was` (certain) or `could` (possible). */
async function worked(at: string, known: string | null): Promise<Partial<Record<Name, 'was' | 'could'>>> {
  const provisions = (await ask(at, known)).instruments.flatMap((instrument) => instrument.provisions);
  return Object.fromEntries(
    Object.entries(WORKED).flatMap(([name, id]) => {
      const found = provisions.find((provision) => provision.id === id);
      return found === undefined ? [] : [[name, found.certainty === 'certain' ? 'was' : 'could']];
    }),
  );
}

async function provision(at: string, known: string | null, name: Name) {
  const found = (await ask(at, known)).instruments
    .flatMap((instrument) => instrument.provisions)
    .find(({ id }) => id === WORKED[name]);
  if (found === undefined) throw new Error(`${name} is not in force`);
  return found;
}

describe('the worked register', () => {
  test.each<[at: string, known: string | null, expected: Partial<Record<Name, 'was' | 'could'>>]>([
    ['2019-06-01', null, {}],
    // The closure is told of by a report of 3 February 2020 (trains) and by later ones (border, returns).
    ['2020-02-03', '2020-02-03', { O5: 'was', 'O5 rail': 'was' }],
    ['2020-06-01', '2020-06-01', { O5: 'could', 'O5 rail': 'could' }],
    ['2020-06-01', null, { O5: 'was', 'O5 rail': 'was', O8: 'was' }],
    // Nobody outside could know of the tightening before June 2022.
    ['2022-03-01', '2022-03-01', { O5: 'could', 'O5 rail': 'could' }],
    ['2022-03-01', '2022-07-01', { O4: 'was', O5: 'was', 'O5 rail': 'was', O6: 'could', O8: 'was' }],
    // The day of the order, and the day before it.
    ['2022-06-19', '2022-07-01', { O4: 'was', O5: 'was', 'O5 rail': 'was', O6: 'could', O8: 'was' }],
    [
      '2022-06-20',
      '2022-07-01',
      { O1: 'was', O2: 'was', O3: 'was', O4: 'was', O5: 'was', 'O5 rail': 'was', O6: 'was', O8: 'was' },
    ],
    [
      '2022-08-01',
      '2022-07-01',
      {
        O1: 'could',
        O2: 'could',
        O3: 'could',
        O4: 'could',
        O5: 'could',
        'O5 rail': 'could',
        O6: 'could',
        O8: 'could',
      },
    ],
    // A day in the middle of the window of the order of March 2023, known before and after the report came out.
    [
      '2023-03-15',
      '2023-04-02',
      {
        O1: 'could',
        O2: 'could',
        O3: 'could',
        O4: 'could',
        O5: 'could',
        'O5 rail': 'could',
        O6: 'could',
        O8: 'could',
      },
    ],
    [
      '2023-03-15',
      '2023-05-01',
      {
        O1: 'could',
        O2: 'could',
        O3: 'could',
        O4: 'could',
        O5: 'could',
        'O5 rail': 'could',
        O6: 'could',
        O7: 'could',
        O8: 'could',
        P2: 'could',
      },
    ],
    [
      '2023-04-03',
      '2023-05-01',
      {
        O1: 'could',
        O2: 'could',
        O3: 'could',
        O4: 'could',
        O5: 'could',
        'O5 rail': 'could',
        O6: 'could',
        O7: 'could',
        O8: 'could',
        P1: 'was',
        P2: 'was',
        P3: 'was',
      },
    ],
  ])('on %s, as known on %s', async (at, known, expected) => {
    expect(await worked(at, known)).toEqual(expected);
  });

  test('O3 overrides O4 in part: both stand, and the register says what overrides what', async () => {
    const ban = await provision('2022-06-20', '2022-07-01', 'O4');
    expect(ban.bearings).toMatchObject([{ kind: 'partlyOverrides', by: WORKED.O3, certainty: 'certain' }]);
    expect(ban.enforceable).toBe(true);
    expect((await provision('2022-06-19', '2022-07-01', 'O4')).bearings).toEqual([]);
  });

  test('the ban on solo work of January 2022 is repealed in part, not overwritten', async () => {
    const found = (await ask('2022-07-01', null)).instruments.find(({ id }) => id === 'solo-ban-2022');
    expect(found?.provisions.find(({ id }) => id === 'solo-ban-2022/solo')?.bearings).toMatchObject([
      { kind: 'partlyOverrides', by: WORKED.O3 },
    ]);
  });

  test('O7 lifts O8 in part', async () => {
    const stop = await provision('2023-03-25', '2023-05-01', 'O8');
    expect(stop.bearings.map(({ kind, by: other }) => [kind, other])).toEqual([
      ['partlyOverrides', WORKED.O7],
    ]);
  });

  test('O2 cannot be carried out while O5 and O8 stand, and is in force all the same', async () => {
    const threat = await provision('2022-06-20', '2022-07-01', 'O2');
    expect(threat).toMatchObject({ certainty: 'certain', enforceable: false });
    expect(threat.bearings.map(({ by: other }) => other)).toEqual([WORKED['O5 rail'], WORKED.O8]);
  });

  test('regular trains from 16 December 2024 end the stop of 2020 for good', async () => {
    expect(await worked('2024-12-15', null)).toHaveProperty(['O5 rail'], 'could');
    expect(await worked('2024-12-16', null)).not.toHaveProperty(['O5 rail']);
    expect(await worked('2025-06-01', null)).not.toHaveProperty(['O5 rail']);
    expect((await provision('2025-06-01', null, 'O2')).bearings.map(({ by: other }) => other)).toEqual([
      WORKED.O8,
    ]);
  });

  test('the issuer of the order of March 2023 stays unknown', async () => {
    const unfit = (await ask('2023-03-20', null)).instruments.find(({ id }) => id === 'unfit-2023');
    expect(unfit?.issuer).toBeNull();
  });

  test('each entry of the worked register rests on one origin, and says so', async () => {
    const found = await ask('2023-04-03', null);
    const origins = (id: string) => found.instruments.find((one) => one.id === id)?.origins;
    expect(origins('party-funds-2022')).toHaveLength(1);
    expect(origins('unfit-2023')).toHaveLength(1);
    expect(origins('closure-2020')?.length).toBeGreaterThan(1);
  });

  test('knowing later adds to what was known, and takes nothing away that nobody denied', async () => {
    const days = ['2021-06-01', '2022-06-25', '2022-07-01', '2023-04-30', '2024-12-31'];
    const ids = (found: OrdersJson) => found.instruments.flatMap((one) => one.provisions.map(({ id }) => id));
    for (const [i, known] of days.entries()) {
      for (const later of days.slice(i + 1)) {
        const [before, after] = [ids(await ask('2021-05-20', known)), ids(await ask('2021-05-20', later))];
        expect(before.filter((id) => !after.includes(id))).toEqual([]);
      }
    }
  });
});

describe('recording more in a case', () => {
  const by = { actor: { role: 'editor', name: 'kestrel' }, month: null } as const;

  test('a revised claim moves the order from then on, and not for an earlier entry', async () => {
    const own = await makeCaseInMemory(sampleEntries());
    const { seq } = await own.tip();
    const query = { at: '2022-06-21' as Day, known: null };
    const before = await orders(own, { ...query, recorded: seq });
    const found = await claimBySlug(own, 'move-permission-2022' as Slug);
    if (found === null) throw new Error('the sample has lost a claim');
    const moved = sealClaim({
      ...found.claim,
      span: {
        from: { kind: 'within', earliest: '2022-06-25', latest: '2022-06-25' },
        to: { kind: 'unknown' },
        holds: 'everyDay',
      },
    } as never);
    await own.append(
      [{ kind: 'claim-revised', from: found.claim.id, claim: moved, why: 'the day was misread' }],
      by,
    );
    const move = (answer: OrdersJson) =>
      answer.instruments.flatMap((one) => one.provisions).find(({ id }) => id === WORKED.O3);
    expect(move(await orders(own, { ...query, recorded: null }))).toBeUndefined();
    expect(move(await orders(own, { at: '2022-06-25' as Day, known: null, recorded: null }))?.claims).toEqual(
      [moved.id],
    );
    expect(await orders(own, { ...query, recorded: seq })).toEqual(before);
    await own.close();
  });

  test('law: whatever is decided, revised, confirmed or undone later, an earlier entry answers as it did', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(5), fc.nat()), { minLength: 1, maxLength: 12 }),
        async (steps) => {
          const own = await makeCaseInMemory(sampleEntries());
          const at = '2022-06-25' as Day;
          const answers = new Map<number, OrdersJson>();
          const keep = async () => {
            const { seq } = await own.tip();
            answers.set(seq, await orders(own, { at, known: null, recorded: seq }));
          };
          await keep();
          for (const [what, which] of steps) {
            try {
              await own.append([await own.step(what, which)], by);
            } catch (error) {
              if (!isCorveeError(error)) throw error;
            }
            await keep();
          }
          for (const [recorded, answer] of answers) {
            expect(await orders(own, { at, known: null, recorded })).toEqual(answer);
          }
          await own.close();
        },
      ),
      { numRuns: process.env['SLOW'] === '1' ? 40 : 4 },
    );
  });

  test('except for a withdrawal: what was withdrawn is withheld on every date', async () => {
    const own = await makeCaseInMemory(sampleEntries());
    const { seq } = await own.tip();
    const found = await claimBySlug(own, 'move-permission-2022' as Slug);
    if (found === null) throw new Error('the sample has lost a claim');
    await own.append([{ kind: 'claim-withdrawn', claim: found.claim.id, why: 'danger' }], by);
    const answer = await orders(own, { at: '2022-06-25' as Day, known: null, recorded: seq });
    expect(JSON.stringify(answer)).not.toContain(found.claim.id);
    await own.close();
  });
});
