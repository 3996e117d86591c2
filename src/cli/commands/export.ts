/**
 * `corvee export --format F`: claims for other tools, to a new file or to stdout. `corvee export --dossier OUT`: part of the case, to be checked
 * against its head.
 */
import { writeFileSync } from 'node:fs';
import { Option, type Command } from 'commander';
import {
  EXPORT_FORMATS,
  exportClaims,
  makeDossier,
  writeDossier,
  type DossierChoice,
  type ExportFormat,
} from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { gateLine } from '../gate-lines.ts';
import { wrap } from '../layout.ts';
import { thisMonth } from '../month.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly format?: ExportFormat;
  readonly out?: string;
  readonly dossier?: string;
  readonly claim?: readonly string[];
  readonly report?: readonly string[];
  readonly without?: readonly string[];
  readonly withhold?: readonly string[];
}

export function exportCommand(program: Command, terminal: Terminal): void {
  const { locale } = terminal;
  const several = (text: string, before: readonly string[] = []): string[] => [...before, text];
  withCaseOptions(program.command('export'))
    .description('help.export')
    .addOption(new Option('--format <format>', 'help.export.format').choices(EXPORT_FORMATS))
    .option('--out <file>', 'help.export.out')
    .option('--dossier <folder>', 'help.export.dossier')
    .option('--claim <claim>', 'help.export.claim', several)
    .option('--report <report>', 'help.export.report', several)
    .option('--without <name>', 'help.export.without', several)
    .option('--withhold <path>', 'help.export.withhold', several)
    .action(async (options: Options) => {
      const { format, dossier, out } = options;
      if ((format === undefined) === (dossier === undefined))
        throw new CorveeError('usage', { detail: message(locale, 'cli.export.choose') });
      if (dossier !== undefined) {
        await sealed(options, dossier, terminal);
        return;
      }
      await onCase(options, terminal, async (opened) => {
        const { text, claims, blocks } = await exportClaims(opened, format ?? 'csv');
        const held = gateLine(locale, blocks);
        if (held !== null) terminal.err(held);
        if (out === undefined) {
          terminal.out(text.trimEnd());
          return;
        }
        write(out, text);
        terminal.out(message(locale, 'cli.export.done', { out, n: claims }));
      });
    });
}

async function sealed(options: Options, folder: string, terminal: Terminal): Promise<void> {
  const { locale, width } = terminal;
  const path = options.case;
  if (path === undefined) throw new CorveeError('case-read-only', { path: 'sample' });
  const { claim = [], report = [], without = [], withhold = [] } = options;
  const choice: DossierChoice = { claims: claim, reports: report, without, withhold };
  await onCase(options, terminal, async (opened) => {
    const by = { actor: { role: 'editor', name: null }, month: thisMonth() } as const;
    const { head, claims, blocks } = await writeDossier(folder, path, () => makeDossier(opened, choice, by));
    const held = gateLine(locale, blocks);
    if (held !== null) terminal.err(held);
    terminal.out(message(locale, 'cli.export.done', { out: folder, n: claims }));
    terminal.out(`\n  ${String(head.seq)}:${head.hash}\n`);
    terminal.out(wrap(message(locale, 'cli.export.head'), width, ''));
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
