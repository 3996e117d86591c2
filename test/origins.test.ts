/** Corroboration in a case: what a person says about two reports is what every answer counts by. */
import { describe, expect, test } from 'vitest';
import { decideOrigins, orders, origins } from '../src/app/index.ts';
import type { Day } from '../src/base/index.ts';
import { makeCaseInMemory, sampleEntries } from './register/cases.ts';

const by = { actor: { role: 'editor', name: 'kestrel' }, month: null } as const;

describe('origins of the sample', () => {
  test('82 reports, counted by their declared origins; a translation is never a second word', async () => {
    const own = await makeCaseInMemory(sampleEntries());
    const found = await origins(own);
    expect(found.reports).toBe(82);
    expect(found.independent).toBeLessThan(found.reports);
    expect(found.proposals.filter(({ reasons }) => reasons.includes('translation'))).toEqual([]);
    await own.close();
  });

  test('two reports that a person joins count once in the orders that rest on them, until that is undone', async () => {
    const own = await makeCaseInMemory(sampleEntries());
    const count = async () => {
      const found = await orders(own, { at: '2020-03-01' as Day, known: null, recorded: null });
      return found.instruments.find(({ id }) => id === 'closure-2020')?.origins.length ?? 0;
    };
    const before = await count();
    const reports = ['tass-2020-02-03-rail-stop', 'dnk-en-2022-06-dues-order'] as const;
    const seq = await decideOrigins(own, {
      reports,
      same: true,
      why: 'The later one retells the first.',
      ...by,
    });
    expect(await count()).toBe(before - 1);
    await own.append([{ kind: 'decision-undone', seq }], by);
    expect(await count()).toBe(before);
    await own.close();
  });

  test('two reports of one declared origin that a person sets apart count twice', async () => {
    const own = await makeCaseInMemory(sampleEntries());
    const before = (await origins(own)).independent;
    const pair = ['dnk-2022-01-controls', 'rfa-2022-02-14-groups'] as const;
    await decideOrigins(own, {
      reports: pair,
      same: false,
      why: 'Two sources, as the editors confirm.',
      ...by,
    });
    expect((await origins(own)).independent).toBe(before + 1);
    await expect(decideOrigins(own, { reports: pair, same: true, why: ' ', ...by })).rejects.toMatchObject({
      code: 'reason-missing',
    });
    await expect(
      decideOrigins(own, { reports: ['nowhere', pair[0]], same: true, why: 'seen', ...by }),
    ).rejects.toMatchObject({ code: 'report-unknown' });
    await own.close();
  });
});
