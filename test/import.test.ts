/** What comes in from other desks and programs: drafts on words the case has, whole but for the losses that are listed, and never a person. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  exportClaims,
  importProposals,
  IMPORT_FORMATS,
  type Entry,
  type ImportFormat,
} from '../src/app/index.ts';
import { CLAIM_COLUMNS, LOSSES, SFM_COLUMNS, type LostField } from '../src/publish/index.ts';
import { fromAnnotations } from '../src/app/import/from-annotations.ts';
import { fromCsv } from '../src/app/import/from-csv.ts';
import { fromFtm, fromFtmStatements } from '../src/app/import/from-ftm.ts';
import { fromSfm } from '../src/app/import/from-sfm.ts';
import {
  isCorveeError,
  OPEN,
  parseDay,
  someDayIn,
  SOMETIME,
  spanOfDay,
  UNKNOWN,
  within,
  type Month,
} from '../src/base/index.ts';
import {
  claimKinds,
  listClaims,
  modalityOf,
  passageOf,
  sealClaim,
  UNGRADED,
  type Case,
  type Claim,
  type OriginId,
  type Slug,
  type UnsealedClaim,
} from '../src/evidence/index.ts';
import { reportOf } from '../src/evidence/store/made-up.case.ts';
import { corvee } from './support/command-line.ts';
import { fileIn, testFolder } from './support/folder.ts';
import { foundIn, pagedCase } from './support/raw-pages.ts';
import { makeCaseInMemory } from './register/cases.ts';

const folder = testFolder();
const TEXT =
  'Workers owe seven hundred dollars, a partner said. 노동자들은 매달 당비를 낸다. Рабочие платят взнос каждый месяц. 𝄞 Whoever owes for four months is sent home, and nobody is told why.';
/** Places of whole words, with letters of one, two and three bytes before them. */
const PLACES = [
  'Workers owe seven hundred dollars',
  '노동자들은 매달 당비를 낸다.',
  'Рабочие платят взнос каждый месяц.',
  '𝄞 Whoever owes for four months is sent home',
  TEXT,
].map((phrase) => [TEXT.indexOf(phrase), TEXT.indexOf(phrase) + phrase.length] as const);
const REPORT = reportOf(TEXT, { from: '2022-06-24', to: '2022-06-24' });
const by = { actor: { role: 'editor', name: null }, month: '2026-11' as Month } as const;
const month = '2026-11' as Month;

async function caseOf(entries: readonly Entry[] = []): Promise<Case<Entry>> {
  const own = await makeCaseInMemory([{ kind: 'case-opened', title: 'test', purpose: 'own' }, REPORT]);
  if (entries.length > 0) await own.append(entries, by);
  return own;
}
let files = 0;
const take = (to: Case<Entry>, format: ImportFormat, text: string, more = {}) =>
  importProposals(to, {
    ...{ file: fileIn(folder, `in-${String(files++)}`, text), format, report: null, kind: null, topic: null },
    ...{ dryRun: false, month, locale: 'en' },
    ...more,
  });
const proposedIn = async (from: Case<Entry>): Promise<Claim[]> =>
  (await listClaims(from)).map(({ claim }) => claim);

// Claims at random.
const words = fc.constantFrom(
  'the company',
  'a partner in the region',
  'workers',
  'an official',
  '=sum of dues',
  "'-quoted",
);
const party = fc.record({
  kind: fc.constantFrom('partner', 'organ', 'workers', 'expert', 'unnamed'),
  label: words,
});
const day = fc
  .integer({ min: 0, max: 3000 })
  .map((n) => parseDay(new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10)));
const end = fc.oneof(
  fc.constantFrom(OPEN, UNKNOWN),
  fc.tuple(day, day).map(([a, b]) => (a < b ? within(a, b) : within(b, a))),
  day.map((at) => within(at, at)),
  day.map((at) => within(at, null)),
  day.map((at) => within(null, at)),
);
const span = fc.oneof(
  fc.constant(SOMETIME),
  day.map(spanOfDay),
  fc.tuple(day, day).map(([a, b]) => (a < b ? someDayIn(a, b) : someDayIn(b, a))),
  fc
    .record({ from: end, to: end, holds: fc.constant('everyDay' as const) })
    .filter(
      ({ from, to }) =>
        !(from.kind === 'within' && to.kind === 'within') || (from.earliest ?? '') <= (to.latest ?? '~'),
    ),
);
const dimension = fc.oneof(
  fc.record({
    unit: fc.constantFrom('person', 'month', 'percent', 'thing'),
    currency: fc.constant(null),
    per: fc.constantFrom(null, 'P1M', 'P1Y'),
  }),
  fc.record({
    unit: fc.constant('money'),
    currency: fc.constantFrom('USD', 'RUB'),
    per: fc.constantFrom(null, 'P1M'),
  }),
);
const quantity = fc
  .tuple(
    dimension,
    fc.constantFrom('value', 'someValue', 'noValue'),
    fc.nat(9000),
    fc.option(fc.double({ min: 0, max: 500, noNaN: true })),
    fc.boolean(),
  )
  .map(([of, kind, min, more, approximate]) =>
    kind === 'value'
      ? { kind, min, max: more === null ? null : min + more, approximate, ...of }
      : { kind, ...of },
  );
const bearer = fc.constantFrom('worker', 'workplace', 'official', 'state', 'unknown');
const ofKind: Readonly<Record<Claim['kind'], fc.Arbitrary<object>>> = {
  order: fc.record({
    issuer: fc.constantFrom(null, { kind: 'organ', label: 'the party' }),
    addressee: fc.option(party),
  }),
  duty: fc.record({ bearer, recurrence: fc.constantFrom('once', 'monthly', 'unsaid') }),
  sanction: fc.record({
    bearer,
    threshold: fc.record({
      of: words,
      min: fc.constantFrom(null, 3, 4.5),
      unit: fc.constantFrom('month', 'money'),
    }),
    consequence: fc.constantFrom('sent-home', 'other'),
  }),
  permission: fc.record({ bearer, condition: fc.option(words) }),
  prohibition: fc.record({ bearer, condition: fc.option(words) }),
  criterion: fc.record({ of: words, items: fc.uniqueArray(words, { minLength: 1 }) }),
  event: fc.record({ runs: fc.constantFrom(null, true, false) }),
  state: fc.record({ runs: fc.constantFrom(null, true, false) }),
  amount: fc.record({
    payer: fc.option(fc.constant({ kind: 'workers', label: 'workers' })),
    payee: fc.option(fc.constant({ kind: 'state', label: 'the state' })),
  }),
  count: fc.record({ of: words }),
  practice: fc.record({ actor: fc.option(party) }),
  motive: fc.record({ holder: party }),
  belief: fc.record({ holder: party }),
  testimony: fc.record({ holder: party }),
  forecast: fc.record({
    holder: party,
    deadline: fc.constantFrom(null, '2040-01-01'),
    warrant: fc.option(words),
  }),
};
const claims = fc
  .array(
    fc.constantFrom(...claimKinds).chain((kind) =>
      fc.record({
        own: ofKind[kind],
        kind: fc.constant(kind),
        topic: fc.constantFrom('dues', 'movement', 'arrears'),
        state: fc.constantFrom(null, 'RU', 'CN'),
        region: fc.constantFrom(null, 'Primorye'),
        trade: fc.constantFrom(null, 'construction', 'it'),
        polarity: fc.constantFrom('affirmed', 'denied'),
        strength: fc.constantFrom('CT', 'PR', 'PS', 'U'),
        links: fc.array(
          fc.record({
            party,
            role: fc.constantFrom('publisher', 'relay', 'holder'),
            stance: fc.constantFrom('states', 'hearsay', 'denies'),
            quoted: fc.boolean(),
            implied: fc.boolean(),
            read: fc.boolean(),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        span,
        quantity:
          kind === 'count'
            ? quantity.filter(({ unit }) => unit !== 'money')
            : kind === 'amount'
              ? quantity
              : fc.option(quantity),
        background: fc.boolean(),
        places: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 2 }),
        summary: fc.constantFrom(
          'Dues are owed',
          '=cmd|calc',
          "'+7 more",
          '당비를 낸다; 매달',
          'Взнос "платят", каждый',
          'Two\nlines',
        ),
      }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.map((one, i) => sealed(one as unknown as Made, i)));

interface Made {
  readonly own: object;
  readonly links: readonly object[];
  readonly places: readonly (readonly number[])[];
  readonly [field: string]: unknown;
}

function sealed(
  { own, places, links, strength, state, region, trade, topic, summary, ...rest }: Made,
  i: number,
): Claim {
  const polarity = rest['polarity'] as 'affirmed' | 'denied';
  return sealClaim({
    ...own,
    ...rest,
    about: { topic, state, region, trade },
    modality: modalityOf(strength as 'CT', polarity),
    chain: links.map((link) => ({ ...link, strength, cue: null })),
    summary: `${String(summary)} ${String(i)}`,
    passages: places.map(([start = 0, finish = 1]) => passageOf(REPORT.report.id, TEXT, start, finish)),
    triggers: [],
    slug: null,
    report: REPORT.report.id,
    origin: REPORT.report.origin,
    grade: UNGRADED,
    peopleWhoCouldKnow: 'unknown',
  } as object as UnsealedClaim);
}

const NEVER_KEPT = [
  'id',
  'slug',
  'grade',
  'peopleWhoCouldKnow',
  'origin',
  'triggers',
  'manner',
  'rationale',
  'judging',
];

/** A claim without what a format is said to lose. */
function kept({ chain, span: when, ...said }: Claim, format: ImportFormat): object {
  const lost = LOSSES[format];
  return {
    ...Object.fromEntries(Object.entries(said).filter(([field]) => !NEVER_KEPT.includes(field))),
    ...('chain' in lost ? {} : { chain: chain.map((link) => ({ ...link, cue: null, read: null })) }),
    ...('span' in lost ? {} : { span: when }),
  };
}

describe.each(IMPORT_FORMATS)('out as %s and in again', (format) => {
  test('nothing is lost but what is listed, all of it is a draft, and a second trip changes no byte', async () => {
    await fc.assert(
      fc.asyncProperty(claims, async (some) => {
        const first = await caseOf(some.map((claim): Entry => ({ kind: 'claim-proposed', claim })));
        const out = await exportClaims(first, format);
        expect(out.claims).toBe(some.length);
        const second = await caseOf();
        expect(await take(second, format, out.text)).toMatchObject({ proposed: some.length, refused: [] });
        const back = await proposedIn(second);
        expect(back.map((claim) => kept(claim, format))).toEqual(some.map((claim) => kept(claim, format)));
        expect((await listClaims(second)).every(({ status }) => status === 'proposed')).toBe(true);
        const again = (await exportClaims(second, format)).text;
        const third = await caseOf();
        await take(third, format, again);
        expect((await exportClaims(third, format)).text).toBe(again);
        // At home all of it is known.
        expect(await take(first, format, out.text)).toMatchObject({ proposed: 0, already: some.length });
      }),
      { numRuns: process.env['SLOW'] === '1' ? 500 : 6 },
    );
  });

  test('every loss that is listed is one', async () => {
    const claim = sealClaim({
      ...sealed(
        {
          own: { bearer: 'worker', recurrence: 'monthly' },
          kind: 'duty',
          topic: 'dues',
          state: 'RU',
          region: null,
          trade: null,
          polarity: 'affirmed',
          strength: 'PR',
          span: { from: within(parseDay('2022-03-11'), parseDay('2022-03-20')), to: OPEN, holds: 'everyDay' },
          quantity: null,
          background: false,
          places: [[0, 33]],
          summary: 'Dues',
          links: [
            {
              party: { kind: 'expert', label: 'an expert' },
              role: 'relay',
              stance: 'estimates',
              quoted: true,
              implied: true,
              read: true,
            },
            {
              party: { kind: 'workers', label: 'workers' },
              role: 'witness',
              stance: 'states',
              quoted: false,
              implied: false,
              read: true,
            },
          ],
        },
        0,
      ),
      slug: 'dues-told' as Slug,
      origin: 'another-telling' as OriginId,
      grade: { ...UNGRADED, reliability: 'B' },
      peopleWhoCouldKnow: '6-20',
      triggers: [{ words: { start: 0, end: 7, text: 'Workers' }, rule: 'made-up' }],
      manner: ['threaten'],
    });
    const cue = { start: 35, end: 44, text: 'a partner' };
    const whole = sealClaim({ ...claim, chain: claim.chain.map((link) => ({ ...link, cue })) });
    const home = await caseOf([
      { kind: 'claim-proposed', claim: whole },
      { kind: 'claim-decided', claim: whole.id, status: 'accepted', why: null },
    ]);
    const away = await caseOf();
    await take(away, format, (await exportClaims(home, format)).text);
    const [[before], [after]] = [await listClaims(home), await listClaims(away)];
    if (before === undefined || after === undefined) throw new Error('nothing came in');
    const told = (of: typeof before): Readonly<Record<LostField, unknown>> => ({
      slug: of.claim.slug,
      status: of.status,
      grade: of.claim.grade,
      band: of.claim.peopleWhoCouldKnow,
      origin: of.claim.origin,
      triggers: of.claim.triggers,
      cues: of.claim.chain.map((link) => link.cue),
      read: of.claim.chain.map((link) => link.read),
      rationale: of.claim.manner,
      span: of.claim.span,
      chain: of.claim.chain.map(({ party: who, role }) => [who, role]),
    });
    const [had, has] = [told(before), told(after)];
    const differ = (Object.keys(had) as LostField[]).filter(
      (field) => JSON.stringify(had[field]) !== JSON.stringify(has[field]),
    );
    expect(differ.sort()).toEqual(Object.keys(LOSSES[format]).sort());
  });
});

describe('words must be those of the report', () => {
  const annotation = (selector: object, more = {}): string =>
    JSON.stringify({
      type: 'Annotation',
      body: [
        { type: 'TextualBody', value: 'Sent home after months' },
        { type: 'TextualBody', purpose: 'tagging', value: 'kind:practice' },
        { type: 'TextualBody', purpose: 'tagging', value: 'topic:arrears' },
      ],
      target: { source: `urn:corvee:${REPORT.report.id}`, selector },
      ...more,
    });
  test.each([
    ['exactly', { type: 'TextQuoteSelector', exact: 'four months' }, null],
    ['another number', { type: 'TextQuoteSelector', exact: 'three months' }, 'words-gone'],
    ['part of a word', { type: 'TextQuoteSelector', exact: 'artner said' }, 'words-gone'],
    ['several places', { type: 'TextQuoteSelector', exact: 'is' }, 'words-several'],
    ['another place and several', { type: 'TextQuoteSelector', exact: 'months, never' }, 'words-gone'],
    [
      'other words around it',
      {
        type: 'TextQuoteSelector',
        exact: 'four months',
        prefix: 'Whoever does not owe for ',
        suffix: ' is sent home',
      },
      'words-gone',
    ],
    ['none', { type: 'TextPositionSelector', start: 0, end: 5 }, 'words-unsaid'],
  ])('%s', async (_, selector, why) => {
    const own = await caseOf();
    const { proposed, refused } = await take(own, 'annotations', annotation(selector));
    expect({ proposed, refused }).toEqual(
      why === null ? { proposed: 1, refused: [] } : { proposed: 0, refused: [{ why, n: 1 }] },
    );
  });

  test('of a report that is not here, or was withdrawn, nothing is proposed; one may be named for the whole file', async () => {
    const own = await caseOf();
    const elsewhere = annotation(
      { type: 'TextQuoteSelector', exact: 'four months' },
      {
        target: {
          source: 'https://else.example/',
          selector: { type: 'TextQuoteSelector', exact: 'four months' },
        },
      },
    );
    expect((await take(own, 'annotations', elsewhere)).refused).toEqual([{ why: 'report-unknown', n: 1 }]);
    expect(
      (await take(own, 'annotations', elsewhere, { dryRun: true, report: REPORT.report.id })).proposed,
    ).toBe(1);
    expect((await take(own, 'annotations', elsewhere, { report: REPORT.report.id })).proposed).toBe(1);
    await own.append([{ kind: 'report-withdrawn', report: REPORT.report.id, why: 'danger' }], by);
    expect(
      (await take(own, 'annotations', annotation({ type: 'TextQuoteSelector', exact: 'four months' })))
        .refused,
    ).toEqual([{ why: 'withheld', n: 1 }]);
  });

  test('a claim that names a private person, one of no kind, and one that is no annotation are refused, each counted', async () => {
    const own = await caseOf();
    const items = [
      annotation(
        { type: 'TextQuoteSelector', exact: 'four months' },
        { body: { type: 'TextualBody', value: 'Mr. Pak was sent home' } },
      ),
      '{"type":"Annotation"}',
      '{"type":"Person","name":"Pak"}',
    ];
    const { proposed, refused } = await take(own, 'annotations', `[${items.join(',')}]`, {
      kind: 'practice',
      topic: 'arrears',
    });
    expect({ proposed, refused }).toEqual({
      proposed: 0,
      refused: [
        { why: 'form', n: 2 },
        { why: 'private-person', n: 1 },
      ],
    });
    expect(
      (
        await take(
          own,
          'annotations',
          annotation({ type: 'TextQuoteSelector', exact: 'four months' }, { bodyValue: 'x', body: [] }),
        )
      ).refused,
    ).toEqual([{ why: 'kind', n: 1 }]);
  });

  test('a dry run counts the same and writes nothing', async () => {
    const own = await caseOf();
    const before = await own.tip();
    const text = annotation({ type: 'TextQuoteSelector', exact: 'four months' });
    const { dryRun, ...would } = await take(own, 'annotations', text, { dryRun: true });
    expect(await own.tip()).toEqual(before);
    expect(dryRun).toBe(true);
    expect(await take(own, 'annotations', text)).toEqual({ ...would, dryRun: false });
  });
});

describe('files that are none', () => {
  const runs = { numRuns: process.env['SLOW'] === '1' ? 100_000 : 100 };
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.array(fc.jsonValue()).map((items) => JSON.stringify({ items })),
    fc
      .tuple(fc.constantFrom(CLAIM_COLUMNS, SFM_COLUMNS), fc.array(fc.array(fc.string(), { maxLength: 45 })))
      .map(([head, rows]) =>
        [head, ...rows]
          .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
          .join('\n'),
      ),
  );
  const readers = {
    csv: (some: string) => fromCsv('f', some),
    sfm: (some: string) => fromSfm('f', some),
    annotations: (some: string) => fromAnnotations('f', some),
    'ftm-statements': (some: string) => fromFtmStatements('f', some),
  };

  test.each(Object.entries(readers))(
    '%s: whatever a file holds, it is read, refused item by item, or refused by a code',
    (_, reader) => {
      fc.assert(
        fc.property(text, (some) => {
          try {
            for (const item of reader(some))
              expect(['claim', 'report', 'refused', 'dropped']).toContain(item.is);
          } catch (error) {
            expect(isCorveeError(error, 'import-unreadable')).toBe(true);
          }
        }),
        runs,
      );
    },
  );

  test('ftm: a line that is no entity is counted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.json(), fc.string())), async (lines) => {
        const entity = JSON.stringify({
          id: 'x',
          schema: 'Note',
          properties: { description: [1, null, {}], proof: 'x' },
        });
        async function* given(): AsyncGenerator<string> {
          for (const line of [...lines, entity]) yield await Promise.resolve(line);
        }
        for await (const item of fromFtm(given()))
          expect(['claim', 'report', 'refused', 'dropped']).toContain(item.is);
      }),
      runs,
    );
  });

  test('a span that runs backwards is refused, not turned round', async () => {
    const own = await caseOf([
      {
        kind: 'claim-proposed',
        claim: sealed(
          {
            own: { runs: null },
            kind: 'event',
            topic: 'dues',
            state: null,
            region: null,
            trade: null,
            polarity: 'affirmed',
            strength: 'CT',
            span: spanOfDay(parseDay('2022-06-20')),
            quantity: null,
            background: false,
            places: [[0, 33]],
            summary: 'x',
            links: [
              {
                party: { kind: 'unnamed', label: 'x' },
                role: 'relay',
                stance: 'states',
                quoted: false,
                implied: false,
                read: false,
              },
            ],
          },
          0,
        ),
      },
    ]);
    const table = (await exportClaims(own, 'csv')).text.replace(
      'within,2022-06-20,2022-06-20,within',
      'within,2022-06-20,2021-06-20,within',
    );
    expect((await take(await caseOf(), 'csv', table)).refused).toEqual([{ why: 'value', n: 1 }]);
  });
});

describe('N1: no people come in', () => {
  const planted = [
    'Pak Made-Up',
    'Acme Posting Company',
    'Writer Unknown',
    'birth-1970',
    'zrow-of-pak-seventeen',
  ];
  const entities = [
    {
      id: 'zrow-of-pak-seventeen',
      schema: 'Person',
      properties: { name: ['Pak Made-Up'], birthDate: ['birth-1970'] },
    },
    { id: 'co', schema: 'Company', properties: { name: ['Acme Posting Company'] } },
    { id: 'x', schema: 'Pak Made-Up', properties: {} },
    { id: 'job', schema: 'Employment', properties: { employee: ['zrow-of-pak-seventeen'] } },
    {
      id: 'd1',
      schema: 'Article',
      properties: {
        title: ['Dues rise'],
        author: ['Writer Unknown'],
        bodyText: [
          'Workers must pay USD 900 a month, a source in the region said. Whoever misses three payments will be sent home.',
        ],
        publishedAt: ['2023-05'],
        publisher: ['A Newspaper'],
        sourceUrl: ['https://news.example/1'],
        peopleMentioned: ['Pak Made-Up'],
      },
    },
    {
      id: 'n1',
      schema: 'Note',
      properties: {
        name: ['Pak Made-Up'],
        description: ['Three missed payments send a worker home'],
        proof: ['d1'],
        entity: ['zrow-of-pak-seventeen'],
        keywords: ['kind:practice', 'topic:arrears'],
        notes: ['Words: misses three payments'],
      },
    },
  ];
  const statements = (): string => {
    const rows = entities.flatMap(({ id, schema, properties }) =>
      Object.entries(properties).flatMap(([prop, values]) =>
        values.map((value) => [id, id, prop, schema, value, 'x'].map((cell) => `"${cell}"`).join(',')),
      ),
    );
    return ['id,entity_id,prop,schema,value,dataset', ...rows].join('\n');
  };

  test.each([
    ['ftm', entities.map((entity) => JSON.stringify(entity)).join('\n')],
    ['ftm-statements', statements()],
  ] as const)(
    '%s: a person, a company and whatever names one is counted by schema, and is neither kept nor told',
    async (format, text) => {
      const { own, pages } = await pagedCase();
      const result = await take(own, format, text);
      expect(result).toMatchObject({ proposed: 1, reports: { proposed: 1, already: 0 } });
      expect(result.dropped.map(({ schema }) => schema)).toEqual(
        expect.arrayContaining(['Person', 'Company', 'Employment']),
      );
      expect(foundIn(pages(), ['must pay USD 900', ...planted])).toEqual(['must pay USD 900']);
      for (const secret of planted) expect(JSON.stringify(result)).not.toContain(secret);
      await own.close();
    },
  );

  test('a document comes in as a report, with its day and what the readers find in it, and again as the one that is here', async () => {
    const own = await caseOf();
    const text = entities.map((entity) => JSON.stringify(entity)).join('\n');
    await take(own, 'ftm', text);
    expect((await proposedIn(own)).length).toBeGreaterThan(1);
    expect(await take(own, 'ftm', text)).toMatchObject({
      proposed: 0,
      already: 1,
      reports: { proposed: 0, already: 1 },
    });
  });

  test('a table with a column that no claim has is refused whole, and its columns are not told', async () => {
    const path = fileIn(folder, 'people.csv', 'kind,topic,summary,words,passport_of_pak\nduty,dues,x,y,z\n');
    const { code, err, out } = await corvee(['import', path, '--format', 'csv', '--dry-run']);
    expect(code).toBe(1);
    expect(err).toContain('columns');
    expect(out + err).not.toContain('passport');
  });
});

test('corvee import says what became of a file, and is refused on the sample without a dry run', async () => {
  const path = fileIn(
    folder,
    'a.json',
    JSON.stringify({ type: 'Annotation', bodyValue: 'x', target: { source: 'https://else.example/' } }),
  );
  const would = await corvee(['import', path, '--format', 'annotations', '--dry-run']);
  expect(would.out).toMatch(/Nothing was written/);
  expect(would.out).toMatch(/1: its report is not in this case/);
  expect((await corvee(['import', path, '--format', 'annotations'])).code).toBe(1);
});
