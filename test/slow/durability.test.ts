/** Kills and power cuts: nothing acknowledged is lost, and every case opens and checks out. `bench/durability.mjs` does more. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { killLoop } from './kill-loop.ts';
import { buildRecorder, powerCuts } from './power-cut.ts';

const folder = mkdtempSync(join(tmpdir(), 'corvee-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('200 kills of a process that appends, drafts and withdraws lose no acknowledged entry', async () => {
  const result = await killLoop({ kills: 200, seed: 1, folder });
  expect(result.findings).toEqual([]);
  expect(result).toMatchObject({ lost: 0, unopenable: 0, broken: 0 });
  expect(result.acknowledged).toBeGreaterThan(2000);
  expect(result.withheld).toBeGreaterThan(0);
});

const recorder = buildRecorder(folder);
const needed = process.env['CI'] === '1' && process.platform === 'linux';

describe.skipIf(recorder === null && !needed)('power cuts (needs Linux and a C compiler)', () => {
  test('200 cuts, whatever of the unpushed writes the disk kept, lose no acknowledged entry', async () => {
    const result = await powerCuts({ cuts: 200, seed: 1, folder, recorder: recorder ?? '' });
    expect(result.findings).toEqual([]);
    expect(result).toMatchObject({ lost: 0, unopenable: 0, broken: 0 });
    expect(result.acknowledged).toBeGreaterThan(2000);
    expect(result.unpushed).toBeGreaterThan(100);
    expect(result.withheld).toBeGreaterThan(0);
  });

  test('a disk that only says it has the log loses entries, and this finds it', async () => {
    const result = await powerCuts({ cuts: 25, seed: 2, folder, recorder: recorder ?? '', lies: true });
    expect(result.lost + result.unopenable + result.broken).toBeGreaterThan(0);
  });
});
