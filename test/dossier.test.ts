/**
 * Sealed dossiers: part of a case, checked against its head by Corvée and by a program that needs nothing of Corvée. Whatever is done to
 * one is found; what it leaves out is not in it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson, sha256 } from '../src/base/index.ts';
import { listClaims, type Claim, type Link } from '../src/evidence/index.ts';
import { decideClaim, openOwnOrSample, releaseSentences, reviseClaim } from '../src/app/index.ts';
import { verifyDossier, type SealedDossier } from '../src/publish/index.ts';
import { dice, EDITS, refit, type Editable } from './support/dossier-edits.ts';
import { corvee, root } from './support/command-line.ts';
import { EXAMPLES } from './support/every-output.ts';
import { fileIn, testFolder } from './support/folder.ts';
import { GIVEN_AWAY, TELLING } from './support/telling.ts';

const folder = testFolder();
const CASE = join(folder, 'own.corvee');
const OUT = join(folder, 'for the court');
const passphrase = 'a'.repeat(40);
const at = ['--case', CASE, '--passphrase-file', fileIn(folder, 'pass.txt', `${passphrase}\n`)];
const telling = fileIn(folder, 'telling.txt', TELLING);
const note = fileIn(
  folder,
  'note.txt',
  'Our partner in Ussuriysk writes that workers must pay 300 dollars a month in dues. The secret phrase is marmalade and 900 dollars were taken from each of them.\n',
);
const verifier = join(root, 'bin', 'verify-dossier.mjs');

let text = '';
let head: Link = { seq: 0, hash: '' };
let claims: readonly Claim[] = [];

const opened = () => openOwnOrSample(CASE, () => Promise.resolve(passphrase));
const by = { actor: { role: 'editor', name: 'kestrel' }, month: null } as const;
const headText = ({ seq, hash }: Link): string => `${String(seq)}:${hash}`;

beforeAll(async () => {
  const date = ['--published', `${telling}=2022-06-20`, '--published', `${EXAMPLES[0] ?? ''}=2022-06-24`];
  expect((await corvee(['add', EXAMPLES[0] ?? '', telling, ...date, ...at])).code).toBe(0);
  expect((await corvee(['add', note, '--unpublished', '--told', '2022-08', ...at])).code).toBe(0);
  const open = await opened();
  claims = (await listClaims(open)).map(({ claim }) => claim);
  const own = claims.filter(({ passages }) => passages[0]?.exact.includes('300 dollars'));
  await releaseSentences(open, { report: own[0]?.report ?? '', sentences: [1], why: 'agreed with them' }, by);
  for (const { id } of own)
    await reviseClaim(open, { claim: id, band: 'more', why: 'every worker was told' }, by);
  const others = claims.filter((claim) => claim.report !== own[0]?.report).slice(0, 3);
  for (const { id } of others)
    await decideClaim(open, { claim: id, status: 'accepted', why: 'a secret reason' }, by);
  await open.close();
  const made = await corvee(['export', '--dossier', OUT, ...at]);
  expect(made.code, made.err).toBe(0);
  text = readFileSync(join(OUT, 'dossier.json'), 'utf8');
  const [, seq = '', hash = ''] = /^ {2}(\d+):([0-9a-f]{64})$/m.exec(made.out) ?? [];
  head = { seq: Number(seq), hash };
}, 60_000);

/** The program in the folder, as a reader would run it. */
function standalone(place: string, against: Link | null): { code: number | null; out: string } {
  const args = against === null ? [] : ['--head', headText(against)];
  const { status, stdout, stderr } = spawnSync(process.execPath, [verifier, place, ...args], {
    encoding: 'utf8',
    env: { NODE_NO_WARNINGS: '1' },
  });
  expect(stderr).toBe('');
  return { code: status, out: stdout };
}

let n = 0;
function placed(changed: string): string {
  const place = join(folder, `changed-${String(n++)}`);
  mkdirSync(place);
  writeFileSync(join(place, 'dossier.json'), changed);
  return place;
}

describe('a sealed dossier', () => {
  test('holds against the head, says what it shows and what it does not, with and without Corvée', async () => {
    const { code, out } = await corvee(['verify', '--dossier', OUT, '--head', headText(head)]);
    expect(code).toBe(0);
    expect(out).toMatch(/does not show: that any of it is true/);
    const alone = standalone(OUT, head);
    expect(alone.code, alone.out).toBe(0);
    expect(alone.out).toMatch(/holds, up to the head you gave/);
    expect(alone.out).toContain('300 dollars');
    expect(readFileSync(join(OUT, 'verify-dossier.mjs'), 'utf8')).toBe(readFileSync(verifier, 'utf8'));
  });

  test('without a head it says that anybody could have made it up', async () => {
    expect((await corvee(['verify', '--dossier', OUT])).out).toMatch(/anybody could have made it up/);
    expect(standalone(OUT, null).out).toMatch(/anybody could have made up/);
  });

  test('shows the words that were released, and of that note nothing else; no reason of the desk, no day or place of a source', () => {
    expect(text).toContain('300 dollars');
    for (const secret of [
      'marmalade',
      'Ussuriysk',
      'Our partner',
      '900 dollars',
      'a secret reason',
      'kestrel wrote',
    ])
      expect(text).not.toContain(secret);
    for (const given of GIVEN_AWAY) expect(text).not.toMatch(given);
    // What would let somebody who guesses the note check the guess.
    const unpublished = claims.filter(({ report }) => !text.includes(report));
    expect(unpublished.length).toBeGreaterThan(0);
    for (const { id } of unpublished) expect(text).not.toContain(id);
  });

  test('says of each value left out why, and nothing of entries left out but how many', () => {
    const { leftOut, lines } = JSON.parse(text) as SealedDossier;
    expect(new Set(leftOut.values.map(({ why }) => why))).toEqual(
      new Set(['text', 'unreleased', 'contact-day', 'desk-note']),
    );
    const bare = lines.filter((line) => !('content' in line));
    expect(bare.length).toBeGreaterThan(0);
    for (const line of bare) expect(Object.keys(line).sort()).toEqual(['commitment', 'destroyed', 'meta']);
  });

  test('is recorded in the journal, so that the list of what it leaves out stands under the head', async () => {
    const open = await opened();
    const [line] = await open.lines({ after: head.seq - 1, limit: 1 });
    expect(line?.hash).toBe(head.hash);
    expect(line?.entry).toMatchObject({
      kind: 'dossier-made',
      leftOut: sha256(canonicalJson((JSON.parse(text) as SealedDossier).leftOut)),
    });
    await open.close();
  });

  test('a person leaves out more: a claim, a report, a value everywhere, and the ids from which it could be guessed', async () => {
    const [first, second] = claims;
    const out = join(folder, 'less');
    const made = await corvee([
      ...['export', '--dossier', out, '--without', first?.id ?? '', '--withhold', 'claim/chain', '--report'],
      ...[second?.report ?? '', ...at],
    ]);
    expect(made.code, made.err).toBe(0);
    const less = readFileSync(join(out, 'dossier.json'), 'utf8');
    const { lines } = JSON.parse(less) as SealedDossier;
    const shown = lines.flatMap((line) => ('content' in line ? [line.kind] : []));
    expect(shown).toContain('claim-proposed');
    expect(shown).not.toContain('claim-decided');
    expect(less).not.toContain('"party"');
    for (const { id } of claims) expect(less).not.toContain(id);
    expect(standalone(out, null).code).toBe(0);
  });

  test('nothing that may leave, a path that holds an entry together, the sample: each is refused, and no folder is left', async () => {
    const note = claims.find(({ passages }) => passages[0]?.exact.includes('900 dollars'));
    const refused = async (...args: readonly string[]): Promise<number | null> =>
      (await corvee(['export', '--dossier', join(folder, 'refused'), ...args])).code;
    expect(await refused('--claim', note?.id ?? '', ...at)).toBe(1);
    expect(await refused('--withhold', 'claim', ...at)).toBe(1);
    expect(await refused()).toBe(1);
    expect(await refused('--format', 'csv', ...at)).toBe(2);
    expect(readdirSync(folder)).not.toContain('refused');
  });
});

describe('a dossier that somebody changed', () => {
  const roll = dice(7);
  const all = process.env['SLOW'] === '1';
  const times = all ? 700 : 140;

  test(`${String(times)} edits of every kind, half of them with hashes made to fit again: each is found, by both`, () => {
    let alone = 0;
    let edits = 0;
    const kinds = new Set<string>();
    for (let i = 0; i < times; i++) {
      const dossier = JSON.parse(text) as Editable;
      const edit = EDITS[i % EDITS.length];
      if (edit === undefined) throw new Error('no edit');
      edit[1](dossier, roll);
      // Every second one is by somebody who knows how a dossier is made and makes the hashes fit.
      const forged = i % (2 * EDITS.length) >= EDITS.length;
      if (forged) refit(dossier);
      const changed = `${canonicalJson(dossier)}\n`;
      const name = `${String(i)} ${edit[0]}${forged ? ', refitted' : ''}`;
      // Making the hashes fit again takes a few edits back: of the head, of a commitment.
      if (forged && changed === text) continue;
      expect(changed, name).not.toBe(text);
      edits++;
      const { ok, problems } = verifyDossier(changed, head);
      expect(ok, name).toBe(false);
      expect(problems.length, name).toBeGreaterThan(0);
      kinds.add(problems[0]?.why ?? '');
      if (all || i % 14 === 0) {
        alone++;
        expect(standalone(placed(changed), head).code, name).toBe(1);
      }
    }
    expect(kinds).toEqual(new Set(['content', 'chain', 'list', 'head', 'form']));
    expect(alone).toBeGreaterThan(times / 30);
    expect(edits).toBeGreaterThan(times * 0.9);
  }, 120_000);

  test('any byte of the file changed, or one more: found by both', () => {
    for (let i = 0; i < (all ? 200 : 60); i++) {
      const bytes = Buffer.from(text, 'utf8');
      const place = roll(bytes.length);
      bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << roll(8)), place);
      const changed = i % 4 === 0 ? `${text.slice(0, place)} ${text.slice(place)}` : bytes.toString('utf8');
      expect(verifyDossier(changed, head).ok, String(i)).toBe(false);
      if (i % 20 === 0) expect(standalone(placed(changed), head).code, String(i)).toBe(1);
    }
  });

  test('the head of another case, of an earlier or a later entry: found by both', () => {
    for (const other of [
      { ...head, seq: head.seq + 1 },
      { seq: head.seq - 1, hash: (verifyDossier(text, head).links.at(-2) as Link).hash },
      { ...head, hash: sha256('another case') },
    ]) {
      expect(verifyDossier(text, other).problems).toEqual([{ why: 'head', seq: null }]);
      expect(standalone(OUT, other).code).toBe(1);
    }
  });

  test('rubbish is no dossier, and no error', () => {
    for (const rubbish of ['', '{}', '[]', 'null', '{"format":"corvee-dossier"}', text.slice(0, 1000), '\0'])
      expect(verifyDossier(rubbish, head).problems).toEqual([{ why: 'form', seq: null }]);
    expect(standalone(placed('{}'), head).code).toBe(1);
  });

  test('the verifier has no more than Node: one file, no import but of Node’s own, and short enough to be read', () => {
    const source = readFileSync(verifier, 'utf8');
    const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? '');
    expect(imports.every((from) => from.startsWith('node:'))).toBe(true);
    expect(source).not.toMatch(/\bimport\(|require\(|fetch\(|node:(net|http|https|dgram|tls|child_process)/);
    expect(source.split('\n').length).toBeLessThan(330);
    expect(execFileSync(process.execPath, ['--check', verifier], { encoding: 'utf8' })).toBe('');
  });
});
