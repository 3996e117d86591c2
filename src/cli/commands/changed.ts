/** `corvee changed DIR --since SEQ`: which outputs moved since then, by how much, because of which sentences. */
import type { Command } from 'commander';
import { changed, DEFAULT_REGIME, loadRegime, startMonth } from '../../app/index.ts';
import type { Day } from '../../base/index.ts';
import { knownOption, recordedOption, startOption, type AsKnown } from '../as-known.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { dayOption, wholeOption } from '../options.ts';
import { printChanged } from '../print-changed.ts';
import { progressLine } from '../progress-line.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions, AsKnown {
  readonly since?: number;
  readonly sinceKnown?: Day;
  readonly workers: number;
  readonly months: number;
  readonly draws: number;
  readonly seed: number;
  readonly threads: number;
  readonly at: Day;
  readonly json?: true;
}

export function changedCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('changed'))
    .description('help.changed')
    .argument('[dir]', 'help.regime', DEFAULT_REGIME)
    .option('--since <seq>', 'help.changed.since', wholeOption(1, 2 ** 31))
    .option('--since-known <date>', 'help.changed.since-known', dayOption)
    .addOption(knownOption())
    .addOption(recordedOption())
    .option('--workers <n>', 'help.run.workers', wholeOption(1, 200_000), 500)
    .option('--months <n>', 'help.run.months', wholeOption(1, 240), 36)
    .option('--draws <n>', 'help.run.draws', wholeOption(1, 100_000), 64)
    .option('--seed <n>', 'help.seed', wholeOption(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--threads <n>', 'help.analysis.threads', wholeOption(1, 256), 2)
    .addOption(startOption())
    .option('--json', 'help.json')
    .action(async (dir: string, options: Options) => {
      const { since, sinceKnown, known = null, recorded = null, at, months, workers, draws, seed } = options;
      const regime = loadRegime(dir);
      await onCase(options, terminal, async (opened) => {
        const result = await changed(opened, regime, {
          ...{ months, workers, draws, seed, threads: options.threads },
          before: { known: sinceKnown ?? known, recorded: since ?? recorded },
          after: { known, recorded },
          start: startMonth(at),
          progress: progressLine(terminal),
          signal: terminal.signal,
        });
        terminal.out(options.json ? JSON.stringify(result, null, 2) : printChanged(result, terminal));
      });
    });
}
