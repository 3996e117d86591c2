/** Time stamps on a case, by two authorities made with openssl on this machine, and by some that should not be believed. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { corvee } from './support/command-line.ts';
import { EXAMPLES } from './support/every-output.ts';
import { fileIn, testFolder } from './support/folder.ts';

const folder = testFolder();
const CASE = join(folder, 'own.corvee');
const pass = fileIn(folder, 'pass.txt', `${'a'.repeat(40)}\n`);
const at = ['--case', CASE, '--passphrase-file', pass];
const stamps = `${CASE}.stamps`;
const openssl = (...args: readonly string[]): string =>
  execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const has = ((): boolean => {
  try {
    return openssl('version') !== '';
  } catch {
    return false;
  }
})();

/** An authority of our own. @param use - what its certificate says that its key is for */
function authority(name: string, use = 'critical,timeStamping'): (request: string) => string {
  const [key, certificate, conf] = ['key', 'pem', 'conf'].map((ending) => join(folder, `${name}.${ending}`));
  openssl(
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`],
    ...['-addext', `extendedKeyUsage=${use}`, '-keyout', key ?? '', '-out', certificate ?? ''],
  );
  fileIn(
    folder,
    `${name}.conf`,
    `[tsa]\ndefault_tsa = own\n[own]\nserial = ${join(folder, `${name}.serial`)}\ncrypto_device = builtin\nsigner_cert = ${certificate ?? ''}\nsigner_key = ${key ?? ''}\nsigner_digest = sha256\ndefault_policy = 1.2.3.4\ndigests = sha256\naccuracy = secs:1\n`,
  );
  fileIn(folder, `${name}.serial`, '01\n');
  return (request) => {
    const reply = join(folder, `${name}-${String(Date.now())}.tsr`);
    openssl('ts', '-reply', '-config', conf ?? '', '-section', 'own', '-queryfile', request, '-out', reply);
    return reply;
  };
}

const requests = (): string[] => readdirSync(stamps).filter((name) => name.endsWith('.tsq'));
const request = (): string => join(stamps, requests().at(-1) ?? '');

describe.skipIf(!has)('a case stamped by two authorities', () => {
  beforeAll(async () => {
    expect((await corvee(['add', EXAMPLES[0] ?? '', ...at])).code).toBe(0);
    const { out } = await corvee(['stamp', ...at]);
    expect(out).toMatch(/Corvée sends nothing/);
  }, 60_000);

  test('the request holds a hash of the head and a random number, and openssl can read it', () => {
    const said = openssl('ts', '-query', '-in', request(), '-text');
    expect(said).toMatch(/Hash Algorithm: sha256/);
    expect(said).toMatch(/Nonce: 0x[0-9A-F]+/);
    expect(readFileSync(request()).length).toBeLessThan(100);
  });

  test('replies are kept, told by verify, and checked by openssl without Corvée', async () => {
    for (const name of ['First', 'Second']) {
      const { out, code } = await corvee(['stamp', authority(name)(request()), ...at]);
      expect([code, out]).toEqual([0, expect.stringMatching(new RegExp(`there at 20.*says ${name}`))]);
    }
    const { out, code } = await corvee(['verify', ...at]);
    expect(code).toBe(0);
    expect(out).toMatch(/2 authorities have stamped/);
    const reply = readdirSync(stamps).find((name) => name.endsWith('.tsr')) ?? '';
    const head = readdirSync(stamps).find((name) => name.endsWith('.head')) ?? '';
    const said = openssl(
      ...['ts', '-verify', '-data', join(stamps, head), '-in', join(stamps, reply)],
      ...['-CAfile', join(folder, 'First.pem')],
    );
    expect(said).toMatch(/Verification: OK/);
  }, 60_000);

  test('a reply to nobody, to another request, from a key made for other things, or altered, is not kept', async () => {
    const why = async (file: string): Promise<string> => (await corvee(['stamp', file, ...at])).err;
    expect(await why(pass)).toMatch(/no reply of a time stamp authority/);
    const other = join(folder, 'other.tsq');
    const head = readdirSync(stamps).find((name) => name.endsWith('.head')) ?? '';
    openssl('ts', '-query', '-data', join(stamps, head), '-sha256', '-cert', '-out', other);
    expect(await why(authority('Unasked')(other))).toMatch(/answers another request/);
    openssl('ts', '-query', '-data', pass, '-sha256', '-cert', '-out', other);
    expect(await why(authority('Elsewhere')(other))).toMatch(/other data/);
    const sound = readFileSync(authority('Altered')(request()));
    // What is stamped, the key that signed, and the signature.
    for (const from of [100, 400, sound.length - 20]) {
      const hurt = Buffer.from(sound);
      hurt.writeUInt8(hurt.readUInt8(from) ^ 1, from);
      expect(await why(fileIn(folder, 'hurt.tsr', hurt))).toMatch(
        /signature|no reply|other data|another request|alone/,
      );
    }
  }, 60_000);

  test('when the case goes on the stamps hold; on a case that was written anew they do not', async () => {
    expect((await corvee(['add', EXAMPLES[1] ?? '', ...at])).code).toBe(0);
    expect((await corvee(['verify', ...at])).code).toBe(0);
    const forged = join(folder, 'forged.corvee');
    const of = ['--case', forged, '--passphrase-file', pass];
    expect((await corvee(['add', EXAMPLES[1] ?? '', ...of])).code).toBe(0);
    cpSync(stamps, `${forged}.stamps`, { recursive: true });
    const { out, code } = await corvee(['verify', ...of]);
    expect([code, out]).toEqual([1, expect.stringMatching(/no longer contains what was stamped/)]);
    writeFileSync(join(stamps, '1-1.tsr'), 'rubbish');
    expect((await corvee(['verify', ...at])).code).toBe(1);
  }, 60_000);
});
