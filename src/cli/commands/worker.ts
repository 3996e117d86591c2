/** `corvee worker`: this machine does runs for others: for a queue until Ctrl-C, or one task of a cluster’s array. */
import type { Command } from 'commander';
import { slurmTask, worker, type Backend } from '../../app/index.ts';
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
  readonly folder?: string;
  readonly task?: number;
}

export function workerCommand(program: Command, terminal: Terminal): void {
  program
    .command('worker')
    .description('help.worker')
    .option('--queue <url>', 'help.worker.queue')
    .option('--threads <n>', 'help.run.threads', wholeOption(1, 256), 1)
    .option('--engine <name>', 'help.run.engine', engineOption)
    .option('--until-empty', 'help.worker.until-empty')
    .option('--folder <dir>', 'help.worker.folder')
    .option('--task <n>', 'help.worker.task', wholeOption(0, 1e9))
    .action(async (options: Options) => {
      const { locale, signal } = terminal;
      const { threads, engine, folder, task } = options;
      const run = { threads, signal, ...(engine === undefined ? {} : { engine }) };
      if (folder !== undefined && task !== undefined) return slurmTask(folder, task, run);
      const queue = options.queue ?? process.env['CORVEE_QUEUE'];
      if (queue === undefined || queue === '') {
        throw new CorveeError('usage', { detail: message(locale, 'cli.worker.needs-queue') });
      }
      const done = { chunks: 0, runs: 0 };
      await worker({
        ...run,
        queue,
        untilEmpty: options.untilEmpty === true,
        progress: (chunks, runs) => {
          Object.assign(done, { chunks, runs });
          terminal.progress(message(locale, 'cli.worker.line', done));
        },
      });
      terminal.err(message(locale, 'cli.worker.line', done));
    });
}
