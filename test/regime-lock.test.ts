/** The lock of a regime: which wording of each claim it rests on, and what is said when that has moved. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, lockProblems, lockRegime, openSample } from '../src/app/index.ts';
import { isCorveeError } from '../src/base/index.ts';
import { parseLock, printLock } from '../src/regime/index.ts';
import { runCommandLine } from '../src/cli/run-command-line.ts';
import { root } from './support/command-line.ts';

let sample: Awaited<ReturnType<typeof openSample>>;
const made: string[] = [];
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

/** A copy of a model, to be spoilt. */
function copyOf(model: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'corvee-lock-'));
  made.push(dir);
  cpSync(join(root, 'models', model), dir, { recursive: true });
  return dir;
}
const lockOf = (dir: string): string => join(dir, 'claims.lock.yaml');
const edit = (file: string, change: (text: string) => string): void => {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${file}`);
  writeFileSync(file, after);
};
const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code);

describe('the lock of a regime', () => {
  const models = globSync('models/*/claims.lock.yaml', { cwd: root }).map(dirname);

  test('stands beside every model that rests on claims', () => {
    const cited = globSync('models/*/regime.yaml', { cwd: root })
      .map(dirname)
      .filter((model) => check(join(root, model)).json.withClaims > 0);
    expect(models.sort()).toEqual(cited.sort());
  });

  test.each(models)('%s says what its claims say now (corvee lock writes it anew)', async (model) => {
    expect(await lockProblems(sample, join(root, model))).toEqual([]);
  });

  test('locking what is locked changes no byte', async () => {
    const dir = copyOf('dprk-russia');
    const before = readFileSync(lockOf(dir), 'utf8');
    const { claims, absent } = await lockRegime(sample, dir);
    expect(readFileSync(lockOf(dir), 'utf8')).toBe(before);
    expect([claims, absent]).toEqual([before.split('\n').length - 2, []]);
    expect(printLock(parseLock(before))).toBe(before);
  });

  test('a claim worded otherwise is named with every line that cites it, and what to do', async () => {
    const dir = copyOf('dprk-russia');
    edit(lockOf(dir), (text) => text.replace(/^(arrears-2022: c-).*/m, '$10123456789abcdef'));
    const [problem, ...more] = await lockProblems(sample, dir);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'lock-moved', data: { slug: 'arrears-2022' } });
    expect(problem?.places.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['parameters/dues.yaml', 'rules/selection.yaml']),
    );
    // The regime itself is whole: only a case can say that a claim has moved.
    expect(check(dir).problems).toEqual([]);
  });

  test('a claim cited and not locked, or locked and not cited, refuses the regime until it is locked anew', async () => {
    const dir = copyOf('dprk-russia');
    edit(
      lockOf(dir),
      (text) => `${text.replace(/^arrears-2022: .*\n/m, '')}gone-long-ago: c-0123456789abcdef\n`,
    );
    expect(codes(check(dir).problems)).toEqual(['lock-lacks', 'lock-extra']);
    await lockRegime(sample, dir);
    expect(check(dir).problems).toEqual([]);
  });

  test('a claim the case does not have is said to be absent, not moved', async () => {
    const dir = copyOf('eritrea-diaspora-tax');
    for (const file of ['parameters/tax.yaml', 'rules/tax.yaml'])
      edit(join(dir, file), (text) => text.replaceAll('tax-eritrea-1995', 'tax-elsewhere'));
    edit(lockOf(dir), (text) => text.replace('tax-eritrea-1995', 'tax-elsewhere'));
    expect(codes(await lockProblems(sample, dir))).toEqual(['lock-absent']);
    expect((await lockRegime(sample, dir)).absent).toEqual(['tax-elsewhere']);
  });

  test.each([
    ['no id', 'arrears-2022: yes\n', 'lock-form'],
    ['a list', '- c-0123456789abcdef\n', 'lock-form'],
    ['a hostile key', '__proto__: c-0123456789abcdef\n', 'hostile-key'],
    ['a bomb', 'a: &a [x, x]\nb: [*a, *a]\n', 'lock-form'],
  ])('a lock with %s is refused with its place', (_, text, code) => {
    const dir = copyOf('dprk-russia');
    writeFileSync(lockOf(dir), text);
    const { problems } = check(dir);
    expect(codes(problems)).toContain(code);
    expect(problems[0]?.places[0]?.file).toBe('claims.lock.yaml');
  });

  test('a regime without a lock is checked all the same, and lock --check asks for one', async () => {
    const dir = copyOf('dprk-russia');
    rmSync(lockOf(dir));
    expect(check(dir).problems).toEqual([]);
    const error: unknown = await lockProblems(sample, dir).catch((thrown: unknown) => thrown);
    expect(isCorveeError(error, 'lock-missing')).toBe(true);
  });

  test('corvee lock --check exits 1 where anything is stale, and 0 where nothing is', async () => {
    const dir = copyOf('dprk-russia');
    const told: string[] = [];
    const terminal = {
      locale: 'en',
      interactive: false,
      width: 100,
      signal: new AbortController().signal,
      out: (text: string) => told.push(text),
      err: (text: string) => told.push(text),
      progress: () => undefined,
      secret: () => Promise.resolve(null),
    } as never;
    expect(await runCommandLine(['lock', dir, '--check'], terminal)).toBe(0);
    edit(lockOf(dir), (text) => text.replace(/^(arrears-2022: c-).*/m, '$10123456789abcdef'));
    expect(await runCommandLine(['lock', dir, '--check'], terminal)).toBe(1);
    expect(told.join('\n')).toContain('then lock the regime anew: corvee lock');
  });
});
