/** `corvee backup OUT`: an encrypted copy, read back. `corvee restore BACKUP`: brings one back, or with `--drill` only tries it. */
import type { Command } from 'commander';
import { backupCase, restoreCase, shownPlace } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { passphraseFor, withCaseOptions, type CaseOptions } from '../case-options.ts';
import type { Terminal } from '../terminal.ts';

export function backupCommand(program: Command, terminal: Terminal): void {
  const { locale } = terminal;
  withCaseOptions(program.command('backup'))
    .description('help.backup')
    .argument('<out>', 'help.backup.out')
    .action(async (out: string, options: CaseOptions) => {
      if (options.case === undefined)
        throw new CorveeError('usage', { detail: message(locale, 'cli.backup.case') });
      const { entries, withheld, tip } = await backupCase(options.case, out, () =>
        passphraseFor(options, terminal),
      );
      terminal.out(
        message(locale, 'cli.backup.done', {
          out: shownPlace(out),
          entries,
          withheld,
          seq: tip.seq,
          hash: tip.hash,
        }),
      );
      terminal.out(message(locale, 'cli.backup.keep'));
    });
}

interface RestoreOptions {
  readonly to?: string;
  readonly drill?: true;
  readonly passphraseFile?: string;
}

export function restoreCommand(program: Command, terminal: Terminal): void {
  const { locale } = terminal;
  program
    .command('restore')
    .description('help.restore')
    .argument('<backup>', 'help.restore.backup')
    .option('--to <path>', 'help.restore.to')
    .option('--drill', 'help.restore.drill')
    .option('--passphrase-file <file>', 'help.passphrase-file')
    .action(async (backup: string, options: RestoreOptions) => {
      const { to, drill } = options;
      if ((to === undefined) === (drill === undefined)) {
        throw new CorveeError('usage', { detail: message(locale, 'cli.restore.choose') });
      }
      const ask = () => passphraseFor({ ...options, case: backup }, terminal);
      const { entries, withheld, tip } = await restoreCase(backup, to ?? null, ask);
      const values = {
        backup: shownPlace(backup),
        to: shownPlace(to ?? ''),
        entries,
        withheld,
        seq: tip.seq,
        hash: tip.hash,
      };
      terminal.out(message(locale, to === undefined ? 'cli.restore.drill' : 'cli.restore.done', values));
      if (to !== undefined) terminal.out(message(locale, 'cli.restore.withdrawn'));
    });
}
