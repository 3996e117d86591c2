/** `corvee sensitivity DIR --output NAME@MONTH`: what the uncertainty of an output goes back to. */
import type { Command } from 'commander';
import { DEFAULT_REGIME, loadRegime, sensitivity } from '../../app/index.ts';
import { analysisOptions, askedRuns, type AnalysisOptions } from '../analysis-options.ts';
import { onCase, withCaseOptions } from '../case-options.ts';
import { wholeOption } from '../options.ts';
import { printSensitivity } from '../print-sensitivity.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends AnalysisOptions {
  readonly base: number;
  readonly factors: number;
}

export function sensitivityCommand(program: Command, terminal: Terminal): void {
  analysisOptions(
    withCaseOptions(program.command('sensitivity'))
      .description('help.sensitivity')
      .argument('[dir]', 'help.regime', DEFAULT_REGIME),
  )
    .option('--base <n>', 'help.sensitivity.base', wholeOption(8, 65_536), 256)
    .option('--factors <n>', 'help.sensitivity.factors', wholeOption(1, 60), 12)
    .action(async (dir: string, options: Options) => {
      const regime = loadRegime(dir);
      await onCase(options, terminal, async (opened) => {
        const { base, factors } = options;
        const result = await sensitivity(opened, regime, { ...askedRuns(options, terminal), base, factors });
        terminal.out(options.json ? JSON.stringify(result, null, 2) : printSensitivity(result, terminal));
      });
    });
}
