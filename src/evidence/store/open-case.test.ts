/** Opening: what goes wrong is said by a code, never by the engine, and never by a half-made file. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { argon2id } from '@noble/hashes/argon2.js';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, test } from 'vitest';
import { isCorveeError } from '../../base/index.ts';
import { headPathOf } from './head-file.ts';
import { reportById } from '../projections/queries/index.ts';
import { by, options, reportOf } from './made-up.case.ts';
import { FORMAT } from './migrations.ts';
import { createCase, memoryCase, openCase, readOnlyCase } from './open-case.ts';
import { newPassphrase } from './passphrase.ts';
import { copyCase, kdf, newCase, passphrase, reopen, tamper, testFolder } from './raw-case.case.ts';
import { isCase } from './sqlite/case-file.ts';
import { caseKeyOf } from './sqlite/case-key.ts';

const folder = testFolder();
const at = (name: string): string => join(folder, name);

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no error',
    (error: unknown) => (isCorveeError(error) ? { code: error.code, ...error.data } : error),
  );
}

describe('opening a case', () => {
  test('what was closed opens again as it was, under its passphrase however the spaces were typed', async () => {
    const path = at('again.corvee');
    const open = await newCase(path);
    const [link] = await open.append([reportOf('Dues are owed.')], by);
    await open.close();
    await open.close();
    const again = await openCase({
      ...options,
      path,
      passphrase: `  ${passphrase.replaceAll(' ', '  ')} `,
      kdf,
    });
    expect([again.headAtOpen, await again.tip()]).toEqual(['same', link]);
    await again.close();
  });

  test('a missing file, a folder, another file, and an unencrypted database are told apart from a case', async () => {
    mkdirSync(at('folder'));
    writeFileSync(at('notes.txt'), 'not a case, but longer than the beginning of one would have to be');
    writeFileSync(at('empty'), '');
    new Database(at('plain.db')).exec('create table report(id text)').close();
    const paths = ['missing', 'folder', 'notes.txt', 'empty', 'plain.db'];
    const codes = [];
    for (const name of paths) codes.push(await failure(reopen(at(name))));
    expect(codes).toEqual([
      { code: 'case-missing', path: at('missing') },
      ...paths.slice(1).map((name) => ({ code: 'case-not-a-case', path: at(name) })),
    ]);
    expect(paths.map((name) => isCase(at(name)))).toEqual([false, false, false, false, false]);
  });

  test('an encrypted database that is not a case is not taken for one', async () => {
    const path = at('other.corvee');
    await (await newCase(path)).close();
    await tamper(path, 'drop table case_format');
    expect(await failure(reopen(path))).toEqual({ code: 'case-not-a-case', path });
  });

  test('a wrong passphrase gives one answer, whether nearly right, empty or long; none is asked for by its own code', async () => {
    const path = at('locked.corvee');
    await (await newCase(path)).close();
    for (const wrong of [passphrase.slice(1), passphrase.toUpperCase(), '', 'x'.repeat(10_000)]) {
      expect(await failure(openCase({ ...options, path, passphrase: wrong, kdf }))).toEqual({
        code: 'case-passphrase',
        path,
      });
    }
    expect(await failure(openCase({ ...options, path, passphrase: null, kdf }))).toEqual({
      code: 'case-passphrase-needed',
      path,
    });
    await (await reopen(path)).close();
  });

  test('an open case cannot be opened again, through another name, or by another process', async () => {
    const path = at('used.corvee');
    const open = await newCase(path);
    await open.append([reportOf('Dues are owed.')], by);
    expect(await failure(reopen(path))).toEqual({ code: 'case-in-use', path });
    symlinkSync(path, at('alias.corvee'));
    expect(await failure(reopen(at('alias.corvee')))).toEqual({
      code: 'case-in-use',
      path: at('alias.corvee'),
    });
    expect(isCase(path)).toBe(true);
    expect(inAnotherProcess(path)).toBe('case-in-use');
    await open.append([reportOf('More dues are owed.')], by);
    await open.close();
    const aliased = await reopen(at('alias.corvee'));
    expect(aliased.headAtOpen).toBe('same');
    await aliased.close();
    expect(inAnotherProcess(path)).toBe('opened');
  });

  test('a case of a later format is refused with both numbers, and is not changed', async () => {
    const path = at('later.corvee');
    await (await newCase(path)).close();
    await tamper(path, `update case_format set version = ${FORMAT + 1}`);
    const before = readFileSync(path);
    expect(await failure(reopen(path))).toEqual({
      code: 'case-newer',
      path,
      found: FORMAT + 1,
      known: FORMAT,
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('an existing file is never overwritten, and neither is the log of one that was moved away', async () => {
    writeFileSync(at('notes.corvee'), 'precious');
    expect(await failure(newCase(at('notes.corvee')))).toEqual({
      code: 'case-exists',
      path: at('notes.corvee'),
    });
    writeFileSync(at('moved.corvee-wal'), 'precious');
    expect(await failure(newCase(at('moved.corvee')))).toEqual({
      code: 'case-exists',
      path: at('moved.corvee'),
    });
    expect(readFileSync(at('notes.corvee'), 'utf8')).toBe('precious');
  });

  test('a folder that is not there gives a code and leaves nothing', async () => {
    expect(await failure(newCase(at('nowhere/new.corvee')))).toMatchObject({ code: 'file-unreadable' });
    expect(existsSync(at('nowhere'))).toBe(false);
  });

  test('what is left of an interrupted making is no hindrance', async () => {
    writeFileSync(at('half.corvee.new'), 'half a case');
    await (await newCase(at('half.corvee'))).close();
    expect(existsSync(at('half.corvee.new'))).toBe(false);
  });

  test('only the owner may read a case and its head', async () => {
    const path = at('mine.corvee');
    await (await newCase(path)).close();
    expect([path, headPathOf(path)].map((file) => statSync(file).mode & 0o077)).toEqual([0, 0]);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read says so', async () => {
    const path = at('forbidden.corvee');
    await (await newCase(path)).close();
    chmodSync(path, 0);
    expect(await failure(reopen(path))).toMatchObject({ code: 'file-unreadable' });
  });
});

describe('a case that is only read', () => {
  test('refuses appends and allows drafts, in a file and in memory', async () => {
    const path = at('read.corvee');
    await (await newCase(path)).close();
    const sample = await memoryCase(options);
    await sample.append([reportOf('Dues are owed.')], by);
    for (const open of [await reopen(path, { readOnly: true }), readOnlyCase(sample)]) {
      expect(await failure(open.append([reportOf('No.')], by))).toEqual({
        code: 'case-read-only',
        path: open.where,
      });
      const drafted = await open.draft(async (overlay) => overlay.append([reportOf('Yes.')], by));
      expect(drafted).toHaveLength(1);
      expect(open.readOnly).toBe(true);
      await open.close();
    }
  });
});

describe('the head kept outside', () => {
  test('a head that lags, as after a crash, is in the chain; it is brought up', async () => {
    const path = at('lag.corvee');
    const open = await newCase(path);
    await open.append([reportOf('One.')], by);
    const lagging = readFileSync(headPathOf(path));
    await open.append([reportOf('Two.')], by);
    await open.close();
    writeFileSync(headPathOf(path), lagging);
    const again = await reopen(path);
    expect(again.headAtOpen).toBe('behind');
    await again.close();
    const third = await reopen(path);
    expect(third.headAtOpen).toBe('same');
    await third.close();
  });

  test('an older copy of the file is refused, and can be looked at on purpose', async () => {
    const path = at('rolled.corvee');
    const open = await newCase(path);
    await open.append([reportOf('One.')], by);
    await open.close();
    copyCase(path, at('older.corvee'));
    const later = await reopen(path);
    await later.append([reportOf('Two.')], by);
    await later.close();
    writeFileSync(path, readFileSync(at('older.corvee')));
    expect(await failure(reopen(path))).toEqual({ code: 'journal-broken', seq: 1, why: 'head' });
    const looked = await reopen(path, { ignoreHead: true });
    expect(await looked.verify()).toMatchObject({ ok: false, head: 'broken', problems: [{ why: 'head' }] });
    await looked.close();
  });

  test('another history of the same length is refused; an unreadable head too; a lost one is reported', async () => {
    const [path, twin] = [at('one.corvee'), at('twin.corvee')];
    for (const each of [path, twin]) {
      const open = await newCase(each);
      await open.append([reportOf('One.')], by);
      await open.close();
    }
    writeFileSync(headPathOf(path), readFileSync(headPathOf(twin)));
    expect(await failure(reopen(path))).toMatchObject({ code: 'journal-broken', why: 'head' });
    writeFileSync(headPathOf(path), '{"seq":');
    expect(await failure(reopen(path))).toMatchObject({ code: 'journal-broken', why: 'head' });
    truncateSync(headPathOf(path));
    expect(await failure(reopen(path))).toMatchObject({ code: 'journal-broken', why: 'head' });
    const lost = at('lost.corvee');
    writeFileSync(lost, readFileSync(path));
    const open = await reopen(lost);
    expect([open.headAtOpen, (await open.verify()).head]).toEqual(['absent', 'absent']);
    await open.append([reportOf('Two.')], by);
    expect((await open.verify()).head).toBe('same');
    await open.close();
  });
});

describe('keys and passphrases', () => {
  test('a passphrase is seven words of the list, and no two are alike', () => {
    const some = Array.from({ length: 50 }, newPassphrase);
    for (const each of some) expect(each).toMatch(/^[a-z]{3,8}( [a-z]{3,8}){6}$/);
    expect(new Set(some).size).toBe(50);
  });

  test('the key is Argon2id’s, as another implementation computes it; another salt gives another', async () => {
    const cost = { memoryCost: 1024, timeCost: 2, parallelism: 1 };
    const key = await caseKeyOf('one two', Buffer.from('0123456789abcdef'), cost);
    const expected = argon2id('one two', '0123456789abcdef', { m: 1024, t: 2, p: 1, dkLen: 32 });
    expect(Buffer.from(key).equals(expected)).toBe(true);
    expect(await caseKeyOf('one two', Buffer.from('0123456789abcdeF'), cost)).not.toEqual(key);
    expect(await caseKeyOf(' one\u3000two ', Buffer.from('0123456789abcdef'), cost)).toEqual(key);
  });

  test('the costs belong to the format: a case made with the standard ones does not open with others', async () => {
    const path = at('standard.corvee');
    await (await createCase({ ...options, path, passphrase })).close();
    expect(await failure(reopen(path))).toEqual({ code: 'case-passphrase', path });
    await (await openCase({ ...options, path, passphrase })).close();
  });

  test('two cases with one passphrase have unlike salts', async () => {
    for (const name of ['salt-1', 'salt-2'])
      await (await createCase({ ...options, path: at(name), passphrase, kdf })).close();
    const [one, two] = ['salt-1', 'salt-2'].map((name) =>
      readFileSync(at(name)).subarray(0, 16).toString('hex'),
    );
    expect(one).not.toBe(two);
  });
});

/** The code a second process gets when it opens the case, or `opened`. */
function inAnotherProcess(path: string): string {
  const index = new URL('../index.ts', import.meta.url).href;
  const program = `
    const { openCase, EvidenceEntry, QUICK_KDF_FOR_TESTS: kdf } = await import(${JSON.stringify(index)});
    const [path, passphrase] = process.argv.slice(-2);
    try {
      const open = await openCase({ codec: EvidenceEntry, path, passphrase, kdf });
      await open.close();
      console.log('opened');
    } catch (error) {
      console.log(error.code);
    }`;
  const args = [
    '--experimental-strip-types',
    '--no-warnings',
    '--input-type=module',
    '-e',
    program,
    path,
    passphrase,
  ];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
}

describe('a backup', () => {
  test('opens with the same passphrase, is whole, and holds nothing that was withdrawn before', async () => {
    const [path, copy] = [at('backed.corvee'), at('backup.corvee')];
    const open = await newCase(path);
    const reports = [reportOf('Kept.'), reportOf('Withdrawn.')] as const;
    await open.append(reports, by);
    await open.append([{ kind: 'report-withdrawn', report: reports[1].report.id, why: 'danger' }], by);
    await open.backup(copy);
    const tip = await open.tip();
    await open.append([reportOf('After the backup.')], by);
    expect(inAnotherProcess(path)).toBe('case-in-use');
    await open.close();
    expect(isCase(copy)).toBe(true);
    const restored = await reopen(copy);
    expect([restored.headAtOpen, await restored.tip()]).toEqual(['same', tip]);
    expect(await restored.verify()).toMatchObject({ ok: true, entries: 3, withheld: 1 });
    expect(await reportById(restored, reports[1].report.id)).toBe('withheld');
    await restored.append([reportOf('Work goes on.')], by);
    await restored.close();
    expect([copy, headPathOf(copy)].map((file) => statSync(file).mode & 0o077)).toEqual([0, 0]);
  });

  test('overwrites nothing, and what cannot be written leaves nothing', async () => {
    const open = await newCase(at('source.corvee'));
    writeFileSync(at('there.corvee'), 'precious');
    expect(await failure(open.backup(at('there.corvee')))).toEqual({
      code: 'case-exists',
      path: at('there.corvee'),
    });
    expect(await failure(open.backup(at('nowhere/copy.corvee')))).toMatchObject({ code: 'file-unreadable' });
    expect(existsSync(at('nowhere'))).toBe(false);
    await open.close();
  });

  test('of a case in memory is refused: it has no key, and would be readable', async () => {
    const open = await memoryCase(options);
    expect(await failure(open.backup(at('memory.corvee')))).toEqual({ code: 'not-built', what: 'backup' });
    expect(existsSync(at('memory.corvee'))).toBe(false);
    await open.close();
  });
});
