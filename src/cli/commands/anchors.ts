/** `corvee anchors REPORT FILE`: what still stands of a report's claims in another version of it. */
import type { Command } from 'commander';
import { anchors, type AnchorsJson } from '../../app/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { wrap } from '../layout.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly json?: true;
}

export function anchorsCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('anchors'))
    .description('help.anchors')
    .argument('<report>', 'help.anchors.report')
    .argument('<file>', 'help.anchors.file')
    .option('--json', 'help.json')
    .action(async (report: string, path: string, options: Options) => {
      await onCase(options, terminal, async (opened) => {
        const found = await anchors(opened, { report, path });
        terminal.out(options.json ? JSON.stringify(found, null, 2) : printAnchors(found, terminal));
      });
    });
}

/** What changed first; what holds is only counted. */
function printAnchors({ anchors: all, file }: AnchorsJson, { locale, width }: Terminal): string {
  const count = (...kinds: AnchorsJson['anchors'][number]['found'][]): number =>
    all.filter(({ found }) => kinds.includes(found)).length;
  const rest = all.filter(({ found }) => found !== 'holds' && found !== 'moved');
  return [
    message(locale, 'cli.anchors.title', {
      file,
      all: all.length,
      same: count('holds', 'moved'),
      ask: count('proposed', 'several'),
      refused: count('refused'),
      gone: count('gone'),
    }),
    ...rest.map((item) => {
      const changes = item.changes.map(({ kind, was, now }) =>
        message(locale, 'cli.anchors.change', { kind, was: was ?? '–', now: now ?? '–' }),
      );
      return [
        wrap(`${item.summary} [${item.slug ?? item.claim}]`, width, '  ', ''),
        wrap(message(locale, `cli.anchors.${item.found}`), width, '    ', '  '),
        ...changes.map((line) => wrap(`· ${line}`, width, '    ', '  ')),
      ].join('\n');
    }),
  ].join('\n\n');
}
