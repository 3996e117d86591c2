/** `corvee release`: lets sentences of an unpublished report out. `corvee overrule`: says that a finding of the gate is none. */
import { Option, type Command } from 'commander';
import { EDITOR, overrule, releaseSentences, releaseView, type ReleaseJson } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { gateReason } from '../gate-lines.ts';
import { wrap } from '../layout.ts';
import { thisMonth } from '../month.ts';
import { wholeOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly sentence?: number[];
  readonly why?: string;
  readonly json?: true;
}

const sentence = wholeOption(1, 1_000_000);

export function releaseCommand(program: Command, terminal: Terminal): void {
  const { locale } = terminal;
  withCaseOptions(program.command('release'))
    .description('help.release')
    .argument('<report>', 'help.release.report')
    .option('--sentence <n>', 'help.release.sentence', (n, all?: number[]) => [...(all ?? []), sentence(n)])
    .option('--why <text>', 'help.why')
    .option('--json', 'help.json')
    .action(async (report: string, options: Options) => {
      const { sentence: sentences, why = '' } = options;
      if (sentences !== undefined && options.case === undefined)
        throw new CorveeError('case-read-only', { path: 'sample' });
      await onCase(options, terminal, async (opened) => {
        if (sentences === undefined) {
          const view = await releaseView(opened, report);
          terminal.out(options.json ? JSON.stringify(view, null, 2) : print(view, terminal));
          return;
        }
        const by = { actor: EDITOR, month: thisMonth() };
        const done = await releaseSentences(opened, { report, sentences, why }, by);
        const entries = done.length === 0 ? 'none' : done.join(', ');
        terminal.out(message(locale, 'cli.release.done', { n: done.length, entries }));
      });
    });
}

function print(view: ReleaseJson, { locale, width }: Terminal): string {
  const report = view.slug ?? view.report;
  return [
    message(locale, 'cli.release.title', { report, kind: view.class }),
    ...view.sentences.map(({ n, text, released }) =>
      wrap(
        message(locale, 'cli.release.sentence', { n, text, released: released ? 'yes' : 'no' }),
        width,
        '     ',
        '  ',
      ),
    ),
    ...view.claims.map(({ id, slug, summary, blocks }) => {
      const reasons = blocks.map(
        ({ reason, field }) => `${gateReason(locale, reason)} [${reason}, ${field}]`,
      );
      return [
        wrap(message(locale, 'cli.release.claim', { id: slug ?? id, summary }), width, '    ', '  '),
        wrap(
          reasons.length === 0
            ? message(locale, 'cli.release.free')
            : message(locale, 'cli.release.stopped', { reasons: reasons.join('; ') }),
          width,
          '      ',
          '    ',
        ),
      ].join('\n');
    }),
  ].join('\n');
}

interface OverruleOptions extends CaseOptions {
  readonly finding: string;
  readonly field?: string;
  readonly why: string;
}

export function overruleCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('overrule'))
    .description('help.overrule')
    .argument('<claim>', 'help.claim.id')
    .addOption(
      new Option('--finding <reason>', 'help.overrule.finding')
        .choices(['place', 'private-person', 'small-band'])
        .makeOptionMandatory(),
    )
    .option('--field <field>', 'help.overrule.field')
    .requiredOption('--why <text>', 'help.why')
    .action(async (claim: string, options: OverruleOptions) => {
      if (options.case === undefined) throw new CorveeError('case-read-only', { path: 'sample' });
      const { finding: reason, field, why } = options;
      await onCase(options, terminal, async (opened) => {
        const by = { actor: EDITOR, month: thisMonth() };
        const given = { claim, reason, why, ...(field === undefined ? {} : { field }) };
        const done = await overrule(opened, given, by);
        terminal.out(message(terminal.locale, 'cli.overrule.done', { claim, reason, n: done.length }));
      });
    });
}
