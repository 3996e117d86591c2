/** The options that all analyses of runs share: which output, which runs, what is known, how they are done. */
import type { Command } from 'commander';
import { parseTarget, startMonth, type AskedRuns, type Backend } from '../app/index.ts';
import type { Day } from '../base/index.ts';
import { asKnown, knownOption, recordedOption, startOption, type AsKnown } from './as-known.ts';
import type { CaseOptions } from './case-options.ts';
import { engineOption } from './engine-option.ts';
import { wholeOption } from './options.ts';
import { progressLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

export interface AnalysisOptions extends CaseOptions, AsKnown {
  readonly output: string;
  readonly workers: number;
  readonly seed: number;
  readonly threads: number;
  readonly engine?: Backend;
  readonly at: Day;
  readonly json?: true;
}

export function analysisOptions(command: Command): Command {
  return command
    .requiredOption('--output <name@month>', 'help.analysis.output')
    .option('--workers <n>', 'help.run.workers', wholeOption(1, 200_000), 500)
    .option('--seed <n>', 'help.seed', wholeOption(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--threads <n>', 'help.analysis.threads', wholeOption(1, 256), 2)
    .option('--engine <name>', 'help.analysis.engine', engineOption)
    .addOption(startOption())
    .addOption(knownOption())
    .addOption(recordedOption())
    .option('--json', 'help.json');
}

export function askedRuns(options: AnalysisOptions, terminal: Terminal): AskedRuns {
  const { engine } = options;
  return {
    asked: parseTarget(options.output),
    start: startMonth(options.at),
    workers: options.workers,
    seed: options.seed,
    ...asKnown(options),
    threads: options.threads,
    ...(engine && { engine }),
    progress: progressLine(terminal),
    signal: terminal.signal,
  };
}
