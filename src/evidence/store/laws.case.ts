/**
 * Laws that hold for any history, on any store: what was answered for an entry stays answered, undoing restores, and
 * rebuilding agrees. Run for each driver by its tests.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCorveeError, type Day } from '../../base/index.ts';
import type { EvidenceEntry } from '../entry.ts';
import type { Slug } from '../ids.ts';
import { listClaims, listDecisions, listReports, type AsRecorded } from '../projections/queries/index.ts';
import { chunksOf } from '../projections/rows.ts';
import type { Case, Reader } from './case.ts';
import { by, claimOf, decided, proposed, reportOf, undone } from './made-up.case.ts';
import { digests } from './same-tables.ts';

/** A small world, so that histories meet the same things again and again. */
const reports = [0, 1, 2].map((i) =>
  reportOf(`Invented report ${i}: dues are owed.`, { slug: i === 0 ? 'first' : null }),
);
const claims = reports.flatMap(({ report, text }, i) =>
  [0, 1, 2].map((j) =>
    claimOf(report.id, text, `Reading ${j} of report ${i}.`, { slug: j === 0 ? `reading-${i}` : null }),
  ),
);
const anyReport = fc.constantFrom(...reports);
const anyClaim = fc.constantFrom(...claims);
const anySlug = fc.constantFrom('reading-0', 'reading-1', 'free') as fc.Arbitrary<Slug>;
const anyDay = fc.constantFrom('2022-06-20', '2023-04-03') as fc.Arbitrary<Day>;

const adding: fc.Arbitrary<EvidenceEntry> = fc.oneof(anyReport, anyClaim.map(proposed));
const deciding: fc.Arbitrary<EvidenceEntry> = fc.oneof(
  fc
    .tuple(anyClaim, fc.constantFrom('accepted' as const, 'rejected' as const, 'conflict' as const))
    .map(([claim, status]) => decided(claim.id, status)),
  fc
    .tuple(anyClaim, anyClaim)
    .map(([from, claim]) => ({ kind: 'claim-revised' as const, from: from.id, claim, why: null })),
  fc
    .tuple(anyClaim, anySlug)
    .map(([claim, slug]) => ({ kind: 'claim-named' as const, claim: claim.id, slug })),
  fc.tuple(anyReport, anyDay).map(([{ report }, day]) => ({
    kind: 'publication-confirmed' as const,
    report: report.id,
    published: { from: day, to: day, how: 'confirmed' as const, reasons: ['seen'] },
    why: 'seen',
  })),
);
const undoing = fc.integer({ min: 1, max: 40 }).map(undone);
const withdrawing: fc.Arbitrary<EvidenceEntry> = fc.oneof(
  anyClaim.map((claim) => ({ kind: 'claim-withdrawn' as const, claim: claim.id, why: 'danger' })),
  anyReport.map(({ report }) => ({ kind: 'report-withdrawn' as const, report: report.id, why: 'danger' })),
);
const history = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: adding },
    { weight: 8, arbitrary: deciding },
    { weight: 4, arbitrary: undoing },
    { weight: 1, arbitrary: withdrawing },
  ),
  { minLength: 10, maxLength: 60 },
);

/** Appends what the case takes, one by one. @returns the entries it took */
async function live(open: Case<EvidenceEntry>, entries: readonly EvidenceEntry[]): Promise<EvidenceEntry[]> {
  const taken: EvidenceEntry[] = [];
  for (const entry of entries) {
    try {
      await open.append([entry], by);
      taken.push(entry);
    } catch (error) {
      if (!isCorveeError(error)) throw error;
    }
  }
  return taken;
}

async function answersOf(reader: Reader, at: AsRecorded) {
  return {
    reports: await listReports(reader, at),
    claims: await listClaims(reader, { ...at, superseded: true }),
  };
}

const tablesOf = (open: Case<EvidenceEntry>) => digests(open.db as never);

/** @param numRuns - how many histories each law is tried on */
export function storeLaws(name: string, make: () => Promise<Case<EvidenceEntry>>, numRuns: number): void {
  const runs = { numRuns };
  const onCase = async <T>(work: (open: Case<EvidenceEntry>) => Promise<T>): Promise<T> => {
    const open = await make();
    try {
      return await work(open);
    } finally {
      await open.close();
    }
  };

  describe(`${name}: laws of the journal`, () => {
    test('recording later never changes an earlier answer, except that what was withdrawn is gone from it', async () => {
      await fc.assert(
        fc.asyncProperty(history, (entries) =>
          onCase(async (open) => {
            const then = new Map<number, Awaited<ReturnType<typeof answersOf>>>();
            for (const entry of entries) {
              await live(open, [entry]);
              const { seq } = await open.tip();
              then.set(seq, await answersOf(open, {}));
            }
            const gone = new Set(
              (await open.db.selectFrom('withheld').select('id').execute()).map((row) => row.id),
            );
            for (const [recorded, answer] of then) {
              const still = {
                reports: answer.reports.filter(({ report }) => !gone.has(report.id)),
                claims: answer.claims.filter(({ claim }) => !gone.has(claim.id)),
              };
              expect(await answersOf(open, { recorded })).toEqual(still);
            }
          }),
        ),
        runs,
      );
    });

    test('building again from the journal gives the same tables, whatever happened', async () => {
      await fc.assert(
        fc.asyncProperty(history, (entries) =>
          onCase(async (open) => {
            await live(open, entries);
            const before = await tablesOf(open);
            await open.rebuild();
            expect(await tablesOf(open)).toEqual(before);
            expect((await open.verify()).problems).toEqual([]);
          }),
        ),
        runs,
      );
    });

    test('it does not matter in which groups entries are appended', async () => {
      await fc.assert(
        fc.asyncProperty(history, fc.integer({ min: 2, max: 60 }), async (entries, size) => {
          const [taken, one] = await onCase(
            async (open) => [await live(open, entries), await tablesOf(open)] as const,
          );
          await onCase(async (open) => {
            for (const some of chunksOf(taken, size)) await open.append(some, by);
            expect(await tablesOf(open)).toEqual(one);
          });
        }),
        runs,
      );
    });

    test('undoing everything, last first, gives back what stood before', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(adding, { minLength: 6 }),
          fc.array(deciding, { maxLength: 40 }),
          (adds, decisions) =>
            onCase(async (open) => {
              await live(open, adds);
              const before = await answersOf(open, {});
              const { seq } = await open.tip();
              await live(open, decisions);
              for (const { seq: last } of await listDecisions(open))
                if (last > seq) await open.append([undone(last)], by);
              expect(await answersOf(open, {})).toEqual(before);
            }),
        ),
        runs,
      );
    });

    test('a draft shows what an append would give, and leaves every table as it was', async () => {
      await fc.assert(
        fc.asyncProperty(history, history, (entries, drafted) =>
          onCase(async (open) => {
            await live(open, entries);
            const before = await tablesOf(open);
            const shown = await open.draft(async (overlay) => {
              await live(overlay as Case<EvidenceEntry>, drafted);
              return answersOf(overlay, {});
            });
            expect(await tablesOf(open)).toEqual(before);
            await live(open, drafted);
            expect(await answersOf(open, {})).toEqual(shown);
          }),
        ),
        runs,
      );
    });
  });
}
