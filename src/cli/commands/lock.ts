/** `corvee lock DIR`: which wording of each claim a regime rests on; `--check` says what has changed since. */
import type { Command } from 'commander';
import { DEFAULT_REGIME, lockProblems, lockRegime, readRegimeDir } from '../../app/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { printProblem } from '../print-problem.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly check?: true;
}

export function lockCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const { locale } = terminal;
  withCaseOptions(program.command('lock'))
    .description('help.lock')
    .argument('[dir]', 'help.regime', DEFAULT_REGIME)
    .option('--check', 'help.lock.check')
    .action(async (dir: string, options: Options) => {
      await onCase(options, terminal, async (opened) => {
        if (options.check === true) {
          const problems = await lockProblems(opened, dir);
          const files = readRegimeDir(dir);
          if (problems.length === 0) terminal.out(message(locale, 'cli.lock.current'));
          else terminal.out(problems.map((problem) => printProblem(problem, files, locale)).join('\n\n'));
          if (problems.length > 0) exit(1);
          return;
        }
        const { path, claims, absent } = await lockRegime(opened, dir);
        terminal.out(message(locale, 'cli.lock.done', { path, claims }));
        if (absent.length > 0) terminal.out(message(locale, 'cli.lock.absent', { slugs: absent.join(', ') }));
      });
    });
}
