/** Published estimates for people: each with its two verdicts and its sentences, and all of them as one picture. */
import { estimatesChart, type EstimatesJson } from '../app/index.ts';
import { message, publishedText, type Locale } from '../messages/index.ts';
import { evidenceLine } from './evidence-line.ts';
import { wrap } from './layout.ts';
import type { Terminal } from './terminal.ts';

type EstimateJson = EstimatesJson['estimates'][number];
type Sides = { readonly low: number | null; readonly high: number | null };
type Printing = Pick<Terminal, 'locale' | 'width'>;

export function printEstimates(found: EstimatesJson, terminal: Printing): string {
  const { locale, width } = terminal;
  const { rules, bestPay, regime, estimates } = found;
  const pairs = estimates.filter(({ missing }) => missing === null);
  const revenues = estimates.filter(({ missing }) => missing === 'workers');
  const heads = estimates.filter(({ missing }) => missing === 'revenue');
  const money = moneyOf(locale, regime.currency);
  const limits = [
    rules === null
      ? message(locale, 'cli.estimates.rules.none', { regime: regime.title })
      : message(locale, 'cli.estimates.rules', {
          regime: regime.title,
          low: money(rules.low),
          high: money(rules.high),
          owed: money(rules.owed),
          from: rules.from,
          to: rules.to,
        }),
    ...(rules?.kinds ?? [])
      .filter(({ kind }) => kind !== '')
      .map(({ kind, low, high, owed }) =>
        message(locale, 'cli.estimates.rules.kind', {
          kind,
          low: money(low),
          high: money(high),
          owed: money(owed),
        }),
      ),
    ...(bestPay === null
      ? [message(locale, 'cli.estimates.pay.none')]
      : [
          message(locale, 'cli.estimates.pay', { pay: money(bestPay.perYear) }),
          evidenceLine(bestPay.evidence, locale),
        ]),
  ];
  return [
    message(locale, 'cli.estimates.title', { n: pairs.length }),
    ...limits.map((text) => wrap(`· ${text}`, width, '    ', '  ')),
    ...pairs.map((item) => printOne(item, terminal)),
    ...titled(message(locale, 'cli.estimates.alone.revenue', { n: revenues.length }), revenues, terminal),
    ...titled(message(locale, 'cli.estimates.alone.workers', { n: heads.length }), heads, terminal),
    wrap(message(locale, 'cli.estimates.limit'), width, ''),
  ].join('\n\n');
}

/** The same as a picture: only what names both sides can be drawn. */
export function estimatesPicture(
  { estimates, rules, bestPay, regime }: EstimatesJson,
  locale: Locale,
): string {
  const bars = estimates.flatMap((item) => {
    const [first] = item.evidence;
    if (item.perWorker === null || first === undefined || item.currency !== regime.currency) return [];
    const people = item.workers === null ? '' : sidesText(item.workers, wholeOf(locale), locale);
    const who = `${first.publisher ?? ''} ${publishedText(locale, first.published)}`;
    return [{ label: `${yearsIn(who)}: ${people}`, ...item.perWorker, verdict: item.byRules }];
  });
  const money = moneyOf(locale, regime.currency);
  return estimatesChart({
    bars: distinct(bars),
    rules,
    bestPay: bestPay?.perYear ?? null,
    words: {
      axis: message(locale, 'cli.estimates.chart.axis', { currency: regime.currency }),
      rules: message(locale, 'cli.estimates.chart.rules'),
      bestPay: message(locale, 'cli.estimates.chart.pay', { pay: money(bestPay?.perYear ?? 0) }),
      alt: message(locale, 'cli.estimates.chart.alt', {
        n: bars.length,
        above: bars.filter(({ verdict }) => verdict === 'above').length,
      }),
    },
  });
}

function titled(title: string, items: readonly EstimateJson[], terminal: Printing): string[] {
  return items.length === 0 ? [] : [[title, ...items.map((item) => printOne(item, terminal))].join('\n')];
}

function printOne(item: EstimateJson, { locale, width }: Printing): string {
  const { perWorker, workers, revenue, currency, byRules, byPay, workersNeeded, missing, evidence } = item;
  const money = moneyOf(locale, currency ?? 'USD');
  const whole = wholeOf(locale);
  const head = [
    ...(revenue === null ? [] : [sidesText(revenue, money, locale)]),
    ...(workers === null
      ? []
      : [message(locale, 'cli.estimates.workers', { n: sidesText(workers, whole, locale) })]),
    ...(perWorker === null
      ? []
      : [message(locale, 'cli.estimates.each', { each: sidesText(perWorker, money, locale) })]),
  ].join('; ');
  const needed =
    workersNeeded === null || byRules === 'within' || byRules === 'below'
      ? []
      : [
          ...(workersNeeded.byPay === null
            ? []
            : [message(locale, 'cli.estimates.needs.pay', { n: workersNeeded.byPay })]),
          ...(workersNeeded.byRules === null
            ? []
            : [message(locale, 'cli.estimates.needs.rules', { n: workersNeeded.byRules })]),
        ];
  const verdicts = [
    ...(byRules === null ? [] : [message(locale, `cli.estimates.byRules.${byRules}`)]),
    ...(byPay === null
      ? missing === null
        ? [message(locale, 'cli.estimates.byPay.unknown')]
        : []
      : [message(locale, `cli.estimates.byPay.${byPay}`)]),
    ...needed,
  ];
  return [
    wrap(head, width, '  ', ''),
    ...verdicts.map((text) => wrap(`→ ${text}`, width, '    ', '  ')),
    ...evidence.map((claim) => wrap(evidenceLine(claim, locale), width, '    ', '  ')),
  ].join('\n');
}

/** "5,000", "24,000–46,000", "up to 46,000", "24,000 or more". */
function sidesText({ low, high }: Sides, show: (value: number) => string, locale: Locale): string {
  if (low === null) return message(locale, 'cli.estimates.upTo', { high: show(high ?? 0) });
  if (high === null) return message(locale, 'cli.estimates.least', { low: show(low) });
  return low === high ? show(low) : `${show(low)}–${show(high)}`;
}

function moneyOf(locale: Locale, currency: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
  return (value) => `${currency} ${format.format(value)}`;
}

function wholeOf(locale: Locale): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return (value) => format.format(value);
}

/** A publisher with the years of its date only: the axis has no room for days. */
function yearsIn(text: string): string {
  const year = /\b(?:19|20)\d\d\b/u.exec(text)?.[0] ?? '';
  const publisher = text.split(/ (?=\d|published|[A-Z][a-z]+ \d)/u)[0] ?? text;
  return `${publisher} ${year}`.trim();
}

/** Labels name rows, so each must be one of its kind. */
function distinct<T extends { readonly label: string }>(bars: readonly T[]): T[] {
  return bars.map((bar, i) => {
    const before = bars.slice(0, i).filter(({ label }) => label === bar.label).length;
    return before === 0 ? bar : { ...bar, label: `${bar.label} (${String(before + 1)})` };
  });
}
