/** The options that all analyses of runs share: which output, which runs, what is known, how they are done. */
import type { Command } from 'commander';
import { BACKENDS, parseTarget, startMonth, type AskedRuns } from '../app/index.ts';
import { CorveeError, type Day } from '../base/index.ts';
import type { CaseOptions } from './case-options.ts';
import { dayOption, wholeOption } from './options.ts';
import { progressLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

export interface AnalysisOptions extends CaseOptions {
  readonly output: string;
  readonly workers: number;
  readonly seed: number;
  readonly threads: number;
  readonly engine?: string;
  readonly at: Day;
  readonly known?: Day;
  readonly recorded?: number;
  readonly json?: true;
}

export function analysisOptions(command: Command): Command {
  return command
    .requiredOption('--output <name@month>', 'help.analysis.output')
    .option('--workers <n>', 'help.run.workers', wholeOption(1, 200_000), 500)
    .option('--seed <n>', 'help.seed', wholeOption(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--threads <n>', 'help.analysis.threads', wholeOption(1, 256), 2)
    .option('--engine <name>', 'help.analysis.engine')
    .option('--at <date>', 'help.run.at', dayOption, '2021-01-01' as Day)
    .option('--known <date>', 'help.known', dayOption)
    .option('--recorded <seq>', 'help.recorded', wholeOption(1, 2 ** 31))
    .option('--json', 'help.json');
}

export function askedRuns(options: AnalysisOptions, terminal: Terminal): AskedRuns {
  const { engine } = options;
  const backend = BACKENDS.find((name) => name === engine);
  if (engine !== undefined && backend === undefined) {
    throw new CorveeError('not-built', { what: `The ${engine} engine` });
  }
  return {
    asked: parseTarget(options.output),
    start: startMonth(options.at),
    workers: options.workers,
    seed: options.seed,
    known: options.known ?? null,
    recorded: options.recorded ?? null,
    threads: options.threads,
    ...(backend && { engine: backend }),
    progress: progressLine(terminal),
    signal: terminal.signal,
  };
}
