/** Every store, one contract. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { options } from './made-up.case.ts';
import { createCase, memoryCase } from './open-case.ts';
import { QUICK_KDF_FOR_TESTS } from './sqlite/case-key.ts';
import { storeContract } from './store.case.ts';

const folder = mkdtempSync(join(tmpdir(), 'corvee-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let made = 0;

storeContract('memory', () => memoryCase(options));
storeContract('encrypted file', () =>
  createCase({
    ...options,
    path: join(folder, `${made++}.corvee`),
    passphrase: 'a b c',
    kdf: QUICK_KDF_FOR_TESTS,
  }),
);
