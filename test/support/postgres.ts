/** A PostgreSQL server of its own for a test: in a folder that is thrown away, on a socket in it, under a user who is not root. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const BIN = binaries();
/** Why no server can be started here, or null. */
export const noPostgres: string | null =
  BIN === null ? 'PostgreSQL is not installed (Debian: apt-get install postgresql)' : null;

if (noPostgres !== null && process.env['CI'] === '1') throw new Error(noPostgres);

export interface Postgres {
  /** With user and password. */
  readonly url: string;
  readonly password: string;
  /** Where all its files are: tables, indexes, its log of writes. */
  readonly data: string;
  /** Runs one statement. @returns rows, fields parted by `|` */
  sql(statement: string): string[];
  /** As a power cut ends it: at once, without tidying up. `start` brings it back on the same files. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): void;
}

/**
 * @param durable - what is committed is pushed to the disk first, as on a real server; left out: it is not, which is faster
 * @throws if it does not come up within ten seconds
 */
export async function startPostgres({ durable = false } = {}): Promise<Postgres> {
  if (BIN === null) throw new Error(noPostgres ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'corvee-pg-'));
  const user = unprivileged();
  const password = 'open-sesame-for-tests';
  const secret = join(folder, 'password');
  const data = join(folder, 'data');
  writeFileSync(secret, `${password}\n`);
  if (user !== null) for (const path of [folder, secret]) chownSync(path, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const as = {
    ...user,
    cwd: folder,
    stdio: 'ignore' as const,
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
  };
  const init = [
    '-D',
    data,
    '-U',
    'corvee',
    '-A',
    'scram-sha-256',
    `--pwfile=${secret}`,
    '-E',
    'UTF8',
    '--no-sync',
  ];
  execFileSync(join(BIN, 'initdb'), init, as);
  const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`];
  if (!durable) settings.push('-c', 'fsync=off');
  const bin = BIN;
  const launch = (): ChildProcess => spawn(join(bin, 'postgres'), ['-D', data, ...settings], as);
  let server = launch();
  const sql = (statement: string): string[] =>
    execFileSync(
      join(bin, 'psql'),
      ['-h', folder, '-U', 'corvee', '-d', 'postgres', '-At', '-c', statement],
      {
        env: { ...process.env, PGPASSWORD: password },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
      .trim()
      .split('\n');
  const stop = (): void => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  const up = async (): Promise<boolean> => {
    for (let tries = 0; tries < 100; tries++) {
      await wait(100);
      try {
        sql('select 1');
        return true;
      } catch {
        // Not up yet.
      }
    }
    return false;
  };
  const kill = async (): Promise<void> => {
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
    // Its helpers notice that it is gone, and end.
    await wait(300);
  };
  const start = async (): Promise<void> => {
    server = launch();
    if (!(await up())) throw new Error('PostgreSQL did not come up again');
  };
  const url = `postgres://corvee:${password}@/postgres?host=${folder}`;
  if (await up()) return { url, password, data, sql, kill, start, stop };
  stop();
  throw new Error('PostgreSQL did not come up');
}

/** Debian keeps them apart by version. */
function binaries(): string | null {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...versions.map((version) => join(base, version, 'bin')),
    '/usr/local/bin',
    '/opt/homebrew/bin',
  ];
  return places.find((place) => existsSync(join(place, 'initdb'))) ?? null;
}

/** PostgreSQL refuses to run as root: then as its own user, else as nobody. */
function unprivileged(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (what: string): number => Number(execFileSync('id', [what, name], { encoding: 'utf8' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // The next.
    }
  }
  return { uid: 65534, gid: 65534 };
}
