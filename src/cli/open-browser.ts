/**
 * Opens an address in the user's browser. The address goes through a file only this user can read: on a command line
 * every account of the computer could see the token.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

/** Removes the file the address went through. */
export type Forget = () => Promise<void>;

/** Never throws: where there is no browser to open, the address has been printed anyway. */
export async function openBrowser(url: string): Promise<Forget> {
  const [command, ...args] = OPENERS[process.platform] ?? [];
  const noScreen = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (command === undefined || noScreen) return () => Promise.resolve();
  const folder = await mkdtemp(join(tmpdir(), 'corvee-open-'));
  const file = join(folder, 'open.html');
  await writeFile(file, `<!doctype html><meta http-equiv="refresh" content="0;url=${url}">\n`, {
    mode: 0o600,
  });
  const child = spawn(command, [...args, file], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
  return () => rm(folder, { recursive: true, force: true });
}
