/** `corvee hidden FILE`: how many people no list has, from counts only, for those who know what such a number is worth. */
import type { Command } from 'commander';
import { hidden, type HiddenJson } from '../../app/index.ts';
import { message } from '../../messages/index.ts';
import { wrap } from '../layout.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly knowingItOverstates?: true;
  readonly json?: true;
}

export function hiddenCommand(program: Command, terminal: Terminal): void {
  program
    .command('hidden')
    .description('help.hidden')
    .argument('<file>', 'help.hidden.file')
    .option('--knowing-it-overstates', 'help.hidden.knowing')
    .option('--json', 'help.json')
    .action((file: string, options: Options) => {
      const found = hidden(file, options.knowingItOverstates === true);
      terminal.out(options.json ? JSON.stringify(found, null, 2) : printHidden(found, terminal));
    });
}

function printHidden(
  { observed, lists, models, warnings }: HiddenJson,
  { locale, width }: Pick<Terminal, 'locale' | 'width'>,
): string {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return [
    message(locale, 'hidden.title', { n: observed, lists: lists.length }),
    ...models.map(({ name, pairs, estimate, interval: [low, high], aic }) =>
      wrap(
        message(locale, `hidden.model.${name}`, {
          estimate: whole.format(estimate),
          low: whole.format(low),
          high: whole.format(high),
          aic: aic.toFixed(1),
          pairs: pairs.map(([a, b]) => `${a}+${b}`).join(', '),
          n: pairs.length,
        }),
        width,
        '    ',
        '  ',
      ),
    ),
    ...warnings.map((warning) =>
      wrap(`! ${message(locale, `hidden.warning.${warning}`)}`, width, '    ', '  '),
    ),
  ].join('\n');
}
