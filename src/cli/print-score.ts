/** The answer of `corvee score`, for people: holders first, then each forecast with what decided it. */
import type { ForecastJson, ScoreJson } from '../app/index.ts';
import { dayText, message } from '../messages/index.ts';
import { evidenceLine } from './evidence-line.ts';
import { wrap } from './layout.ts';
import type { Terminal } from './terminal.ts';

type To = Pick<Terminal, 'locale' | 'width'>;

export function printScore({ forecasts, holders, voids }: ScoreJson, to: To): string {
  const { locale, width } = to;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const rows = holders.flatMap((holder) => {
    const [low, high] = holder.rightInterval ?? [0, 1];
    const lines = [
      message(locale, 'score.holder', {
        group: message(locale, `score.group.${holder.group}`),
        forecasts: holder.forecasts,
        tellings: holder.tellings,
        asserted: holder.asserted,
        right: holder.right,
        low: percent.format(low),
        high: percent.format(high),
        tellingsRight: holder.rightTellings,
        tellingsAsserted: holder.assertedTellings,
        voids: holder.voids,
        open: holder.open,
        noDeadline: holder.noDeadline,
      }),
      ...(holder.brier === null
        ? []
        : [
            message(locale, 'score.brier', {
              n: holder.brier.n,
              brier: number.format(holder.brier.mean),
              error: holder.brier.error === null ? 'none' : number.format(holder.brier.error),
              reliability: number.format(holder.brier.reliability),
              resolution: number.format(holder.brier.resolution),
              uncertainty: number.format(holder.brier.uncertainty),
            }),
          ]),
      ...(holder.assumptions === 0 ? [] : [message(locale, 'score.assumptions', { n: holder.assumptions })]),
    ];
    return lines.map((line, i) => wrap(line, width, '      ', i === 0 ? '  ' : '    '));
  });
  return [
    message(locale, 'score.title', { n: forecasts.length, decided: voids.decided, voids: voids.n }),
    ...rows,
    ...forecasts.map((forecast) => `\n${printForecast(forecast, to)}`),
  ].join('\n');
}

/** One forecast with everything that decides it. */
export function printForecast(forecast: ForecastJson, { locale, width }: To): string {
  const lines = [
    message(locale, 'score.held', {
      holder: forecast.holder.label,
      deadline: forecast.deadline === null ? 'none' : dayText(locale, forecast.deadline),
      probability: forecast.probability === null ? 'none' : String(forecast.probability),
    }),
    message(locale, 'score.criteria', { text: forecast.criteria }),
    ...(forecast.condition === null
      ? []
      : [
          message(locale, 'score.condition', {
            text: forecast.condition.proposition,
            outcome: forecast.condition.outcome ?? 'open',
          }),
        ]),
    ...forecast.assumed.map((text) => message(locale, 'score.assumed', { text })),
    message(locale, `score.standing.${forecast.standing}`, {
      outcome: forecast.resolution ?? 'open',
      score: forecast.score === null ? 'none' : String(Math.round(forecast.score * 1000) / 1000),
      why: forecast.why ?? 'none',
    }),
    ...forecast.resolvedOn.map((claim) => evidenceLine(claim, locale)),
  ];
  return [
    wrap(`${forecast.question} [${forecast.id}]`, width, '  ', ''),
    ...lines.map((line) => wrap(line, width, '    ', '  ')),
  ].join('\n');
}
