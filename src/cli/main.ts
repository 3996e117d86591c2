/** The `corvee` command. Thin: reads options, calls a use case, prints. Exit 0 done, 1 wrong input, 2 usage, 3 internal. */
import { Command, CommanderError } from 'commander';
import { VERSION } from '../app/index.ts';
import { isCorveeError, type ErrorCode } from '../base/index.ts';
import { errorText, message } from '../messages/index.ts';
import { addCommand } from './commands/add.ts';
import { briefCommand } from './commands/brief.ts';
import { checkCommand } from './commands/check.ts';
import { readCommand } from './commands/read.ts';
import { ordersCommand } from './commands/orders.ts';
import { runCommand } from './commands/run.ts';
import { verifyCommand } from './commands/verify.ts';
import { unbuiltCommands } from './commands/unbuilt.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** Failures of how the command was called, not of what it was given. */
const USAGE: readonly ErrorCode[] = ['usage', 'not-built'];

/** Runs one command line. @returns the exit code */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command('corvee')
    .description(message(terminal.locale, 'cli.about'))
    .version(VERSION)
    .showHelpAfterError('(corvee --help lists the commands; corvee COMMAND --help its options)')
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text.trimEnd());
      },
      writeErr: (text) => {
        terminal.err(text.trimEnd());
      },
    })
    .exitOverride();
  let code = 0;
  const exit = (wanted: number): void => {
    code = wanted;
  };
  briefCommand(program, terminal);
  readCommand(program, terminal);
  addCommand(program, terminal);
  ordersCommand(program, terminal);
  checkCommand(program, terminal, exit);
  runCommand(program, terminal);
  verifyCommand(program, terminal, exit);
  unbuiltCommands(program);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, terminal);
  }
}

function failed(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isCorveeError(error)) {
    terminal.err(errorText(terminal.locale, error));
    return USAGE.includes(error.code) ? 2 : 1;
  }
  terminal.err(message(terminal.locale, 'cli.internal'));
  terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 3;
}

process.exitCode = await main(process.argv.slice(2), processTerminal());
