/** Where a case is, as a person writes it: the path of a file, or the address of a server. What is shown of it names no password. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isTeamAddress, parseTeamPlace, teamFilesOf } from '../../evidence/index.ts';

/** For messages and commands to copy: an address loses its user and password. */
export function shownPlace(path: string): string {
  return isTeamAddress(path) ? parseTeamPlace(path).where : path;
}

/** The path beside which files about the case lie: its own, or, for a case on a server, one in this user's own folder. */
export function besideCase(path: string): string {
  return isTeamAddress(path) ? teamFilesOf(headsFolder(), parseTeamPlace(path).where) : path;
}

/** Where this computer remembers the heads of cases on servers. `XDG_STATE_HOME` moves it. */
export function headsFolder(): string {
  const { XDG_STATE_HOME: state, LOCALAPPDATA: local } = process.env;
  if (state !== undefined && state !== '') return join(state, 'corvee', 'cases');
  if (process.platform === 'win32' && local !== undefined) return join(local, 'corvee', 'cases');
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'corvee', 'cases');
  return join(homedir(), '.local', 'state', 'corvee', 'cases');
}
