/** Case files that do not open, and that are opened twice: told in words, with exit 1, and left as they are. */
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openOwnOrSample } from '../../src/app/index.ts';
import { hashOf, sha256 } from '../../src/base/index.ts';
import { corvee } from '../support/command-line.ts';
import { fileIn, testFolder } from '../support/folder.ts';

const folder = testFolder();
const path = join(folder, 'own.corvee');
const key = fileIn(folder, 'key.txt', 'seven words that nobody else knows here\n');
const wrong = fileIn(folder, 'wrong.txt', 'other words\n');
const report = fileIn(
  folder,
  'report.txt',
  'Workers in Russia are reportedly tasked with paying USD 7,000 a year.\n',
);
const orders = (more: readonly string[]): ReturnType<typeof corvee> =>
  corvee(['orders', '--at', '2022-01-01', ...more]);
const stateOf = (file: string): string => hashOf([sha256(readFileSync(file)), statSync(file).size]);

beforeAll(async () => {
  const made = await corvee(['add', report, '--case', path, '--passphrase-file', key]);
  expect(made).toMatchObject({ code: 0, err: '' });
}, 60_000);

describe('a case file', () => {
  test('opens with its passphrase, and holds what was taken in', async () => {
    const { code, out } = await corvee(['verify', '--json', '--case', path, '--passphrase-file', key]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, head: 'same' });
  }, 60_000);

  test('with a wrong passphrase stays shut, is not changed, and nothing of it is told', async () => {
    const before = stateOf(path);
    for (const line of [
      ['orders', '--at', '2022-01-01'],
      ['verify', '--json'],
      ['add', report],
      ['brief', report, '--out', join(folder, 'shut')],
    ]) {
      const ran = await corvee([...line, '--case', path, '--passphrase-file', wrong]);
      expect(ran).toMatchObject({ code: 1, out: '' });
      expect(ran.err).toContain('does not open');
      expect(ran.err).not.toContain('7,000');
    }
    expect(stateOf(path)).toBe(before);
    expect(existsSync(join(folder, 'shut'))).toBe(false);
  }, 60_000);

  test('without a passphrase where nobody can be asked says how to give one', async () => {
    const ran = await orders(['--case', path]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('--passphrase-file');
  });

  test('with a passphrase file that is not there names that file', async () => {
    const ran = await orders(['--case', path, '--passphrase-file', join(folder, 'lost.txt')]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('lost.txt');
  });

  test('that is open already is left to whoever has it', async () => {
    const opened = await openOwnOrSample(path, () =>
      Promise.resolve('seven words that nobody else knows here'),
    );
    const ran = await orders(['--case', path, '--passphrase-file', key]);
    await opened.close();
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/open in another Corvée.*Close/);
    expect((await orders(['--case', path, '--passphrase-file', key])).code).toBe(0);
  }, 60_000);

  test.each([
    [
      'in the middle',
      (bytes: Buffer) => bytes.fill(0x5a, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 2000),
    ],
    ['at the end, cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5000)],
    ['at the start', (bytes: Buffer) => bytes.fill(0, 0, 64)],
  ])(
    'that is damaged %s is told to be, and not changed',
    async (where, damage) => {
      const broken = join(folder, `damaged ${where}.corvee`);
      writeFileSync(broken, damage(readFileSync(path)));
      copyFileSync(`${path}.head`, `${broken}.head`);
      const before = stateOf(broken);
      // A page that a question does not touch is found by verify, which reads all.
      const asked = where === 'in the middle' ? [] : [['orders', '--at', '2022-01-01']];
      for (const line of [...asked, ['verify']]) {
        const ran = await corvee([...line, '--case', broken, '--passphrase-file', key]);
        expect({ line: line[0], code: ran.code }).toEqual({ line: line[0], code: 1 });
        expect(`${ran.out}${ran.err}`).toMatch(
          /damaged|does not open|not a Corvée case|NOT whole|not hold together/,
        );
        expect(ran.err).not.toMatch(/at .*\.ts:\d/);
      }
      expect(stateOf(broken)).toBe(before);
    },
    120_000,
  );

  test.each([
    ['something else', report, 'is not a Corvée case. Nothing was changed.'],
    ['a folder', folder, 'is not a Corvée case. Nothing was changed.'],
  ])('that is %s is told to be none', async (_, other, text) => {
    const before = readdirSync(folder).length;
    const ran = await orders(['--case', other]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain(text);
    expect(readdirSync(folder)).toHaveLength(before);
  });

  test('in a folder that is not there is not made', async () => {
    const ran = await corvee(['add', report, '--case', join(folder, 'no', 'such', 'x.corvee')]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain(join(folder, 'no', 'such'));
  });
});
