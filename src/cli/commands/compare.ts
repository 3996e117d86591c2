/** `corvee compare DIR --what-if NAME|FILE`: a what-if beside the regime as reported. */
import type { Command } from 'commander';
import {
  compare,
  DEFAULT_REGIME,
  loadRegime,
  readWhatIf,
  startMonth,
  type CompareJson,
} from '../../app/index.ts';
import type { Day } from '../../base/index.ts';
import { message, monthText } from '../../messages/index.ts';
import { knownOption, recordedOption, startOption, type AsKnown } from '../as-known.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { wrap } from '../layout.ts';
import { wholeOption } from '../options.ts';
import { progressLine } from '../progress-line.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions, AsKnown {
  readonly whatIf: string;
  readonly workers: number;
  readonly months: number;
  readonly draws: number;
  readonly replicates: number;
  readonly seed: number;
  readonly threads: number;
  readonly at: Day;
  readonly json?: true;
}

export function compareCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('compare'))
    .description('help.compare')
    .argument('[dir]', 'help.regime', DEFAULT_REGIME)
    .requiredOption('--what-if <name or file>', 'help.compare.what-if')
    .option('--workers <n>', 'help.run.workers', wholeOption(1, 200_000), 1000)
    .option('--months <n>', 'help.run.months', wholeOption(1, 240), 36)
    .option('--draws <n>', 'help.run.draws', wholeOption(1, 100_000), 64)
    .option('--replicates <n>', 'help.run.replicates', wholeOption(1, 10_000), 1)
    .option('--seed <n>', 'help.seed', wholeOption(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--threads <n>', 'help.analysis.threads', wholeOption(1, 256), 2)
    .addOption(startOption())
    .addOption(knownOption())
    .addOption(recordedOption())
    .option('--json', 'help.json')
    .action(async (dir: string, options: Options) => {
      const { at, known, recorded, whatIf, json, ...sizes } = options;
      const regime = loadRegime(dir);
      const changed = readWhatIf(dir, whatIf);
      await onCase(options, terminal, async (opened) => {
        const result = await compare(opened, regime, {
          ...sizes,
          whatIf: changed,
          start: startMonth(at),
          known: known ?? null,
          recorded: recorded ?? null,
          progress: progressLine(terminal),
          signal: terminal.signal,
        });
        terminal.out(json ? JSON.stringify(result, null, 2) : print(result, terminal));
      });
    });
}

function print(found: CompareJson, { locale, width }: Terminal): string {
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const { text, ko } = found.whatIf;
  const last = found.months.length - 1;
  const rows = found.outputs.map(({ label, unit, asReported, whatIf, difference }) => {
    const [mean, error] = [difference.mean[last] ?? 0, difference.mcse[last] ?? 0];
    return wrap(
      message(locale, 'compare.output', {
        label,
        unit,
        before: number.format(asReported.mean[last] ?? 0),
        after: number.format(whatIf.mean[last] ?? 0),
        difference: number.format(mean),
        error: number.format(error),
        low: number.format(difference.quantiles['0.05']?.[last] ?? 0),
        high: number.format(difference.quantiles['0.95']?.[last] ?? 0),
        clear: Math.abs(mean) > 2 * error ? 'yes' : 'no',
      }),
      width,
      '      ',
      '  ',
    );
  });
  return [
    wrap(
      message(locale, 'compare.title', {
        text: locale === 'ko' ? ko : text,
        runs: found.draws * found.replicates,
        workers: found.workers,
        month: monthText(locale, found.months[last] ?? '2021-01'),
      }),
      width,
      '  ',
      '',
    ),
    ...(found.departures.length === 0
      ? []
      : [wrap(message(locale, 'compare.workers-only'), width, '  ', '')]),
    '',
    ...rows,
  ].join('\n');
}
