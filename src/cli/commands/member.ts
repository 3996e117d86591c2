/** `corvee member add|list|remove`: who works on a case with others. */
import type { Command } from 'commander';
import { addMember, EDITOR, listMembers, MemberRole, removeMember } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { thisMonth } from '../month.ts';
import { nameOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

const ACTS = ['add', 'list', 'remove'] as const;

interface Options extends CaseOptions {
  readonly role?: MemberRole;
  readonly json?: true;
}

export function memberCommand(program: Command, terminal: Terminal): void {
  const { locale } = terminal;
  withCaseOptions(program.command('member'))
    .description('help.member')
    .argument('<act>', 'help.member.act', nameOption(ACTS))
    .argument('[name]', 'help.member.name')
    .option('--role <role>', 'help.member.role', nameOption(MemberRole.options))
    .option('--json', 'help.json')
    .action(async (act: (typeof ACTS)[number], name: string | undefined, options: Options) => {
      if (options.case === undefined && act !== 'list')
        throw new CorveeError('case-read-only', { path: 'sample' });
      if (act === 'add' && (name === undefined || options.role === undefined))
        throw new CorveeError('usage', { detail: message(locale, 'cli.member.add') });
      if (act === 'remove' && name === undefined)
        throw new CorveeError('usage', { detail: message(locale, 'cli.member.remove') });
      // Whoever has the passphrase lets people in, also the first, and again when the last token is lost.
      await onCase({ ...options, unnamed: true }, terminal, async (opened) => {
        const by = { actor: EDITOR, month: thisMonth() };
        if (act === 'add') {
          const { token, seq } = await addMember(
            opened,
            { name: name ?? '', role: options.role ?? 'reader' },
            by,
          );
          terminal.err(
            message(locale, 'cli.member.added', { name: name ?? '', role: options.role ?? '', seq }),
          );
          terminal.out(token);
          return;
        }
        if (act === 'remove') {
          const seq = await removeMember(opened, name ?? '', by);
          terminal.out(message(locale, 'cli.member.removed', { name: name ?? '', seq }));
          return;
        }
        const members = (await listMembers(opened)).map((member) => ({
          name: member.name,
          role: member.role,
          seq: member.seq,
        }));
        if (options.json) terminal.out(JSON.stringify({ schema: 1, members }, null, 2));
        else if (members.length === 0) terminal.out(message(locale, 'cli.member.none'));
        else for (const member of members) terminal.out(message(locale, 'cli.member.line', member));
      });
    });
}
