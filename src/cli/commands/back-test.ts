/** `corvee back-test DIR --known DAY`: were we right, from what was known on a day? */
import type { Command } from 'commander';
import { backTest, DEFAULT_REGIME, loadRegime, readBackTest } from '../../app/index.ts';
import type { Day } from '../../base/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { dayOption, wholeOption } from '../options.ts';
import { printBackTest } from '../print-back-test.ts';
import { progressLine } from '../progress-line.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly known: Day;
  readonly workers: number;
  readonly draws: number;
  readonly seed: number;
  readonly threads: number;
  readonly json?: true;
}

export function backTestCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('back-test'))
    .description('help.back-test')
    .argument('[dir]', 'help.regime', DEFAULT_REGIME)
    .requiredOption('--known <date>', 'help.back-test.known', dayOption)
    .option('--workers <n>', 'help.run.workers', wholeOption(1, 200_000), 500)
    .option('--draws <n>', 'help.run.draws', wholeOption(1, 100_000), 64)
    .option('--seed <n>', 'help.seed', wholeOption(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--threads <n>', 'help.analysis.threads', wholeOption(1, 256), 2)
    .option('--json', 'help.json')
    .action(async (dir: string, options: Options) => {
      const { known, workers, draws, seed, threads } = options;
      const regime = loadRegime(dir);
      const test = readBackTest(dir, known);
      await onCase(options, terminal, async (opened) => {
        const result = await backTest(opened, regime, {
          ...{ test, known, workers, draws, seed, threads },
          progress: progressLine(terminal),
          signal: terminal.signal,
        });
        terminal.out(options.json ? JSON.stringify(result, null, 2) : printBackTest(result, terminal));
      });
    });
}
