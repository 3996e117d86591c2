/** The answer of `corvee run`, for people: the course of each output, and what the run rests on. */
import type { RunJson } from '../app/index.ts';
import { message, monthText, type Locale } from '../messages/index.ts';
import { wrap } from './layout.ts';
import type { Terminal } from './terminal.ts';

const BARS = '▁▂▃▄▅▆▇█';

export function printRun(run: RunJson, { locale, width }: Pick<Terminal, 'locale' | 'width'>): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const [first] = run.outputs;
  const title = message(locale, 'cli.run.title', {
    regime: run.regime.title,
    runs: run.draws * run.replicates,
    workers: run.workers,
    months: first?.months.length ?? 0,
    start: monthText(locale, first?.months[0] ?? '2021-01'),
  });
  const label = Math.max(...run.outputs.map((output) => output.label.length));
  const rows = run.outputs.map((output) => {
    const middle = output.quantiles['0.5'] ?? [];
    const [low, high] = [output.quantiles['0.05']?.at(-1) ?? 0, output.quantiles['0.95']?.at(-1) ?? 0];
    const end = `${number.format(low)} – ${number.format(middle.at(-1) ?? 0)} – ${number.format(high)} ${output.unit}`;
    return `  ${output.label.padEnd(label)}  ${sparkline(middle)}  ${end}`;
  });
  const assumptions = [
    message(locale, 'cli.run.assumptions', { n: run.assumptions.length }),
    ...run.assumptions.map(({ label: name, because }) => wrap(`· ${name}: ${because}`, width, '    ', '  ')),
  ];
  const withheld = run.withheld.map(({ label: name, why }) =>
    wrap(message(locale, `words.withheld.${why}`, { label: name }), width, '  '),
  );
  const hash = message(locale, 'cli.run.hash', {
    plan: run.planHash.slice(0, 16),
    seed: String(run.seed),
    code: run.code,
  });
  const what = run.departures.map((item) =>
    message(locale, `cli.run.departs.${item.kind}`, {
      name: 'rule' in item ? item.rule : 'gate' in item ? item.gate : item.parameter,
    }),
  );
  const departs =
    what.length === 0
      ? []
      : [
          '',
          wrap(message(locale, 'cli.run.departs'), width, '  '),
          ...what.map((text) => wrap(`· ${text}`, width, '    ', '  ')),
        ];
  return [
    title,
    '',
    ...rows,
    ...departs,
    ...flightLines(run, locale, width),
    '',
    ...assumptions,
    ...withheld,
    '',
    hash,
  ].join('\n');
}

/** The band of each year; nothing where the run gives none. */
function flightLines({ flight }: RunJson, locale: Locale, width: number): string[] {
  if (flight === null || flight.years.length === 0) return [];
  const { label, state, years } = flight;
  const share = shareOf(locale, 'auto');
  const moved = shareOf(locale, 'exceptZero');
  const lines = years.map(({ year, low, high, basis, because, claims, againstNow }) => {
    const values = {
      year: String(year),
      low: share(low),
      high: share(high),
      basis,
      because,
      n: claims.length,
    };
    const against =
      againstNow === null || (againstNow.low === 0 && againstNow.high === 0)
        ? ''
        : ` (${message(locale, 'cli.run.flight.against', { low: moved(-againstNow.low), high: moved(-againstNow.high) })})`;
    return wrap(`· ${message(locale, 'cli.run.flight.year', values)}${against}`, width, '    ', '  ');
  });
  return ['', wrap(message(locale, 'cli.run.flight', { label, state }), width, '  '), ...lines];
}

/** Shares as percent. */
export function shareOf(locale: Locale, signDisplay: 'auto' | 'exceptZero'): (share: number) => string {
  const format = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumSignificantDigits: 2,
    signDisplay,
  });
  return (share) => format.format(share);
}

/** The course of the median, month by month. */
function sparkline(values: readonly number[]): string {
  const top = Math.max(...values, Number.MIN_VALUE);
  return values
    .map((value) => BARS[Math.min(BARS.length - 1, Math.floor((value / top) * BARS.length))])
    .join('');
}
