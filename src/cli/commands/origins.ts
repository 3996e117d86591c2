/** `corvee origins`: which reports count as one telling. `corvee link`: what a person says about two of them. */
import type { Command } from 'commander';
import { decideOrigins, origins, type OriginsJson } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message, publishedText, type MessageKey } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { wrap } from '../layout.ts';
import { thisMonth } from '../month.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly json?: true;
}

export function originsCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('origins'))
    .description('help.origins')
    .option('--json', 'help.json')
    .action(async (options: Options) => {
      await onCase(options, terminal, async (opened) => {
        const found = await origins(opened);
        terminal.out(options.json ? JSON.stringify(found, null, 2) : print(found, terminal));
      });
    });
}

interface LinkOptions extends CaseOptions {
  readonly same?: true;
  readonly apart?: true;
  readonly why: string;
}

export function linkCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('link'))
    .description('help.link')
    .argument('<report>', 'help.link.report')
    .argument('<other>', 'help.link.other')
    .option('--same', 'help.link.same')
    .option('--apart', 'help.link.apart')
    .requiredOption('--why <text>', 'help.why')
    .action(async (one: string, other: string, options: LinkOptions) => {
      const { same, apart, why } = options;
      if ((same === undefined) === (apart === undefined)) {
        throw new CorveeError('usage', { detail: message(terminal.locale, 'cli.link.choose') });
      }
      if (options.case === undefined) throw new CorveeError('case-read-only', { path: 'sample' });
      await onCase(options, terminal, async (opened) => {
        const actor = { role: 'editor', name: null } as const;
        const decide = {
          reports: [one, other],
          same: same === true,
          why,
          actor,
          month: thisMonth(),
        } as const;
        const seq = await decideOrigins(opened, decide);
        terminal.out(
          message(terminal.locale, same ? 'cli.link.same' : 'cli.link.apart', { one, other, seq }),
        );
      });
    });
}

type Told = OriginsJson['groups'][number]['reports'][number];

function print(
  { reports, independent, groups, proposals }: OriginsJson,
  { locale, width }: Terminal,
): string {
  const told = ({ slug, id, publisher, published }: Told): string =>
    wrap(`${slug ?? id} (${publisher ?? '?'}, ${publishedText(locale, published)})`, width, '      ', '    ');
  const why = (reasons: OriginsJson['groups'][number]['reasons']): string =>
    reasons.map((reason) => message(locale, `cli.origins.${reason}` satisfies MessageKey)).join('; ');
  return [
    message(locale, 'cli.origins.title', { reports, independent }),
    ...groups.map((group) =>
      [`  ${group.origin}: ${why(group.reasons)}`, ...group.reports.map(told)].join('\n'),
    ),
    ...(proposals.length === 0 ? [] : [message(locale, 'cli.origins.proposals', { n: proposals.length })]),
    ...proposals.map((pair) => [`  ${why(pair.reasons)}`, ...pair.reports.map(told)].join('\n')),
  ].join('\n\n');
}
