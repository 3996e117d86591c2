/** `corvee score`: the forecasts of a case, what came of them, and who was right how often. */
import type { Command } from 'commander';
import { score } from '../../app/index.ts';
import { recordedOption } from '../as-known.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { printScore } from '../print-score.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly recorded?: number;
  readonly json?: true;
}

export function scoreCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('score'))
    .description('help.score')
    .addOption(recordedOption())
    .option('--json', 'help.json')
    .action(async (options: Options) => {
      await onCase(options, terminal, async (opened) => {
        const result = await score(opened, options.recorded ?? null);
        terminal.out(options.json ? JSON.stringify(result, null, 2) : printScore(result, terminal));
      });
    });
}
