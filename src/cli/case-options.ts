/** The options that say which case a command works on, and how its passphrase is got. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { openOwnOrSample } from '../app/index.ts';
import { CorveeError } from '../base/index.ts';
import { message } from '../messages/index.ts';
import type { Terminal } from './terminal.ts';

export interface CaseOptions {
  readonly case?: string;
  readonly passphraseFile?: string;
  /** Opens a case that is older than the head kept beside it, to say so. */
  readonly ignoreHead?: boolean;
}

type OpenCase = Awaited<ReturnType<typeof openOwnOrSample>>;

export function withCaseOptions(command: Command): Command {
  return command
    .option('--case <path>', 'help.case')
    .option('--passphrase-file <file>', 'help.passphrase-file');
}

/** The passphrase from the file, else from the person; null where nobody can be asked. */
export async function passphraseFor(options: CaseOptions, terminal: Terminal): Promise<string | null> {
  if (options.passphraseFile !== undefined) return readPassphrase(options.passphraseFile);
  return terminal.secret(message(terminal.locale, 'cli.passphrase', { path: options.case ?? '' }));
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
    return await work(opened);
  } finally {
    await opened.close();
  }
}

function readPassphrase(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    throw new CorveeError('file-missing', { file }, { cause: error });
  }
}
