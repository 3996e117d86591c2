/** N6 at the door: what the publish gate stops. Each breach is planted; each has the twin that may leave. */
import { describe, expect, test } from 'vitest';
import {
  add,
  brief,
  decided,
  EDITOR,
  Entry,
  exportClaims,
  loadRegime,
  lockNow,
  makeCase,
  openOwnOrSample,
  overrule,
  releaseSentences,
  releaseView,
  reviseClaim,
  undo,
} from '../../src/app/index.ts';
import { layOver } from '../../src/app/brief/overlay.ts';
import { parseDay, type Month } from '../../src/base/index.ts';
import { listClaims, listReports, sealClaim, type Case, type Claim } from '../../src/evidence/index.ts';
import { claimOf, reportOf } from '../../src/evidence/store/made-up.case.ts';
import { gate, leavingOf, NO_CONTACTS, type GateKnowledge } from '../../src/publish/index.ts';
import { makeCaseInMemory, sampleEntries } from '../register/cases.ts';
import { EXAMPLES } from '../support/every-output.ts';
import { fileIn, testFolder } from '../support/folder.ts';

const folder = testFolder();
const by = { actor: EDITOR, month: '2026-11' as Month };
const FORMATS = ['csv', 'annotations', 'prov'] as const;

const text = 'Dues of 300 dollars were taken from each logger. The marmalade phrase follows.';
const added = reportOf(text);
const unpublished = { ...added.report, class: 'unpublished', publisher: null } as const;
const knowledge: GateKnowledge = { days: new Set(), releases: [], overrides: [] };

/** A claim on the first sentence, with something of it changed. */
function claim(
  change: Partial<Pick<Claim, 'summary' | 'peopleWhoCouldKnow' | 'about' | 'chain'>> = {},
): Claim {
  const made = claimOf(added.report.id, text, 'Dues were taken.', { end: 48 });
  return { ...made, peopleWhoCouldKnow: 'more', ...change };
}

const party = (label: string): Claim['chain'] =>
  claim().chain.map((link) => ({ ...link, party: { kind: 'partner' as const, label } }));

/** The reasons of the gate for a claim of a published report, or of an unpublished one. */
function reasons(
  of: Claim,
  { report = added.report, ...known }: Partial<GateKnowledge> & { report?: typeof added.report } = {},
): string[] {
  const contacts = { ...NO_CONTACTS, released: known.releases ?? [] };
  const blocks = gate([leavingOf(of, report, contacts)], { ...knowledge, ...known });
  return [...new Set(blocks.map(({ reason, field }) => `${reason} ${field}`))];
}

describe('N6: the gate on one claim', () => {
  test('a published claim that names nobody leaves', () => {
    expect(reasons(claim())).toEqual([]);
  });

  test.each([
    'Told on 14 June 2022.',
    'Told on June 14th.',
    'Told on the 14th of June.',
    'Told 2022-06-14.',
    '6월 14일에 말했다.',
    'Сказал 14 июня.',
    'Told 14.06.2022.',
  ])('a day of contact in a summary is stopped: %s', (summary) => {
    const days = new Set([parseDay('2022-06-14')]);
    expect(reasons(claim({ summary }), { days })).toEqual(['contact-day summary']);
    expect(
      reasons(claim({ summary: 'Ordered on 15 June 2022, paid 2022-06-24, 16월 14일.' }), { days }),
    ).toEqual([]);
  });

  test.each([
    ['a partner in Khabarovsk', 'a partner in Khabarovsk Krai'],
    ['a partner in Ussuriysk', 'a partner in Primorsky Krai'],
    ['a source in Hunchun', 'a source in Jilin'],
    ['a source on Lenina Street', 'a source in Russia'],
    ['a worker of site 4', 'a worker'],
    ['우수리스크의 소식통', '연해주의 소식통'],
    ['источник в Хабаровске', 'источник в Хабаровском крае'],
    ['a source at 43.1155, 131.8855', 'a source'],
  ])('where a source is, below a region, is stopped: %s', (small, wide) => {
    expect(reasons(claim({ chain: party(small) }))).toEqual(['place party-0']);
    expect(reasons(claim({ chain: party(wide) }))).toEqual([]);
  });

  test.each([
    'A manager surnamed Pakhomov took it.',
    'Ri Chol Min, 43, took it.',
    '김철수 씨가 가져갔다.',
    '박모(45)가 가져갔다.',
    'Взял товарищ Пахомов.',
    'Взял И. П. Пахомов.',
    'Call +7 914 555 01 02.',
    'Write to invented@example.org.',
  ])('a private person is stopped: %s', (summary) => {
    expect(reasons(claim({ summary }))).toEqual(['private-person summary']);
  });

  test.each(['1', '2-5', 'unknown'] as const)(
    'an unpublished telling that %s people could know is stopped',
    (band) => {
      const releases = [{ report: added.report.id, start: 0, end: 48 }];
      const own = claim({ peopleWhoCouldKnow: band });
      expect(reasons(own, { report: unpublished, releases })).toEqual(['small-band band']);
      expect(reasons(own)).toEqual([]);
      for (const more of ['6-20', 'more'] as const)
        expect(reasons({ ...own, peopleWhoCouldKnow: more }, { report: unpublished, releases })).toEqual([]);
    },
  );

  test('a sentence of an unpublished telling that is released but for one letter is stopped', () => {
    const { id } = added.report;
    const stopped = ['unreleased-sentence words'];
    expect(reasons(claim(), { report: unpublished })).toEqual(stopped);
    expect(reasons(claim(), { report: unpublished, releases: [{ report: id, start: 0, end: 47 }] })).toEqual(
      stopped,
    );
    expect(reasons(claim(), { report: unpublished, releases: [{ report: id, start: 1, end: 48 }] })).toEqual(
      stopped,
    );
    const halves = [
      { report: id, start: 20, end: 48 },
      { report: id, start: 0, end: 20 },
    ];
    expect(reasons(claim(), { report: unpublished, releases: halves })).toEqual([]);
  });

  test('an override lets out one finding of one field of one claim, and never a day or an unreleased sentence', () => {
    const own = claim({ summary: 'Ri Chol Min, 43, took it.', chain: party('a partner in Ussuriysk') });
    const override = { claim: own.id, reason: 'private-person', field: 'summary' } as const;
    expect(reasons(own, { overrides: [override] })).toEqual(['place party-0']);
    expect(reasons(own, { overrides: [{ ...override, field: 'words' }] })).toHaveLength(2);
    const day = { ...override, reason: 'contact-day' as never };
    expect(reasons(own, { overrides: [day] })).toHaveLength(2);
  });
});

const NOTE = `A crew chief writes that dues of 300 dollars were taken from each of the loggers in August. The marmalade phrase follows. Workers in Russia were ordered to pay 400 dollars every month.
`;

/** A case in memory with an unpublished note told in a month. */
async function withNote(): Promise<{ own: Case<Entry>; report: string }> {
  const own = await makeCaseInMemory([{ kind: 'case-opened', title: 'own', purpose: 'own' }]);
  const paths = [fileIn(folder, 'note.txt', NOTE)];
  const [line] = await add(own, {
    paths,
    published: new Map(),
    unpublished: true,
    told: '2022-06' as Month,
    month: '2022-07' as Month,
    locale: 'en',
  });
  return { own, report: line?.report ?? '' };
}

test('N6: a published claim that only a forecast cites goes through the gate of a briefing like any other', async () => {
  const own = await makeCaseInMemory([{ kind: 'case-opened', title: 'own', purpose: 'own' }]);
  const unnamed = sealClaim(claim());
  const naming = sealClaim(claim({ summary: 'Ri Chol Min, 43, took it.' }));
  const entries: Entry[] = [
    added,
    ...[unnamed, naming].map((one): Entry => ({ kind: 'claim-proposed', claim: one })),
  ];
  await own.append(entries, by);
  const cited = [unnamed.id, naming.id];
  const scope = { at: parseDay('2022-08-01'), known: null };
  const held = async (ids: readonly Claim['id'][]) =>
    own.draft(async (overlay) => {
      const { data, blocks } = await layOver(overlay, [], { ...scope, cited: ids });
      return { claims: [...data.claims.keys()].sort(), blocks: blocks.map((block) => block.claim) };
    });
  expect(await held(cited)).toEqual({ claims: [unnamed.id], blocks: [naming.id] });
  await own.close();
});

describe('N6: an unpublished report, from the note to the world', () => {
  test('is kept by month: no day of the telling is in its record', async () => {
    const { own } = await withNote();
    const [record] = await listReports(own);
    expect(record?.report).toMatchObject({
      told: '2022-06',
      publisher: null,
      published: { from: '2022-06-01', to: null },
    });
    await own.close();
  });

  test('leaves only sentence by sentence, once the band is set; an undo takes it back', async () => {
    const { own, report } = await withNote();
    const claims = await listClaims(own);
    expect(claims.length).toBeGreaterThan(1);
    const [first] = claims;
    if (first === undefined) throw new Error('no claim');
    const left = async () => {
      const all = await Promise.all(FORMATS.map(async (format) => (await exportClaims(own, format)).text));
      expect(all.filter((text) => text.includes('marmalade'))).toEqual([]);
      return (await exportClaims(own, 'csv')).claims;
    };
    expect(await left()).toBe(0);
    const { sentences } = await releaseView(own, report);
    const at = sentences.find(
      ({ start, end }) =>
        start <= (first.claim.passages[0]?.start ?? 0) && end >= (first.claim.passages[0]?.end ?? 0),
    );
    await expect(
      releaseSentences(own, { report, sentences: [at?.n ?? 0], why: ' ' }, by),
    ).rejects.toMatchObject({
      code: 'reason-missing',
    });
    await releaseSentences(own, { report, sentences: [at?.n ?? 0], why: 'Said by many.' }, by);
    expect(await left()).toBe(0);
    const { claim } = await reviseClaim(
      own,
      { claim: first.claim.id, band: '6-20', why: 'The whole crew was there.' },
      by,
    );
    expect(await left()).toBe(1);
    expect((await exportClaims(own, 'csv')).text).toContain(claim.id);
    expect((await releaseView(own, report)).sentences.filter(({ released }) => released)).toHaveLength(1);
    await undo(own, by.month);
    expect(await left()).toBe(0);
    await own.close();
  });

  test('every release and override has who and why in the journal, and can be taken back', async () => {
    const { own, report } = await withNote();
    const [first] = await listClaims(own);
    await releaseSentences(own, { report, sentences: [1, 3], why: 'Said by many.' }, by);
    await overrule(own, { claim: first?.claim.id ?? '', reason: 'small-band', why: 'She asked for it.' }, by);
    expect((await decided(own)).map(({ kind, role, why }) => [kind, role, why])).toEqual([
      ['gate-overridden', 'editor', 'She asked for it.'],
      ['sentence-released', 'editor', 'Said by many.'],
      ['sentence-released', 'editor', 'Said by many.'],
    ]);
    for (let i = 0; i < 3; i++) await undo(own, by.month);
    expect((await undo(own, by.month)).undone).toBeNull();
    expect((await exportClaims(own, 'csv')).claims).toBe(0);
    await own.close();
  });

  test('what no reason moves is refused: a sentence nobody released, a finding that is not there', async () => {
    const { own } = await withNote();
    const [first] = await listClaims(own);
    for (const reason of ['unreleased-sentence', 'contact-day', 'place'])
      await expect(
        overrule(own, { claim: first?.claim.id ?? '', reason, why: 'because' }, by),
      ).rejects.toMatchObject({ code: 'gate-stands' });
    await own.close();
  });

  test('its releases go with it when it is withdrawn, and the chain still verifies', async () => {
    const { own, report } = await withNote();
    await releaseSentences(own, { report, sentences: [1], why: 'zquillonbarter' }, by);
    await own.append([{ kind: 'report-withdrawn', report: report as never, why: 'asked' }], by);
    expect(JSON.stringify(await own.lines())).not.toContain('zquillonbarter');
    expect(await decided(own)).toEqual([]);
    expect((await own.verify()).problems).toEqual([]);
    await own.close();
  });
});

test('lock now: the case is closed, and only the passphrase opens it again', async () => {
  const path = `${folder}/locked.corvee`;
  const made = await makeCase(path, 'locked', 'correct horse battery staple invented');
  await lockNow(made.case);
  await expect(made.case.tip()).rejects.toThrow();
  await expect(openOwnOrSample(path, () => Promise.resolve(null))).rejects.toMatchObject({
    code: 'case-passphrase-needed',
  });
  const again = await openOwnOrSample(path, () => Promise.resolve(made.passphrase));
  expect((await again.tip()).seq).toBe(1);
  await again.close();
});

describe('N6: a briefing over a case with an unpublished note', () => {
  test('has nothing that rests on the note alone, says what was held back, and shows it once the gate lets it through', async () => {
    const own = await makeCaseInMemory(sampleEntries());
    const paths = [fileIn(folder, 'note-beside.txt', NOTE)];
    const month = '2022-07' as Month;
    const options = {
      paths,
      published: new Map(),
      unpublished: true,
      told: '2022-06' as Month,
      month,
      locale: 'en',
    } as const;
    const [line] = await add(own, options);
    const report = (line?.report ?? '') as Claim['report'];
    const records = await listClaims(own, { report });
    const duty = records.find(({ claim }) => claim.kind === 'duty') ?? records[0];
    if (duty === undefined) throw new Error('no claim');
    const provision = {
      id: 'note-2022/pay',
      kind: 'obligation',
      bearer: 'worker',
      about: { ...duty.claim.about, topic: 'dues', state: 'MN' },
      summary: 'Workers pay, says the partner.',
      quantity: null,
      threshold: null,
      consequence: null,
      condition: null,
      runs: null,
      claims: [duty.claim.id],
    };
    const instrument = {
      id: 'note-2022',
      kind: 'order',
      title: 'The order of the note',
      issuer: null,
      provisions: [provision],
    };
    await own.append([Entry.parse({ kind: 'instrument-recorded', instrument })], by);
    const made = () =>
      brief(own, {
        paths: EXAMPLES,
        published: new Map(),
        regime: loadRegime(),
        known: null,
        locale: 'en',
        seed: 1,
        size: { workers: 20, draws: 1 },
      });
    const before = await made();
    expect(before.blocks.some((block) => block.report === report)).toBe(true);
    expect(JSON.stringify([before.register, before.run])).not.toMatch(/note-2022|The order of the note/);
    await releaseSentences(own, { report, sentences: [1, 2, 3], why: 'Said by many.' }, by);
    await reviseClaim(own, { claim: duty.claim.id, band: 'more', why: 'All of them were told.' }, by);
    const after = await made();
    expect(after.register.instruments.map(({ id }) => id as string)).toContain('note-2022');
    expect(JSON.stringify(after)).not.toContain('marmalade');
    await own.close();
  }, 60_000);
});
