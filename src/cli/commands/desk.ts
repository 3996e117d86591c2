/** `corvee desk`: opens the desk on a case, for this computer only, until Ctrl-C. */
import { once } from 'node:events';
import type { Command } from 'commander';
import { startDesk } from '../../desk/server/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { openBrowser } from '../open-browser.ts';
import { wholeOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly sample?: true;
  readonly port?: number;
  readonly regime?: string;
  readonly open: boolean;
}

export function deskCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('desk'))
    .description('help.desk')
    .option('--sample', 'help.desk.sample')
    .option('--port <n>', 'help.desk.port', wholeOption(1, 65_535))
    .option('--regime <dir>', 'help.desk.regime')
    .option('--no-open', 'help.desk.no-open')
    .action(async ({ sample, port, open, regime, ...options }: Options) => {
      await onCase(sample ? {} : options, terminal, async (opened) => {
        const desk = await startDesk({
          case: opened,
          ...(port === undefined ? {} : { port }),
          ...(regime === undefined ? {} : { regimeDir: regime }),
          signal: terminal.signal,
          onFault: (error) => {
            terminal.err(message(terminal.locale, 'cli.internal'));
            terminal.err(error.stack ?? error.message);
          },
        });
        terminal.out(message(terminal.locale, 'cli.desk.ready', { url: desk.url }));
        const forget = open ? await openBrowser(desk.url) : () => Promise.resolve();
        // Locked from a page: the case is closed on the way out, and its key with it.
        if (!terminal.signal.aborted) await Promise.race([once(terminal.signal, 'abort'), desk.locked]);
        await forget();
        await desk.close();
      });
    });
}
