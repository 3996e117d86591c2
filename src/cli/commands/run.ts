/** `corvee run DIR`: run a regime on what a case knows. */
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import {
  DEFAULT_REGIME,
  loadRegime,
  registerData,
  run,
  runInto,
  shownRun,
  slurmArray,
  startMonth,
  type Backend,
  type RunOptions,
  type SlurmArray,
} from '../../app/index.ts';
import { CorveeError, type Day } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { asKnown, knownOption, recordedOption, startOption, type AsKnown } from '../as-known.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { engineOption } from '../engine-option.ts';
import { wholeOption } from '../options.ts';
import { printRun } from '../print-run.ts';
import { progressLine } from '../progress-line.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions, AsKnown {
  readonly workers: number;
  readonly months: number;
  readonly replicates: number;
  readonly draws: number;
  readonly seed: number;
  readonly threads: number;
  readonly engine?: Backend;
  readonly at: Day;
  readonly without?: string[];
  readonly compare?: true;
  readonly out?: string;
  readonly resume?: true;
  readonly queue?: string;
  readonly chunk?: number;
  readonly slurm?: true;
  readonly json?: true;
}

export function runCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('run'))
    .description('help.run')
    .argument('[dir]', 'help.regime', DEFAULT_REGIME)
    .option('--workers <n>', 'help.run.workers', wholeOption(1, 20_000_000), 1000)
    .option('--months <n>', 'help.run.months', wholeOption(1, 240), 36)
    .option('--replicates <n>', 'help.run.replicates', wholeOption(1, 10_000), 1)
    .option('--draws <n>', 'help.run.draws', wholeOption(1, 1_000_000), 48)
    .option('--seed <n>', 'help.seed', wholeOption(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--threads <n>', 'help.run.threads', wholeOption(1, 256), 1)
    .option('--engine <name>', 'help.run.engine', engineOption)
    .addOption(startOption())
    .addOption(knownOption())
    .addOption(recordedOption())
    .option('--without <rule...>', 'help.run.without')
    .option('--compare', 'help.run.compare')
    .option('--out <dir>', 'help.run.out')
    .option('--resume', 'help.run.resume')
    .option('--queue <url>', 'help.run.queue')
    .option('--chunk <n>', 'help.run.chunk', wholeOption(1, 100_000))
    .option('--slurm', 'help.run.slurm')
    .option('--json', 'help.json')
    .action(async (dir: string, options: Options) => {
      refuseWithoutOut(options, terminal);
      sayIfTooMany(options.threads, terminal);
      const regime = loadRegime(dir);
      await onCase(options, terminal, async (opened) => {
        const data = await registerData(opened, {
          ...asKnown(options),
        });
        const asked: RunOptions = {
          start: startMonth(options.at),
          months: options.months,
          workers: options.workers,
          draws: options.draws,
          replicates: options.replicates,
          seed: options.seed,
          ...asKnown(options),
          threads: options.threads,
          compare: options.compare === true,
          progress: progressLine(terminal),
          signal: terminal.signal,
          ...(options.engine === undefined ? {} : { engine: options.engine }),
          ...(options.chunk === undefined ? {} : { chunk: options.chunk }),
          ...(options.queue === undefined ? {} : { queue: options.queue }),
          ...(options.without === undefined ? {} : { without: options.without }),
        };
        const { out: dir } = options;
        if (options.slurm === true && dir !== undefined) {
          saySlurm(slurmArray(regime, data, asked, dir), terminal);
          return;
        }
        const { json, files } =
          dir === undefined
            ? { json: await shownRun(opened, await run(regime, data, asked)), files: [] }
            : await runInto(opened, regime, data, asked, { dir, resume: options.resume === true });
        terminal.out(options.json ? JSON.stringify(json, null, 2) : printRun(json, terminal));
        if (files.length > 0 && options.json === undefined) {
          terminal.err(message(terminal.locale, 'cli.run.written', { files: files.join(', ') }));
        }
      });
    });
}

/** @throws CorveeError 'usage' for what makes no sense without a folder */
function refuseWithoutOut({ out, resume, compare, slurm, json }: Options, { locale }: Terminal): void {
  if (slurm === true && json === true) {
    throw new CorveeError('usage', { detail: message(locale, 'cli.run.slurm-json') });
  }
  const option = resume ? '--resume' : compare ? '--compare' : slurm ? '--slurm' : null;
  if (out !== undefined || option === null) return;
  throw new CorveeError('usage', { detail: message(locale, 'cli.run.needs-out', { option }) });
}

/** What to do with the array; until its tasks are done there is no result to print. */
function saySlurm({ script, chunks, open }: SlurmArray, terminal: Terminal): void {
  const { locale } = terminal;
  terminal.out(
    open === ''
      ? message(locale, 'cli.run.slurm-done', { chunks })
      : message(locale, 'cli.run.slurm', { chunks, line: `sbatch --array=${open} ${script}` }),
  );
}

/** More threads than cores give the same answer, no sooner. */
function sayIfTooMany(threads: number, terminal: Terminal): void {
  const cores = availableParallelism();
  if (threads > cores) terminal.err(message(terminal.locale, 'cli.run.threads', { threads, cores }));
}
