/** `corvee brief FILE... --out DIR`: the main job in one go. */
import type { Command } from 'commander';
import {
  brief,
  type BriefStage,
  DEFAULT_REGIME,
  loadRegime,
  refuseForeign,
  writeBriefing,
} from '../../app/index.ts';
import type { Day } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { dayOption, wholeOption } from '../options.ts';
import { printBrief } from '../print-brief.ts';
import { progressLine } from '../progress-line.ts';
import { collected, publishedOption } from '../published-option.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly out: string;
  readonly published?: string[];
  readonly acceptRisk?: true;
  readonly page?: string[];
  readonly regime: string;
  readonly known?: Day;
  readonly seed: number;
}

export function briefCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('brief'))
    .description('help.brief')
    .argument('<files...>', 'help.files')
    .requiredOption('--out <dir>', 'help.brief.out')
    .option('--published <file=date>', 'help.brief.published', collected)
    .option('--accept-risk', 'help.accept-risk')
    .option('--page <address>', 'help.page', collected)
    .option('--regime <dir>', 'help.regime', DEFAULT_REGIME)
    .option('--known <date>', 'help.brief.known', dayOption)
    .option('--seed <n>', 'help.seed', wholeOption(0, Number.MAX_SAFE_INTEGER), 1)
    .action(async (files: string[], options: Options) => {
      const { locale } = terminal;
      const published = publishedOption(options.published ?? [], files, locale);
      refuseForeign(options.out);
      const stage = (name: BriefStage): void => {
        terminal.progress(`${message(locale, `brief.stage.${name}`, { n: files.length })} …`);
      };
      stage('case');
      const regime = loadRegime(options.regime);
      await onCase(options, terminal, async (opened) => {
        const made = await brief(opened, {
          paths: files,
          published,
          acceptRisk: options.acceptRisk === true,
          pages: options.page ?? [],
          regime,
          known: options.known ?? null,
          locale,
          seed: options.seed,
          stage,
          progress: progressLine(terminal),
          signal: terminal.signal,
        });
        stage('page');
        const paths = await writeBriefing(options.out, made);
        printBrief(terminal, made, paths);
      });
    });
}
