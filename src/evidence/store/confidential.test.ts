/** Nothing that goes in can be read from the disk, and nothing that was withdrawn can be read from any page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, test } from 'vitest';
import { sealClaim } from '../claim.ts';
import type { EvidenceEntry } from '../entry.ts';
import type { Slug } from '../ids.ts';
import { search } from '../projections/queries/index.ts';
import type { Case } from './case.ts';
import { by, claimOf, decided, editor, options, proposed, reportOf } from './made-up.case.ts';
import { over } from './open-case.ts';
import { newCase, passphrase, reopen, testFolder } from './raw-case.case.ts';
import { keepNothing, sqliteDriver } from './sqlite/sqlite-driver.ts';
import { writings } from './writings.case.ts';

const folder = testFolder();

/** Words of one kind of input each, that stand nowhere else. */
const marks = {
  text: 'zquillonbarter',
  korean: '귀뚤쥐미앙',
  bytes: 'zorchidmangle',
  title: 'zvermilionpod',
  summary: 'zhalcyonbrack',
  why: 'zpumicetrellis',
  name: 'zwindlasstern',
  slug: 'zostrichlintel',
  caseTitle: 'zcobblegantry',
} as const;

/** The marks that can be found in these bytes. */
function found(bytes: Uint8Array): string[] {
  const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [...Object.values(marks), passphrase].filter((mark) =>
    writings(mark).some((needle) => haystack.includes(needle)),
  );
}

const text = `Dues are owed, ${marks.text}, ${marks.korean}. `.repeat(40);
const bytes = Buffer.from(`${text}${marks.bytes}`, 'utf8');
const added = reportOf(text, { bytes, title: marks.title, slug: `${marks.slug}-report` });
const { report } = added;
const claim = claimOf(report.id, text, `Dues ${marks.summary}.`, { slug: marks.slug });

async function fill(open: Case<EvidenceEntry>): Promise<void> {
  const named = { ...by, actor: { ...editor, name: marks.name } };
  await open.append([{ kind: 'case-opened', title: marks.caseTitle, purpose: 'own' }], named);
  await open.append([added], named, new Map([[report.bytes.sha256, bytes]]));
  await open.append([proposed(claim), decided(claim.id, 'accepted', marks.why)], named);
  await open.draft((overlay) =>
    overlay.append([{ kind: 'claim-named', claim: claim.id, slug: `${marks.slug}-draft` as Slug }], named),
  );
  await search(open, marks.text);
}

describe('on the disk', () => {
  test('the scan itself finds a mark however it is written', () => {
    for (const mark of Object.values(marks)) {
      for (const needle of writings(mark)) {
        expect(needle.length).toBeGreaterThan(7);
        expect(found(Buffer.concat([Buffer.from('before'), needle, Buffer.from('after')]))).toEqual([mark]);
      }
    }
    expect(found(Buffer.from(Buffer.from(`x${marks.text}`).toString('base64')))).toEqual([marks.text]);
  });

  test('no input is readable in the case, its log or its head, while it is open and after', async () => {
    const path = join(folder, 'scanned.corvee');
    const open = await newCase(path);
    await fill(open);
    const scan = () =>
      readdirSync(folder).map((name) => [name, found(readFileSync(join(folder, name)))] as const);
    expect(existsSync(`${path}-wal`)).toBe(true);
    await open.append([reportOf(`${text} again`)], by);
    const whileOpen = scan();
    expect(whileOpen.map(([name]) => name).sort()).toEqual([
      'scanned.corvee',
      'scanned.corvee-wal',
      'scanned.corvee.head',
    ]);
    await open.close();
    const after = scan();
    expect(after.map(([name]) => name).sort()).toEqual(['scanned.corvee', 'scanned.corvee.head']);
    expect([...whileOpen, ...after].flatMap(([, marks]) => marks)).toEqual([]);
    const again = await reopen(path);
    expect(Buffer.from((await again.original(report.id)) ?? []).equals(bytes)).toBe(true);
    await again.close();
  });
});

/** True if a stored page of the trigram index holds these two letters side by side. */
function indexHolds(raw: Database, letters: string): boolean {
  const rows = raw.prepare('select block from search_index_data').all([]) as { block: Uint8Array }[];
  return rows.some(({ block }) => Buffer.from(block).includes(Buffer.from(letters, 'utf8')));
}

describe('after a withdrawal', () => {
  /** The same store without a cipher, so that pages can be read. */
  async function open(): Promise<{ raw: Database; plain: Case<EvidenceEntry> }> {
    const raw = new Database(':memory:');
    keepNothing(raw);
    return { raw, plain: await over(sqliteDriver(raw, 'memory'), options, true) };
  }

  test('a withdrawn report is in no page: text, bytes, title, claims, names, reasons, and no trigram of them', async () => {
    const { raw, plain } = await open();
    const others = Array.from({ length: 300 }, (_, i) =>
      reportOf(`Another report, number ${i}, of dues. `.repeat(20)),
    );
    await plain.append(others.slice(0, 150), by);
    await fill(plain);
    await plain.append(others.slice(150), by);
    expect(found(raw.serialize()).sort()).toEqual(
      [marks.text, marks.korean, marks.title, marks.summary, marks.why, marks.name, marks.slug].sort(),
    );
    expect(indexHolds(raw, '뚤쥐')).toBe(true);
    const contents = raw.prepare('select key from content_key where seq in (152, 153, 154)').all([]) as {
      key: Uint8Array;
    }[];
    await plain.append([{ kind: 'report-withdrawn', report: report.id, why: 'asked for' }], by);
    const pages = Buffer.from(raw.serialize());
    expect(found(pages)).toEqual([marks.name]);
    expect(contents.map(({ key }) => pages.includes(Buffer.from(key)))).toEqual([false, false, false]);
    expect(indexHolds(raw, '뚤쥐')).toBe(false);
    expect((await plain.verify()).problems).toEqual([]);
    await plain.close();
  });

  test('rows that were moved between pages before they were withdrawn are in no page either', async () => {
    const { raw, plain } = await open();
    const other = reportOf('Another report, of dues.');
    await plain.append([added, other], by, new Map([[report.bytes.sha256, bytes]]));
    for (let i = 0; i < 1500; i++) {
      const [of, mark] = i % 5 === 0 ? [report.id, marks.slug] : [other.report.id, 'plain'];
      const place = (i * 7919) % 1500;
      const slug = `s${place}-${mark}`;
      await plain.append(
        [proposed(claimOf(of, of === report.id ? text : other.text, `Reading ${i}.`, { slug }))],
        by,
      );
    }
    await plain.append([{ kind: 'report-withdrawn', report: report.id, why: 'asked for' }], by);
    expect(found(raw.serialize())).toEqual([]);
    await plain.close();
  });

  test('a withdrawn claim is in no page, and the report it stood in is still there', async () => {
    const { raw, plain } = await open();
    await fill(plain);
    const reworded = sealClaim({ ...claim, slug: null, summary: `Revised ${marks.bytes}.` });
    await plain.append([{ kind: 'claim-revised', from: claim.id, claim: reworded, why: marks.why }], by);
    expect(found(raw.serialize())).toContain(marks.bytes);
    await plain.append([{ kind: 'claim-withdrawn', claim: reworded.id, why: 'asked for' }], by);
    // The report's own name begins like the claim's.
    expect(found(raw.serialize()).sort()).toEqual(
      [marks.text, marks.korean, marks.title, marks.name, marks.slug].sort(),
    );
    await plain.close();
  });
});
