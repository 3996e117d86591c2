/** `corvee claim`: one claim, what was decided about it by whom and why; and the next decision. */
import type { Command } from 'commander';
import { claimWithHistory, decideClaim, EDITOR, reviseClaim, undoOnClaim } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { wrap } from '../layout.ts';
import { thisMonth } from '../month.ts';
import { wholeOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

const STATUS = {
  accept: 'accepted',
  reject: 'rejected',
  conflict: 'conflict',
  withdraw: 'withdrawn',
} as const;

type Act = keyof typeof STATUS | 'undo';
interface Options extends CaseOptions, Partial<Record<Act, true>> {
  readonly summary?: string;
  readonly grade?: string;
  readonly band?: string;
  readonly why?: string;
  readonly on?: number;
  readonly json?: true;
}

export function claimCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('claim'))
    .description('help.claim')
    .argument('<id>', 'help.claim.id')
    .option('--accept', 'help.claim.accept')
    .option('--reject', 'help.claim.reject')
    .option('--conflict', 'help.claim.conflict')
    .option('--withdraw', 'help.claim.withdraw')
    .option('--undo', 'help.claim.undo')
    .option('--summary <text>', 'help.claim.summary')
    .option('--grade <grade>', 'help.claim.grade')
    .option('--band <band>', 'help.claim.band')
    .option('--why <text>', 'help.why')
    .option('--on <seq>', 'help.claim.on', wholeOption(0, 2 ** 31 - 1))
    .option('--json', 'help.json')
    .action(async (name: string, options: Options) => {
      const acts = (['accept', 'reject', 'conflict', 'withdraw', 'undo'] as const).filter(
        (act) => options[act],
      );
      const { summary, grade, band, why, on = null } = options;
      const revises = [summary, grade, band].some((change) => change !== undefined);
      if (acts.length > 1 || (revises && acts.length > 0))
        throw new CorveeError('usage', { detail: message(terminal.locale, 'cli.claim.one') });
      const [act] = acts;
      if ((revises || act !== undefined) && options.case === undefined) {
        throw new CorveeError('case-read-only', { path: 'sample' });
      }
      await onCase(options, terminal, async (opened) => {
        const by = { actor: EDITOR, month: thisMonth() };
        if (revises) {
          const changes = {
            ...(summary === undefined ? {} : { summary }),
            ...(grade === undefined ? {} : { grade }),
            ...(band === undefined ? {} : { band }),
          };
          const { seq } = await reviseClaim(opened, { claim: name, ...changes, why: why ?? '', on }, by);
          terminal.out(message(terminal.locale, 'cli.claim.revised', { name, seq }));
        } else if (act === undefined) await show(opened, name, options, terminal);
        else if (act === 'undo') {
          const { undone } = await undoOnClaim(opened, name, by);
          terminal.out(message(terminal.locale, 'cli.claim.undone', { name, seq: undone?.seq ?? 0 }));
        } else {
          const status = STATUS[act];
          const { seq } = await decideClaim(opened, { claim: name, status, why: why ?? null, on }, by);
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
  const { record, history, since } = await claimWithHistory(opened, name);
  const { claim, status, supersededBy } = record;
  if (options.json) {
    const { id, slug, report, summary } = claim;
    const shown = { schema: 1, id, slug, report, summary, status, since, supersededBy, history };
    terminal.out(JSON.stringify(shown, null, 2));
    return;
  }
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
      message(locale, 'cli.claim.status', { status, since }),
      ...lines.map((line) => wrap(line, width, '    ', '  ')),
    ].join('\n'),
  );
}
