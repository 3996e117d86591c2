/**
 * What every store must do, as a suite over a way to make one. Run for each driver by `store.test.ts`; a new driver adds
 * a line there.
 */
import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { isCorveeError, type Day } from '../../base/index.ts';
import type { Claim } from '../claim.ts';
import type { EvidenceEntry } from '../entry.ts';
import type { Slug } from '../ids.ts';
import {
  claimById,
  claimBySlug,
  historyOf,
  listClaims,
  listDecisions,
  listReports,
  reportById,
  reportBySlug,
  reportText,
  search,
  statusOf,
  withheldCount,
} from '../projections/queries/index.ts';
import type { Case } from './case.ts';
import { by, claimOf, decided, editor, proposed, reportOf, undone } from './made-up.case.ts';

const text = 'Workers owe dues of 7,000 dollars. 노동자들은 매달 당비를 낸다.';

export function storeContract(name: string, make: () => Promise<Case<EvidenceEntry>>): void {
  describe(`${name}: the contract of a store`, () => {
    let open: Case<EvidenceEntry>;
    const added = reportOf(text, { slug: 'dues-report', from: '2022-06-20', to: '2022-06-30' });
    const { report } = added;
    const claim = claimOf(report.id, text, 'Dues of 7,000 a year are reported.', { slug: 'dues' });
    const other = claimOf(report.id, text, 'Another reading.', { start: 8, end: 17, topic: 'pay' });
    const append = (...entries: EvidenceEntry[]) => open.append(entries, by);
    const codeOf = async (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'no error',
        (error: unknown) => (isCorveeError(error) ? error.code : String(error)),
      );
    const status = (id: Claim['id'], recorded?: number) =>
      statusOf(open, id, recorded === undefined ? {} : { recorded });

    beforeEach(async () => {
      open = await make();
    });
    afterEach(async () => {
      await open.close();
    });

    test('what was appended is there: report, text, bytes, claim, with its place in the journal', async () => {
      const links = await append(added, proposed(claim));
      expect(links.map((link) => link.seq)).toEqual([1, 2]);
      expect(await open.tip()).toEqual(links[1]);
      expect(await reportById(open, report.id)).toEqual({ report, seq: 1 });
      expect(await reportBySlug(open, 'dues-report' as Slug)).toEqual({ report, seq: 1 });
      expect(await reportText(open, report.id)).toBe(text);
      expect(Buffer.from((await open.original(report.id)) ?? []).toString()).toBe(text);
      const standing = { status: 'proposed', supersededBy: null, seq: 2, published: report.published };
      expect(await listClaims(open)).toEqual([{ claim, ...standing }]);
      expect(await claimBySlug(open, 'dues' as Slug)).toEqual({ claim, ...standing });
    });

    test('an append is wholly there or not at all', async () => {
      await append(added);
      expect(await codeOf(append(proposed(claim), decided('c-0000000000000000' as never, 'accepted')))).toBe(
        'claim-unknown',
      );
      expect((await open.tip()).seq).toBe(1);
      expect(await listClaims(open)).toEqual([]);
      expect(await search(open, 'reading')).toEqual([]);
      expect((await open.verify()).problems).toEqual([]);
    });

    test('bytes that the text does not give back come back exactly, and a received report without them is refused', async () => {
      const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
      const other = reportOf(text, { bytes });
      expect(await codeOf(append(other))).toBe('value-invalid');
      await open.append([other], by, new Map([[other.report.bytes.sha256, bytes]]));
      expect(await open.original(other.report.id)).toEqual(bytes);
    });

    test('a summary needs no bytes: nobody here holds the page', async () => {
      const summary = reportOf('In our words.', { bytes: Buffer.from('a page elsewhere'), text: 'summary' });
      await append(summary);
      expect(await open.original(summary.report.id)).toBeNull();
      expect((await open.verify()).ok).toBe(true);
    });

    test('what was recorded then is what is answered for then', async () => {
      await append(
        added,
        proposed(claim),
        decided(claim.id, 'accepted', 'fits'),
        decided(claim.id, 'conflict', 'no'),
      );
      expect([await status(claim.id, 1), await status(claim.id, 2)]).toEqual([null, 'proposed']);
      expect([await status(claim.id, 3), await status(claim.id)]).toEqual(['accepted', 'conflict']);
      expect(await listClaims(open, { status: 'accepted', recorded: 3 })).toHaveLength(1);
      expect(await listClaims(open, { status: ['accepted', 'proposed'] })).toHaveLength(0);
    });

    test('a confirmed publication replaces the inferred one from then on, for the report and its claims', async () => {
      const published = {
        from: '2022-07-01' as Day,
        to: '2022-07-01' as Day,
        how: 'confirmed' as const,
        reasons: ['seen'],
      };
      await append(added, proposed(claim));
      await append({ kind: 'publication-confirmed', report: report.id, published, why: 'the page says so' });
      expect((await listReports(open))[0]?.report.published).toEqual(published);
      expect((await listClaims(open))[0]?.published).toEqual(published);
      expect((await listReports(open, { recorded: 2 }))[0]?.report.published).toEqual(report.published);
      expect(await listClaims(open, { knownBy: '2022-06-25' as Day })).toHaveLength(0);
      expect(await listClaims(open, { knownBy: '2022-06-25' as Day, recorded: 2 })).toHaveLength(1);
      await append(undone(3));
      expect((await listReports(open))[0]?.report.published).toEqual(report.published);
    });

    test('claims are found by what they are about and when they could hold', async () => {
      await append(added, proposed(claim), proposed(other));
      expect((await listClaims(open, { topic: 'pay' })).map((row) => row.claim.id)).toEqual([other.id]);
      expect(
        await listClaims(open, { report: report.id, kind: 'amount', state: 'RU', trade: null }),
      ).toHaveLength(2);
      expect(await listClaims(open, { state: 'CN' })).toHaveLength(0);
      expect(await listClaims(open, { state: null })).toHaveLength(0);
      expect(await listClaims(open, { validOn: '1999-01-01' as Day })).toHaveLength(2);
      expect((await listClaims(open, { limit: 1, after: 2 })).map((row) => row.claim.id)).toEqual([other.id]);
    });

    test('a revision takes the place, the name and the standing; the old wording is kept and found', async () => {
      const better = claimOf(report.id, text, 'Dues of 7,000 dollars are reported.');
      await append(added, proposed(claim), decided(claim.id, 'accepted'));
      await append({ kind: 'claim-revised', from: claim.id, claim: better, why: 'the currency' });
      const now = await listClaims(open);
      expect(now).toMatchObject([{ claim: { id: better.id, slug: 'dues' }, status: 'accepted' }]);
      expect(await claimById(open, claim.id)).toMatchObject({
        supersededBy: better.id,
        claim: { slug: null },
      });
      expect(await claimBySlug(open, 'dues' as Slug, { recorded: 3 })).toMatchObject({
        claim: { id: claim.id },
      });
      expect(await listClaims(open, { superseded: true })).toHaveLength(2);
      expect(await codeOf(append(decided(claim.id, 'rejected')))).toBe('transition-refused');
      await append(undone(4));
      expect(await listClaims(open)).toMatchObject([
        { claim: { id: claim.id, slug: 'dues' }, status: 'accepted' },
      ]);
      expect(await claimById(open, better.id)).toBeNull();
      expect(await search(open, 'dollars are')).toEqual([]);
      await append({ kind: 'claim-revised', from: claim.id, claim: better, why: null });
      expect(await search(open, 'dollars are')).toHaveLength(1);
      await append({ kind: 'claim-revised', from: better.id, claim, why: 'as it was' });
      expect(await listClaims(open)).toMatchObject([{ claim: { id: claim.id, slug: 'dues' } }]);
    });

    test('undoing goes back without limit, in any order that makes sense, and says who decided what and why', async () => {
      await append(added, proposed(claim));
      for (const next of ['accepted', 'rejected', 'conflict'] as const)
        await append(decided(claim.id, next, next));
      await append({ kind: 'claim-named', claim: claim.id, slug: 'named-again' as Slug });
      await append(undone(4));
      expect(await status(claim.id)).toBe('conflict');
      await append(undone(6), undone(5));
      expect(await claimBySlug(open, 'dues' as Slug)).toMatchObject({ status: 'accepted' });
      await append(undone(3));
      expect(await status(claim.id)).toBe('proposed');
      expect([await status(claim.id, 5), await status(claim.id, 3)]).toEqual(['conflict', 'accepted']);
      expect(await codeOf(append(undone(3)))).toBe('transition-refused');
      expect(await codeOf(append(undone(2)))).toBe('transition-refused');
      expect(await codeOf(append(undone(99)))).toBe('value-invalid');
      const history = await historyOf(open, claim.id);
      expect(history.map(({ seq, kind, why }) => [seq, kind, why])).toEqual([
        [2, 'proposed', null],
        [3, 'decided', 'accepted'],
        [4, 'decided', 'rejected'],
        [5, 'decided', 'conflict'],
        [6, 'named', null],
      ]);
      expect(history[2]).toMatchObject({
        actor: editor,
        month: '2026-11',
        undone: { seq: 7, actor: editor },
      });
      expect((await historyOf(open, claim.id, { recorded: 6 }))[2]?.undone).toBeNull();
      expect(await listDecisions(open, { effective: true, limit: 1 })).toMatchObject([{ kind: 'proposed' }]);
    });

    test('a decision that later ones rest on is not undone before them', async () => {
      const better = claimOf(report.id, text, 'A better reading.');
      await append(added, proposed(claim), {
        kind: 'claim-revised',
        from: claim.id,
        claim: better,
        why: null,
      });
      await append(decided(better.id, 'accepted'));
      expect(await codeOf(append(undone(3)))).toBe('transition-refused');
      await append(undone(4), undone(3));
      expect(await status(claim.id)).toBe('proposed');
    });

    test('names are unique among what stands; content that is there is not added again', async () => {
      await append(added, proposed(claim), proposed(other));
      expect(await codeOf(append({ kind: 'claim-named', claim: other.id, slug: 'dues' as Slug }))).toBe(
        'slug-taken',
      );
      expect(await codeOf(append(proposed(claim)))).toBe('already-recorded');
      expect(await codeOf(append(added))).toBe('already-recorded');
      expect(await codeOf(append(reportOf('Another text.', { slug: 'dues-report' })))).toBe('slug-taken');
      await append({ kind: 'claim-named', claim: claim.id, slug: 'dues-2022' as Slug });
      await append({ kind: 'claim-named', claim: other.id, slug: 'dues' as Slug });
      expect(await codeOf(append(undone(4)))).toBe('slug-taken');
    });

    test('words that do not stand in the report, and reports that are not there, are refused', async () => {
      const elsewhere = reportOf('Quite another text, and longer than the first one was.');
      const misplaced = claimOf(report.id, elsewhere.text, 'Misplaced.');
      expect(await codeOf(append(proposed(claim), added))).toBe('report-unknown');
      await append(added);
      expect(await codeOf(append(proposed(misplaced)))).toBe('passage-mismatch');
      const moved = claimOf(elsewhere.report.id, elsewhere.text, 'Moved.');
      await append(elsewhere, proposed(claim));
      expect(await codeOf(append({ kind: 'claim-revised', from: claim.id, claim: moved, why: null }))).toBe(
        'transition-refused',
      );
    });

    test('search finds substrings in English and Korean, one, two and many letters, and says where they stand', async () => {
      await append(added, proposed(claim));
      for (const term of ['orkers', 'OWE', '7,0', 'd', '당비', '노동자들은', '낸', '.', 'dues 당']) {
        const hits = await search(open, term);
        expect([term, hits.some((hit) => hit.id === report.id)]).toEqual([term, true]);
      }
      const [hit] = await search(open, '당비를');
      expect(hit?.snippet.matches.map(({ start, end }) => text.slice(start, end))).toEqual(['당비를']);
      expect((await search(open, 'dues')).map((found) => found.kind)).toEqual(['claim', 'report']);
      for (const nothing of ['absent', 'dues absent', '없', '"', 'zq', '', ' ']) {
        expect([nothing, await search(open, nothing)]).toEqual([nothing, []]);
      }
    });

    test('a withdrawn claim answers withheld on every date, with every wording it had; the rest stays', async () => {
      const better = claimOf(report.id, text, 'A better reading.');
      await append(added, proposed(claim), proposed(other), decided(claim.id, 'accepted', 'because'));
      await append({ kind: 'claim-revised', from: claim.id, claim: better, why: null });
      await append({ kind: 'claim-withdrawn', claim: claim.id, why: 'danger' });
      for (const recorded of [2, 4, 5, 6]) {
        expect([await status(claim.id, recorded), await status(better.id, recorded)]).toEqual([
          'withdrawn',
          'withdrawn',
        ]);
        expect((await listClaims(open, { recorded })).some((row) => row.claim.id !== other.id)).toBe(false);
      }
      expect(await claimById(open, better.id)).toBe('withheld');
      expect(await claimBySlug(open, 'dues' as Slug, { recorded: 4 })).toBeNull();
      expect(await withheldCount(open)).toEqual({ reports: 0, claims: 2 });
      expect(await historyOf(open, claim.id)).toEqual([]);
      expect(await search(open, 'better')).toEqual([]);
      expect(await status(other.id)).toBe('proposed');
      const lines = await open.lines();
      expect(lines.filter((line) => line.entry === null).map((line) => line.header.seq)).toEqual([2, 4, 5]);
      expect(lines[5]?.header.destroyed).toEqual([2, 4, 5]);
      expect(await open.verify()).toMatchObject({ ok: true, entries: 6, withheld: 3 });
    });

    test('a withdrawn report takes its claims, decisions, bytes and words, and does not come back', async () => {
      const bytes = Buffer.from(`\ufeff${text}`, 'utf8');
      const marked = reportOf(text, { bytes });
      const reading = claimOf(marked.report.id, text, 'Its only reading.');
      await open.append([marked, proposed(reading)], by, new Map([[marked.report.bytes.sha256, bytes]]));
      await append(decided(reading.id, 'accepted'), undone(3), decided(reading.id, 'rejected'));
      await append({ kind: 'report-withdrawn', report: marked.report.id, why: 'the partner asked' });
      expect(await reportById(open, marked.report.id, { recorded: 1 })).toBe('withheld');
      expect(await reportText(open, marked.report.id)).toBe('withheld');
      expect(await open.original(marked.report.id)).toBeNull();
      expect([await listReports(open), await listClaims(open), await search(open, 'dues')]).toEqual([
        [],
        [],
        [],
      ]);
      expect(await withheldCount(open)).toEqual({ reports: 1, claims: 1 });
      expect(await open.verify()).toMatchObject({ ok: true, withheld: 5 });
      expect(await codeOf(append(undone(3)))).toBe('transition-refused');
      expect(await codeOf(open.append([marked], by, new Map([[marked.report.bytes.sha256, bytes]])))).toBe(
        'transition-refused',
      );
      expect(await codeOf(append(proposed(reading)))).toBe('transition-refused');
      expect(await codeOf(append({ kind: 'report-withdrawn', report: marked.report.id, why: 'again' }))).toBe(
        'transition-refused',
      );
      await open.rebuild();
      expect(await status(reading.id)).toBe('withdrawn');
    });

    test('a draft has everything, takes appends, and leaves the case as it was', async () => {
      await append(added, proposed(claim));
      const before = [await open.tip(), await listClaims(open), await open.lines()];
      const seen = await open.draft(async (overlay) => {
        await overlay.append([decided(claim.id, 'accepted'), proposed(other)], by);
        expect(await codeOf(overlay.append([decided(other.id, 'accepted'), proposed(other)], by))).toBe(
          'already-recorded',
        );
        await overlay.append([{ kind: 'claim-withdrawn', claim: claim.id, why: 'in the draft only' }], by);
        return {
          tip: await overlay.tip(),
          claims: await listClaims(overlay),
          found: await search(overlay, 'another'),
        };
      });
      expect(seen).toMatchObject({
        tip: { seq: 5 },
        claims: [{ claim: { id: other.id }, status: 'proposed' }],
      });
      expect(seen.found).toHaveLength(1);
      expect([await open.tip(), await listClaims(open), await open.lines()]).toEqual(before);
      expect(await search(open, 'another')).toEqual([]);
      expect((await open.verify()).ok).toBe(true);
    });

    test('a draft that fails leaves nothing, and its error arrives', async () => {
      await append(added);
      const failing = open.draft(async (overlay) => {
        await overlay.append([proposed(claim)], by);
        throw new Error('planned');
      });
      await expect(failing).rejects.toThrow('planned');
      expect([(await open.tip()).seq, await listClaims(open)]).toEqual([1, []]);
    });

    test('inside a draft the case itself and a second draft are refused at once; other callers wait', async () => {
      await append(added);
      await open.draft(async () => {
        expect(await codeOf(open.draft(() => Promise.resolve()))).toBe('draft-open');
        expect(await codeOf(append(proposed(claim)))).toBe('draft-open');
        expect(await codeOf(listClaims(open))).toBe('draft-open');
      });
      const order: string[] = [];
      const drafting = open.draft(async (overlay) => {
        await overlay.append([proposed(other)], by);
        order.push('draft');
      });
      await Promise.all([drafting, append(proposed(claim)).then(() => order.push('append'))]);
      expect(order).toEqual(['draft', 'append']);
      expect((await listClaims(open)).map((row) => row.claim.id)).toEqual([claim.id]);
    });

    test('closing waits for a draft to finish', async () => {
      await append(added);
      const drafting = open.draft(async (overlay) => {
        await overlay.append([proposed(claim)], by);
        return (await listClaims(overlay)).length;
      });
      await open.close();
      expect(await drafting).toBe(1);
    });

    test('calls that overlap are made one after another', async () => {
      const reports = Array.from({ length: 20 }, (_, i) => reportOf(`Report number ${i}.`));
      const links = await Promise.all(reports.map((each) => append(each)));
      expect(links.map(([link]) => link?.seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
      expect((await open.verify()).ok).toBe(true);
    });

    test('an entry that is not one is refused by name, before anything is written', async () => {
      const nonsense = { kind: 'report-added', report: null, text } as unknown as EvidenceEntry;
      expect(await codeOf(append(added, nonsense))).toBe('value-invalid');
      const forged = { ...added, text: 'not what was hashed' };
      expect(await codeOf(append(forged))).toBe('value-invalid');
      expect((await open.tip()).seq).toBe(0);
    });
  });
}
