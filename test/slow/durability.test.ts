/** Two hundred kills: nothing acknowledged is lost, and every case opens and checks out. `bench/durability.mjs` does more. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killLoop } from './kill-loop.ts';

test('200 kills of a process that appends, drafts and withdraws lose no acknowledged entry', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corvee-'));
  try {
    const result = await killLoop({ kills: 200, seed: 1, folder });
    expect(result.findings).toEqual([]);
    expect(result).toMatchObject({ lost: 0, unopenable: 0, broken: 0 });
    expect(result.acknowledged).toBeGreaterThan(2000);
    expect(result.withheld).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
