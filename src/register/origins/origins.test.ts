import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../base/index.ts';
import type { OriginId, Report } from '../../evidence/index.ts';
import { reportOf, type MadeUp } from '../../evidence/store/made-up.case.ts';
import { claim } from '../made-up.case.ts';
import { likeness, originGroups, piecesOf, posteriorOdds, proposeLinks, type ToldReport } from './index.ts';

const told = (name: string, from: Partial<Report> = {}, made: MadeUp = {}): ToldReport => {
  const text = `Invented report ${name}.`;
  const { report } = reportOf(text, { from: '2022-06-24', to: '2022-06-24', ...made });
  const own = { ...report, publisher: name, origin: name as OriginId, ...from };
  return { report: own, text: sha256(name), claims: [claim({ origin: name })] };
};
const reasons = (...all: readonly ToldReport[]) => proposeLinks(all).map((link) => link.reasons.join(' '));

describe('what speaks for one telling', () => {
  test('nothing in common is no link', () => {
    expect(reasons(told('a'), told('b'))).toEqual([]);
  });

  test('a declared origin, a translation, one wire', () => {
    const a = told('a');
    expect(reasons(a, told('b', { origin: a.report.origin }))).toEqual(['declared']);
    expect(reasons(a, told('b', { translationOf: a.report.id }))).toEqual(['translation']);
    expect(reasons(a, told('b', { originalPublisher: 'A' }))).toEqual(['wire']);
    expect(
      reasons(told('b', { originalPublisher: 'wire' }), told('c', { originalPublisher: 'Wire' })),
    ).toEqual(['wire']);
  });

  test('one wire on another topic, or months later, is another story', () => {
    const [a, b] = [told('a'), told('b', { originalPublisher: 'a' })];
    expect(reasons(a, { ...b, claims: [claim({ about: { topic: 'air' } })] })).toEqual([]);
    const late = {
      ...b.report,
      published: { ...b.report.published, from: '2022-09-01' as never, to: '2022-09-01' as never },
    };
    expect(reasons(a, { ...b, report: late })).toEqual([]);
  });

  test('one publisher’s unnamed source on one topic', () => {
    expect(reasons(told('a'), { ...told('b'), report: { ...told('b').report, publisher: 'A' } })).toEqual([
      'partner',
    ]);
  });

  test('nearly the same words, in any script; own summaries are not compared', () => {
    const text =
      'Workers must pay dues every month before a day that nobody reported. 노동자들은 매달 당비를 내야 한다.';
    const [a, b] = [told('a'), told('b')];
    const copy = { ...b, text: `${text} A last line was added.` };
    expect(reasons({ ...a, text }, copy)).toEqual(['text']);
    const summary = { ...a.report, text: 'summary' as const };
    expect(reasons({ ...a, text, report: summary }, copy)).toEqual([]);
  });
});

describe('likeness of texts', () => {
  test('is 1 for the same text, near 0 for the same event in other words', () => {
    const [a, b] = [
      'In the north the workers were ordered to hand over seven thousand dollars.',
      'A bureau told labourers to give up USD 7,000, a source there said.',
    ].map(piecesOf) as [ReadonlySet<string>, ReadonlySet<string>];
    expect(likeness(a, a)).toBe(1);
    expect(likeness(a, b)).toBeLessThan(0.1);
  });

  test('is the same both ways, between 0 and 1, and blind to case, spaces and marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (x, y) => {
        const [a, b] = [piecesOf(x), piecesOf(y)];
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
    expect(likeness(piecesOf('Pay the dues, now!'), piecesOf('pay THE dues now'))).toBe(1);
  });
});

describe('groups', () => {
  const decision = (a: ToldReport, b: ToldReport, same: boolean) => ({
    reports: [a.report.id, b.report.id] as const,
    same,
    why: 'seen',
  });
  const groups = (all: readonly ToldReport[], ...decisions: ReturnType<typeof decision>[]) =>
    originGroups(
      all.map(({ report }) => report),
      decisions,
    ).map((group) => group.reports.map(({ publisher }) => publisher).sort());

  test('reports of one declared origin are one group; the earliest is its first', () => {
    const early = told('early', { origin: 'wire' as OriginId }, { from: '2022-06-20', to: '2022-06-20' });
    const late = told('late', { origin: 'wire' as OriginId });
    const [group] = originGroups([late.report, early.report], []);
    expect(group?.reports.map(({ publisher }) => publisher)).toEqual(['early', 'late']);
  });

  test('a person joins what was declared apart, and parts what was declared one', () => {
    const [a, b, c] = [told('a'), told('b'), told('c', { origin: 'b' as OriginId })] as const;
    expect(groups([a, b, c])).toEqual(expect.arrayContaining([['a'], ['b', 'c']]));
    expect(groups([a, b, c], decision(a, b, true))).toEqual([['a', 'b', 'c']]);
    expect(groups([b, c], decision(b, c, false))).toHaveLength(2);
  });

  test('law: every report is in exactly one group, whatever the order', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((name, i) =>
      told(name, { origin: `o${String(i % 3)}` as OriginId }),
    );
    const anyDecisions = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(anyDecisions, fc.nat(4), (links, turn) => {
        const decisions = links.map(([a, b, same]) =>
          decision(all[a] as ToldReport, all[b] as ToldReport, same),
        );
        const found = groups(all, ...decisions);
        expect(found.flat().sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
        expect(groups([...all.slice(turn), ...all.slice(0, turn)], ...decisions)).toEqual(found);
      }),
    );
  });
});

describe('the odds after hearing some groups', () => {
  test('law: repeating a telling changes nothing, another origin does', () => {
    const ratio = fc.double({ min: 1.01, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.array(ratio, { minLength: 1 }), ratio, (group, more) => {
        expect(posteriorOdds(1, [[...group, ...group]])).toBe(posteriorOdds(1, [group]));
        expect(posteriorOdds(1, [group, [more]])).toBeGreaterThan(posteriorOdds(1, [group]));
      }),
    );
  });

  test('no group heard leaves the odds as they were', () => {
    expect(posteriorOdds(0.25, [])).toBe(0.25);
  });
});
