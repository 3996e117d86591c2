/** `corvee estimates`: what was published of workers and revenue, faced with the rules of the model and with reported pay. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { estimates, loadRegime } from '../../app/index.ts';
import { asKnown, knownOption, recordedOption, type AsKnown } from '../as-known.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { wholeOption } from '../options.ts';
import { estimatesPicture, printEstimates } from '../print-estimates.ts';
import { progressLine } from '../progress-line.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions, AsKnown {
  readonly seed: number;
  readonly svg?: string;
  readonly json?: true;
}

export function estimatesCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('estimates'))
    .description('help.estimates')
    .addOption(knownOption())
    .addOption(recordedOption())
    .option('--seed <n>', 'help.seed', wholeOption(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--svg <file>', 'help.estimates.svg')
    .option('--json', 'help.json')
    .action(async (options: Options) => {
      const regime = loadRegime();
      await onCase(options, terminal, async (opened) => {
        const found = await estimates(opened, regime, {
          ...asKnown(options),
          seed: options.seed,
          progress: progressLine(terminal),
          signal: terminal.signal,
        });
        if (options.svg !== undefined) writeFileSync(options.svg, estimatesPicture(found, terminal.locale));
        terminal.out(options.json ? JSON.stringify(found, null, 2) : printEstimates(found, terminal));
      });
    });
}
