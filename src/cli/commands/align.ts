/** `corvee align EN KO`: a report and its translation side by side, and where they say different things. */
import type { Command } from 'commander';
import { alignReports, type AlignJson } from '../../app/index.ts';
import { message } from '../../messages/index.ts';
import { wrap } from '../layout.ts';
import { collected, publishedOption } from '../published-option.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly published?: string[];
  readonly json?: true;
}

export function alignCommand(program: Command, terminal: Terminal): void {
  program
    .command('align')
    .description('help.align')
    .argument('<first>', 'help.align.first')
    .argument('<second>', 'help.align.second')
    .option('--published <file=date>', 'help.published', collected)
    .option('--json', 'help.json')
    .action(async (first: string, second: string, options: Options) => {
      const { locale } = terminal;
      const published = publishedOption(options.published ?? [], [first, second], locale);
      const wrong = message(locale, 'cli.align.languages');
      const result = await alignReports([first, second], published, !options.json, wrong);
      terminal.out(options.json ? JSON.stringify(result, null, 2) : printed(result, terminal));
    });
}

/** Sentences by their numbers: their words stand in the files; disagreements with the words that differ. */
function printed({ en, ko, links }: AlignJson, { locale, width }: Terminal): string {
  const told = { en: 0, ko: 0 };
  const numbers = (side: 'en' | 'ko', size: number): string => {
    const first = told[side] + 1;
    told[side] += size;
    return size === 0 ? '–' : size === 1 ? String(first) : `${String(first)}–${String(told[side])}`;
  };
  const lines = links.flatMap((link) => [
    message(locale, 'cli.align.link', {
      en: numbers('en', link.en.length),
      ko: numbers('ko', link.ko.length),
      shared: link.shared,
    }),
    ...link.disagreements.map((flag) =>
      wrap(
        message(locale, 'cli.align.flag', {
          kind: message(locale, `cli.align.${flag.kind}`),
          en: flag.en.text,
          ko: flag.ko.text,
        }),
        width,
        '      ',
        '    ',
      ),
    ),
  ]);
  const count = links.reduce((sum, { disagreements }) => sum + disagreements.length, 0);
  return [
    message(locale, 'cli.align.title', { en, ko }),
    ...lines,
    message(locale, count === 0 ? 'cli.align.none' : 'cli.align.some', { count }),
  ].join('\n');
}
