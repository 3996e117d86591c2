/** `corvee worker`: this machine does runs for others, until Ctrl-C or until nothing is left. */
import type { Command } from 'commander';
import { worker, type Backend } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { engineOption } from '../engine-option.ts';
import { wholeOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly queue?: string;
  readonly threads: number;
  readonly engine?: Backend;
  readonly untilEmpty?: true;
}

export function workerCommand(program: Command, terminal: Terminal): void {
  program
    .command('worker')
    .description('help.worker')
    .option('--queue <url>', 'help.worker.queue')
    .option('--threads <n>', 'help.run.threads', wholeOption(1, 256), 1)
    .option('--engine <name>', 'help.run.engine', engineOption)
    .option('--until-empty', 'help.worker.until-empty')
    .action(async (options: Options) => {
      const { locale, signal } = terminal;
      const queue = options.queue ?? process.env['CORVEE_QUEUE'];
      if (queue === undefined || queue === '') {
        throw new CorveeError('usage', { detail: message(locale, 'cli.worker.needs-queue') });
      }
      const done = { chunks: 0, runs: 0 };
      await worker({
        queue,
        threads: options.threads,
        untilEmpty: options.untilEmpty === true,
        signal,
        progress: (chunks, runs) => {
          Object.assign(done, { chunks, runs });
          terminal.progress(message(locale, 'cli.worker.line', done));
        },
        ...(options.engine === undefined ? {} : { engine: options.engine }),
      });
      terminal.err(message(locale, 'cli.worker.line', done));
    });
}
