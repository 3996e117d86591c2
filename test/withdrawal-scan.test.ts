/** After a withdrawal nothing of it is left, whatever kind of entry repeated it: in no page, free page or log, in six encodings, in no list and no search. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, test } from 'vitest';
import { Entry, projections } from '../src/app/entry.ts';
import { moneyOf, parseDay, sha256, type Month } from '../src/base/index.ts';
import { citingRecords, search, sealClaim, UNGRADED, type Case, type Slug } from '../src/evidence/index.ts';
import { claimOf, reportOf } from '../src/evidence/store/made-up.case.ts';
import { over } from '../src/evidence/store/open-case.ts';
import { keepNothing, sqliteDriver } from '../src/evidence/store/sqlite/sqlite-driver.ts';
import { testFolder } from './support/folder.ts';
import { foundIn } from './support/raw-pages.ts';
import { writings } from '../src/evidence/store/writings.case.ts';

const folder = testFolder();
type Kind = Entry['kind'];

/** A word of its own for each kind, in letters that stand nowhere else. */
const markOf = (kind: Kind): string => `z${kind.replaceAll('-', '')}quillon`;
const slugOf = (kind: Kind): Slug => markOf(kind) as Slug;
const why = (kind: Kind): string => `Because of ${markOf(kind)}.`;

const TEXT = `Dues are owed, ${markOf('report-added')}, 귀뚤쥐미앙. `.repeat(30);
const added = reportOf(TEXT, { from: '2022-06-24', to: '2022-06-24', title: markOf('report-added') });
const REPORT = added.report.id;
const other = reportOf('Another report, which stays and tells of dues.');
const OTHER = other.report.id;
const claim = claimOf(REPORT, TEXT, `Dues, ${markOf('claim-proposed')}.`);
const revised = sealClaim({ ...claim, summary: `Dues anew, ${markOf('claim-revised')}.` });
const second = claimOf(REPORT, TEXT, 'A second claim of it.', { start: 6, end: 12 });
const stays = claimOf(OTHER, other.text, 'A claim that stays.');
const month = '2026-11' as Month;
const day = parseDay('2022-07-01');
const extent = { start: 0, end: 5 };
const provision = (id: string, of: string) => ({
  id: `${id}/only`, kind: 'obligation', bearer: 'worker', about: claim.about, summary: of, quantity: moneyOf(1, 2, 'USD'), threshold: null, consequence: null, condition: null, runs: null, claims: [second.id],
}); // prettier-ignore
const instrument = (kind: Kind, id: string) => ({
  id,
  kind: 'order',
  title: why(kind),
  issuer: null,
  provisions: [provision(id, why(kind))],
});

/** `gone`: it rests on what is withdrawn. `kept`: it does not, and says so. `wordless`: it has no words of anybody. */
interface Planted {
  readonly after: 'gone' | 'kept' | 'wordless';
  readonly entry: unknown;
}

/** Every kind of entry there is, each with words of its own; a kind that is added has to be added here. */
const planted: Readonly<Record<Kind, Planted>> = {
  'case-opened': { after: 'kept', entry: { title: why('case-opened'), purpose: 'own' } },
  'report-added': { after: 'gone', entry: added },
  'claim-proposed': { after: 'gone', entry: { claim } },
  'claim-revised': { after: 'gone', entry: { from: claim.id, claim: revised, why: why('claim-revised') } },
  'publication-confirmed': { after: 'gone', entry: { report: REPORT, published: { from: day, to: day, how: 'confirmed', reasons: [why('publication-confirmed')] }, why: why('publication-confirmed') } },
  'claim-decided': { after: 'gone', entry: { claim: revised.id, status: 'accepted', why: why('claim-decided') } },
  'claim-named': { after: 'gone', entry: { claim: revised.id, slug: slugOf('claim-named') } },
  'sentence-released': { after: 'gone', entry: { release: { report: REPORT, ...extent, why: why('sentence-released') } } },
  'gate-overridden': { after: 'gone', entry: { override: { claim: revised.id, reason: 'place', field: markOf('gate-overridden'), why: why('gate-overridden') } } },
  'anonymity-recorded': { after: 'gone', entry: { anonymity: { report: REPORT, party: markOf('anonymity-recorded'), basis: 'reprisal', review: month, why: why('anonymity-recorded') } } },
  'byline-recorded': { after: 'gone', entry: { byline: { report: OTHER, activity: 'translate', role: 'translator', of: REPORT, month: null, why: why('byline-recorded') } } },
  'texts-aligned': { after: 'gone', entry: { parallel: { original: OTHER, translation: REPORT, by: 'person', links: [{ original: extent, translation: extent }], why: why('texts-aligned') } } },
  'translation-disputed': { after: 'gone', entry: { dispute: { original: REPORT, translation: OTHER, at: { original: extent, translation: extent }, reading: why('translation-disputed'), claims: [], why: why('translation-disputed') } } },
  'term-chosen': { after: 'gone', entry: { term: { id: slugOf('term-chosen'), language: 'ko', original: null, variants: [markOf('term-chosen')], chosen: markOf('term-chosen'), since: month, reports: [REPORT], why: why('term-chosen') } } },
  'correction-recorded': { after: 'gone', entry: { correction: { id: slugOf('correction-recorded'), report: REPORT, received: month, published: null, fault: why('correction-recorded'), claims: [], why: why('correction-recorded') } } },
  'network-recorded': { after: 'gone', entry: { network: { id: slugOf('network-recorded'), label: markOf('network-recorded'), publishers: [markOf('network-recorded')], method: { summary: why('network-recorded'), address: null }, reports: [REPORT], grade: UNGRADED, why: why('network-recorded') } } },
  'story-recorded': { after: 'gone', entry: { story: { id: slugOf('story-recorded'), title: markOf('story-recorded'), reports: [REPORT, OTHER], steps: [], questions: [{ id: slugOf('story-recorded'), text: why('story-recorded'), from: [stays.id], answer: null }], why: why('story-recorded') } } },
  'media-recorded': { after: 'gone', entry: { media: { id: slugOf('media-recorded'), report: REPORT, kind: 'photo', sha256: sha256('picture'), credit: markOf('media-recorded'), rights: 'unknown', shows: why('media-recorded'), taken: 'unsaid', why: why('media-recorded') } } },
  'instrument-recorded': { after: 'gone', entry: { instrument: instrument('instrument-recorded', 'first') } },
  'relation-recorded': { after: 'gone', entry: { relation: { kind: 'repeals', from: 'first/only', to: 'later/only', claims: [], why: why('relation-recorded') } } },
  'contradiction-resolved': { after: 'gone', entry: { resolution: { contradiction: 'x-0123456789abcdef', kind: 'number', sides: [[second.id], [stays.id]], stands: 'both', why: why('contradiction-resolved') } } },
  'origins-decided': { after: 'gone', entry: { decision: { reports: [REPORT, OTHER], same: true, why: why('origins-decided') } } },
  'forecast-recorded': { after: 'gone', entry: { forecast: { id: slugOf('forecast-recorded'), question: why('forecast-recorded'), criteria: why('forecast-recorded'), resolvedBy: why('forecast-recorded'), topic: 'dues', mode: 'none', cargo: 'none', regularity: 'any', direction: 'none', opens: day, deadline: null, holder: { kind: 'expert', label: 'an expert' }, warrant: why('forecast-recorded'), probability: null, claims: [second.id] } } },
  'forecast-resolved': { after: 'gone', entry: { resolution: { forecast: slugOf('forecast-recorded'), outcome: 'void', on: null, claims: [stays.id], why: why('forecast-resolved') } } },
  'question-danger-set': { after: 'kept', entry: { set: { regime: 'r', about: 'fare', danger: 2, why: why('question-danger-set') } } },
  'member-added': { after: 'kept', entry: { name: 'zmemberadded', role: 'analyst', token: sha256('token') } },
  'member-removed': { after: 'wordless', entry: { name: 'zmemberadded' } },
  'dossier-made': { after: 'wordless', entry: { leftOut: sha256('left out'), claims: 1 } },
  'decision-undone': { after: 'wordless', entry: null },
  'report-withdrawn': { after: 'kept', entry: null },
  'claim-withdrawn': { after: 'kept', entry: null },
}; // prettier-ignore

const kinds = Object.keys(planted) as Kind[];
const marksThat = (after: Planted['after']): string[] =>
  kinds.filter((kind) => planted[kind].after === after).map(markOf);
const gone = [...marksThat('gone'), '귀뚤쥐미앙'];
const by = { actor: { role: 'editor', name: null }, month } as const;

interface Plain {
  readonly own: Case<Entry>;
  /** The file and its log, as they are on the disk. */
  readonly bytes: () => Buffer;
}

/** A case in a file without a cipher, with its log. */
async function plainCase(name: string): Promise<Plain> {
  const path = join(folder, name);
  const raw = new Database(path);
  keepNothing(raw);
  raw.pragma('journal_mode = WAL');
  const own = await over<Entry>(sqliteDriver(raw, path), { codec: Entry, projections }, true);
  const files = [path, `${path}-wal`];
  return {
    own,
    bytes: () => Buffer.concat(files.filter((file) => existsSync(file)).map((file) => readFileSync(file))),
  };
}

async function fill({ own }: Plain): Promise<void> {
  const entry = (kind: Kind): Entry => Entry.parse({ ...(planted[kind].entry as object), kind });
  const first: readonly Kind[] = ['case-opened', 'report-added', 'claim-proposed'];
  await own.append(
    [
      ...first.map(entry),
      other,
      ...[second, stays].map((one): Entry => ({ kind: 'claim-proposed', claim: one })),
    ],
    by,
  );
  await own.append(
    [Entry.parse({ kind: 'instrument-recorded', instrument: instrument('instrument-recorded', 'later') })],
    by,
  );
  const rest = kinds.filter((kind) => !first.includes(kind) && planted[kind].entry !== null);
  for (const kind of rest) {
    const [link] = await own.append([entry(kind)], by);
    if (link !== undefined && kind === 'publication-confirmed')
      await own.append([{ kind: 'decision-undone', seq: link.seq }], by);
  }
}

describe('every kind of entry that can repeat what was withdrawn', () => {
  test('the scan would see it: before the withdrawal all of it is on the disk', async () => {
    expect(gone.flatMap((mark) => writings(mark)).every((needle) => needle.length > 7)).toBe(true);
    const plain = await plainCase('before');
    await fill(plain);
    expect(foundIn(plain.bytes(), gone).sort()).toEqual([...gone].sort());
    await plain.own.close();
  });

  test('a withdrawn report takes all of it along; what does not rest on it stays, and the chain still holds', async () => {
    const plain = await plainCase('report');
    await fill(plain);
    await plain.own.append([{ kind: 'report-withdrawn', report: REPORT, why: why('report-withdrawn') }], by);
    expect(foundIn(plain.bytes(), gone)).toEqual([]);
    expect(foundIn(plain.bytes(), [markOf('question-danger-set'), 'zmemberadded'])).toHaveLength(2);
    for (const mark of gone) expect(await search(plain.own, mark)).toEqual([]);
    const lists = await Promise.all(
      ['newsroom', 'register', 'forecast'].map((name) => listed(plain.own, name)),
    );
    expect(foundIn(Buffer.from(JSON.stringify(lists)), gone)).toEqual([]);
    expect((await plain.own.verify()).problems).toEqual([]);
    await plain.own.rebuild();
    expect(foundIn(plain.bytes(), gone)).toEqual([]);
    await plain.own.close();
  });

  test('a withdrawn claim takes along what rests on it', async () => {
    const plain = await plainCase('claim');
    await fill(plain);
    await plain.own.append([{ kind: 'claim-withdrawn', claim: second.id, why: why('claim-withdrawn') }], by);
    const resting: readonly Kind[] = [
      'instrument-recorded',
      'relation-recorded',
      'contradiction-resolved',
      'forecast-recorded',
      'forecast-resolved',
    ];
    expect(foundIn(plain.bytes(), resting.map(markOf))).toEqual([]);
    expect((await plain.own.verify()).problems).toEqual([]);
    await plain.own.close();
  });
});

async function listed(own: Case<Entry>, name: string): Promise<unknown> {
  const some = ['instrument', 'relation', 'resolution', 'origins', 'forecast', ...kinds];
  return Promise.all(some.map((kind) => citingRecords(own, name, kind)));
}
