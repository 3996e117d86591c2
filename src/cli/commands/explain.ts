/** `corvee explain DIR --worker-kind KIND --month MONTH`: rule, provision, claim, sentence. */
import type { Command } from 'commander';
import { DEFAULT_REGIME, explain, loadRegime } from '../../app/index.ts';
import type { Month } from '../../base/index.ts';
import { asKnown, knownOption, recordedOption, type AsKnown } from '../as-known.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { monthOption, wholeOption } from '../options.ts';
import { printExplained } from '../print-explained.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions, AsKnown {
  readonly workerKind: string;
  readonly month: Month;
  readonly seed: number;
  readonly json?: true;
}

export function explainCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('explain'))
    .description('help.explain')
    .argument('[dir]', 'help.regime', DEFAULT_REGIME)
    .requiredOption('--worker-kind <kind>', 'help.explain.kind')
    .requiredOption('--month <month>', 'help.explain.month', monthOption)
    .addOption(knownOption())
    .addOption(recordedOption())
    .option('--seed <n>', 'help.seed', wholeOption(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--json', 'help.json')
    .action(async (dir: string, options: Options) => {
      const regime = loadRegime(dir);
      await onCase(options, terminal, async (opened) => {
        const result = await explain(opened, regime, {
          kind: options.workerKind,
          month: options.month,
          ...asKnown(options),
          seed: options.seed,
        });
        terminal.out(options.json ? JSON.stringify(result, null, 2) : printExplained(result, terminal));
      });
    });
}
