import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCase, openCase } from '../evidence/index.ts';
import { by, reportOf } from '../evidence/store/made-up.case.ts';
import { backupCase, restoreCase } from './backup.ts';
import { Entry, projections } from './entry.ts';

const passphrase = 'made up for a test';
const SECRET = 'words that nobody may read on the disk';
const ask = () => Promise.resolve(passphrase);
const options = { codec: Entry, projections, passphrase } as const;

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corvee-'));
  const made = await createCase<Entry>({ ...options, path: at('own.corvee') });
  await made.append([reportOf(SECRET), reportOf('Another report.')], by);
  await made.close();
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The standard key derivation takes a second each time: these tests give it room. */
const slow = 60_000;

describe('a backup', () => {
  test(
    'is encrypted, was read back, and holds what the case holds',
    async () => {
      const sound = await backupCase(at('own.corvee'), at('copy.corvee'), ask);
      expect(sound).toMatchObject({ entries: 2, withheld: 0, tip: { seq: 2 } });
      expect(readFileSync(at('copy.corvee')).includes(SECRET)).toBe(false);
      expect(statSync(at('copy.corvee')).mode & 0o077).toBe(0);
    },
    slow,
  );

  test(
    'asks once for the passphrase, and refuses to write over anything',
    async () => {
      let asked = 0;
      const counting = () => {
        asked++;
        return ask();
      };
      await expect(backupCase(at('own.corvee'), at('copy.corvee'), counting)).rejects.toMatchObject({
        code: 'case-exists',
      });
      expect(asked).toBe(1);
    },
    slow,
  );

  test(
    'a drill reads all of it and leaves nothing behind',
    async () => {
      expect(await restoreCase(at('copy.corvee'), null, ask)).toMatchObject({ entries: 2 });
      const open = await openCase<Entry>({ ...options, path: at('copy.corvee') });
      expect((await open.tip()).seq).toBe(2);
      await open.close();
    },
    slow,
  );

  test(
    'is brought back as a case in which work goes on; the backup stays as it was',
    async () => {
      const before = readFileSync(at('copy.corvee'));
      await restoreCase(at('copy.corvee'), at('back.corvee'), ask);
      expect(readFileSync(at('copy.corvee')).equals(before)).toBe(true);
      const open = await openCase<Entry>({ ...options, path: at('back.corvee') });
      await open.append([reportOf('Work goes on.')], by);
      expect((await open.verify()).ok).toBe(true);
      await open.close();
    },
    slow,
  );

  test(
    'one with a damaged page is refused, in a drill and in earnest, and nothing is left at the place',
    async () => {
      const bytes = readFileSync(at('copy.corvee'));
      for (let page = 2; page * 4096 < bytes.length; page += 3)
        bytes.writeUInt8((bytes.readUInt8(page * 4096 + 99) + 1) % 256, page * 4096 + 99);
      writeFileSync(at('bad.corvee'), bytes);
      const code = await restoreCase(at('bad.corvee'), at('bad-back.corvee'), ask).then(
        () => 'none',
        (error: unknown) => (error as { code?: string }).code,
      );
      expect(['case-damaged', 'backup-unsound', 'journal-broken', 'case-passphrase']).toContain(code);
      expect(existsSync(at('bad-back.corvee'))).toBe(false);
    },
    slow,
  );

  test(
    'a wrong passphrase opens nothing',
    async () => {
      const wrong = restoreCase(at('copy.corvee'), null, () => Promise.resolve('wrong'));
      await expect(wrong).rejects.toMatchObject({ code: 'case-passphrase' });
    },
    slow,
  );
});
