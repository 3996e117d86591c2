/** `corvee contradictions`: claims that cannot both be right. `corvee resolve`: what a person says about one. */
import { Option, type Command } from 'commander';
import { contradictions, resolveContradiction, type Resolve } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { asKnown, knownOption, recordedOption, type AsKnown } from '../as-known.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { thisMonth } from '../month.ts';
import { printContradictions } from '../print-contradictions.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions, AsKnown {
  readonly state?: string;
  readonly open?: true;
  readonly figures?: true;
  readonly json?: true;
}

/** Kinds that are about sums, rates, percentages and counts. */
const FIGURES: readonly string[] = ['number', 'arithmetic', 'part'];

export function contradictionsCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('contradictions'))
    .description('help.contradictions')
    .addOption(knownOption())
    .addOption(recordedOption())
    .option('--state <code>', 'help.contradictions.state')
    .option('--open', 'help.contradictions.open')
    .option('--figures', 'help.contradictions.figures')
    .option('--json', 'help.json')
    .action(async (options: Options) => {
      await onCase(options, terminal, async (opened) => {
        const query = asKnown(options);
        const found = await contradictions(opened, query);
        const wanted = options.state?.toUpperCase();
        const some = found.contradictions.filter(
          ({ state, kind, resolution }) =>
            (wanted === undefined || state === wanted) &&
            (options.open !== true || resolution === null) &&
            (options.figures !== true || FIGURES.includes(kind)),
        );
        const shown = { ...found, contradictions: some };
        terminal.out(options.json ? JSON.stringify(shown, null, 2) : printContradictions(shown, terminal));
      });
    });
}

interface ResolveOptions extends CaseOptions {
  readonly stands: Resolve['stands'];
  readonly why: string;
}

export function resolveCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('resolve'))
    .description('help.resolve')
    .argument('<id>', 'help.resolve.id')
    .addOption(
      new Option('--stands <side>', 'help.resolve.stands')
        .choices(['first', 'second', 'both', 'neither'])
        .makeOptionMandatory(),
    )
    .requiredOption('--why <text>', 'help.why')
    .action(async (id: string, options: ResolveOptions) => {
      if (options.case === undefined) throw new CorveeError('case-read-only', { path: 'sample' });
      await onCase(options, terminal, async (opened) => {
        const { stands, why } = options;
        const actor = { role: 'editor', name: null } as const;
        const resolve = { contradiction: id, stands, why, actor, month: thisMonth() };
        const seq = await resolveContradiction(opened, resolve);
        terminal.out(message(terminal.locale, 'cli.resolve.done', { id, seq }));
      });
    });
}
