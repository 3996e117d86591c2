/** `corvee desk`: opens the desk on a case, for this computer only, until Ctrl-C. */
import { once } from 'node:events';
import type { Command } from 'commander';
import { listMembers } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { startDesk } from '../../desk/server/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { openBrowser } from '../open-browser.ts';
import { originOption, wholeOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly sample?: true;
  readonly port?: number;
  readonly regime?: string;
  readonly open: boolean;
  readonly team?: boolean;
  readonly origin?: string;
}

export function deskCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('desk'))
    .description('help.desk')
    .option('--sample', 'help.desk.sample')
    .option('--port <n>', 'help.desk.port', wholeOption(1, 65_535))
    .option('--regime <dir>', 'help.desk.regime')
    .option('--no-open', 'help.desk.no-open')
    .option('--team', 'help.desk.team')
    .option('--origin <url>', 'help.desk.origin', originOption)
    .action(async ({ sample, port, open, regime, team = false, origin, ...options }: Options) => {
      if (origin !== undefined && !team)
        throw new CorveeError('usage', { detail: message(terminal.locale, 'cli.desk.origin') });
      // On a team's desk each request says whose it is.
      await onCase({ ...(sample ? {} : options), unnamed: team }, terminal, async (opened) => {
        if (team && (await listMembers(opened)).length === 0)
          throw new CorveeError('usage', { detail: message(terminal.locale, 'cli.desk.members') });
        const desk = await startDesk({
          case: opened,
          ...(port === undefined ? {} : { port }),
          team,
          ...(origin === undefined ? {} : { origin }),
          ...(regime === undefined ? {} : { regimeDir: regime }),
          signal: terminal.signal,
          onFault: (error) => {
            terminal.err(message(terminal.locale, 'cli.internal'));
            terminal.err(error.stack ?? error.message);
          },
        });
        terminal.out(
          message(terminal.locale, team ? 'cli.desk.ready.team' : 'cli.desk.ready', {
            url: desk.url,
            port: desk.port,
          }),
        );
        const forget = open && !team ? await openBrowser(desk.url) : () => Promise.resolve();
        // Locked from a page: the case is closed on the way out, and its key with it.
        if (!terminal.signal.aborted) await Promise.race([once(terminal.signal, 'abort'), desk.locked]);
        await forget();
        await desk.close();
      });
    });
}
