/** `corvee export --format F`: claims for other tools, to a new file or to stdout. */
import { writeFileSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { EXPORT_FORMATS, exportClaims, type ExportFormat } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { gateLine } from '../gate-lines.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly format: ExportFormat;
  readonly out?: string;
}

export function exportCommand(program: Command, terminal: Terminal): void {
  const { locale } = terminal;
  withCaseOptions(program.command('export'))
    .description('help.export')
    .addOption(
      new Option('--format <format>', 'help.export.format').choices(EXPORT_FORMATS).makeOptionMandatory(),
    )
    .option('--out <file>', 'help.export.out')
    .action(async (options: Options) => {
      await onCase(options, terminal, async (opened) => {
        const { text, claims, blocks } = await exportClaims(opened, options.format);
        const held = gateLine(locale, blocks);
        if (held !== null) terminal.err(held);
        const { out } = options;
        if (out === undefined) {
          terminal.out(text.trimEnd());
          return;
        }
        write(out, text);
        terminal.out(message(locale, 'cli.export.done', { out, n: claims }));
      });
    });
}

/** Never over anything that is there. */
function write(out: string, text: string): void {
  try {
    writeFileSync(out, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new CorveeError('out-not-writable', { dir: out, reason }, { cause: error });
  }
}
