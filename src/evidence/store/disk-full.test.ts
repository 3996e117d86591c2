/** A full disk: said by its code, nothing half-written, finished work kept, and work goes on when there is room again. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isCorveeError } from '../../base/index.ts';
import type { EvidenceEntry } from '../entry.ts';
import { listReports, reportById, withheldCount } from '../projections/queries/index.ts';
import type { Case } from './case.ts';
import { by, reportOf } from './made-up.case.ts';
import { newCase, reopen, testFolder } from './raw-case.case.ts';

const volume = join(testFolder(), 'volume');
const ballast = join(volume, 'ballast');
const mounted = mount();

/** A small disk of our own; needs the right to mount one. */
function mount(): boolean {
  mkdirSync(volume);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', volume], { stdio: 'ignore' });
  } catch {
    return false;
  }
  afterAll(() => {
    execFileSync('umount', ['-l', volume]);
  });
  return true;
}

/** Leaves no room at all, whatever there was. */
function fill(): void {
  for (let size = 1 << 20; size >= 512; size >>= 1) {
    for (let i = 0; i < 20; i++) {
      try {
        writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
      } catch {
        break;
      }
    }
  }
}

const big = (i: number): EvidenceEntry =>
  reportOf(`Report ${i}: ${'dues are owed by everyone here. '.repeat(900)}`);

/** Appends until there is no more room. @returns how many were acknowledged */
async function appendUntilFull(open: Case<EvidenceEntry>): Promise<number> {
  for (let i = 0; ; i++) {
    try {
      await open.append([big(i)], by);
    } catch (error) {
      if (isCorveeError(error, 'disk-full')) return i;
      throw error;
    }
  }
}

const reason = 'mounting a small disk needs a privilege this process does not have';
const withVolume = test.skipIf(!mounted);

describe(mounted ? 'a full disk' : `a full disk (skipped: ${reason})`, () => {
  withVolume(
    'what was acknowledged is kept, what was not leaves no trace, and work goes on when there is room',
    async () => {
      const path = join(volume, 'full.corvee');
      const open = await newCase(path);
      const acknowledged = await appendUntilFull(open);
      expect(acknowledged).toBeGreaterThan(3);
      expect(await listReports(open)).toHaveLength(acknowledged);
      expect((await open.tip()).seq).toBe(acknowledged);
      await open.close();
      execFileSync('mount', ['-o', 'remount,size=40m', volume]);
      const again = await reopen(path);
      expect(again.headAtOpen).toMatch(/^(same|behind)$/);
      expect((await again.tip()).seq).toBe(acknowledged);
      await again.append([big(1000)], by);
      expect((await again.verify()).problems).toEqual([]);
      await again.close();
      rmSync(path);
    },
  );

  withVolume(
    'a draft that does not fit is thrown away whole, and nothing of it is committed later',
    async () => {
      const path = join(volume, 'draft.corvee');
      const open = await newCase(path);
      await open.append([big(0)], by);
      fill();
      // It goes on after the first failure, as a careless caller might: the engine may have rolled back by itself by then.
      const refused = await open.draft(async (overlay) => {
        let failures = 0;
        for (let i = 1; i < 3000 && failures < 30; i++) {
          const outcome = await overlay.append([big(i)], by).catch((error: unknown) => error);
          if (isCorveeError(outcome, 'disk-full')) failures++;
        }
        return failures;
      });
      expect(refused).toBe(30);
      rmSync(ballast);
      expect((await open.tip()).seq).toBe(1);
      expect((await open.verify()).problems).toEqual([]);
      await open.close();
      rmSync(path);
    },
  );

  withVolume('a case that cannot be made leaves nothing behind', async () => {
    const path = join(volume, 'none.corvee');
    fill();
    await expect(newCase(path)).rejects.toThrow('disk-full');
    expect([path, `${path}.new`, `${path}.head`, `${path}-wal`].filter(existsSync)).toEqual([]);
    rmSync(ballast);
  });

  withVolume(
    'a withdrawal is recorded even if the file cannot be rewritten; that is made up for on opening',
    async () => {
      const path = join(volume, 'withdrawn.corvee');
      const open = await newCase(path);
      const reports = Array.from({ length: 20 }, (_, i) => big(i));
      await open.append(reports, by);
      await open.close();
      const again = await reopen(path);
      const [first] = reports;
      if (first?.kind !== 'report-added') throw new Error('no report');
      fill();
      // Room for the withdrawal's own pages, none for a second copy of the case.
      const free = 480 * 1024;
      writeFileSync(ballast, Buffer.alloc(Math.max(0, statSync(ballast).size - free)));
      await again.append([{ kind: 'report-withdrawn', report: first.report.id, why: 'danger' }], by);
      expect(await reportById(again, first.report.id)).toBe('withheld');
      const pending = await again.db.selectFrom('pending_purge').selectAll().execute();
      expect(pending).toHaveLength(1);
      await again.close();
      rmSync(ballast);
      const third = await reopen(path);
      expect(await third.db.selectFrom('pending_purge').selectAll().execute()).toEqual([]);
      expect(await withheldCount(third)).toEqual({ reports: 1, claims: 0 });
      expect((await third.verify()).problems).toEqual([]);
      await third.close();
    },
  );
});
