/** `corvee claim`: one claim, what was decided about it by whom and why; and the next decision. */
import type { Command } from 'commander';
import { claimWithHistory, decideClaim, undoDecision } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { wrap } from '../layout.ts';
import { thisMonth } from '../month.ts';
import type { Terminal } from '../terminal.ts';

const STATUS = {
  accept: 'accepted',
  reject: 'rejected',
  conflict: 'conflict',
  withdraw: 'withdrawn',
} as const;

type Act = keyof typeof STATUS | 'undo';
interface Options extends CaseOptions, Partial<Record<Act, true>> {
  readonly why?: string;
  readonly json?: true;
}

const BY = { role: 'editor', name: null } as const;

export function claimCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('claim'))
    .description('help.claim')
    .argument('<id>', 'help.claim.id')
    .option('--accept', 'help.claim.accept')
    .option('--reject', 'help.claim.reject')
    .option('--conflict', 'help.claim.conflict')
    .option('--withdraw', 'help.claim.withdraw')
    .option('--undo', 'help.claim.undo')
    .option('--why <text>', 'help.why')
    .option('--json', 'help.json')
    .action(async (name: string, options: Options) => {
      const acts = (['accept', 'reject', 'conflict', 'withdraw', 'undo'] as const).filter(
        (act) => options[act],
      );
      if (acts.length > 1)
        throw new CorveeError('usage', { detail: message(terminal.locale, 'cli.claim.one') });
      const [act] = acts;
      if (act !== undefined && options.case === undefined) {
        throw new CorveeError('case-read-only', { path: 'sample' });
      }
      await onCase(options, terminal, async (opened) => {
        const by = { actor: BY, month: thisMonth() };
        if (act === undefined) await show(opened, name, options, terminal);
        else if (act === 'undo') {
          const { seq } = await undoDecision(opened, name, by);
          terminal.out(message(terminal.locale, 'cli.claim.undone', { name, seq }));
        } else {
          const status = STATUS[act];
          const seq = await decideClaim(opened, name, status, options.why ?? null, by);
          terminal.out(message(terminal.locale, 'cli.claim.done', { name, status, seq }));
        }
      });
    });
}

async function show(
  opened: Parameters<typeof claimWithHistory>[0],
  name: string,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const { locale, width } = terminal;
  const { record, history } = await claimWithHistory(opened, name);
  if (options.json) {
    terminal.out(JSON.stringify({ schema: 1, ...record, history }, null, 2));
    return;
  }
  const { claim, status } = record;
  const lines = history.map((done) =>
    message(locale, 'cli.claim.act', {
      seq: done.seq,
      role: done.actor.role,
      name: done.actor.name ?? 'none',
      what: done.status ?? done.kind,
      undone: done.undone === null ? 'no' : 'yes',
      why: done.why ?? 'none',
    }),
  );
  terminal.out(
    [
      wrap(`${claim.summary} [${claim.slug ?? claim.id}]`, width, '  ', ''),
      message(locale, 'cli.claim.status', { status }),
      ...lines.map((line) => wrap(line, width, '    ', '  ')),
    ].join('\n'),
  );
}
