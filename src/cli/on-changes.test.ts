import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { onChanges } from './on-changes.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'corvee-watch-'));

describe('watching a folder', () => {
  test('a burst of writes counts once, the next burst again, and an abort ends it', async () => {
    const [dir, stop] = [folder(), new AbortController()];
    let times = 0;
    const watching = onChanges(dir, stop.signal, () => times++);
    await wait(100);
    for (let i = 0; i < 5; i++) writeFileSync(join(dir, 'a.yaml'), String(i));
    await vi.waitFor(() => {
      expect(times).toBe(1);
    }, 5000);
    await wait(300);
    expect(times).toBe(1);
    writeFileSync(join(dir, 'b.yaml'), 'x');
    await vi.waitFor(() => {
      expect(times).toBe(2);
    }, 5000);
    stop.abort();
    await expect(watching).resolves.toBeUndefined();
  });

  test('what goes wrong in between is not swallowed', async () => {
    const [dir, stop] = [folder(), new AbortController()];
    const watching = onChanges(dir, stop.signal, () => {
      throw new Error('broken');
    });
    const failed = expect(watching).rejects.toThrow('broken');
    await wait(100);
    writeFileSync(join(dir, 'a.yaml'), 'x');
    await failed;
  });
});
