/** The whole command line, for running it and for documenting it. */
import { Command } from 'commander';
import { VERSION } from '../app/index.ts';
import { message } from '../messages/index.ts';
import { alignCommand } from './commands/align.ts';
import { addCommand } from './commands/add.ts';
import { anchorsCommand } from './commands/anchors.ts';
import { benchCommand } from './commands/bench.ts';
import { backupCommand, restoreCommand } from './commands/backup.ts';
import { briefCommand } from './commands/brief.ts';
import { calibrateCommand } from './commands/calibrate.ts';
import { checkCommand } from './commands/check.ts';
import { claimCommand } from './commands/claim.ts';
import { contradictionsCommand, resolveCommand } from './commands/contradictions.ts';
import { decisionsCommand } from './commands/decisions.ts';
import { deskCommand } from './commands/desk.ts';
import { estimatesCommand } from './commands/estimates.ts';
import { explainCommand } from './commands/explain.ts';
import { hiddenCommand } from './commands/hidden.ts';
import { lockCommand } from './commands/lock.ts';
import { ordersCommand } from './commands/orders.ts';
import { forecastCommand } from './commands/forecast.ts';
import { sensitivityCommand } from './commands/sensitivity.ts';
import { dangerCommand, questionsCommand } from './commands/questions.ts';
import { scoreCommand } from './commands/score.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { linkCommand, originsCommand } from './commands/origins.ts';
import { printCommand } from './commands/print.ts';
import { compareCommand } from './commands/compare.ts';
import { backTestCommand } from './commands/back-test.ts';
import { changedCommand } from './commands/changed.ts';
import { readCommand } from './commands/read.ts';
import { memberCommand } from './commands/member.ts';
import { newsroomCommand, recordCommand } from './commands/newsroom.ts';
import { overruleCommand, releaseCommand } from './commands/release.ts';
import { runCommand } from './commands/run.ts';
import { stampCommand } from './commands/stamp.ts';
import { verifyCommand } from './commands/verify.ts';
import { workerCommand } from './commands/worker.ts';
import { putWords } from './help-words.ts';
import type { Terminal } from './terminal.ts';

/** @param exit - sets the exit code of a command that ran and found something wrong */
export function makeProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const program = new Command('corvee')
    .description('cli.about')
    .version(VERSION, '-V, --version', 'help.version')
    .helpCommand(false)
    .showHelpAfterError(message(terminal.locale, 'help.hint'))
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text.trimEnd());
      },
      writeErr: (text) => {
        terminal.err(text.trimEnd());
      },
    })
    .exitOverride();
  briefCommand(program, terminal);
  readCommand(program, terminal);
  alignCommand(program, terminal);
  addCommand(program, terminal);
  ordersCommand(program, terminal);
  contradictionsCommand(program, terminal);
  resolveCommand(program, terminal);
  claimCommand(program, terminal);
  decisionsCommand(program, terminal);
  releaseCommand(program, terminal);
  overruleCommand(program, terminal);
  recordCommand(program, terminal);
  newsroomCommand(program, terminal);
  originsCommand(program, terminal);
  linkCommand(program, terminal);
  anchorsCommand(program, terminal);
  memberCommand(program, terminal);
  deskCommand(program, terminal);
  checkCommand(program, terminal, exit);
  lockCommand(program, terminal, exit);
  runCommand(program, terminal);
  estimatesCommand(program, terminal);
  explainCommand(program, terminal);
  sensitivityCommand(program, terminal);
  calibrateCommand(program, terminal);
  hiddenCommand(program, terminal);
  questionsCommand(program, terminal);
  dangerCommand(program, terminal);
  compareCommand(program, terminal);
  backTestCommand(program, terminal);
  changedCommand(program, terminal);
  scoreCommand(program, terminal);
  forecastCommand(program, terminal);
  printCommand(program, terminal);
  benchCommand(program, terminal);
  workerCommand(program, terminal);
  verifyCommand(program, terminal, exit);
  stampCommand(program, terminal);
  backupCommand(program, terminal);
  restoreCommand(program, terminal);
  exportCommand(program, terminal);
  importCommand(program, terminal);
  putWords(program, terminal.locale);
  return program;
}
