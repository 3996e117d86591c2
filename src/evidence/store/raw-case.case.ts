/** For tests only: what somebody with the passphrase and an SQLite shell could do to a case, and folders to do it in. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { afterAll } from 'vitest';
import type { EvidenceEntry } from '../entry.ts';
import type { Case } from './case.ts';
import { headPathOf } from './head-file.ts';
import { options } from './made-up.case.ts';
import { createCase, openCase } from './open-case.ts';
import { caseKeyOf, QUICK_KDF_FOR_TESTS } from './sqlite/case-key.ts';

export const passphrase = 'lorem ipsum dolor sit amet consectetur elit';
export const kdf = QUICK_KDF_FOR_TESTS;

/** A folder that is gone after the tests of the file. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'corvee-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export function newCase(path: string): Promise<Case<EvidenceEntry>> {
  return createCase({ ...options, path, passphrase, kdf });
}

export function reopen(
  path: string,
  more: { ignoreHead?: boolean; readOnly?: boolean } = {},
): Promise<Case<EvidenceEntry>> {
  return openCase({ ...options, path, passphrase, kdf, ...more });
}

/** Copies a closed case with its head. */
export function copyCase(from: string, to: string): void {
  rmSync(`${to}-wal`, { force: true });
  copyFileSync(from, to);
  if (existsSync(headPathOf(from))) copyFileSync(headPathOf(from), headPathOf(to));
}

/** Runs SQL on a closed case behind Corvée's back. */
export async function tamper(path: string, ...statements: readonly string[]): Promise<void> {
  const salt = readFileSync(path).subarray(0, 16);
  const key = Buffer.from(await caseKeyOf(passphrase, salt, kdf)).toString('hex');
  const raw = new Database(path);
  raw.pragma("cipher = 'chacha20'");
  raw.key(Buffer.from(`raw:${key}${salt.toString('hex')}`));
  for (const statement of statements) raw.exec(statement);
  raw.close();
}
