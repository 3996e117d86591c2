/** Ctrl-C, a reader who stops reading, a port that is taken: nothing acknowledged is lost, nothing is left half-done. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { add, brief, loadRegime, openSample } from '../../src/app/index.ts';
import { Entry, projections } from '../../src/app/entry.ts';
import type { Month } from '../../src/base/index.ts';
import { listReports, memoryCase } from '../../src/evidence/index.ts';
import { corvee, corveeProcess, program, root } from '../support/command-line.ts';
import { fileIn, testFolder } from '../support/folder.ts';

const folder = testFolder();
const reports = Array.from({ length: 60 }, (_, i) =>
  fileIn(
    folder,
    `report-${i}.txt`,
    `${'Workers in Russia owe dues, a source said. '.repeat(60)} This is report ${i}.\n`,
  ),
);

describe('Ctrl-C', () => {
  test('between two files of an import: those taken in are kept, and the same command goes on from there', async () => {
    const own = await memoryCase<Entry>({ codec: Entry, projections });
    const stop = new AbortController();
    const options = {
      paths: reports.slice(0, 6),
      published: new Map(),
      unpublished: false,
      told: null,
      month: '2024-01' as Month,
      locale: 'en' as const,
    };
    const progress = (done: number): void => {
      if (done === 2) stop.abort();
    };
    await expect(add(own, { ...options, progress, signal: stop.signal })).rejects.toMatchObject({
      code: 'interrupted',
    });
    expect(await listReports(own)).toHaveLength(2);
    const rest = await add(own, options);
    expect(rest.map(({ already }) => already)).toEqual([true, true, false, false, false, false]);
    expect(await listReports(own)).toHaveLength(6);
    expect((await own.verify()).problems).toEqual([]);
    await own.close();
  }, 60_000);

  test('as a signal, in the middle of an import into a file: the case opens, is whole, and takes the rest', async () => {
    const path = join(folder, 'own.corvee');
    const key = fileIn(folder, 'key.txt', 'seven words that nobody else knows here\n');
    const line = ['add', ...reports, '--case', path, '--passphrase-file', key];
    const ran = await corveeProcess(line, {
      meanwhile: (child) => {
        // As soon as the case is there, the import is under way.
        const look = setInterval(() => {
          if (!existsSync(path)) return;
          clearInterval(look);
          setTimeout(() => child.kill('SIGINT'), 60);
        }, 5);
        child.once('exit', () => {
          clearInterval(look);
        });
      },
    });
    expect(ran.code === 1 ? ran.err : 'done').toMatch(/Stopped\. What had been saved is safe|done/);
    const open = ['--case', path, '--passphrase-file', key];
    expect((await corvee(['verify', '--json', ...open])).code).toBe(0);
    const again = await corvee(line);
    expect(again.code).toBe(0);
    expect(again.out.trim().split('\n')).toHaveLength(reports.length);
    expect(readdirSync(folder).filter((name) => /\.(?:new|partial)$/.test(name))).toEqual([]);
  }, 120_000);

  test('in the middle of a briefing: no folder is left', async () => {
    const stop = new AbortController();
    const [first = ''] = reports;
    const making = brief(await openSample(), {
      paths: [first],
      published: new Map(),
      regime: loadRegime(),
      known: null,
      locale: 'en',
      seed: 1,
      size: { workers: 20, draws: 50 },
      progress: (done) => {
        if (done === 3) stop.abort();
      },
      signal: stop.signal,
    });
    await expect(making).rejects.toMatchObject({ code: 'interrupted' });
    const aborted = await corvee(['brief', first, '--out', join(folder, 'stopped')], {
      signal: AbortSignal.abort(),
    });
    expect(aborted).toMatchObject({ code: 1, out: '' });
    expect(aborted.err).toContain('Stopped');
    expect(existsSync(join(folder, 'stopped'))).toBe(false);
  }, 60_000);
});

describe('a reader who stops reading', () => {
  test('ends the program quietly, with exit 0', async () => {
    const child = spawn(process.execPath, [program, 'orders', '--at', '2022-08-01', '--json'], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  }, 60_000);
});

describe('a port that is taken', () => {
  test('is told with its number and what to do', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const ran = await corvee(['desk', '--port', String(port), '--no-open']);
    server.close();
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain(`Port ${String(port)} is taken`);
    expect(ran.err).toContain('--port');
  }, 60_000);
});

describe('the language of the system', () => {
  test.each([
    ['LANG=ko_KR.UTF-8', { LANG: 'ko_KR.UTF-8', LC_ALL: '', LC_MESSAGES: '' }, /[가-힣]/],
    ['CORVEE_LANG=ko before all others', { CORVEE_LANG: 'ko', LC_ALL: 'en_GB.UTF-8' }, /[가-힣]/],
    ['LC_ALL=C', { LC_ALL: 'C' }, /There is no file/],
  ])(
    '%s decides in which language mistakes are told',
    async (_, env, expected) => {
      const ran = await corveeProcess(['read', join(folder, 'nowhere.txt')], { env });
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(expected);
    },
    60_000,
  );
});
