/** Cases for the register's tests: the sample's entries in a case that takes appends, and steps somebody might take in it. */
import { dossierEntries } from '../../src/app/dossier/to-entries.ts';
import { loadDossier } from '../../src/app/dossier/load.ts';
import { Entry, projections } from '../../src/app/entry.ts';
import type { Day } from '../../src/base/index.ts';
import { listClaims, memoryCase, sealClaim, type Case } from '../../src/evidence/index.ts';

let entries: readonly Entry[] | null = null;

export function sampleEntries(): readonly Entry[] {
  entries ??= dossierEntries(loadDossier('dossiers/sample', 'Sample'));
  return entries;
}

/** A writable copy of the sample, and what a person could do next in it. */
export async function makeCaseInMemory(
  start: readonly Entry[],
): Promise<Case<Entry> & { step(what: number, which: number): Promise<Entry> }> {
  const own = await memoryCase<Entry>({ codec: Entry, projections });
  await own.append(start, { actor: { role: 'import', name: 'test' }, month: null });
  const first = (await own.tip()).seq;
  return {
    ...own,
    async step(what, which) {
      const claims = await listClaims(own);
      const record = claims[which % claims.length];
      if (record === undefined) throw new Error('no claims');
      const { claim } = record;
      const kinds: readonly (() => Promise<Entry> | Entry)[] = [
        () => ({ kind: 'claim-decided', claim: claim.id, status: 'rejected', why: 'made up' }),
        () => ({ kind: 'claim-decided', claim: claim.id, status: 'conflict', why: 'made up' }),
        () => ({
          kind: 'claim-revised',
          from: claim.id,
          claim: sealClaim({ ...claim, summary: `Reworded ${String(which)}.` }),
          why: null,
        }),
        () => ({
          kind: 'publication-confirmed',
          report: claim.report,
          published: {
            from: '2022-06-25' as Day,
            to: '2022-06-26' as Day,
            how: 'confirmed',
            reasons: ['made up'],
          },
          why: 'made up',
        }),
        async () => ({
          kind: 'decision-undone',
          seq: first + 1 + (which % Math.max(1, (await own.tip()).seq - first)),
        }),
        () => {
          const recorded = start.filter((entry) => entry.kind === 'instrument-recorded');
          const { instrument } = recorded[which % recorded.length] as Extract<
            Entry,
            { kind: 'instrument-recorded' }
          >;
          return {
            kind: 'instrument-recorded',
            instrument: { ...instrument, title: `Retitled ${String(which)}` },
          };
        },
      ];
      const make = kinds[what % kinds.length];
      if (make === undefined) throw new Error('no such step');
      return make();
    },
  };
}
