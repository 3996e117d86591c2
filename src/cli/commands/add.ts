/** `corvee add FILE... --case PATH`: take reports in. Makes the case, with a new passphrase, if there is none. */
import type { Command } from 'commander';
import {
  add,
  caseIsThere,
  makeCase,
  openOwnOrSample,
  refuseUnreadable,
  shownPlace,
} from '../../app/index.ts';
import { CorveeError, Month } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { passphraseFor, withCaseOptions, writtenBy, type CaseOptions } from '../case-options.ts';
import { collected, publishedOption } from '../published-option.ts';
import { thisMonth } from '../month.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly published?: string[];
  readonly acceptRisk?: true;
  readonly page?: string[];
  readonly unpublished?: true;
  readonly told?: string;
}

export function addCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('add'))
    .description('help.add')
    .argument('<files...>', 'help.files')
    .option('--published <file=date>', 'help.published', collected)
    .option('--accept-risk', 'help.accept-risk')
    .option('--page <address>', 'help.page', collected)
    .option('--unpublished', 'help.add.unpublished')
    .option('--told <month>', 'help.add.told')
    .action(async (files: string[], options: Options) => {
      if (options.case === undefined) throw new CorveeError('case-read-only', { path: 'sample' });
      const published = publishedOption(options.published ?? [], files, terminal.locale);
      const acceptRisk = options.acceptRisk === true;
      const pages = options.page ?? [];
      const there = await caseIsThere(options.case);
      if (!there) await refuseUnreadable(files, { signal: terminal.signal, acceptRisk, pages });
      const opened = await openOrMake(options.case, there, options, terminal);
      try {
        const lines = await add(await writtenBy(opened, options), {
          paths: files,
          published,
          acceptRisk,
          pages,
          unpublished: options.unpublished === true,
          told: monthOption(options.told),
          month: thisMonth(),
          locale: terminal.locale,
          signal: terminal.signal,
          progress: (done, all) => {
            terminal.progress(message(terminal.locale, 'cli.add.progress', { done, all }));
          },
        });
        for (const { file, slug, claims, already } of lines) {
          const key = already ? 'cli.add.already' : 'cli.add.done';
          terminal.out(message(terminal.locale, key, { file, slug, claims }));
        }
      } finally {
        await opened.close();
      }
    });
}

async function openOrMake(path: string, there: boolean, options: CaseOptions, terminal: Terminal) {
  if (there) return openOwnOrSample(path, () => passphraseFor(options, terminal));
  const given = options.passphraseFile === undefined ? null : await passphraseFor(options, terminal);
  const made = await makeCase(path, shownPlace(path), given);
  if (given === null) {
    terminal.err(message(terminal.locale, 'cli.add.passphrase'));
    terminal.err(`\n  ${made.passphrase}\n`);
  }
  return made.case;
}

function monthOption(text: string | undefined): Month | null {
  if (text === undefined) return null;
  const month = Month.safeParse(text);
  if (!month.success) throw new CorveeError('option-month', { text });
  return month.data;
}
