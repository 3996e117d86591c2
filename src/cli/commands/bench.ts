/** `corvee bench dues`: how fast the engine is, and whether it computes exactly what the benchmark's page says. */
import type { Command } from 'commander';
import { BACKENDS, benchDues, type Backend } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { nameOption, wholeOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly workers: number;
  readonly months: number;
  readonly replicates: number;
  readonly threads: number;
  readonly engine: Backend;
  readonly json?: true;
}

export function benchCommand(program: Command, terminal: Terminal): void {
  program
    .command('bench')
    .description('help.bench')
    .argument('[name]', 'help.bench.name', 'dues')
    .option('--workers <n>', 'help.run.workers', wholeOption(1, 20_000_000), 100_000)
    .option('--months <n>', 'help.run.months', wholeOption(1, 64), 36)
    .option('--replicates <n>', 'help.run.replicates', wholeOption(1, 10_000), 1)
    .option('--threads <n>', 'help.run.threads', wholeOption(1, 256), 1)
    .option('--engine <name>', 'help.run.engine', nameOption(BACKENDS), 'wasm')
    .option('--json', 'help.json')
    .action(async (name: string, options: Options) => {
      const { locale } = terminal;
      if (name !== 'dues') {
        throw new CorveeError('usage', { detail: message(locale, 'cli.bench.unknown', { name }) });
      }
      const result = await benchDues(options);
      const { hash, workerMonthsPerSecond: speed, workers, months, replicates, engine, threads } = result;
      terminal.out(
        options.json
          ? JSON.stringify(result, null, 2)
          : message(locale, threads === 1 ? 'cli.bench.line' : 'cli.bench.threads', {
              name,
              hash,
              speed,
              workers,
              months,
              replicates,
              engine,
              threads,
            }),
      );
    });
}
