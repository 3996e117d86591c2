/** Runs one command line. Exit 0 done, 1 wrong input, 2 usage, 3 internal. */
import { CommanderError } from 'commander';
import { isCorveeError, type ErrorCode } from '../base/index.ts';
import { errorText, message } from '../messages/index.ts';
import { makeProgram } from './program.ts';
import { meanwhileText } from './print-meanwhile.ts';
import { printProblem } from './print-problem.ts';
import type { Terminal } from './terminal.ts';

/** Failures of how the command was called, not of what it was given. */
const USAGE: readonly ErrorCode[] = [
  'usage',
  'not-built',
  'option-day',
  'option-month',
  'option-whole',
  'option-name',
  'option-origin',
];

/** @returns the exit code */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const program = makeProgram(terminal, (wanted) => {
    code = wanted;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, terminal);
  }
}

function failed(error: unknown, terminal: Terminal): number {
  const { locale } = terminal;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isCorveeError(error)) {
    if (isCorveeError(error, 'regime-refused')) {
      for (const problem of error.data.problems) terminal.err(`${printProblem(problem, {}, locale)}\n`);
    }
    terminal.err(errorText(locale, error));
    if (isCorveeError(error, 'decided-meanwhile')) terminal.err(meanwhileText(error.data, locale));
    return USAGE.includes(error.code) ? 2 : 1;
  }
  terminal.err(message(locale, 'cli.internal'));
  terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 3;
}
