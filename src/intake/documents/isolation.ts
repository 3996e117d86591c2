/**
 * How a parser is kept from harm and from doing any: no network, no writing, no other program, little memory, little time.
 * Files and programs are refused by Node's permission model everywhere. The network is taken away by the system: on Linux
 * by a namespace of its own without any, on macOS by its sandbox. Elsewhere it cannot be had, and the caller is told so.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Isolation {
  /** What is put before the program, so that it has no network; null where this system offers nothing of the kind. */
  readonly before: readonly string[] | null;
  /** Options for Node. */
  readonly flags: readonly string[];
}

/** Largest heap and, watched from outside, largest resident set of a parser, in MiB. */
export const HEAP = 320;
export const RESIDENT = 512;

const wrappers: readonly (readonly string[])[] =
  process.platform === 'linux'
    ? [
        ['unshare', '--user', '--map-root-user', '--net', '--'],
        ['unshare', '--net', '--'],
      ]
    : process.platform === 'darwin'
      ? [['sandbox-exec', '-p', '(version 1)(allow default)(deny network*)']]
      : [];

let found: Isolation | undefined;

/** Tried once per process: a wrapper counts only if a program really starts under it. */
export function isolation(): Isolation {
  found ??= { before: wrappers.find(works) ?? null, flags: flags() };
  return found;
}

function works([command = '', ...args]: readonly string[]): boolean {
  try {
    execFileSync(command, [...args, process.execPath, '--version'], { stdio: 'ignore', timeout: 5000 });
    return true;
  } catch {
    return false;
  }
}

/** Leave to read only the program's own files and the libraries it is made of. */
function flags(): string[] {
  const own = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  const folders = [own, dirname(own)];
  for (let at = own; at !== dirname(at); at = dirname(at)) {
    const libraries = join(at, 'node_modules');
    if (existsSync(libraries)) folders.push(libraries, realpathSync(libraries));
  }
  const readable = [own, join(dirname(own), 'package.json'), ...folders.slice(2)];
  return [
    '--permission',
    ...new Set(readable.map((folder) => `--allow-fs-read=${folder}`)),
    `--max-old-space-size=${String(HEAP)}`,
    '--no-warnings',
  ];
}
