/** `corvee verify`: does the case hold together, from the first entry to the head kept beside it? */
import type { Command } from 'commander';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly json?: true;
}

export function verifyCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  withCaseOptions(program.command('verify'))
    .description('help.verify')
    .option('--json', 'help.json')
    .action(async (options: Options) => {
      await onCase({ ...options, ignoreHead: true }, terminal, async (opened) => {
        const verdict = await opened.verify();
        if (!verdict.ok) exit(1);
        if (options.json) {
          terminal.out(JSON.stringify({ schema: 1, ...verdict }, null, 2));
          return;
        }
        const { locale } = terminal;
        const { entries, withheld, tip, problems } = verdict;
        if (verdict.ok) {
          terminal.out(message(locale, 'cli.verify.ok', { entries, withheld, seq: tip.seq, hash: tip.hash }));
        } else {
          terminal.out(message(locale, 'cli.verify.broken', { n: problems.length }));
          for (const { seq, why, detail } of problems) {
            terminal.out(
              `  ${message(locale, 'cli.verify.fault', { seq: seq ?? 0, why: `${why} ${detail}` })}`,
            );
          }
        }
        if (verdict.head === 'absent') terminal.out(message(locale, 'cli.verify.head.absent'));
      });
    });
}
