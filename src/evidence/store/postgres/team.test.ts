/** What only a server can do to a case: be read by its operator, be changed behind the desk's back, be used by several desks. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noPostgres, startPostgres, type Postgres } from '../../../../test/support/postgres.ts';
import { isCorveeError } from '../../../base/index.ts';
import type { EvidenceEntry } from '../../entry.ts';
import { listClaims, pageOfClaims, reportBySlug, search, statusOf } from '../../projections/queries/index.ts';
import type { Slug } from '../../ids.ts';
import type { Case } from '../case.ts';
import { by, claimOf, decided, editor, options, proposed, reportOf } from '../made-up.case.ts';
import { createTeamCase, openCase, openTeamCase } from '../open-case.ts';
import { testFolder } from '../raw-case.case.ts';
import { QUICK_KDF_FOR_TESTS } from '../sqlite/case-key.ts';
import { parseTeamPlace } from './place.ts';

const passphrase = 'zgantrywidgeon pashalik';
const folder = testFolder();
const kdf = QUICK_KDF_FOR_TESTS;

describe.skipIf(noPostgres !== null)(`a case of a team (${noPostgres ?? 'PostgreSQL'})`, () => {
  let server: Postgres;
  let made = 0;
  let schema = '';
  const at = (name: string) => ({
    ...options,
    url: `${server.url}&schema=${name}`,
    passphrase,
    kdf,
    heads: folder,
  });
  const newCase = (): Promise<Case<EvidenceEntry>> => createTeamCase(at((schema = `team_${String(made++)}`)));
  const again = (more = {}): Promise<Case<EvidenceEntry>> => openTeamCase({ ...at(schema), ...more });
  const sql = (...statements: string[]): string[] =>
    server.sql(`set search_path to ${schema}; ${statements.join('; ')}`);
  const codeOf = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'no error',
      (error: unknown) =>
        isCorveeError(error) ? `${error.code} ${JSON.stringify(error.data)}` : String(error),
    );

  beforeAll(async () => {
    server = await startPostgres();
  }, 30_000);
  afterAll(() => {
    server.stop();
  });

  /** Words of one kind of input each, that stand nowhere else. */
  const marks = [
    'zquillonbarter',
    '귀뚤쥐미앙',
    'zorchidmangle',
    'zvermilionpod',
    'zhalcyonbrack',
    'zpumicetrellis',
    'zwindlass',
    'zostrich',
  ];
  const [word, korean, inBytes, title, summary, why, name, slug] = marks as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const text = `Dues are owed, ${word}, ${korean}. `.repeat(20);
  const bytes = Buffer.from(`${text}${inBytes}`);
  const added = reportOf(text, { bytes, title, slug: `${slug}-report` });
  const { report } = added;
  const claim = claimOf(report.id, text, `Dues ${summary}.`, { slug });
  const fill = async (open: Case<EvidenceEntry>): Promise<void> => {
    const named = { ...by, actor: { ...editor, name } };
    await open.append([added], named, new Map([[report.bytes.sha256, bytes]]));
    await open.append([proposed(claim), decided(claim.id, 'accepted', why)], named);
    await open.draft((draft) =>
      draft.append([{ kind: 'claim-named', claim: claim.id, slug: `${slug}-2` as Slug }], named),
    );
  };

  /** Which of these can be read in the files of the server, below one of its folders. */
  const readable = (under: string, needles: readonly (string | Buffer)[]): (string | Buffer)[] => {
    const files = readdirSync(join(server.data, under), { recursive: true, withFileTypes: true }).filter(
      (each) => each.isFile(),
    );
    const all = files.map((file) => readFileSync(join(file.parentPath, file.name)));
    return needles.filter((needle) => all.some((held) => held.includes(needle)));
  };

  test('nothing that goes in can be read from the server: not in a table, an index, or its log of writes', async () => {
    const open = await newCase();
    await fill(open);
    expect(await search(open, word)).toHaveLength(1);
    server.sql('checkpoint');
    expect(statSync(join(server.data, 'PG_VERSION')).isFile()).toBe(true);
    // The scan reads what is written: an id is found, in the tables and in the log of writes.
    expect(readable('base', [claim.id])).toEqual([claim.id]);
    expect(readable('pg_wal', [claim.id])).toEqual([claim.id]);
    expect(readable('.', [...marks, passphrase, report.bytes.sha256])).toEqual([]);
    expect(Buffer.from((await open.original(report.id)) ?? []).equals(bytes)).toBe(true);
    await open.close();
  });

  test('names that are sealed are still found, and only under the right passphrase', async () => {
    const open = await newCase();
    await fill(open);
    await open.close();
    expect(await codeOf(again({ passphrase: 'another' }))).toContain('case-passphrase ');
    expect(await codeOf(again({ passphrase: null }))).toContain('case-passphrase-needed');
    const same = await again();
    expect(await reportBySlug(same, `${slug}-report` as Slug)).toMatchObject({ report: { id: report.id } });
    expect(await listClaims(same, { topic: 'dues', state: 'RU', origin: 'made-up' as never })).toHaveLength(
      1,
    );
    expect(await listClaims(same, { topic: 'pay' })).toEqual([]);
    const page = { status: null, topic: null, state: null, offset: 0, limit: 5 };
    expect((await pageOfClaims(same, { ...page, words: [summary.toUpperCase()] })).all).toBe(1);
    expect((await pageOfClaims(same, { ...page, words: [summary, 'absent'] })).all).toBe(0);
    await same.close();
  });

  test('what was withdrawn is in no table any more, and nobody finds it, here or at a desk that was open', async () => {
    const open = await newCase();
    const other = await again();
    await fill(open);
    expect(await search(other, word)).toHaveLength(1);
    const [hex = ''] = sql(`select encode(key, 'hex') from content_key where seq = 1`).slice(-1);
    const key = Buffer.from(hex, 'hex');
    server.sql('checkpoint');
    expect(readable('base', [key])).toHaveLength(1);
    await open.append([{ kind: 'report-withdrawn', report: report.id, why: 'asked for' }], by);
    server.sql('checkpoint');
    expect(readable('base', [key])).toEqual([]);
    expect(await search(other, word)).toEqual([]);
    expect(await statusOf(other, claim.id)).toBe('withdrawn');
    expect(await other.verify()).toMatchObject({ ok: true, withheld: 3 });
    for (const each of [open, other]) await each.close();
  });

  test('desks that are open together see each other’s work, and their appends make one chain', async () => {
    const open = await newCase();
    const other = await again();
    await Promise.all(
      [open, other].flatMap((desk, d) =>
        Array.from({ length: 10 }, (_, i) =>
          desk.append([reportOf(`Report ${String(i)} of desk-${String(d)}.`)], by),
        ),
      ),
    );
    expect((await other.tip()).seq).toBe(20);
    expect(await other.tip()).toEqual(await open.tip());
    expect(await search(open, 'of desk-1', { limit: 50 })).toHaveLength(10);
    expect((await open.verify()).problems).toEqual([]);
    await open.close();
    await other.close();
  });

  test('what an append rests on is looked at when it is its turn, with everybody else waiting', async () => {
    const open = await newCase();
    const other = await again();
    await fill(open);
    const seen: (string | null)[] = [];
    const look = async (as: Parameters<typeof statusOf>[0]): Promise<void> => {
      seen.push(await statusOf(as, claim.id));
    };
    await Promise.all([
      open.append([decided(claim.id, 'rejected', 'one')], by, undefined, look),
      other.append([decided(claim.id, 'conflict', 'other')], by, undefined, look),
    ]);
    expect(seen[0]).toBe('accepted');
    expect(['rejected', 'conflict']).toContain(seen[1]);
    const refused = open.append([decided(claim.id, 'accepted')], by, undefined, () =>
      Promise.reject(new Error('looked')),
    );
    await expect(refused).rejects.toThrow('looked');
    expect((await open.tip()).seq).toBe(5);
    await open.close();
    await other.close();
  });

  const tampering: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['nothing', [], []],
    [
      'a header put in the place of another',
      ['update entry set header = (select header from entry where seq = 1) where seq = 2'],
      ['hash'],
    ],
    ['a hash', [`update entry set hash = repeat('0', 64) where seq = 2`], ['hash', 'link']],
    ['an entry taken out', ['delete from entry where seq = 2'], ['gap']],
    [
      'one bit of a content',
      ['update body set sealed = set_byte(sealed, 9, 255 - get_byte(sealed, 9)) where seq = 2'],
      ['commitment'],
    ],
    [
      'one bit of a key',
      ['update content_key set key = set_byte(key, 20, 255 - get_byte(key, 20)) where seq = 2'],
      ['commitment'],
    ],
    [
      'a content deleted',
      ['delete from body where seq = 2', 'delete from content_key where seq = 2'],
      ['content'],
    ],
    [
      'original bytes',
      ['update blob set sealed = set_byte(sealed, 9, 255 - get_byte(sealed, 9))'],
      ['original'],
    ],
    [
      'the last entry taken back',
      [
        'delete from entry where seq = 3',
        'delete from body where seq = 3',
        'delete from content_key where seq = 3',
      ],
      ['head'],
    ],
    [
      'how a claim stands',
      [`update claim_state set status = 'rejected' where until is null`],
      ['projection'],
    ],
    ['a claim in words of somebody without the key', [`update claim set json = '{}'`], ['projection']],
    [
      'a word moved from one column to another',
      ['update decision set why = (select json from claim) where seq = 3'],
      ['projection'],
    ],
    ['a decision deleted', ['delete from decision where seq = 3'], ['projection']],
    ['a table of somebody’s own', ['create table people (name text)'], ['projection']],
    [
      'a trigger',
      [
        'create function quiet() returns trigger language plpgsql as $$ begin return null; end $$',
        'create trigger quiet before insert on decision for each row execute function quiet()',
      ],
      ['storage'],
    ],
  ];
  test.each(tampering)('verify says so of %s', async (_, statements, why) => {
    const open = await newCase();
    await fill(open);
    if (statements.length > 0) sql(...statements);
    const verdict = await open.verify();
    await open.close();
    const found = new Set<string>(verdict.problems.map((problem) => problem.why));
    expect(verdict.ok).toBe(why.length === 0);
    for (const each of why) expect([...found]).toContain(each);
  });

  test('a server that was put back to an earlier state is not opened, and verify says so', async () => {
    const open = await newCase();
    await fill(open);
    const tables = server.sql(`select tablename from pg_tables where schemaname = '${schema}'`);
    sql(
      'create schema earlier',
      ...tables.map((table) => `create table earlier.${table} as select * from ${table}`),
    );
    await open.append([decided(claim.id, 'rejected', 'later')], by);
    await open.close();
    sql(
      ...tables.flatMap((table) => [
        `delete from ${table}`,
        `insert into ${table} select * from earlier.${table}`,
      ]),
      'drop schema earlier cascade',
    );
    expect(await codeOf(again())).toBe('journal-broken {"seq":3,"why":"head"}');
    const looked = await again({ ignoreHead: true });
    expect((await looked.verify()).problems.map(({ why }) => why)).toEqual(['head']);
    await looked.close();
  });

  test('a case goes from the server into a file that opens with the same passphrase, and back, with one chain', async () => {
    const open = await newCase();
    await fill(open);
    await open.append([proposed(claimOf(report.id, text, 'Another.', { start: 3, end: 9 }))], by);
    const tip = await open.tip();
    const path = join(folder, 'taken-along.corvee');
    await open.backup(path);
    await open.close();
    const file = await openCase({ ...options, path, passphrase, kdf });
    expect([await file.tip(), (await file.verify()).ok]).toEqual([tip, true]);
    expect(Buffer.from((await file.original(report.id)) ?? []).equals(bytes)).toBe(true);
    schema = `team_${String(made++)}`;
    const back = await createTeamCase(at(schema), file);
    expect([await back.tip(), (await back.verify()).ok]).toEqual([tip, true]);
    expect(await search(back, korean)).toHaveLength(1);
    await file.close();
    await back.close();
  });

  test('of two who make a case at one place at once, one makes it; a place that was given up can be used again', async () => {
    schema = `team_${String(made++)}`;
    const both = await Promise.allSettled([createTeamCase(at(schema)), createTeamCase(at(schema))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const each of both) {
      if (each.status === 'rejected') expect(String(each.reason)).toContain('case-exists');
      else await fill(each.value).then(() => each.value.close());
    }
    server.sql(`drop schema ${schema} cascade`);
    const anew = await createTeamCase(at(schema));
    expect([anew.headAtOpen, (await anew.tip()).seq]).toEqual(['same', 0]);
    await anew.close();
  });

  test('what is wrong with a server is said by name, and never with a password', async () => {
    const open = await newCase();
    const code = async (url: string): Promise<string> => codeOf(openTeamCase({ ...at('x'), url }));
    expect(await code(`${server.url}&schema=nowhere`)).toContain('case-missing');
    server.sql('create schema theirs; create table theirs.entry (seq int)');
    expect(await code(`${server.url}&schema=theirs`)).toContain('case-not-a-case');
    expect(await code(server.url.replace(server.password, 'wrong-zpassword'))).toMatch(
      /^store-refused .*28P01/,
    );
    expect(await code(`postgres://corvee:zpassword@127.0.0.1:1/db`)).toMatch(/^store-down .*ECONNREFUSED/);
    expect(await code('postgres://corvee:zpassword@db.example.org/db?sslmode=disable')).toBe(
      'store-url {"why":"clear"}',
    );
    expect(await code(`${server.url}&schema=Robert'); drop`)).toBe('store-url {"why":"schema"}');
    expect(await codeOf(createTeamCase(at(schema)))).toContain('case-exists');
    sql('update case_format set version = 99');
    expect(await codeOf(again())).toMatch(/^case-newer .*"found":99/);
    expect(open.where).not.toContain(server.password);
    expect(parseTeamPlace('postgres://u:zpassword@db.example.org:5433/desk').where).toBe(
      'postgres://db.example.org:5433/desk?schema=corvee_case',
    );
    await open.close();
  });

  test('a server elsewhere is spoken to over TLS with a certificate that holds, or not at all', () => {
    expect(parseTeamPlace('postgres://u@db.example.org/desk').connection.ssl).toEqual({});
    expect(parseTeamPlace('postgres://u@localhost/desk').connection.ssl).toBe(false);
    expect(parseTeamPlace('postgres://u@/desk?host=/run/postgresql').connection.ssl).toBe(false);
    for (const mode of ['disable', 'allow', 'prefer', 'no-verify'])
      expect(() => parseTeamPlace(`postgres://u@db.example.org/desk?sslmode=${mode}`)).toThrow('store-url');
  });
});
