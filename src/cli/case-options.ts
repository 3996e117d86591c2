/** The options that say which case a command works on, and how its passphrase is got. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { asMember, listMembers, memberWith, openOwnOrSample, shownPlace } from '../app/index.ts';
import { CorveeError } from '../base/index.ts';
import { message } from '../messages/index.ts';
import type { Terminal } from './terminal.ts';

export interface CaseOptions {
  readonly case?: string;
  readonly passphraseFile?: string;
  /** Who writes, on a case with members. */
  readonly tokenFile?: string;
  /** Writes without saying who, although the case has members: only for letting members in. */
  readonly unnamed?: boolean;
  /** Opens a case that is older than the head kept beside it, to say so. */
  readonly ignoreHead?: boolean;
}

type OpenCase = Awaited<ReturnType<typeof openOwnOrSample>>;

export function withCaseOptions(command: Command): Command {
  return command
    .option('--case <path>', 'help.case')
    .option('--passphrase-file <file>', 'help.passphrase-file')
    .option('--token-file <file>', 'help.token-file');
}

/** The passphrase from the file, else from the person; null where nobody can be asked. */
export async function passphraseFor(options: CaseOptions, terminal: Terminal): Promise<string | null> {
  if (options.passphraseFile !== undefined) return readLine(options.passphraseFile);
  return terminal.secret(
    message(terminal.locale, 'cli.passphrase', { path: shownPlace(options.case ?? '') }),
  );
}

/** Opens the case, runs `work`, and closes it whatever happens. */
export async function onCase<T>(
  options: CaseOptions,
  terminal: Terminal,
  work: (opened: OpenCase) => Promise<T>,
): Promise<T> {
  const opened = await openOwnOrSample(
    options.case,
    () => passphraseFor(options, terminal),
    options.ignoreHead,
  );
  try {
    return await work(await writtenBy(opened, options));
  } finally {
    await opened.close();
  }
}

/** The case as whoever holds the token has it; a case without members is everybody's who can open it. @throws CorveeError 'member-token' */
export async function writtenBy(opened: OpenCase, { tokenFile, unnamed }: CaseOptions): Promise<OpenCase> {
  const member = tokenFile === undefined ? null : await memberWith(opened, readLine(tokenFile));
  if (tokenFile !== undefined && member === null) throw new CorveeError('member-token', {});
  if (member === null && (unnamed === true || opened.readOnly || (await listMembers(opened)).length === 0))
    return opened;
  return asMember(opened, () => member);
}

function readLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    throw new CorveeError('file-missing', { file }, { cause: error });
  }
}
