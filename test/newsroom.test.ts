/** What stands beside the claims: each mechanism of the reporting system, and what fails without it. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  contradictions,
  corrections,
  decided,
  dueForReview,
  EDITOR,
  exportClaims,
  glossary,
  mediaView,
  networks,
  openSample,
  orders,
  parallelView,
  recordNewsroom,
  reviseClaim,
  stories,
  undoEntry,
  type Entry,
} from '../src/app/index.ts';
import { parseDay, type Day, type Month } from '../src/base/index.ts';
import {
  claimBySlug,
  reportBySlug,
  sealClaim,
  type Case,
  type Claim,
  type Slug,
} from '../src/evidence/index.ts';
import { makeCaseInMemory, sampleEntries } from './register/cases.ts';

const by = { actor: EDITOR, month: '2026-11' as Month };
let sample: Awaited<ReturnType<typeof openSample>>;
beforeAll(async () => {
  sample = await openSample();
});

async function named(slug: string): Promise<Claim> {
  const found = await claimBySlug(sample, slug as Slug);
  if (found === null) throw new Error(`no claim ${slug}`);
  return found.claim;
}

async function instrument(id: string, at: string, of: Case<Entry> = sample, known: Day | null = null) {
  const { instruments } = await orders(of, { at: parseDay(at), known, recorded: null });
  return instruments.find((one) => one.id === id);
}

describe('how an order is put, and why', () => {
  test('an order put with coaxing and a threat keeps both, and is evidence of a menace', async () => {
    expect((await named('party-funds-order-2022')).manner).toEqual(['coax', 'threaten']);
    const provisions = (await instrument('party-funds-2022', '2022-07-01'))?.provisions ?? [];
    const menace = Object.fromEntries(provisions.map(({ id, menace: is }) => [id, is]));
    expect(menace['party-funds-2022/arrears']).toBe(true);
    expect(menace['party-funds-2022/move']).toBe(false);
  });

  test('a ground that serves the state is kept as somebody’s assessment, beside what those who ordered it say', async () => {
    const { rationale } = await named('unfit-grounds-2023');
    expect(rationale?.stated).toBeTruthy();
    expect(rationale?.assessed).toMatchObject({ purpose: 'state-interest', by: { kind: 'outlet' } });
    const grounds = await named('unfit-grounds-2023');
    const own = { purpose: 'care' as const, by: { kind: 'organ' as const, label: 'an organ' } };
    expect(() => sealClaim({ ...grounds, rationale: { stated: null, assessed: own } })).toThrow(
      'others assess',
    );
  });

  test('wording that judges is the stance of one link and no part of the claim', async () => {
    const claim = await named('mass-return-suspended-retold-2023');
    expect(claim.judging).toMatchObject([{ words: { text: 'a pretext' }, link: 0 }]);
    expect(claim.summary).not.toContain('pretext');
    expect(claim.passages.map(({ exact }) => exact).join()).not.toContain('pretext');
    const judging = [{ words: claim.judging?.[0]?.words ?? { start: 0, end: 1, text: 'a' }, link: 9 }];
    expect(() => sealClaim({ ...claim, judging })).toThrow('judging-link');
  });

  test('the world’s quarantine is a row of the register that no order of the regime makes', async () => {
    const found = await instrument('quarantine-2023', '2023-04-15');
    expect(found).toMatchObject({ kind: 'practice', issuer: null });
    expect(found?.provisions[0]?.about).toMatchObject({ topic: 'quarantine', state: null });
  });
});

/** One order with two provisions, each told by another report, and what a third repeats as background. */
async function twoTellings(background: boolean) {
  const own = await makeCaseInMemory(sampleEntries());
  const [day, limit] = await Promise.all([named('dues-fixed-day-2022'), named('arrears-2021')]);
  const told = sealClaim({ ...day, slug: null, origin: limit.origin, background, summary: 'Told again.' });
  const moved = sealClaim({ ...told, passages: limit.passages, report: limit.report });
  await own.append([{ kind: 'claim-proposed', claim: moved }], by);
  const provision = (id: string, claims: readonly Claim[]) => ({
    id: `made-up/${id}`,
    kind: 'obligation' as const,
    bearer: 'worker' as const,
    about: day.about,
    summary: `Says ${id}.`,
    quantity: null,
    threshold: null,
    consequence: null,
    condition: null,
    runs: null,
    claims: claims.map(({ id: claim }) => claim),
  });
  const made = {
    id: 'made-up',
    kind: 'order',
    title: 'Made up',
    issuer: null,
    provisions: [provision('one', [day]), provision('two', [moved]), provision('both', [day, moved])],
  };
  await own.append([{ kind: 'instrument-recorded', instrument: made as never }], by);
  return { own, found: await instrument('made-up', '2022-07-01', own) };
}

describe('on how many words', () => {
  test('an order exists on two tellings while each thing it says has one', async () => {
    const { own, found } = await twoTellings(false);
    expect(found?.existence).toMatchObject({ singleOrigin: false, strength: 'PR' });
    expect(found?.provisions.map(({ origins }) => origins.length)).toEqual([1, 1, 2]);
    await own.close();
  });

  test('background told twice corroborates nothing', async () => {
    const { own, found } = await twoTellings(true);
    expect(found?.provisions.map(({ origins }) => origins.length)).toEqual([1, 1, 1]);
    await own.close();
  });

  test('the export says how many tellings stand behind each claim, and that one is one', async () => {
    const { text } = await exportClaims(sample, 'csv');
    const [head = '', ...lines] = text.trim().split('\n');
    const at = head.split(',').indexOf('single_origin');
    expect(at).toBeGreaterThan(0);
    expect(lines.some((line) => line.includes(',true,'))).toBe(true);
    expect(lines.some((line) => line.includes('party-funds-order-2022'))).toBe(true);
  });
});

describe('the newsroom', () => {
  test('a promise of anonymity has its reason and comes up when it is due, the longest overdue first', async () => {
    expect((await dueForReview(sample, '2027-05' as Month)).due).toEqual([]);
    const { due, later } = await dueForReview(sample, '2027-06' as Month);
    expect(due.map(({ basis }) => basis).sort()).toEqual(['reprisal', 'unsaid']);
    expect(later).toBe(0);
    const own = await makeCaseInMemory(sampleEntries());
    const earlier = {
      report: 'rfa-2023-08-700-home',
      basis: 'family',
      review: '2027-01',
      why: 'Relatives at home.',
    };
    await recordNewsroom(own, { anonymity: [earlier] }, by);
    expect((await dueForReview(own, '2027-06' as Month)).due[0]?.basis).toBe('family');
    await own.close();
  });

  test('translating and editing are activities of PROV with agents known by their part alone', async () => {
    const { text } = await exportClaims(sample, 'prov');
    const { '@graph': graph } = JSON.parse(text) as { '@graph': Record<string, unknown>[] };
    const activities = graph.filter((node) => JSON.stringify(node['@type']).includes('prov:Activity'));
    expect(activities.map((node) => node['dcterms:type']).sort()).toEqual(['edit', 'translate', 'translate']);
    expect(activities.filter((node) => node['prov:used'] !== undefined)).toHaveLength(2);
    const agents = graph.filter((node) => String(node['@id']).includes('agent-role-'));
    expect(new Set(agents.map((node) => node['dcterms:description']))).toEqual(
      new Set(['translator', 'editor']),
    );
  });

  test('an original and its translation stand side by side, and a disputed sentence says so', async () => {
    const own = await makeCaseInMemory(sampleEntries());
    const pair = { original: 'dnk-ko-2023-04-03-unfit-return', translation: 'dnk-en-2023-04-unfit-return' };
    const links = [
      { original: [0, 40], translation: [0, 60] },
      { original: null, translation: [60, 90] },
    ];
    const why = 'Read side by side.';
    await recordNewsroom(own, { parallels: [{ ...pair, by: 'person', links, why }] }, by);
    const at = { original: [0, 10], translation: [0, 20] };
    const dispute = {
      ...pair,
      at,
      reading: 'It says was told to, not ordered.',
      claims: ['return-unfit-2023'],
      why,
    };
    await recordNewsroom(own, { disputes: [dispute] }, by);
    const { texts, disputes } = await parallelView(own, pair.translation);
    expect(texts[0]?.links.map(({ disputed }) => disputed)).toEqual([true, false]);
    expect(texts[0]?.links[1]?.original).toBeNull();
    expect(disputes[0]?.claims).toHaveLength(1);
    const beyond = { ...pair, by: 'person', links: [{ original: [0, 999_999], translation: null }], why };
    await expect(recordNewsroom(own, { parallels: [beyond] }, by)).rejects.toMatchObject({
      code: 'passage-mismatch',
    });
    await own.close();
  });

  test('a term has its Korean form, its variants and a dated choice, and an earlier choice can be asked for', async () => {
    const own = await makeCaseInMemory(sampleEntries());
    const found = async (recorded?: number) =>
      (await glossary(own, recorded)).terms.find(({ id }) => id === ('party-funds' as Slug));
    expect(await found()).toMatchObject({ original: '당자금', chosen: 'party funds', since: '2026-11' });
    const { seq } = await own.tip();
    const term = {
      id: 'party-funds',
      language: 'ko',
      original: '당자금',
      variants: ['party funds', 'party dues'],
    };
    const [entry = 0] = await recordNewsroom(
      own,
      { terms: [{ ...term, chosen: 'party dues', since: '2026-12', why: 'It is owed, not given.' }] },
      by,
    );
    expect((await found())?.chosen).toBe('party dues');
    expect((await found(seq))?.chosen).toBe('party funds');
    await undoEntry(own, entry, by);
    expect((await found())?.chosen).toBe('party funds');
    await own.close();
  });

  test('a correction answers from the day the public was told, and not before', async () => {
    const own = await makeCaseInMemory(sampleEntries());
    const said = async (known: string | null) => {
      const found = await instrument(
        'party-funds-2022',
        '2022-07-10',
        own,
        known === null ? null : parseDay(known),
      );
      return found?.claims.find(({ slug, summary }) => slug === 'arrears-2022' || summary.includes('three'))
        ?.summary;
    };
    const before = await said('2022-12-31');
    const { claim } = await reviseClaim(
      own,
      {
        claim: 'arrears-2022',
        summary: 'A worker three months behind is to be sent home.',
        why: 'Corrected.',
      },
      by,
    );
    const correction = {
      id: 'arrears-three',
      report: 'dnk-en-2022-06-dues-order',
      received: '2022-12',
      published: { from: '2023-01-09', to: '2023-01-10' },
      fault: 'Said four months; the order says three.',
      claims: [{ from: (await named('arrears-2022')).id, to: claim.id }],
      why: 'The outlet wrote to say so.',
    };
    await recordNewsroom(own, { corrections: [correction] }, by);
    expect(await said('2022-12-31')).toBe(before);
    expect(await said('2023-01-09')).toBe(before);
    expect(await said('2023-01-10')).toBe(claim.summary);
    expect(await said(null)).toBe(claim.summary);
    expect((await corrections(own)).corrections).toMatchObject([
      { id: 'arrears-three', received: '2022-12' },
    ]);
    await own.close();
  });

  test('what contradicts what, as known before a correction, is asked of the wording that was known', async () => {
    const own = await makeCaseInMemory(sampleEntries());
    const sides = async (known: string) =>
      (await contradictions(own, { known: parseDay(known), recorded: null })).contradictions.flatMap((item) =>
        item.sides.flatMap((side) => side.evidence.map(({ id }) => id)),
      );
    const [wrong] = await sides('2098-01-01');
    if (wrong === undefined) throw new Error('no contradiction');
    const { claim } = await reviseClaim(
      own,
      { claim: wrong, summary: 'Told otherwise, by a correction.', why: 'Corrected.' },
      by,
    );
    const correction = {
      id: 'told-otherwise',
      report: 'dnk-en-2022-06-dues-order',
      received: '2098-12',
      published: { from: '2099-01-09', to: '2099-01-10' },
      fault: 'Worded wrongly.',
      claims: [{ from: wrong, to: claim.id }],
      why: 'The outlet wrote to say so.',
    };
    await recordNewsroom(own, { corrections: [correction] }, by);
    const [before, after] = [await sides('2098-01-01'), await sides('2099-02-01')];
    expect([before.includes(wrong), before.includes(claim.id)]).toEqual([true, false]);
    expect([after.includes(wrong), after.includes(claim.id)]).toEqual([false, true]);
    await own.close();
  });

  test('a picture stands apart from the evidence, and the same one beside two reports is told', async () => {
    expect((await mediaView(sample)).media).toMatchObject([{ rights: 'unknown', taken: 'unsaid' }]);
    const own = await makeCaseInMemory(sampleEntries());
    const picture = {
      kind: 'photo',
      sha256: 'a'.repeat(64),
      credit: 'an agency',
      rights: 'quoted',
      shows: 'A site.',
      taken: 'archive',
      why: 'Beside the text.',
    };
    const media = ['dnk-en-2022-06-dues-order', 'rfa-2023-08-700-home'].map((report, i) => ({
      ...picture,
      id: `picture-${String(i)}`,
      report,
    }));
    await recordNewsroom(own, { media }, by);
    expect((await mediaView(own)).reused).toEqual([['picture-0', 'picture-1']]);
    await expect(
      recordNewsroom(own, { media: [{ ...media[0], claims: ['arrears-2022'] }] }, by),
    ).rejects.toMatchObject({
      code: 'value-invalid',
    });
    await own.close();
  });

  test('a newsroom’s account of its methods stands with the grade of its network', async () => {
    const [network] = (await networks(sample)).networks;
    expect(network?.method?.summary).toBeTruthy();
    expect(network?.grade).toEqual({ scheme: 'admiralty-1', reliability: null, credibility: null });
    expect(network?.reports).toHaveLength(1);
  });

  test('a story runs through its reports, with what takes the place of what and the questions that are open', async () => {
    const [story] = (await stories(sample)).stories;
    expect(story?.reports).toHaveLength(2);
    expect(story?.steps.map(({ how }) => how)).toEqual(['continues', 'supersedes']);
    expect(story?.open).toEqual(['which-day', 'in-a-row', 'who-buys-the-ticket']);
    // Superseding deletes nothing: both ends are still found.
    for (const slug of ['mass-return-suspended', 'return-unfit-2023'])
      expect((await named(slug)).id).toBeTruthy();
  });

  test('each record is a decision with a reason that can be taken back, and goes with the report it names', async () => {
    const own = await makeCaseInMemory(sampleEntries());
    const secret = 'zquillonbarter';
    await recordNewsroom(
      own,
      {
        stories: [{ id: 'other', title: 'Other', reports: ['rfa-2023-08-700-home'], why: secret }],
        anonymity: [{ report: 'rfa-2023-08-700-home', basis: 'asked', review: '2027-01', why: secret }],
      },
      by,
    );
    expect((await decided(own, { limit: 2 })).map(({ why }) => why)).toEqual([secret, secret]);
    const report = await reportBySlug(own, 'rfa-2023-08-700-home' as Slug);
    await own.append([{ kind: 'report-withdrawn', report: report?.report.id as never, why: 'asked' }], by);
    expect(JSON.stringify([await stories(own), await dueForReview(own, '2030-01' as Month)])).not.toContain(
      secret,
    );
    expect((await own.verify()).problems).toEqual([]);
    await own.close();
  });
});
