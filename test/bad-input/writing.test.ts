/** Where a briefing or a case cannot be written: the folder appears whole or not at all, and what is another’s is left alone. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brief, BRIEF_FILES, loadRegime, openSample, writeBriefing } from '../../src/app/index.ts';
import type { Briefing } from '../../src/publish/index.ts';
import { corvee } from '../support/command-line.ts';
import { fileIn, testFolder } from '../support/folder.ts';

const folder = testFolder();
const report = fileIn(
  folder,
  'report.txt',
  'Workers in Russia are reportedly tasked with paying USD 7,000 a year.\n',
);
const key = fileIn(folder, 'key.txt', 'seven words that nobody else knows here\n');
const files = [...BRIEF_FILES].sort();
let briefing: Briefing;

beforeAll(async () => {
  briefing = await brief(await openSample(), {
    paths: [report],
    published: new Map(),
    regime: loadRegime(),
    known: null,
    locale: 'en',
    seed: 1,
    size: { workers: 20, draws: 1 },
  });
}, 60_000);

const inside = (dir: string): string[] => readdirSync(dir).sort();
/** What stands beside a folder and should not. */
const strays = (dir: string): string[] => readdirSync(dir).filter((name) => name.startsWith('.'));

describe('a briefing', () => {
  test('appears in a new folder, in an empty one, and in place of an older briefing', async () => {
    const fresh = join(folder, 'new', 'deep');
    await writeBriefing(fresh, briefing);
    expect(inside(fresh)).toEqual(files);
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    await writeBriefing(empty, briefing);
    writeFileSync(join(empty, 'claims.json'), 'old');
    await writeBriefing(empty, briefing);
    expect(inside(empty)).toEqual(files);
    expect(readFileSync(join(empty, 'claims.json'), 'utf8')).toContain('"schema": 1');
    expect(strays(folder)).toEqual([]);
  });

  test('goes where a link leads, and leaves the link', async () => {
    const real = join(folder, 'real');
    mkdirSync(real);
    symlinkSync(real, join(folder, 'link'));
    await writeBriefing(join(folder, 'link'), briefing);
    expect(inside(real)).toEqual(files);
  });

  test('is not written into a folder that holds anything else', async () => {
    const own = join(folder, 'own');
    fileIn(own, 'thesis.txt', 'years of work');
    const ran = await corvee(['brief', report, '--out', own]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/not empty.*Choose an empty folder/);
    expect(inside(own)).toEqual(['thesis.txt']);
    await expect(writeBriefing(own, briefing)).rejects.toMatchObject({ code: 'out-not-ours' });
    expect(inside(own)).toEqual(['thesis.txt']);
  });

  test.each([
    ['a file', report],
    ['below a file', join(report, 'x')],
    ['a place where no folder can be made', '/proc/corvee/x'],
  ])('is not written to %s', async (_, out) => {
    const ran = await corvee(['brief', report, '--out', out]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('Choose an');
    expect(statSync(report).size).toBeGreaterThan(10);
  });

  const root = process.getuid?.() === 0;
  test.skipIf(root)(
    `is not written where the user may not write${root ? ' (skipped: root may write anywhere)' : ''}`,
    async () => {
      const shut = join(folder, 'shut');
      mkdirSync(shut, { mode: 0o500 });
      const ran = await corvee(['brief', report, '--out', join(shut, 'x')]);
      expect(ran).toMatchObject({ code: 1, out: '' });
      expect(inside(shut)).toEqual([]);
    },
  );

  test('that was cut off by a power cut in an older place is written over', async () => {
    const cut = join(folder, 'cut');
    fileIn(cut, '.index.html.partial', '<!doct');
    await writeBriefing(cut, briefing);
    expect(inside(cut)).toEqual(files);
  });
});

describe('a full disk', () => {
  const volume = join(folder, 'volume');
  const mounted = mount();
  const why = mounted ? '' : ' (skipped: mounting a small disk needs a privilege this process does not have)';
  const ballast = join(volume, 'ballast');
  const fill = (leave: number): void => {
    writeFileSync(ballast, '');
    for (let size = 1 << 20; size >= 512; size >>= 1) {
      for (let i = 0; i < 20; i++) {
        try {
          writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
        } catch {
          break;
        }
      }
    }
    const { size } = statSync(ballast);
    writeFileSync(ballast, Buffer.alloc(Math.max(0, size - leave)));
  };

  function mount(): boolean {
    mkdirSync(volume);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', volume], { stdio: 'ignore' });
    } catch {
      return false;
    }
    afterAll(() => {
      execFileSync('umount', ['-l', volume]);
    });
    return true;
  }

  test.skipIf(!mounted)(`leaves no briefing, and an older one as it was${why}`, async () => {
    const out = join(volume, 'briefing');
    await writeBriefing(out, briefing);
    const before = files.map((file) => readFileSync(join(out, file), 'utf8'));
    fill(20_000);
    await expect(writeBriefing(out, briefing)).rejects.toMatchObject({ code: 'disk-full' });
    expect(files.map((file) => readFileSync(join(out, file), 'utf8'))).toEqual(before);
    await expect(writeBriefing(join(volume, 'another'), briefing)).rejects.toMatchObject({
      code: 'disk-full',
    });
    expect(existsSync(join(volume, 'another'))).toBe(false);
    expect(strays(volume)).toEqual([]);
    // The volume itself as the place: nothing can be moved onto it, and still all or nothing.
    rmSync(out, { recursive: true });
    rmSync(ballast);
    await writeBriefing(volume, briefing);
    expect(inside(volume)).toEqual(files);
    for (const file of files) rmSync(join(volume, file));
  });

  test.skipIf(!mounted)(
    `leaves no case that nobody can open, and keeps what a case had${why}`,
    async () => {
      fill(2000);
      const none = await corvee([
        'add',
        report,
        '--case',
        join(volume, 'none.corvee'),
        '--passphrase-file',
        key,
      ]);
      expect(none).toMatchObject({ code: 1, out: '' });
      expect(none.err).toContain('The disk is full');
      expect(inside(volume)).toEqual(['ballast']);
      rmSync(ballast);
      const path = join(volume, 'own.corvee');
      const open = ['--case', path, '--passphrase-file', key];
      expect((await corvee(['add', report, ...open])).code).toBe(0);
      const large = fileIn(
        folder,
        'large.txt',
        Array.from({ length: 4000 }, (_, i) => `Crew ${i} owes dues every month, a source said.`).join(
          '\n\n',
        ),
      );
      fill(60_000);
      const full = await corvee(['add', large, ...open]);
      expect(full).toMatchObject({ code: 1, out: '' });
      expect(full.err).toContain('The disk is full');
      rmSync(ballast);
      const verdict = await corvee(['verify', '--json', ...open]);
      expect(verdict.code).toBe(0);
      expect((await corvee(['add', report, ...open])).out).toContain('in the case already');
    },
    120_000,
  );
});
