/** A team's case from the command line: made, read, decided on under a name, checked, carried off and back; no password is said. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Argon2 from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { corvee, type Ran } from './support/command-line.ts';
import { testFolder } from './support/folder.ts';
import { noPostgres, startPostgres, type Postgres } from './support/postgres.ts';

// Keys are derived a dozen times here, and what that costs is tested elsewhere.
vi.mock('@node-rs/argon2', async (original) => {
  const argon2 = await original<typeof Argon2>();
  const quick = { memoryCost: 64, timeCost: 1, parallelism: 1 };
  const hashRaw: typeof argon2.hashRaw = (password, options) =>
    argon2.hashRaw(password, { ...options, ...quick });
  return { ...argon2, hashRaw };
});

const folder = testFolder();
const passphrase = 'a passphrase of this test';
/** Everything any command said. */
let said = '';

describe.skipIf(noPostgres !== null)(`a team's case (${noPostgres ?? 'PostgreSQL'})`, () => {
  let server: Postgres;
  let url = '';
  const at = (name: string): string => join(folder, name);
  const run = async (...argv: string[]): Promise<Ran> => {
    const ran = await corvee([...argv, '--passphrase-file', at('passphrase')]);
    said += ran.out + ran.err;
    return ran;
  };
  const onCase = (...argv: string[]): Promise<Ran> => run(...argv, '--case', url);
  const json = async (...argv: string[]): Promise<Record<string, unknown>> =>
    JSON.parse((await onCase(...argv, '--json')).out) as Record<string, unknown>;

  beforeAll(async () => {
    server = await startPostgres();
    url = `${server.url}&schema=shipyards`;
    vi.stubEnv('XDG_STATE_HOME', folder);
    writeFileSync(at('passphrase'), passphrase);
    writeFileSync(
      at('paper.txt'),
      'Workers at a shipyard in Russia were ordered in mid-May to pay 300 dollars a month to the party, a source told this paper.\n',
    );
  }, 30_000);
  afterAll(() => {
    server.stop();
    vi.unstubAllEnvs();
  });

  test('is made by the first report, like a file, and answers like one', async () => {
    const absent = await onCase('verify');
    expect([absent.code, absent.err]).toEqual([1, expect.stringContaining('schema=shipyards')]);
    const added = await onCase('add', at('paper.txt'), '--published', '2024-06-12');
    expect([added.code, added.err]).toEqual([0, '']);
    expect((await onCase('orders', '--at', '2024-07-01')).code).toBe(0);
    const { ok, head } = await json('verify');
    expect([ok, head]).toEqual([true, 'same']);
    // What this computer remembers of it is named by a hash and says nothing.
    const [kept = ''] = readdirSync(join(folder, 'corvee', 'cases'));
    expect([kept, readFileSync(join(folder, 'corvee', 'cases', kept), 'utf8')]).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}\.head$/),
      expect.stringMatching(/^\{"hash":"[0-9a-f]{64}","schema":1,"seq":\d+\}\n$/),
    ]);
  });

  test('with members nobody writes without saying who, and the journal names them', async () => {
    const added = await onCase('member', 'add', 'kestrel', '--role', 'editor');
    writeFileSync(at('kestrel'), added.out);
    writeFileSync(at('finch'), (await onCase('member', 'add', 'finch', '--role', 'analyst')).out);
    const { decisions } = (await json('decisions')) as { decisions: { subject: string }[] };
    expect(decisions.map(({ subject }) => subject)).toEqual(['finch', 'kestrel']);
    const [id = ''] = server.sql('select id from shipyards.claim order by seq limit 1');
    expect((await onCase('claim', id, '--accept')).err).toContain('--token-file');
    const marked = await onCase('claim', id, '--conflict', '--why', 'unlikely', '--token-file', at('finch'));
    expect([marked.code, marked.err]).toEqual([0, '']);
    expect((await onCase('claim', id, '--accept', '--token-file', at('finch'))).err).toContain(
      'takes an editor',
    );
    const { since } = (await json('claim', id)) as { since: number };
    expect((await onCase('claim', id, '--accept', '--token-file', at('kestrel'))).code).toBe(0);
    // Made on what finch saw: both are told, and what to type.
    const late = await onCase(
      'claim',
      id,
      '--reject',
      '--why',
      'misread',
      '--on',
      String(since),
      '--token-file',
      at('kestrel'),
    );
    expect(late.code).toBe(1);
    expect(late.err).toMatch(/kestrel \(editor\) accepted it[^]*You: reject it: “misread”[^]*--on \d+/);
    const { history } = (await json('claim', id)) as { history: { actor: object; status: string | null }[] };
    expect(history.slice(1).map(({ actor, status }) => [actor, status])).toEqual([
      [{ role: 'analyst', name: 'finch' }, 'conflict'],
      [{ role: 'editor', name: 'kestrel' }, 'accepted'],
    ]);
  });

  test('goes into a file and from there to another place of the server, with its one chain', async () => {
    const { tip } = await json('verify');
    const off = await onCase('backup', at('off.corvee'));
    expect([off.code, off.err]).toEqual([0, '']);
    const other = `${server.url}&schema=again`;
    const back = await run('restore', at('off.corvee'), '--to', other);
    expect([back.code, back.err]).toEqual([0, '']);
    const there = JSON.parse((await run('verify', '--case', other, '--json')).out) as {
      ok: boolean;
      tip: object;
    };
    expect([there.ok, there.tip]).toEqual([true, tip]);
    expect((await run('restore', at('off.corvee'), '--to', other)).code).toBe(1);
  });

  test('no command has said the password or a token, and a server that is gone is said to be', async () => {
    const wrong = await run('verify', '--case', url.replace(server.password, 'not-the-password'));
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('does not let us in')]);
    server.stop();
    const gone = await onCase('orders', '--at', '2024-07-01');
    expect([gone.code, gone.err]).toEqual([1, expect.stringContaining('cannot be reached')]);
    const token = readFileSync(at('kestrel'), 'utf8').trim();
    expect(said.split(token)).toHaveLength(2);
    for (const secret of [server.password, 'not-the-password', passphrase])
      expect(said).not.toContain(secret);
  });
});
