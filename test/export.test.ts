/** What leaves a case in other formats: whose words, with which gaps, and nothing of an unpublished report. */
import { describe, expect, test } from 'vitest';
import { exportClaims, openSample, type Entry } from '../src/app/index.ts';
import { sha256 } from '../src/base/index.ts';
import { passageOf, sealClaim, type Case, type Claim, type Report } from '../src/evidence/index.ts';
import { claimOf, proposed, reportOf } from '../src/evidence/store/made-up.case.ts';
import { makeCaseInMemory } from './register/cases.ts';

const by = { actor: { role: 'editor', name: 'kestrel' }, month: null } as const;

interface Annotation {
  readonly body: { readonly value: string };
  readonly target: readonly {
    readonly selector?: readonly { start?: number; end?: number; exact?: string }[];
  }[];
}

/** A case with one report and one claim on the words from `start` to `end`. */
async function withReport(
  text: string,
  change: Partial<Report> = {},
  summary = 'A claim made up here.',
  end = text.length,
): Promise<{ own: Case<Entry>; claim: Claim }> {
  const own = await makeCaseInMemory([{ kind: 'case-opened', title: 'test', purpose: 'own' }]);
  const added = reportOf(text, { from: '2022-06-24', to: '2022-06-24' });
  const claim = sealClaim({
    ...claimOf(added.report.id, text, summary),
    passages: [passageOf(added.report.id, text, 0, end)],
  });
  await own.append([{ ...added, report: { ...added.report, ...change } }, proposed(claim)], by);
  return { own, claim };
}

describe('export', () => {
  test('nothing of an unpublished report leaves without a release, in any format, and how much was held back is said', async () => {
    const { own, claim } = await withReport(
      'A secret telling.',
      { class: 'unpublished', publisher: null },
      'A secret summary.',
    );
    for (const format of ['csv', 'annotations', 'prov'] as const) {
      const { text, claims, heldBack } = await exportClaims(own, format);
      expect({ claims, heldBack }).toEqual({ claims: 0, heldBack: 1 });
      for (const secret of ['secret', claim.id, claim.report]) expect(text).not.toContain(secret);
    }
    await own.close();
  });

  test('a cell that begins like a formula is neutralised', async () => {
    const { own } = await withReport('Dues are owed.', {}, '=HYPERLINK("x")');
    const { text } = await exportClaims(own, 'csv');
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    await own.close();
  });

  test('a report’s own words are a quotation, counted in code points', async () => {
    const { own } = await withReport('𝄞 dues 당비 are owed.', {}, 'Dues.', 9);
    const page = JSON.parse((await exportClaims(own, 'annotations')).text) as { items: Annotation[] };
    const [position, quote] = page.items[0]?.target[0]?.selector ?? [];
    expect(position).toMatchObject({ start: 0, end: 8 });
    expect(quote).toEqual({ type: 'TextQuoteSelector', exact: '𝄞 dues 당' });
    await own.close();
  });

  test('a summary of Corvée’s is never a quotation: no quote in annotations, derived and not quoted in PROV', async () => {
    const sample = await openSample();
    const page = JSON.parse((await exportClaims(sample, 'annotations')).text) as { items: Annotation[] };
    expect(page.items.length).toBeGreaterThan(200);
    expect(
      page.items.flatMap(({ target }) => target).filter(({ selector }) => selector !== undefined),
    ).toEqual([]);
    expect((await exportClaims(sample, 'prov')).text).not.toContain('wasQuotedFrom');
    expect(
      (await exportClaims(sample, 'csv')).text.split('\n').filter((line) => line.includes('of the report')),
    ).toEqual([]);
    await sample.close();
  });

  test('every claim of PROV hangs on a report of the graph, a translation on its original', async () => {
    const sample = await openSample();
    const { '@graph': graph } = JSON.parse((await exportClaims(sample, 'prov')).text) as {
      '@graph': { '@id': string; 'prov:wasDerivedFrom'?: { '@id': string } }[];
    };
    const ids = new Set(graph.map((node) => node['@id']));
    const hanging = graph.flatMap((node) => node['prov:wasDerivedFrom']?.['@id'] ?? []);
    expect(hanging.length).toBeGreaterThan(200);
    expect(hanging.filter((id) => !ids.has(id))).toEqual([]);
    await sample.close();
  });

  test('rejected claims stay at home', async () => {
    const { own, claim } = await withReport('Dues are owed.');
    await own.append([{ kind: 'claim-decided', claim: claim.id, status: 'rejected', why: 'misread' }], by);
    expect(await exportClaims(own, 'csv')).toMatchObject({ claims: 0, heldBack: 0 });
    await own.close();
  });

  test('the same case gives the same bytes', async () => {
    const sample = await openSample();
    const [one, two] = [await exportClaims(sample, 'prov'), await exportClaims(sample, 'prov')];
    expect(sha256(one.text)).toBe(sha256(two.text));
    await sample.close();
  });
});
