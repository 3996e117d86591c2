/** `corvee print DIR`: the regime as a document to read and cite, with the evidence of every number. */
import type { Command } from 'commander';
import { DEFAULT_REGIME, loadRegime, regimeDocument, startMonth } from '../../app/index.ts';
import type { Day } from '../../base/index.ts';
import { asKnown, knownOption, recordedOption, startOption, type AsKnown } from '../as-known.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { wholeOption } from '../options.ts';
import { printRegime } from '../print-regime.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions, AsKnown {
  readonly at: Day;
  readonly months: number;
  readonly json?: true;
}

export function printCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('print'))
    .description('help.print')
    .argument('[dir]', 'help.regime', DEFAULT_REGIME)
    .addOption(startOption())
    .option('--months <n>', 'help.run.months', wholeOption(1, 240), 60)
    .addOption(knownOption())
    .addOption(recordedOption())
    .option('--json', 'help.json')
    .action(async (dir: string, options: Options) => {
      const regime = loadRegime(dir);
      await onCase(options, terminal, async (opened) => {
        const document = await regimeDocument(opened, regime, {
          start: startMonth(options.at),
          months: options.months,
          ...asKnown(options),
        });
        terminal.out(
          options.json ? JSON.stringify(document, null, 2) : printRegime(document, terminal.locale),
        );
      });
    });
}
