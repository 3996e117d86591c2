/** The answer of `corvee sensitivity`, for people. */
import type { SensitivityJson } from '../app/index.ts';
import { message, monthText } from '../messages/index.ts';
import { evidenceLine } from './evidence-line.ts';
import { wrap } from './layout.ts';
import type { Terminal } from './terminal.ts';

type Factor = SensitivityJson['factors'][number];

export function printSensitivity(found: SensitivityJson, to: Pick<Terminal, 'locale' | 'width'>): string {
  const { locale, width } = to;
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const interval = ([low, high]: readonly [number, number]): string =>
    `${percent.format(low)} – ${percent.format(high)}`;
  const named = (factor: Factor): string =>
    factor.label === null
      ? message(locale, factor.kind === 'seed' ? 'sensitivity.seed' : 'sensitivity.others')
      : `${factor.label} [${factor.name}]`;
  const rows = found.factors.flatMap((factor) => [
    wrap(
      message(locale, 'sensitivity.factor', {
        name: named(factor),
        total: percent.format(factor.total),
        totalInterval: interval(factor.totalInterval),
        first: percent.format(factor.first),
        firstInterval: interval(factor.firstInterval),
      }),
      width,
      '    ',
      '  ',
    ),
    ...(factor.because === null
      ? []
      : [wrap(message(locale, 'sensitivity.because', { because: factor.because }), width, '      ', '    ')]),
    ...factor.claims.map((claim) => wrap(evidenceLine(claim, locale), width, '      ', '    ')),
  ]);
  return [
    wrap(
      message(locale, 'sensitivity.title', {
        label: found.label,
        month: monthText(locale, found.month),
        mean: number.format(found.mean),
        mcse: number.format(found.mcse),
        sd: number.format(found.sd),
        unit: found.unit,
        runs: found.runs,
        workers: found.workers,
      }),
      width,
      '  ',
      '',
    ),
    wrap(message(locale, `sensitivity.levers.${found.levers}`), width, '  ', ''),
    '',
    ...rows,
    ...(found.screened.length === 0
      ? []
      : [
          '',
          wrap(
            message(locale, 'sensitivity.screened', {
              n: found.screened.length,
              names: found.screened.map(({ name }) => name).join(', '),
            }),
            width,
            '  ',
            '',
          ),
        ]),
  ].join('\n');
}
