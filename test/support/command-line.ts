/** Runs Corvée's command line: in this process, where a test only reads what it says, or as a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { Locale } from '../../src/messages/index.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Here {
  readonly locale?: Locale;
  /** Answers to questions for a passphrase; null if nobody can be asked. */
  readonly secret?: string | null;
  readonly signal?: AbortSignal;
}

/** Runs in this process. */
export async function corvee(argv: readonly string[], here: Here = {}): Promise<Ran> {
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    locale: here.locale ?? 'en',
    interactive: false,
    width: 100,
    out: (line) => (said.out += `${line}\n`),
    err: (line) => (said.err += `${line}\n`),
    progress: () => undefined,
    signal: here.signal ?? new AbortController().signal,
    secret: () => Promise.resolve(here.secret ?? null),
  };
  return { code: await runCommandLine(argv, terminal), ...said };
}

export const root = join(import.meta.dirname, '..', '..');
/** The sources themselves: Node runs them, so that no test depends on a build being fresh. */
export const program = join(root, 'src', 'cli', 'main.ts');

export interface Own {
  readonly env?: Readonly<Record<string, string>>;
  /** Put before the program. */
  readonly imports?: readonly string[];
  /** A program to run it under, as `unshare -n`. */
  readonly under?: readonly string[];
  readonly cwd?: string;
  /** Called once it runs, to send it signals. */
  readonly meanwhile?: (child: ChildProcess) => void;
}

/** Runs as a process of its own, which is killed after a minute. */
export async function corveeProcess(argv: readonly string[], own: Own = {}): Promise<Ran> {
  const [command = '', ...args] = [
    ...(own.under ?? []),
    process.execPath,
    ...(own.imports ?? []).flatMap((file) => ['--import', file]),
    program,
    ...argv,
  ];
  const child = spawn(command, args, {
    cwd: own.cwd ?? root,
    env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1', LC_ALL: 'C.UTF-8', ...own.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  own.meanwhile?.(child);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    }),
  ]);
  return { code, out, err };
}
