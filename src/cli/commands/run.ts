/** `corvee run DIR`: run a regime on what a case knows. */
import type { Command } from 'commander';
import {
  DEFAULT_REGIME,
  registerData,
  reportsById,
  loadRegime,
  run,
  runJson,
  startMonth,
} from '../../app/index.ts';
import { CorveeError, type Day } from '../../base/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { dayOption, wholeOption } from '../options.ts';
import { printRun } from '../print-run.ts';
import { progressLine } from '../progress-line.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly workers: number;
  readonly months: number;
  readonly replicates: number;
  readonly draws: number;
  readonly seed: number;
  readonly threads: number;
  readonly engine: string;
  readonly at: Day;
  readonly known?: Day;
  readonly recorded?: number;
  readonly without?: string[];
  readonly json?: true;
}

export function runCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('run'))
    .description('run a regime on what the case knows, with the spread of what is uncertain')
    .argument('[dir]', 'folder of the regime', DEFAULT_REGIME)
    .option('--workers <n>', 'synthetic worker places', wholeOption(1, 200_000), 1000)
    .option('--months <n>', 'length of the run', wholeOption(1, 240), 36)
    .option('--replicates <n>', 'repetitions of each draw', wholeOption(1, 10_000), 1)
    .option(
      '--draws <n>',
      'draws of the uncertain numbers; draw 0 takes their middles',
      wholeOption(1, 100_000),
      48,
    )
    .option('--seed <n>', 'where the random numbers begin', wholeOption(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--threads <n>', 'threads to use', wholeOption(1, 256), 1)
    .option('--engine <name>', 'reference, js or wasm', 'reference')
    .option('--at <date>', 'day in the first month of the run', dayOption, '2021-01-01' as Day)
    .option('--known <date>', 'only what was public by this day', dayOption)
    .option('--recorded <seq>', 'only what this desk had at this entry', wholeOption(1, 2 ** 31))
    .option('--without <rule...>', 'leave rules out, to see what they do')
    .option('--json', 'print one JSON document')
    .action(async (dir: string, options: Options) => {
      refuseUnbuilt(options);
      const regime = loadRegime(dir);
      await onCase(options, terminal, async (opened) => {
        const report = await run(regime, await registerData(opened), {
          start: startMonth(options.at),
          months: options.months,
          workers: options.workers,
          draws: options.draws,
          replicates: options.replicates,
          seed: options.seed,
          known: options.known ?? null,
          recorded: options.recorded ?? null,
          progress: progressLine(terminal),
          ...(options.without === undefined ? {} : { without: options.without }),
        });
        const json = runJson(report, await reportsById(opened));
        terminal.out(options.json ? JSON.stringify(json, null, 2) : printRun(json, terminal));
      });
    });
}

function refuseUnbuilt({ engine, threads }: Options): void {
  if (engine !== 'reference') throw new CorveeError('not-built', { what: `The ${engine} engine` });
  if (threads > 1) throw new CorveeError('not-built', { what: 'Running on several threads' });
}
