/** The answer of `corvee calibrate`, for people: the finding first, then targets, numbers and readings, before and after. */
import { predictiveChart, type CalibrateJson } from '../app/index.ts';
import { message, monthText, type Locale } from '../messages/index.ts';
import { evidenceLine } from './evidence-line.ts';
import { wrap } from './layout.ts';
import type { Terminal } from './terminal.ts';

type To = Pick<Terminal, 'locale' | 'width'>;
type Target = CalibrateJson['targets'][number];

export function printCalibration(found: CalibrateJson, to: To): string {
  const { locale, width } = to;
  const percent = percentOf(locale);
  const { matching, fit, targets } = found;
  const head = message(locale, 'calibrate.title', {
    title: found.regime.title,
    runs: found.runs,
    workers: found.workers,
    start: monthText(locale, found.start),
  });
  const finding = matching.empty
    ? message(locale, 'calibrate.empty', { points: matching.points })
    : message(locale, 'calibrate.left', {
        share: percent.format(matching.share),
        error: percent.format(matching.error),
        points: matching.points,
      });
  const reached =
    fit === null
      ? []
      : [
          fit.tolerance === null
            ? message(locale, 'calibrate.fit.none', { runs: found.runs })
            : message(locale, 'calibrate.fit', {
                particles: fit.particles,
                effective: Math.round(fit.effective),
                tolerance: fit.tolerance,
                share: percent.format(fit.acceptance.share),
                error: percent.format(fit.acceptance.error),
              }),
        ];
  return [
    wrap(head, width, '  ', ''),
    wrap(finding, width, '  ', ''),
    ...reached.map((text) => wrap(text, width, '  ', '')),
    '',
    message(locale, 'calibrate.targets', { n: targets.length }),
    ...targets.flatMap((target) => targetLines(target, matching.bound, to)),
    '',
    ...numberLines(found, to),
    '',
    wrap(message(locale, 'calibrate.levers', { n: found.notFitted }), width, '  ', ''),
  ].join('\n');
}

function targetLines(target: Target, bound: number, { locale, width }: To): string[] {
  const show = number(locale);
  const { reported, used, implausibility, before, after } = target;
  const line = (text: string): string => wrap(text, width, '      ', '    ');
  const head = message(locale, 'calibrate.target', {
    text: locale === 'ko' ? target.ko : target.text,
    name: target.name,
    reported: sides(reported, locale),
    unit: target.unit,
    used,
    alsoPrior: target.alsoPrior ? 'yes' : 'no',
  });
  const excluded =
    implausibility === null
      ? []
      : [
          message(locale, implausibility.least > bound ? 'calibrate.excludes' : 'calibrate.least', {
            least: show.format(implausibility.least),
            alone: percentOf(locale).format(implausibility.alone),
            atBest: show.format(implausibility.atBest),
            bound,
          }),
        ];
  const predictions = (['before', 'after'] as const).flatMap((kind) => {
    const own = kind === 'before' ? before : after;
    if (own === null) return [];
    const [low, , middle, , high] = own.quantiles;
    const [lowError, , middleError, , highError] = own.errors;
    return message(locale, `calibrate.predicted.${kind}`, {
      low: `${show.format(low)} ± ${show.format(lowError)}`,
      middle: `${show.format(middle)} ± ${show.format(middleError)}`,
      high: `${show.format(high)} ± ${show.format(highError)}`,
      agreement: percentOf(locale).format(own.agreement),
      error: percentOf(locale).format(own.agreementError),
      surprising: own.surprising ? 'yes' : 'no',
    });
  });
  return [
    wrap(head, width, '    ', '  '),
    line(message(locale, 'calibrate.because', { because: target.because })),
    ...[...excluded, ...predictions].map(line),
    ...target.claims.map((claim) => line(evidenceLine(claim, locale))),
  ];
}

function numberLines({ facts, readings }: CalibrateJson, { locale, width }: To): string[] {
  const show = number(locale);
  const percent = percentOf(locale);
  const learned = [...facts].sort((a, b) => (b.learned ?? 0) - (a.learned ?? 0));
  const rows = learned.map((fact) => {
    const named = `${fact.label}${fact.option === '' ? '' : ` (${fact.option})`} [${fact.name}]`;
    const [low, middle, high] = fact.before;
    const before = `${show.format(low)} – ${show.format(middle)} – ${show.format(high)}`;
    const [errors, after] = [fact.errors, fact.after];
    if (after === null || errors === null) {
      return message(locale, 'calibrate.fact.before', { name: named, before, unit: fact.unit });
    }
    return message(locale, 'calibrate.fact', {
      name: named,
      unit: fact.unit,
      before,
      after: after.map((value, i) => `${show.format(value)} ± ${show.format(errors[i] ?? 0)}`).join(' – '),
      learned: percent.format(fact.learned ?? 0),
      error: percent.format(fact.learnedError ?? 0),
    });
  });
  const shares = readings.flatMap(({ label, options }) =>
    options.map(({ option, before, after, error }) =>
      message(locale, after === null ? 'calibrate.reading.before' : 'calibrate.reading', {
        label,
        option,
        before: percent.format(before),
        after: percent.format(after ?? 0),
        error: percent.format(error ?? 0),
      }),
    ),
  );
  return [
    message(locale, 'calibrate.numbers'),
    ...[...rows, ...shares].map((row) => wrap(row, width, '    ', '  ')),
  ];
}

/** The checks as a picture. */
export function predictivePicture({ targets }: CalibrateJson, locale: Locale): string {
  const show = number(locale);
  const rows = targets.flatMap((target) => {
    const { before, after, reported } = target;
    if (before === null) return [];
    const three = ({ quantiles: [low, , middle, , high] }: typeof before) => [low, middle, high] as const;
    const label = `${locale === 'ko' ? target.ko : target.text} (${target.unit})`;
    return [{ label, before: three(before), after: after === null ? null : three(after), reported }];
  });
  const surprising = targets.filter(({ after }) => after?.surprising === true).length;
  return predictiveChart({
    rows,
    show: (value) => show.format(value),
    words: {
      before: message(locale, 'calibrate.chart.before'),
      after: message(locale, 'calibrate.chart.after'),
      reported: message(locale, 'calibrate.chart.reported'),
      alt: message(locale, 'calibrate.chart.alt', { n: rows.length, surprising }),
    },
  });
}

function sides({ low, high }: Target['reported'], locale: Locale): string {
  const show = number(locale);
  if (low === null) return message(locale, 'cli.estimates.upTo', { high: show.format(high ?? 0) });
  if (high === null) return message(locale, 'cli.estimates.least', { low: show.format(low) });
  return low === high ? show.format(low) : `${show.format(low)}–${show.format(high)}`;
}

const number = (locale: Locale): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
const percentOf = (locale: Locale): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
