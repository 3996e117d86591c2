/** Files that are no reports: each told in words that say what to do, with exit 1, and nothing stored or half-written. */
import { existsSync, ftruncateSync, closeSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corvee } from '../support/command-line.ts';
import { fileIn, testFolder } from '../support/folder.ts';

const folder = testFolder();
const good = fileIn(
  folder,
  'good.txt',
  'Workers in Russia are reportedly tasked with paying USD 7,000 a year.\n',
);
const person = Array.from({ length: 9 }, (_, i) => `Person ${i},1980,00${i},site 4`).join('\n');

function huge(): string {
  const path = join(folder, 'huge.txt');
  const file = openSync(path, 'w');
  ftruncateSync(file, 200 * 1024 * 1024);
  closeSync(file);
  return path;
}

const directory = join(folder, 'a folder.txt');
mkdirSync(directory);

/** What is wrong, the file, and what the message must tell the user to do. */
const bad: readonly (readonly [string, string, RegExp])[] = [
  ['empty', fileIn(folder, 'empty.txt', ''), /no text in it.*\.txt/],
  ['blank', fileIn(folder, 'blank.txt', '\uFEFF \n\t\n'), /no text in it/],
  [
    'binary',
    fileIn(
      folder,
      'binary.txt',
      Uint8Array.from({ length: 999 }, (_, i) => (i * 37) % 256),
    ),
    /Save/,
  ],
  [
    'a picture',
    fileIn(folder, 'picture.txt', Buffer.from('89504e470d0a1a0a0000', 'hex')),
    /looks like png.*Save/,
  ],
  ['a PDF', fileIn(folder, 'paper.pdf', '%PDF-1.7\n…'), /is damaged.*Save/],
  [
    'in a wrong encoding',
    fileIn(folder, 'latin.txt', Buffer.from('Le ministère a ordonné', 'latin1')),
    /not UTF-8.*offset.*Save/,
  ],
  ['in EUC-KR', fileIn(folder, 'euc.txt', Buffer.from('b3ebb5bfc0da', 'hex')), /not UTF-8.*Save/],
  ['200 MB', huge(), /209,715,200 bytes.*Cut it/],
  ['a table of people', fileIn(folder, 'people.txt', person), /table of rows.*sentences/],
  ['missing', join(folder, 'nowhere.txt'), /no file.*Check the name/],
  ['a folder', directory, /cannot be read \(EISDIR\)/],
];

describe.each(bad)('a file that is %s', (what, file, advice) => {
  test('is refused by read, brief and add, and leaves nothing behind', async () => {
    const out = join(folder, `briefing of ${what}`);
    const path = join(folder, `case of ${what}.corvee`);
    const before = process.memoryUsage().arrayBuffers;
    for (const line of [
      ['read', file],
      ['read', file, '--json'],
      ['brief', good, file, '--out', out],
      ['add', good, file, '--case', path],
    ]) {
      const { code, out: said, err } = await corvee(line);
      expect({ line: line[0], code, said }).toEqual({ line: line[0], code: 1, said: '' });
      expect(err.replace(/\s+/g, ' ')).toMatch(advice);
      expect(err).not.toMatch(/Error:|at .*\.ts:/);
    }
    expect(existsSync(out)).toBe(false);
    expect(
      readdirSync(folder).filter((name) => name.startsWith(`case of ${what}`) || name.startsWith('.')),
    ).toEqual([]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
  }, 60_000);

  test('is told in Korean to who reads Korean', async () => {
    const { code, err } = await corvee(['read', file], { locale: 'ko' });
    expect(code).toBe(1);
    expect(err).toMatch(/[가-힣]{2,}/);
    expect(err).not.toMatch(advice);
  });
});

describe('files that can be used', () => {
  test('without any date are read, and said to be undated; no day is guessed', async () => {
    const { code, out } = await corvee(['read', good, '--json']);
    expect(code).toBe(0);
    const { files } = JSON.parse(out) as { files: { published: Record<string, unknown> }[] };
    expect(files[0]?.published).toMatchObject({ from: null, to: null, how: 'unknown' });
    expect((await corvee(['read', good])).out).toContain('publication date unknown');
  });

  test('given twice, under another name too, are refused with both names', async () => {
    const again = fileIn(
      folder,
      'again.txt',
      'Workers in Russia are reportedly tasked with paying USD 7,000 a year.\n',
    );
    const { code, err } = await corvee(['brief', good, again, '--out', join(folder, 'twice')]);
    expect(code).toBe(1);
    expect(err).toContain(`${again} has the same content as ${good}. Give each report once.`);
    expect(existsSync(join(folder, 'twice'))).toBe(false);
  });

  test('in UTF-16 with a mark are read like any other', async () => {
    const text = 'Workers in Russia are reportedly tasked with paying USD 7,000 a year.\n';
    const wide = fileIn(folder, 'wide.txt', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const [one, other] = await Promise.all([good, wide].map((file) => corvee(['read', file, '--json'])));
    const layers = (ran?: { out: string }): unknown => {
      const { files } = JSON.parse(ran?.out ?? '{}') as { files: { times: unknown; quantities: unknown }[] };
      return [files[0]?.times, files[0]?.quantities];
    };
    expect(layers(other)).toEqual(layers(one));
  });
});

describe('wrong usage', () => {
  test.each([
    [['read']],
    [['brief', good]],
    [['orders']],
    [['orders', '--at', '2022-02-30']],
    [['run', '--workers', 'many']],
    [['run', '--workers', '0']],
    [['run', '--engine', 'warp']],
    [['read', good, '--published', `${good}=someday`]],
    [['read', good, '--published', 'other.txt=2022-01-01']],
    [['read', good, '--layer', 'colours']],
    [['unknown-command']],
    [['orders', '--at', '2022-01-01', '--unknown-option']],
    [['bench', 'colours']],
    [['questions']],
  ])('corvee %j exits 2 and says why', async (line) => {
    const { code, out, err } = await corvee(line);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.length).toBeGreaterThan(10);
    expect(err).not.toMatch(/at .*\.ts:\d/);
  });

  test('a case that is named and not there, and writing to the sample, exit 1', async () => {
    const missing = await corvee(['orders', '--at', '2022-01-01', '--case', join(folder, 'none.corvee')]);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('corvee add FILE --case');
    const sample = await corvee(['add', good]);
    expect(sample).toMatchObject({ code: 1, out: '' });
    expect(sample.err).toContain('read-only');
  });
});
