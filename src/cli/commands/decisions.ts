/** `corvee decisions`: who decided what, and why; `--undo SEQ` takes one back, whatever it was about. */
import type { Command } from 'commander';
import { decided, EDITOR, undoEntry } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { wrap } from '../layout.ts';
import { thisMonth } from '../month.ts';
import { wholeOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly limit: number;
  readonly undo?: number;
  readonly json?: true;
}

export function decisionsCommand(program: Command, terminal: Terminal): void {
  const { locale, width } = terminal;
  withCaseOptions(program.command('decisions'))
    .description('help.decisions')
    .option('--limit <n>', 'help.decisions.limit', wholeOption(1, 1_000_000), 50)
    .option('--undo <seq>', 'help.decisions.undo', wholeOption(1, 2 ** 31))
    .option('--json', 'help.json')
    .action(async ({ limit, undo, ...options }: Options) => {
      if (undo !== undefined && options.case === undefined)
        throw new CorveeError('case-read-only', { path: 'sample' });
      await onCase(options, terminal, async (opened) => {
        if (undo !== undefined) {
          await undoEntry(opened, undo, { actor: EDITOR, month: thisMonth() });
          terminal.out(message(locale, 'cli.claim.undone', { name: 'case', seq: undo }));
          return;
        }
        const decisions = await decided(opened, { limit });
        if (options.json) {
          terminal.out(JSON.stringify({ schema: 1, decisions }, null, 2));
          return;
        }
        const lines = decisions.map((line) =>
          message(locale, 'cli.decisions.line', {
            seq: line.seq,
            role: line.role,
            name: line.name ?? 'none',
            month: line.month ?? 'none',
            kind: line.kind,
            status: line.status ?? 'none',
            about: line.subject ?? line.claim ?? line.report ?? '',
            undone: line.undoneBy === null ? 'none' : String(line.undoneBy),
            why: line.why ?? 'none',
          }),
        );
        terminal.out(
          lines.length === 0
            ? message(locale, 'cli.decisions.none')
            : lines.map((line) => wrap(line, width, '  ', '')).join('\n'),
        );
      });
    });
}
