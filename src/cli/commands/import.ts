/** `corvee import --format F FILE --case PATH`: drafts from another desk's or program's file. */
import { Option, type Command } from 'commander';
import {
  importProposals,
  IMPORT_FORMATS,
  KIND_NAMES,
  TOPIC_NAMES,
  type ImportFormat,
  type ImportJson,
} from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { thisMonth } from '../month.ts';
import { nameOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly format: ImportFormat;
  readonly report?: string;
  readonly kind?: (typeof KIND_NAMES)[number];
  readonly topic?: (typeof TOPIC_NAMES)[number];
  readonly dryRun?: true;
  readonly json?: true;
}

export function importCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('import'))
    .description('help.import')
    .argument('<file>', 'help.import.file')
    .addOption(
      new Option('--format <format>', 'help.import.format').choices(IMPORT_FORMATS).makeOptionMandatory(),
    )
    .option('--report <report>', 'help.import.report')
    .option('--kind <kind>', 'help.import.kind', nameOption(KIND_NAMES))
    .option('--topic <topic>', 'help.import.topic', nameOption(TOPIC_NAMES))
    .option('--dry-run', 'help.import.dry-run')
    .option('--json', 'help.json')
    .action(async (file: string, options: Options) => {
      const { format, report = null, kind = null, topic = null, dryRun = false, json } = options;
      if (options.case === undefined && !dryRun) throw new CorveeError('case-read-only', { path: 'sample' });
      await onCase(options, terminal, async (opened) => {
        const result = await importProposals(opened, {
          ...{ file, format, report, kind, topic, dryRun },
          month: thisMonth(),
          locale: terminal.locale,
        });
        terminal.out(json === true ? JSON.stringify(result, null, 2) : printed(result, terminal));
      });
    });
}

function printed(
  { dryRun, items, proposed, already, reports, refused, dropped }: ImportJson,
  { locale }: Terminal,
): string {
  return [
    message(locale, dryRun ? 'cli.import.would' : 'cli.import.done', { items, proposed, already }),
    ...(reports.proposed + reports.already === 0
      ? []
      : [message(locale, 'cli.import.reports', { ...reports })]),
    ...refused.map(({ why, n }) => `  ${String(n)}: ${message(locale, `cli.import.why.${why}`)}`),
    ...dropped.map(({ schema, n }) => `  ${String(n)}: ${message(locale, 'cli.import.dropped', { schema })}`),
  ].join('\n');
}
